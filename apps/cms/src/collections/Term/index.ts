import { head, tail } from '../../fields/head.ts';
import { localizedMarkdown, localizedText, plainLines } from '../../fields/localized.ts';
import { defineCollection } from '../define.ts';

export const Term = defineCollection({
  kind: 'term',
  plural: { nb: 'Begreper', nn: 'Omgrep' },
  help: {
    nb: 'Ord leserne møter, forklart slik du ville sagt det til en nabo.',
    nn: 'Ord lesarane møter, forklart slik du ville sagt det til ein nabo.',
  },
  table: 'terms',
  menu: 'shared',
  columns: ['title', 'fullForm', 'site', '_status', 'state'],
  search: ['title', 'otherNames', 'key'],
  fields: [
    ...head(),
    localizedText('fullForm', {
      nb: 'Fullt navn',
      nn: 'Fullt namn',
      help: { nb: 'Når tittelen er en forkortelse.', nn: 'Når tittelen er ei forkorting.' },
    }),
    plainLines('otherNames', {
      nb: 'Andre ord',
      nn: 'Andre ord',
      help: {
        nb: 'Også gamle ord. De finnes i søket, men vises ikke.',
        nn: 'Òg gamle ord. Dei finst i søket, men blir ikkje viste.',
      },
    }),
    localizedMarkdown('body', { nb: 'Forklaring', nn: 'Forklaring' }),
    ...tail(),
  ],
});
