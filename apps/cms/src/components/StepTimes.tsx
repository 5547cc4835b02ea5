'use client';
import { FieldLabel, useField } from '@payloadcms/ui';
import type { JSONFieldClientComponent } from 'payload';

const seconds = new Intl.NumberFormat('nb-NO', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** What a publish spent its time on. The standard field loads its editor from a foreign host. */
export const StepTimes: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<{ name: string; ms: number }[] | null>({ path });
  if (!Array.isArray(value)) return null;
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label ?? 'Tid per steg'} path={path} />
      <ul>
        {value.map(({ name, ms }) => (
          <li key={name}>
            {name}: {seconds.format(ms / 1000)} s
          </li>
        ))}
      </ul>
    </div>
  );
};
