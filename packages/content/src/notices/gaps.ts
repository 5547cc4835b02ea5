import { entriesOf, type EntryOf } from '../entry.ts';
import { fileOf } from '../key.ts';
import type { Notice, NoticeFinder } from './notice.ts';

type Service = EntryOf<'service'>['data'];

/** The facts that a reader of a service page asks for first: field, what is missing, and when it is. */
const wanted: readonly [field: string, what: string, missing: (service: Service) => boolean][] = [
  ['contacts', 'måte å ta kontakt på', ({ contacts }) => contacts === undefined],
  [
    'hours',
    'åpningstid',
    ({ hours, contacts }) => !hours && !contacts?.some((contact) => contact.hours),
  ],
  ['referral.needed', 'om en trenger henvisning', ({ referral }) => referral.needed === 'unknown'],
  ['cost.kind', 'hva det koster', ({ cost }) => cost.kind === 'unknown'],
  ['interpreter.available', 'tolk', ({ interpreter }) => interpreter.available === 'unknown'],
  ['nextSteps', 'hva som skjer videre', ({ nextSteps }) => nextSteps === undefined],
  ['owner', 'hvem som eier teksten', ({ owner }) => owner === undefined],
];

/** What is missing in the services of published sites' own content. Unknown counts as missing. */
export const gaps: NoticeFinder = (content) => entriesOf(content, 'service').flatMap(gapsIn);

function gapsIn({ key, data }: EntryOf<'service'>): Notice[] {
  return wanted
    .filter(([, , missing]) => missing(data))
    .map(([field, what]) => ({
      file: fileOf(key),
      field,
      code: 'gap',
      message: `Mangler ${what}.`,
    }));
}
