import { createHash } from 'node:crypto';
import { entryKeyOf, type Link } from '@sett/content/markdown';
import { RichTextError } from '../error.ts';
import { textOf, type DocReference, type RichTextNode } from '../state.ts';
import { element, type Context } from './nodes.ts';

export type ToDoc = (key: string) => DocReference | undefined;

const ID_LENGTH = 24;

/** A link as Payload's link feature writes it: internal to an entry, custom to everything else. */
export function linkNode({ url }: Link, children: RichTextNode[], context: Context): RichTextNode {
  const key = entryKeyOf(url);
  const id = context.nextLinkId(url);
  const fields =
    key === undefined
      ? { linkType: 'custom', newTab: false, url }
      : { doc: docOf(key, children, context.toDoc), linkType: 'internal', newTab: false };
  return { ...element('link', children), version: 3, fields, id };
}

/** Ids made from place and address instead of chance, so that importing twice changes nothing. */
export function linkIds(): (address: string) => string {
  let count = 0;
  return (address) =>
    createHash('sha256').update(`${count++} ${address}`).digest('hex').slice(0, ID_LENGTH);
}

function docOf(key: string, children: readonly RichTextNode[], toDoc: ToDoc): DocReference {
  const doc = toDoc(key);
  if (doc !== undefined) return doc;
  const text = children.map(textOf).join('');
  throw new RichTextError(
    `Lenken «${text}» fører til «${key}», som ikke finnes.`,
    'Rett nøkkelen, eller ta bort lenken.',
  );
}
