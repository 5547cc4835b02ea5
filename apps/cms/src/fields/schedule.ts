import type { Field, GroupField } from 'payload';
import { frequencies } from '@sett/content';
import { code, day, flag, wholeNumber } from './basic.ts';
import { group, row, rows } from './group.ts';
import { localizedText } from './localized.ts';
import { choice } from './vocabulary.ts';
import { weekdays } from './weekdays.ts';
import { both, type Words } from './words.ts';

const note = () => localizedText('note', { nb: 'Merknad', nn: 'Merknad' });

const clocks = () =>
  row(
    code('opens', { nb: 'Åpner', nn: 'Opnar' }, { placeholder: '08:00', width: '30%' }),
    code(
      'closes',
      { nb: 'Stenger', nn: 'Stengjer', help: both('00:00 = midnatt') },
      { placeholder: '15:30', width: '30%' },
    ),
    flag(
      'closesNextDay',
      { nb: 'Stenger dagen etter', nn: 'Stengjer dagen etter' },
      { width: '40%' },
    ),
  );

const ruleFields = (): Field[] => [
  row(
    choice(
      'freq',
      'frequency',
      frequencies,
      { nb: 'Hvor ofte', nn: 'Kor ofte' },
      { required: true, defaultValue: 'weekly', width: '50%' },
    ),
    wholeNumber(
      'interval',
      {
        nb: 'Hver andre, tredje …',
        nn: 'Kvar andre, tredje …',
        help: {
          nb: '2 er annenhver. La stå tomt for hver.',
          nn: '2 er annankvar. Lat stå tomt for kvar.',
        },
      },
      { min: 1, max: 52, width: '50%' },
    ),
  ),
  weekdays(),
  {
    ...wholeNumber(
      'byMonth',
      {
        nb: 'Bare i disse månedene',
        nn: 'Berre i desse månadene',
        help: both('1 = januar, 12 = desember'),
      },
      { min: 1, max: 12 },
    ),
    hasMany: true,
  } as Field,
  clocks(),
  row(
    day('from', { nb: 'Gjelder fra', nn: 'Gjeld frå' }, { width: '50%' }),
    day('until', { nb: 'Gjelder til og med', nn: 'Gjeld til og med' }, { width: '50%' }),
  ),
  note(),
];

const exceptionFields = (): Field[] => [
  day('date', { nb: 'Dato', nn: 'Dato' }, { required: true }),
  clocks(),
  note(),
];

const closedFields = (): Field[] => [
  row(
    code(
      'from',
      { nb: 'Fra', nn: 'Frå', help: both('ÅÅÅÅ-MM-DD, eller MM-DD for hvert år.') },
      { required: true, placeholder: '12-24', width: '50%' },
    ),
    code('until', { nb: 'Til og med', nn: 'Til og med' }, { placeholder: '12-26', width: '50%' }),
  ),
  note(),
];

/** The parts of opening hours, for a group of any name. */
export const scheduleFields = (): Field[] => [
  row(
    flag('allDay', { nb: 'Døgnåpent', nn: 'Døgnope' }, { width: '50%' }),
    flag('byAppointment', { nb: 'Etter avtale', nn: 'Etter avtale' }, { width: '50%' }),
  ),
  rows(
    'rules',
    { nb: 'Faste tider', nn: 'Faste tider', one: { nb: 'Fast tid', nn: 'Fast tid' } },
    ruleFields(),
  ),
  rows(
    'exceptions',
    {
      nb: 'Dager med andre tider',
      nn: 'Dagar med andre tider',
      one: { nb: 'Dag', nn: 'Dag' },
      help: {
        nb: 'Går foran de faste tidene. Uten klokkeslett er det stengt.',
        nn: 'Går framfor dei faste tidene. Utan klokkeslett er det stengt.',
      },
    },
    exceptionFields(),
  ),
  rows(
    'closed',
    {
      nb: 'Stengt i perioder',
      nn: 'Stengt i periodar',
      one: { nb: 'Periode', nn: 'Periode' },
      help: {
        nb: 'Går foran alt annet. Uten sluttdato er det stengt inntil videre.',
        nn: 'Går framfor alt anna. Utan sluttdato er det stengt inntil vidare.',
      },
    },
    closedFields(),
  ),
  note(),
];

/** When something is open. */
export const schedule = (name: string, words: Words): GroupField =>
  group(name, words, scheduleFields());
