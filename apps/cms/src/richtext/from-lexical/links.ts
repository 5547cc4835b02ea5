import { entryUrl } from '@sett/content/markdown';
import { RichTextError } from '../error.ts';
import { textOf, type DocReference, type RichTextNode } from '../state.ts';

export type ToKey = (doc: DocReference) => string | undefined;

type StoredDoc = {
  relationTo: string;
  value: DocReference['value'] | { id: DocReference['value'] };
};
type Fields = { linkType?: string; url?: string | null; doc?: StoredDoc | null };

/** The address of a link: `entry:<key>` for an internal one. */
export function linkUrl(node: RichTextNode, toKey: ToKey): string {
  const { linkType, url, doc } = (node['fields'] ?? {}) as Fields;
  return linkType === 'internal' ? internalUrl(node, doc, toKey) : (url ?? '').trim();
}

function internalUrl(node: RichTextNode, doc: Fields['doc'], toKey: ToKey): string {
  const key = doc ? toKey(reference(doc)) : undefined;
  if (key !== undefined) return entryUrl(key);
  throw new RichTextError(
    `Lenken «${textOf(node)}» fører til noe som ikke lenger finnes i Sett.`,
    'Velg en annen side i lenken, eller ta den bort.',
  );
}

/** A document that Payload has filled in stands whole where the id is otherwise. */
function reference({ relationTo, value }: StoredDoc): DocReference {
  return { relationTo, value: typeof value === 'object' ? value.id : value };
}
