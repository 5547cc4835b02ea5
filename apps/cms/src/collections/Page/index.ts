import { pageLevels } from '@sett/content';
import { blocks } from '../../blocks/index.ts';
import { flag, ref } from '../../fields/basic.ts';
import { row } from '../../fields/group.ts';
import { head, keywords, sensitive, tail } from '../../fields/head.ts';
import { localizedMarkdown } from '../../fields/localized.ts';
import { order } from '../../fields/order.ts';
import { choice } from '../../fields/vocabulary.ts';
import { defineCollection } from '../define.ts';

export const Page = defineCollection({
  kind: 'page',
  plural: { nb: 'Sider', nn: 'Sider' },
  help: {
    nb: 'Samhandlingsmodellen og andre tekster. Sidene danner et tre.',
    nn: 'Samhandlingsmodellen og andre tekstar. Sidene dannar eit tre.',
  },
  table: 'pages',
  menu: 'content',
  columns: ['title', 'site', 'parent', '_status', 'state', 'vouching.on'],
  fields: [
    ...head(),
    keywords(),
    localizedMarkdown('body', {
      nb: 'Tekst',
      nn: 'Tekst',
      help: {
        nb: 'Skriv til du. Korte setninger. Mellomtitler som sier hva avsnittet handler om.',
        nn: 'Skriv til du. Korte setningar. Mellomtitlar som seier kva avsnittet handlar om.',
      },
    }),
    blocks(),
    row(
      ref('parent', ['page'], { nb: 'Ligger under', nn: 'Ligg under' }, { width: '40%' }),
      choice(
        'level',
        'page_level',
        pageLevels,
        { nb: 'Nivå i modellen', nn: 'Nivå i modellen' },
        { width: '30%' },
      ),
      order(),
    ),
    flag('template', {
      nb: 'Mal for nye kommuner',
      nn: 'Mal for nye kommunar',
      help: {
        nb: 'Vises ikke på noe nettsted. En ny kommune som bygger på dette, får et utkast av siden å fylle ut.',
        nn: 'Blir ikkje vist på nokon nettstad. Ein ny kommune som byggjer på dette, får eit utkast av sida å fylle ut.',
      },
    }),
    sensitive(),
    ...tail(),
  ],
});
