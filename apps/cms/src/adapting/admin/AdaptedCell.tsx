'use client';
import { Link } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';
import { useAnswer } from './ask.ts';

/** In the list of adaptations: what the entry is called that is adapted, in whichever målform it has. */
export function AdaptedCell({ link, linkURL, rowData }: DefaultCellComponentProps) {
  const answer = useAnswer('/titles') as { titles: Readonly<Record<string, string>> } | undefined;
  const id = String(rowData['id']);
  const title = answer?.titles[id] ?? '…';
  if (link !== true) return <span>{title}</span>;
  return (
    <Link href={linkURL ?? `/admin/collections/adaptation/${id}`} prefetch={false}>
      {title}
    </Link>
  );
}
