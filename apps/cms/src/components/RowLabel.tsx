'use client';
import { useRowLabel } from '@payloadcms/ui';
import { rowTitle } from './rowTitle.ts';
import { useTitleOf } from './useTitleOf.ts';

interface Props {
  name: string;
  /** The field of the row that points at an entry, and the kind when there is only one. */
  relation?: { field: string; to?: string };
}

/** What a collapsed row is: the name of its sort, and its own title or that of what it points at. */
export const RowLabel = ({ name, relation }: Props) => {
  const { data, rowNumber } = useRowLabel<Record<string, unknown> | undefined>();
  const pointedAt = useTitleOf(relation && data?.[relation.field], relation?.to);
  const title = rowTitle(data) ?? pointedAt;
  return (
    <span>
      {(rowNumber ?? 0) + 1}. {name}
      {title === undefined ? '' : `: ${title}`}
    </span>
  );
};
