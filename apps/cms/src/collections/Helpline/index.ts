import { answers } from '@sett/content';
import { flag } from '../../fields/basic.ts';
import { contacts } from '../../fields/contact.ts';
import { row } from '../../fields/group.ts';
import { head, keywords, sensitive, tail } from '../../fields/head.ts';
import { localizedLine, localizedText, plainLines } from '../../fields/localized.ts';
import { order } from '../../fields/order.ts';
import { audienceChoices, choice } from '../../fields/vocabulary.ts';
import { defineCollection } from '../define.ts';

const unknown = { required: true, defaultValue: 'unknown', width: '50%' };

export const Helpline = defineCollection({
  kind: 'helpline',
  plural: { nb: 'Hjelpetelefoner', nn: 'Hjelpetelefonar' },
  help: {
    nb: 'Telefon, chat og nettsider som alle kan bruke, uten henvisning.',
    nn: 'Telefon, chat og nettsider som alle kan bruke, utan tilvising.',
  },
  table: 'helplines',
  menu: 'shared',
  columns: ['title', 'site', '_status', 'emergency', 'state', 'missing'],
  search: ['title', 'otherNames', 'keywords', 'key'],
  fields: [
    ...head(),
    plainLines('otherNames', { nb: 'Andre navn', nn: 'Andre namn' }),
    keywords(),
    row(
      flag(
        'emergency',
        {
          nb: 'Nødnummer',
          nn: 'Naudnummer',
          help: { nb: 'Vises på alle sider.', nn: 'Blir vist på alle sider.' },
        },
        { width: '50%' },
      ),
      { ...order() },
    ),
    localizedLine('forWhom', { nb: 'Hvem det er for', nn: 'Kven det er for' }),
    audienceChoices(),
    contacts(),
    row(
      choice('free', 'answer', answers, { nb: 'Er det gratis?', nn: 'Er det gratis?' }, unknown),
      choice(
        'anonymous',
        'answer',
        answers,
        {
          nb: 'Kan man være anonym?',
          nn: 'Kan ein vere anonym?',
          help: {
            nb: 'Velg «Ja» bare når samtaler verken tas opp eller sendes videre.',
            nn: 'Vel «Ja» berre når samtalar verken blir tekne opp eller sende vidare.',
          },
        },
        unknown,
      ),
    ),
    localizedLine('goodToKnow', { nb: 'Greit å vite', nn: 'Greitt å vite' }),
    localizedText('operator', { nb: 'Hvem som driver den', nn: 'Kven som driv ho' }),
    sensitive(),
    ...tail(),
  ],
});
