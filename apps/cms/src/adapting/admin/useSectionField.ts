'use client';
import { useFormFields } from '@payloadcms/ui';
import { useDocumentInfo } from '@payloadcms/ui';
import type { FieldView, Overview } from '../overview.ts';
import { useAnswer } from './ask.ts';

/** What is shared in one part of the adaptation that is open; `undefined` until that is known. */
export function useSectionField(section: string): FieldView | undefined {
  const { data, initialData } = useDocumentInfo();
  const of = useFormFields(([fields]) => fields['of']?.value) as Of | undefined;
  const key: unknown = (data ?? initialData)?.['key'];
  const site = typeof key === 'string' ? key.split('/')[0] : undefined;
  const overview = useAnswer(
    site === undefined || !of ? undefined : `/overview/${of.relationTo}/${idOf(of)}?site=${site}`,
  ) as Overview | undefined;
  return overview?.sites
    .find((each) => each.key === site)
    ?.fields?.find(({ field }) => field === section);
}

interface Of {
  relationTo: string;
  value: string | { id: string };
}

const idOf = ({ value }: Of) => (typeof value === 'string' ? value : value.id);
