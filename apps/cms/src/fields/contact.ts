import type { ArrayField, Field } from 'payload';
import { channels } from '@sett/content';
import { day } from './basic.ts';
import { row, rows } from './group.ts';
import { localizedText, plainLine } from './localized.ts';
import { schedule } from './schedule.ts';
import { source } from './source.ts';
import { choice } from './vocabulary.ts';

const contactFields = (): Field[] => [
  row(
    choice(
      'channel',
      'channel',
      channels,
      { nb: 'Måte', nn: 'Måte' },
      { required: true, defaultValue: 'phone', width: '35%' },
    ),
    plainLine(
      'value',
      {
        nb: 'Nummer eller adresse',
        nn: 'Nummer eller adresse',
        help: {
          nb: 'Telefon skrives slik folk leser det: 72 40 10 00.',
          nn: 'Telefon blir skriven slik folk les det: 72 40 10 00.',
        },
      },
      { required: true, width: '65%' },
    ),
  ),
  localizedText('label', {
    nb: 'Hvem som svarer',
    nn: 'Kven som svarar',
    help: {
      nb: 'Enhet eller rolle, ikke navnet på en person.',
      nn: 'Eining eller rolle, ikkje namnet på ein person.',
    },
  }),
  localizedText('note', {
    nb: 'Merknad',
    nn: 'Merknad',
    help: { nb: 'For eksempel «Kvelder og helger».', nn: 'Til dømes «Kveldar og helger».' },
  }),
  schedule('hours', { nb: 'Når det blir svart', nn: 'Når det blir svart' }),
  day('checkedOn', {
    nb: 'Kontrollert',
    nn: 'Kontrollert',
    help: {
      nb: 'Dagen noen sist ringte nummeret, eller så etter i kilden.',
      nn: 'Dagen nokon sist ringde nummeret, eller såg etter i kjelda.',
    },
  }),
  source({ required: true }),
];

/** Ways to reach somebody. Each has a source: no number without one. */
export const contacts = (name = 'contacts'): ArrayField =>
  rows(
    name,
    {
      nb: 'Kontakt',
      nn: 'Kontakt',
      one: { nb: 'Kontaktpunkt', nn: 'Kontaktpunkt' },
      help: {
        nb: 'Hvordan får folk tak i dere? Sett det viktigste først. Hvert nummer skal ha en kilde med dato.',
        nn: 'Korleis får folk tak i dykk? Set det viktigaste først. Kvart nummer skal ha ei kjelde med dato.',
      },
    },
    contactFields(),
  );

const placeFields = (): Field[] => [
  localizedText('name', { nb: 'Navn på stedet', nn: 'Namn på staden' }, { required: true }),
  plainLine('address', { nb: 'Adresse', nn: 'Adresse' }),
  localizedText('accessibility', {
    nb: 'Tilgjengelighet',
    nn: 'Tilgjenge',
    help: {
      nb: 'Heis, ramper, parkering, HC-toalett. Skriv bare det dere vet.',
      nn: 'Heis, ramper, parkering, HC-toalett. Skriv berre det de veit.',
    },
  }),
  localizedText('note', { nb: 'Merknad', nn: 'Merknad' }),
  source({ required: true }),
];

/** Places that one can go to. */
export const places = (name = 'places'): ArrayField =>
  rows(name, { nb: 'Steder', nn: 'Stader', one: { nb: 'Sted', nn: 'Stad' } }, placeFields());
