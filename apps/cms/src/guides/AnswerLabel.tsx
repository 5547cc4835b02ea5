'use client';
import { useFormFields, useRowLabel } from '@payloadcms/ui';
import { nodeOptions, withChosen } from './nodeOptions.ts';
import { useSay } from './useSay.ts';

interface Row {
  label?: string;
  goto?: string;
}

/** What a folded answer is, and where it leads: «2. Nei → 5. Spørsmål: Hvem gjelder det?» */
export const AnswerLabel = () => {
  const { data, rowNumber } = useRowLabel<Row | undefined>();
  const goto = data?.goto ?? '';
  const say = useSay();
  const target = useFormFields(
    ([fields]) =>
      withChosen(nodeOptions(fields, ''), goto).find(({ value }) => value === goto)?.label,
  );
  return (
    <span>
      {(rowNumber ?? 0) + 1}. {data?.label ?? say('answers')} →{' '}
      {target ?? `⚠ ${say('leadsNowhere').toLowerCase()}`}
    </span>
  );
};
