'use client';
import { useFormFields } from '@payloadcms/ui';
import type { UIFieldClientComponent } from 'payload';
import { pointersTo, type Pointer } from './nodeOptions.ts';
import { useJump } from './useJump.ts';
import { useSay } from './useSay.ts';
import './guides.css';

/** On top of a node: which answers lead to it, and so lead nowhere when it is removed. */
export const LedFrom: UIFieldClientComponent = ({ path }) => {
  const row = path.split('.').slice(0, 2).join('.');
  // As one text, so that this renders again only when an answer comes, goes or leads elsewhere.
  const listed = useFormFields(([fields]) => JSON.stringify(pointersTo(fields, row)));
  const isStart = useFormFields(
    ([fields]) => fields['start']?.value === fields[`${row}.key`]?.value,
  );
  const pointers = JSON.parse(listed) as Pointer[];
  const say = useSay();
  const jump = useJump();
  return (
    <div className="field-type sett-led">
      <b>{say('leadsHere')}: </b>
      {isStart && say('start')}
      {!isStart && pointers.length === 0 && `⚠ ${say('nobodyLeadsHere')}`}
      {pointers.map((pointer) => (
        <button key={pointer.path} onClick={() => jump(pointer.path)} type="button">
          {pointer.label}
        </button>
      ))}
    </div>
  );
};
