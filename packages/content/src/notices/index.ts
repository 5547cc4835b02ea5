import type { Content } from '../entry.ts';
import { gaps } from './gaps.ts';
import { mixedLanguages } from './language-mix.ts';
import { localPart } from './local-part.ts';
import type { Notice, NoticeFinder } from './notice.ts';

export { gapSorts, gapsOf, type Gap, type GapSort } from './gaps.ts';
export type { Notice } from './notice.ts';
export { medianLix, readability, type Readability } from './readability.ts';

const finders: readonly NoticeFinder[] = [gaps, localPart, mixedLanguages];

/** What editors should look at, although it may be published: missing facts and mixed målformer. */
export function noticesOf(content: Content): Notice[] {
  return finders.flatMap((find) => find(content));
}
