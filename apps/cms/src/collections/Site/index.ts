import type { languages } from '@sett/content';
import { code, flag, ref } from '../../fields/basic.ts';
import { row } from '../../fields/group.ts';
import { localizedLine, localizedText, plainLine } from '../../fields/localized.ts';
import { choices } from '../../fields/vocabulary.ts';
import { siteEndpoints } from '../../sites/endpoints.ts';
import { defineCollection } from '../define.ts';
import { administratorField } from '../../access/fields.ts';
import { safeContacts, shortcuts } from './lists.ts';
import { theme } from './theme.ts';

const languageNames = {
  nb: { nb: 'Bokmål', nn: 'Bokmål' },
  nn: { nb: 'Nynorsk', nn: 'Nynorsk' },
} satisfies Record<(typeof languages)[number], unknown>;

export const Site = defineCollection({
  kind: 'site',
  plural: { nb: 'Nettsteder', nn: 'Nettstader' },
  help: {
    nb: 'En kommune, et samarbeid av kommuner, eller det nasjonale som alle bygger på.',
    nn: 'Ein kommune, eit samarbeid av kommunar, eller det nasjonale som alle byggjer på.',
  },
  table: 'sites',
  menu: 'site',
  columns: ['title', 'key', 'parent', 'published', '_status'],
  above: ['/sites/NewSiteForm.tsx#NewSiteForm'],
  more: { endpoints: siteEndpoints },
  fields: [
    localizedText('title', { nb: 'Navn', nn: 'Namn' }, { required: true }),
    localizedLine('summary', { nb: 'Kort om nettstedet', nn: 'Kort om nettstaden' }),
    plainLine('municipality', { nb: 'Kommune', nn: 'Kommune' }),
    ref('parent', ['site'], { nb: 'Bygger på', nn: 'Byggjer på' }),
    choices(
      'languages',
      'language',
      languageNames,
      {
        nb: 'Målformer',
        nn: 'Målformer',
        help: {
          nb: 'Den første er standard. Alt må finnes i alle.',
          nn: 'Den første er standard. Alt må finnast i alle.',
        },
      },
      { required: true },
    ),
    row(
      flag(
        'published',
        { nb: 'Er et eget nettsted på nett', nn: 'Er ein eigen nettstad på nett' },
        { width: '50%' },
      ),
      flag(
        'official',
        {
          nb: 'Offisielt',
          nn: 'Offisielt',
          help: {
            nb: 'Ellers står det «demonstrasjon» på alle sider.',
            nn: 'Elles står det «demonstrasjon» på alle sider.',
          },
        },
        { width: '50%' },
      ),
    ),
    {
      ...code(
        'host',
        { nb: 'Vertsnavn', nn: 'Vertsnamn' },
        { placeholder: 'sett.oppdal.kommune.no' },
      ),
      access: { update: administratorField },
    },
    theme(),
    code('feedbackEmail', { nb: 'E-post for tilbakemeldinger', nn: 'E-post for tilbakemeldingar' }),
    shortcuts(),
    safeContacts(),
    localizedLine('concernDeadline', {
      nb: 'Frist for å avklare en bekymring',
      nn: 'Frist for å avklare ei uro',
      help: {
        nb: 'Så lenge kan en ansatt undre seg før det skal bestemmes hva som skal skje: «Innen to uker». Står i veiviserne.',
        nn: 'Så lenge kan ein tilsett undre seg før det skal avgjerast kva som skal skje: «Innan to veker». Står i vegvisarane.',
      },
    }),
    {
      type: 'ui',
      name: 'remove',
      admin: {
        position: 'sidebar',
        components: { Field: '/sites/RemoveSite.tsx#RemoveSite' },
        disableListColumn: true,
      },
    },
  ],
});
