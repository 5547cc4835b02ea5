import type { Field } from 'payload';
import { code, day, flag, ref, webAddress, wholeNumber } from './basic.ts';
import { group, optionalInside, row } from './group.ts';
import { localizedLine, localizedText, plainLines } from './localized.ts';
import { sources } from './source.ts';
import type { Words } from './words.ts';

const titleWords: Words = {
  nb: 'Tittel',
  nn: 'Tittel',
  help: {
    nb: 'Det folk kaller det. Unngå forkortelser og interne navn.',
    nn: 'Det folk kallar det. Unngå forkortingar og interne namn.',
  },
};

const summaryWords: Words = {
  nb: 'Kort sagt',
  nn: 'Kort sagt',
  help: {
    nb: 'Én eller to setninger. Skriv til du. Si hva som skjer, ikke hvem som har ansvaret.',
    nn: 'Éi eller to setningar. Skriv til du. Sei kva som skjer, ikkje kven som har ansvaret.',
  },
};

/** The address' last part stands in the side column, beside key and site. */
export const slug = (): Field => {
  const field = code('slug', {
    nb: 'Adresse',
    nn: 'Adresse',
    help: {
      nb: 'Siste ledd i nettadressen. Små bokstaver a–z, tall og bindestrek. Endrer du den, blir den gamle adressen sendt videre.',
      nn: 'Siste ledd i nettadressa. Små bokstavar a–z, tal og bindestrek. Endrar du ho, blir den gamle adressa send vidare.',
    },
  });
  return { ...field, admin: { ...field.admin, position: 'sidebar' } };
};

/** The fields that every entry begins with; `slug` stands by itself. */
export const head = (): Field[] => [
  localizedText('title', titleWords, { required: true }),
  localizedLine('summary', summaryWords),
];

/** Words that people search with and nobody should read as a label. */
export const keywords = () =>
  plainLines('keywords', {
    nb: 'Søkeord som ikke vises',
    nn: 'Søkjeord som ikkje blir viste',
    help: {
      nb: 'Hverdagsord, gamle ord og ord som kan såre («biter», «bråkmaker»). De leder hit i søket, og står aldri på siden. Trykk Enter etter hvert.',
      nn: 'Kvardagsord, gamle ord og ord som kan såre («bit», «bråkmakar»). Dei leier hit i søket, og står aldri på sida. Trykk Enter etter kvart.',
    },
  });

/** About violence, abuse, control or self-harm: its pages have a way to leave at once. */
export const sensitive = () =>
  flag('sensitive', {
    nb: 'Handler om vold, overgrep, kontroll eller selvskading',
    nn: 'Handlar om vald, overgrep, kontroll eller sjølvskading',
    help: {
      nb: 'Siden får knappen «Forlat siden raskt», for dem som leser mens noen følger med.',
      nn: 'Sida får knappen «Gå frå sida raskt», for dei som les medan nokon følgjer med.',
    },
  });

const role = (name: string, words: Words): Field =>
  group(
    name,
    words,
    optionalInside([
      row(
        localizedText(
          'role',
          {
            nb: 'Rolle',
            nn: 'Rolle',
            help: {
              nb: 'For eksempel «Leder for barneverntjenesten». Aldri navnet på en person.',
              nn: 'Til dømes «Leiar for barneverntenesta». Aldri namnet på ein person.',
            },
          },
          { required: true, width: '50%' },
        ),
        ref('organisation', ['organisation'], { nb: 'Enhet', nn: 'Eining' }, { width: '50%' }),
      ),
    ]),
  );

const vouching = (): Field =>
  group(
    'vouching',
    {
      nb: 'Går god for teksten',
      nn: 'Går god for teksten',
      help: {
        nb: 'Står det tomt, vises teksten som «ikke bekreftet».',
        nn: 'Står det tomt, blir teksten vist som «ikkje stadfesta».',
      },
    },
    optionalInside([
      localizedText('by', { nb: 'Hvem (rolle)', nn: 'Kven (rolle)' }, { required: true }),
      row(
        day('on', { nb: 'Når', nn: 'Når' }, { required: true, width: '50%' }),
        wholeNumber(
          'everyMonths',
          { nb: 'Skal ses på igjen etter (måneder)', nn: 'Skal sjåast på igjen etter (månader)' },
          { required: true, min: 1, max: 60, width: '50%' },
        ),
      ),
    ]),
  );

/** The fields that every entry with text of its own ends with. */
export const tail = (): Field[] => [
  role('owner', { nb: 'Ansvarlig', nn: 'Ansvarleg' }),
  role('substitute', { nb: 'Stedfortreder', nn: 'Vikar' }),
  vouching(),
  masterPage(),
  sources(),
];

/** The kommune's own page that the entry follows. */
export const masterPage = (name = 'masterPage'): Field =>
  webAddress(name, {
    nb: 'Kommunens egen side',
    nn: 'Kommunen si eiga side',
    help: {
      nb: 'Siden som denne teksten følger. Er de ulike, gjelder den.',
      nn: 'Sida som denne teksten følgjer. Er dei ulike, gjeld ho.',
    },
  });
