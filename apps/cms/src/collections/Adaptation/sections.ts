import type { Condition, Field, GroupField } from 'payload';
import { isKindName, kindOf, modes } from '@sett/content';
import { sharedPart } from '../../adapting/parts.ts';
import { blocks } from '../../blocks/index.ts';
import { ref, refs } from '../../fields/basic.ts';
import { contacts, places } from '../../fields/contact.ts';
import { group, optionalInside } from '../../fields/group.ts';
import { masterPage } from '../../fields/head.ts';
import { hours } from '../../fields/hours.ts';
import { localizedLine, localizedMarkdown } from '../../fields/localized.ts';
import { choice } from '../../fields/vocabulary.ts';
import { both, type Words } from '../../fields/words.ts';
import { cost, interpreter, referral } from '../Service/conditions.ts';

const words: Words = both('');
const markdown = () => localizedMarkdown('value', { nb: 'Vår tekst', nn: 'Vår tekst' });
const line = () => localizedLine('value', { nb: 'Vår tekst', nn: 'Vår tekst' });

/** For each section that can be adapted: what it is called, and the field that it would be in its kind. */
const adaptable: Record<string, [Words, () => Field]> = {
  summary: [{ nb: 'Kort sagt', nn: 'Kort sagt' }, line],
  description: [{ nb: 'Hva du kan få hjelp med', nn: 'Kva du kan få hjelp med' }, markdown],
  forWhom: [{ nb: 'Hvem det er for', nn: 'Kven det er for' }, line],
  referral: [{ nb: 'Henvisning', nn: 'Tilvising' }, () => referral('value')],
  contacts: [{ nb: 'Kontakt', nn: 'Kontakt' }, () => contacts('value')],
  hours: [{ nb: 'Åpningstider', nn: 'Opningstider' }, () => hours('value')],
  places: [{ nb: 'Steder', nn: 'Stader' }, () => places('value')],
  cost: [{ nb: 'Pris', nn: 'Pris' }, () => cost('value')],
  interpreter: [{ nb: 'Tolk og språk', nn: 'Tolk og språk' }, () => interpreter('value')],
  whenYouCall: [{ nb: 'Hva skjer hvis jeg ringer?', nn: 'Kva skjer om eg ringjer?' }, markdown],
  nextSteps: [{ nb: 'Hva skjer etterpå?', nn: 'Kva skjer etterpå?' }, markdown],
  organisation: [{ nb: 'Enhet', nn: 'Eining' }, () => ref('value', ['organisation'], words)],
  related: [{ nb: 'Se også', nn: 'Sjå òg' }, () => refs('value', ['service'], words)],
  masterPage: [
    { nb: 'Kommunens egen side', nn: 'Kommunen si eiga side' },
    () => masterPage('value'),
  ],
  body: [{ nb: 'Tekst', nn: 'Tekst' }, markdown],
  blocks: [{ nb: 'Blokker', nn: 'Blokker' }, () => blocks('value')],
  goodToKnow: [{ nb: 'Greit å vite', nn: 'Greitt å vite' }, line],
};

/** `sections.<field> = { mode, value }` for every field that some kind lets a site adapt. */
export const sections = (): GroupField =>
  group(
    'sections',
    { nb: 'Deler', nn: 'Delar' },
    Object.entries(adaptable).map(([name, [label, value]]) => section(name, label, value())),
  );

const section = (name: string, label: Words, value: Field): GroupField =>
  group(name, label, [modeField(), sharedPart(), ...optionalInside([shownWhenUsed(value)])], {
    condition: isOffered(name),
  });

const modeField = (): Field => {
  const field = choice('mode', 'mode', modes, {
    nb: 'Hva vil dere gjøre?',
    nn: 'Kva vil de gjere?',
  });
  const components = { Field: '/adapting/admin/ModeField.tsx#ModeField' };
  return { ...field, admin: { ...field.admin, components } };
};

/** Only the sections that the chosen entry's kind lets a site adapt. */
const isOffered =
  (section: string): Condition =>
  ({ of }: { of?: { relationTo?: unknown } | null }) => {
    const kind = String(of?.relationTo);
    return isKindName(kind) && (kindOf(kind).adaptable ?? []).includes(section);
  };

/** The value is asked for only when the mode uses it. */
const shownWhenUsed = (field: Field): Field =>
  ({ ...field, admin: { ...field.admin, condition: usesValue } }) as Field;

const usesValue: Condition = (_data, sibling: { mode?: unknown }) =>
  sibling.mode === 'replace' || sibling.mode === 'append';
