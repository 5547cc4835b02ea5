import type { Content } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { adaptationProblems } from './adaptations.ts';
import { adaptedProblems } from './adapted.ts';
import { addressProblems } from './addresses.ts';
import type { Check } from './check.ts';
import { guideProblems } from './guides.ts';
import { hostProblems } from './hosts.ts';
import { languageProblems } from './languages.ts';
import { linkProblems } from './links.ts';
import { markdownProblems } from './markdown.ts';
import { mediaProblems } from './media.ts';
import { referenceProblems } from './references.ts';
import { scheduleProblems } from './schedules.ts';
import { signProblems } from './signs.ts';
import { siteProblems } from './sites.ts';
import { themeProblems } from './themes.ts';

/** Every check across entries. A new check before publishing is one file and one line here. */
const checks: readonly Check[] = [
  referenceProblems,
  languageProblems,
  markdownProblems,
  scheduleProblems,
  adaptationProblems,
  adaptedProblems,
  mediaProblems,
  addressProblems,
  hostProblems,
  linkProblems,
  themeProblems,
  guideProblems,
  signProblems,
];

/**
 * Everything that is wrong across entries that have passed their schemas, sorted by file.
 * `mediaFiles` are the pictures that lie beside the entries (path → bytes); without it the
 * pictures themselves are not checked. When the tree of sites is broken only that is reported,
 * since nothing else can be judged.
 */
export function checkContent(
  content: Content,
  mediaFiles?: ReadonlyMap<string, number>,
): Problem[] {
  const broken = siteProblems(content);
  if (broken.length > 0) return broken;
  return checks
    .flatMap((check) => check(content, mediaFiles))
    .sort((a, b) => compare(a.file, b.file) || compare(a.field ?? '', b.field ?? ''));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
