import type { TextField } from 'payload';
import { base, type Translated } from './words.ts';

const days: Record<string, Translated> = {
  MO: { nb: 'mandag', nn: 'måndag' },
  TU: { nb: 'tirsdag', nn: 'tysdag' },
  WE: { nb: 'onsdag', nn: 'onsdag' },
  TH: { nb: 'torsdag', nn: 'torsdag' },
  FR: { nb: 'fredag', nn: 'fredag' },
  SA: { nb: 'lørdag', nn: 'laurdag' },
  SU: { nb: 'søndag', nn: 'søndag' },
};

const places: Record<string, Translated> = {
  '': { nb: 'Hver', nn: 'Kvar' },
  1: { nb: 'Første', nn: 'Første' },
  2: { nb: 'Andre', nn: 'Andre' },
  3: { nb: 'Tredje', nn: 'Tredje' },
  4: { nb: 'Fjerde', nn: 'Fjerde' },
  5: { nb: 'Femte', nn: 'Femte' },
  '-1': { nb: 'Siste', nn: 'Siste' },
  '-2': { nb: 'Nest siste', nn: 'Nest siste' },
  '-3': { nb: 'Tredje siste', nn: 'Tredje siste' },
  '-4': { nb: 'Fjerde siste', nn: 'Fjerde siste' },
  '-5': { nb: 'Femte siste', nn: 'Femte siste' },
};

/** The days of an opening rule as RRULE writes them: `MO`, `1MO` for the first Monday of a month. */
export const weekdayNames: Record<string, Translated> = Object.fromEntries(
  ['', '1', '2', '3', '4', '5', '-1', '-2', '-3', '-4', '-5'].flatMap((place) =>
    Object.entries(days).map(([code, day]) => [`${place}${code}`, phrase(places[place], day)]),
  ),
);

function phrase(place: Translated | undefined, day: Translated): Translated {
  return { nb: `${place?.nb ?? ''} ${day.nb}`, nn: `${place?.nn ?? ''} ${day.nn}` };
}

/**
 * Which days an opening rule is about. Kept as texts, chosen from a list: Payload 3.90 attaches the
 * values of a `select` two lists down to the wrong row in versions (drizzle `insertArrays`).
 */
export function weekdays(): TextField {
  const { admin, ...rest } = base('byDay', { nb: 'Dager', nn: 'Dagar' }, { required: true });
  const components = { Field: '/components/WeekdaysField.tsx#WeekdaysField' };
  return { type: 'text', hasMany: true, ...rest, admin: { ...admin, components } };
}
