import { entryOf, type BlockOf } from '@sett/content';
import type { PictureFiles } from '../../pictures/picture-files.ts';
import { maybePhrase, phrase, type Phrase } from '../phrase.ts';
import type { BlockContext } from './context.ts';

export interface PictureView {
  type: 'picture';
  alt: Phrase;
  caption?: Phrase | undefined;
  credit?: string | undefined;
  files: PictureFiles;
}

/** `undefined` when the picture is not shown on this site. */
export function pictureView(
  { view }: BlockContext,
  { type, picture, caption }: BlockOf<'picture'>,
): PictureView | undefined {
  const entry = entryOf(view.content.entries, 'media', picture);
  if (entry === undefined) return undefined;
  const files = view.content.pictures.get(picture);
  if (files === undefined)
    throw new Error(`Bildet «${picture}» er ikke gjort klart. Pakk ut bildene før sidene lages.`);
  return {
    type,
    alt: phrase(view, entry.data.alt),
    caption: maybePhrase(view, caption ?? entry.data.caption),
    credit: entry.data.credit,
    files,
  };
}
