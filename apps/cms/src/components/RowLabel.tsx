'use client';
import { useRowLabel } from '@payloadcms/ui';
import { rowTitle } from './rowTitle.ts';

/** What a collapsed row is: the name of its sort, and its own title. */
export const RowLabel = ({ name }: { name: string }) => {
  const { data, rowNumber } = useRowLabel<unknown>();
  const title = rowTitle(data);
  return (
    <span>
      {(rowNumber ?? 0) + 1}. {name}
      {title === undefined ? '' : `: ${title}`}
    </span>
  );
};
