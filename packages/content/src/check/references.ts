import type { Content, Entry } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { siteChain } from '../resolve/chain.ts';
import type { Field } from '../walk.ts';
import { eachField, problemAt, type Check } from './check.ts';
import { closest } from './closest.ts';

/** Every reference must lead to an entry that exists, is of the right kind, and that the site can see. */
export const referenceProblems: Check = (content) =>
  eachField(content, (entry, field) =>
    field.meta.type === 'ref' ? judge(content, entry, field, field.meta.to) : [],
  );

function judge(
  content: Content,
  entry: Entry,
  { value, path }: Field,
  kinds: readonly string[],
): Problem[] {
  const key = String(value);
  const target = content.get(key);
  if (target === undefined) return [missing(content, entry, path, key)];
  if (!kinds.includes(target.kind)) return [wrongKind(entry, path, target, kinds)];
  return isVisible(content, entry, target) ? [] : [unseen(entry, path, target)];
}

/** An entry may point at its own site's entries and at its ancestors'; a site may be pointed at by anybody. */
function isVisible(content: Content, from: Entry, to: Entry): boolean {
  if (to.kind === 'site') return true;
  return siteChain(content, from.site).some((site) => site.key === to.site);
}

function missing(content: Content, entry: Entry, path: Field['path'], key: string): Problem {
  const guess = closest(key, [...content.keys()]);
  return problemAt(entry, path, {
    code: 'missing-reference',
    message: `«${key}» finnes ikke.`,
    remedy:
      guess === undefined ? 'Rett nøkkelen, eller ta henvisningen bort.' : `Mente du «${guess}»?`,
  });
}

function wrongKind(
  entry: Entry,
  path: Field['path'],
  target: Entry,
  kinds: readonly string[],
): Problem {
  return problemAt(entry, path, {
    code: 'wrong-kind',
    message: `«${target.key}» er av typen ${target.kind}, men her skal det stå ${kinds.join(' eller ')}.`,
    remedy: 'Pek på en oppføring av riktig type.',
  });
}

function unseen(entry: Entry, path: Field['path'], target: Entry): Problem {
  return problemAt(entry, path, {
    code: 'unseen-reference',
    message: `«${target.key}» hører til et nettsted som ${entry.site} ikke bygger på.`,
    remedy: 'Pek på noe i eget nettsted eller i et det bygger på.',
  });
}
