import type { Field } from 'payload';
import { languages, urgencies } from '@sett/content';
import { code, flag, ref, refs } from '../../fields/basic.ts';
import { group, optionalInside, row, rows } from '../../fields/group.ts';
import { localizedLine, localizedText, plainLine } from '../../fields/localized.ts';
import { choice, choices } from '../../fields/vocabulary.ts';
import { siteEndpoints } from '../../sites/endpoints.ts';
import { defineCollection } from '../define.ts';
import { administratorField } from '../../access/fields.ts';

const languageNames = {
  nb: { nb: 'Bokmål', nn: 'Bokmål' },
  nn: { nb: 'Nynorsk', nn: 'Nynorsk' },
} satisfies Record<(typeof languages)[number], unknown>;

/** What the colours become on the site. It holds nothing of its own. */
const themePreview: Field = {
  type: 'ui',
  name: 'preview',
  label: { nb: 'Slik blir det', nn: 'Slik blir det' },
  admin: { components: { Field: '/components/ThemePreview.tsx#ThemePreview' } },
};

const theme = () =>
  group(
    'theme',
    {
      nb: 'Farger',
      nn: 'Fargar',
      help: {
        nb: 'Skriv som #12564c, med små bokstaver. Tomt: samme som nettstedet dette bygger på.',
        nn: 'Skriv som #12564c, med små bokstavar. Tomt: same som nettstaden dette byggjer på.',
      },
    },
    [
      ...optionalInside([
        row(
          code(
            'colour',
            { nb: 'Hovedfarge', nn: 'Hovudfarge' },
            { required: true, width: '50%', placeholder: '#12564c' },
          ),
          code(
            'dot',
            { nb: 'Prikkens farge', nn: 'Fargen på prikken' },
            { width: '50%', placeholder: '#f0a04b' },
          ),
        ),
      ]),
      themePreview,
    ],
  );

const shortcuts = () =>
  rows(
    'shortcuts',
    {
      nb: 'Det folk oftest ser etter',
      nn: 'Det folk oftast ser etter',
      one: { nb: 'Snarvei', nn: 'Snarveg' },
      help: {
        nb: 'Står på forsiden, i denne rekkefølgen. Tomt: samme som nettstedet dette bygger på.',
        nn: 'Står på framsida, i denne rekkjefølgja. Tomt: same som nettstaden dette byggjer på.',
      },
    },
    [
      row(
        ref(
          'to',
          ['service', 'page', 'theme', 'helpline', 'term'],
          { nb: 'Vis til', nn: 'Vis til' },
          { required: true, width: '50%' },
        ),
        localizedText(
          'label',
          {
            nb: 'Eget navn',
            nn: 'Eige namn',
            help: {
              nb: 'Slik folk ville spurt: «Hvordan melder jeg fra?» Tomt: tittelen.',
              nn: 'Slik folk ville spurt: «Korleis melder eg frå?» Tomt: tittelen.',
            },
          },
          { width: '50%' },
        ),
      ),
    ],
  );

const safeContacts = () =>
  rows(
    'safeContacts',
    {
      nb: 'Trygge kontakter',
      nn: 'Trygge kontaktar',
      one: { nb: 'Kontakt', nn: 'Kontakt' },
      help: {
        nb: 'Hvem leseren skal ringe når en tjeneste mangler egen kontakt.',
        nn: 'Kven lesaren skal ringje når ei teneste manglar eigen kontakt.',
      },
    },
    [
      row(
        choice(
          'urgency',
          'urgency',
          urgencies,
          { nb: 'Når det haster slik', nn: 'Når det hastar slik' },
          { required: true, width: '50%' },
        ),
        ref(
          'contact',
          ['helpline', 'service'],
          { nb: 'Vis til', nn: 'Vis til' },
          { required: true, width: '50%' },
        ),
      ),
      refs('themes', ['theme'], { nb: 'Bare for disse temaene', nn: 'Berre for desse temaa' }),
    ],
  );

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
