import { audiences, preventionLevels, settings, siteDeadlines, urgencies } from '@sett/content';
import { defineBlock } from '../../blocks/define.ts';
import { flag, ref, refs } from '../../fields/basic.ts';
import { group, row, rows } from '../../fields/group.ts';
import { localizedLine, localizedMarkdown, localizedText } from '../../fields/localized.ts';
import { sources } from '../../fields/source.ts';
import { choice } from '../../fields/vocabulary.ts';
import { ledFrom, nodeKey } from '../../guides/fields.ts';

const deadlines = () => [
  choice('urgency', 'urgency', urgencies, { nb: 'Hvor fort', nn: 'Kor fort' }, { required: true }),
  row(
    localizedText(
      'deadline',
      {
        nb: 'Frist',
        nn: 'Frist',
        help: {
          nb: 'En frist som er lik i hele landet.',
          nn: 'Ein frist som er lik i heile landet.',
        },
      },
      { width: '50%' },
    ),
    choice(
      'siteDeadline',
      'site_deadline',
      siteDeadlines,
      {
        nb: 'Frist som kommunen setter selv',
        nn: 'Frist som kommunen set sjølv',
        help: { nb: 'Hentes fra nettstedet.', nn: 'Blir henta frå nettstaden.' },
      },
      { width: '50%' },
    ),
  ),
];

const who = () =>
  group(
    'who',
    {
      nb: 'Hvem som kan hjelpe',
      nn: 'Kven som kan hjelpe',
      help: {
        nb: 'Hvert nettsted svarer med sine egne tjenester: de som passer med alt du velger her.',
        nn: 'Kvar nettstad svarar med sine eigne tenester: dei som passar med alt du vel her.',
      },
    },
    [
      row(
        ref('theme', ['theme'], { nb: 'Tema', nn: 'Tema' }, { width: '50%' }),
        choice('audience', 'audience', audiences, { nb: 'For', nn: 'For' }, { width: '50%' }),
      ),
      row(
        flag(
          'answeredTheme',
          { nb: 'Temaet det er svart', nn: 'Temaet det er svart' },
          { width: '50%' },
        ),
        flag(
          'answeredAge',
          { nb: 'Alderen det er svart', nn: 'Alderen det er svart' },
          { width: '50%' },
        ),
      ),
      choice('preventionLevel', 'prevention_level', preventionLevels, {
        nb: 'Forebyggingsnivå',
        nn: 'Førebyggingsnivå',
      }),
      flag('withoutReferral', {
        nb: 'Bare det en kan bruke uten henvisning',
        nn: 'Berre det ein kan bruke utan tilvising',
      }),
    ],
  );

const say = () =>
  rows(
    'say',
    {
      nb: 'Slik kan du si det',
      nn: 'Slik kan du seie det',
      one: { nb: 'Replikk', nn: 'Replikk' },
      help: {
        nb: 'To eller tre måter å begynne på.',
        nn: 'To eller tre måtar å begynne på.',
      },
    },
    [
      localizedText('to', { nb: 'Til hvem', nn: 'Til kven' }),
      localizedLine('text', { nb: 'Hva du kan si', nn: 'Kva du kan seie' }, { required: true }),
    ],
  );

const duties = () =>
  rows(
    'duties',
    {
      nb: 'Plikten, etter arbeidssted',
      nn: 'Plikta, etter arbeidsstad',
      one: { nb: 'Paragraf', nn: 'Paragraf' },
      help: {
        nb: 'Bare paragrafen for arbeidsstedet det er svart, blir vist.',
        nn: 'Berre paragrafen for arbeidsstaden det er svart, blir vist.',
      },
    },
    [
      row(
        choice(
          'setting',
          'setting',
          settings,
          { nb: 'Arbeidssted', nn: 'Arbeidsstad' },
          { required: true, width: '50%' },
        ),
        ref('law', ['law'], { nb: 'Lov', nn: 'Lov' }, { required: true, width: '50%' }),
      ),
    ],
  );

export const Outcome = () =>
  defineBlock({
    type: 'outcome',
    label: { nb: 'Utfall', nn: 'Utfall' },
    fields: [
      nodeKey(),
      ledFrom(),
      localizedText(
        'title',
        {
          nb: 'Overskrift',
          nn: 'Overskrift',
          help: {
            nb: 'Hva du skal gjøre: «Ring barnevernet nå».',
            nn: 'Kva du skal gjere: «Ring barnevernet no».',
          },
        },
        { required: true },
      ),
      ...deadlines(),
      localizedMarkdown('now', { nb: 'Gjør dette nå', nn: 'Gjer dette no' }, { required: true }),
      who(),
      refs('pinned', ['service', 'helpline'], {
        nb: 'Alltid disse',
        nn: 'Alltid desse',
        help: {
          nb: 'Står øverst. Haster det, må én av dem svare på telefon hele døgnet.',
          nn: 'Står øvst. Hastar det, må ein av dei svare på telefon heile døgnet.',
        },
      }),
      say(),
      refs('tools', ['page'], { nb: 'Verktøy', nn: 'Verktøy' }),
      refs('laws', ['law'], { nb: 'Lover', nn: 'Lover' }),
      duties(),
      localizedMarkdown('next', { nb: 'Dette skjer videre', nn: 'Dette skjer vidare' }),
      sources(),
    ],
  });
