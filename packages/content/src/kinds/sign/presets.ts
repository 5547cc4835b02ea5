import type { Facts, Guide } from '@sett/guide';
import { entriesOf, type Content, type EntryOf } from '../../entry.ts';
import type { guideAudiences, settings, signPlaces } from '../../fields/vocabulary.ts';
import { toGraph } from '../guide/graph.ts';

type Place = keyof typeof signPlaces;

/** Whose guide a place leads into, and what it answers there. */
interface Door {
  audience: keyof typeof guideAudiences;
  setting?: keyof typeof settings;
  theme: boolean;
}

/**
 * In their free time children meet both kommune and volunteers, and the duty to report differs: the
 * guide must ask. Then a theme alone would cost ten pages for each, so it is asked for as well.
 */
const doors: Readonly<Record<Place, Door>> = {
  hjem: { audience: 'parent', theme: true },
  barnehage: { audience: 'employee', setting: 'barnehage', theme: true },
  skole: { audience: 'employee', setting: 'skole', theme: true },
  helsestasjon: { audience: 'employee', setting: 'helsestasjon', theme: true },
  fritid: { audience: 'employee', theme: false },
};

/** The guide that a sign leads into where it is seen in this place; missing when the site has none. */
export const guideAt = (entries: Content, place: Place): EntryOf<'guide'> | undefined =>
  entriesOf(entries, 'guide').find(({ data }) => data.audience === doors[place].audience);

/**
 * What a sign seen in this place has answered already: of place and theme what the guide asks about.
 * One of violence leaves the theme open, since the guide asks about that before anything else.
 */
export function presetOf({ data }: EntryOf<'sign'>, place: Place, guide: Guide): Facts {
  const { setting, theme } = doors[place];
  const said = { setting, theme: theme && !data.violence ? data.theme : undefined };
  return Object.fromEntries(Object.entries(said).flatMap((fact) => known(guide, fact)));
}

/**
 * What the signs of a resolved site have answered when this guide begins, each only once, in a fixed
 * order. That nothing is answered is none of them.
 */
export function presetsOf(entries: Content, guide: EntryOf<'guide'>): Facts[] {
  const graph = toGraph(guide);
  const found = new Map<string, Facts>();
  for (const sign of entriesOf(entries, 'sign'))
    for (const place of sign.data.places) {
      if (guideAt(entries, place)?.key !== guide.key) continue;
      const preset = presetOf(sign, place, graph);
      found.set(JSON.stringify(preset), preset);
    }
  found.delete('{}');
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, preset]) => preset);
}

/** The fact, if some answer of the guide says it or depends on it; else it would only follow along. */
function known({ nodes }: Guide, [fact, value]: [string, string | undefined]): [string, string][] {
  if (value === undefined) return [];
  const answers = nodes.flatMap((node) => (node.type === 'question' ? node.answers : []));
  const isAsked = answers.some(
    ({ sets = {}, when = {} }) => sets[fact] === value || when[fact]?.includes(value) === true,
  );
  return isAsked ? [[fact, value]] : [];
}
