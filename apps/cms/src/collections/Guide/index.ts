import { guideAudiences } from '@sett/content';
import { day } from '../../fields/basic.ts';
import { group, optionalInside, row } from '../../fields/group.ts';
import { head, tail } from '../../fields/head.ts';
import { localizedText } from '../../fields/localized.ts';
import { choice } from '../../fields/vocabulary.ts';
import { guideEndpoints } from '../../guides/endpoints.ts';
import { guideCheck, guideMap, guideTrial, nodeChoice } from '../../guides/fields.ts';
import { nameSteps } from '../../guides/nameSteps.ts';
import { contentHooks } from '../../hooks/content.ts';
import { defineCollection } from '../define.ts';
import { nodes } from './nodes.ts';

const approval = () =>
  group(
    'approval',
    {
      nb: 'Faglig godkjent',
      nn: 'Fagleg godkjend',
      help: {
        nb: 'Står det tomt, sier sidene at ingen fagperson har godkjent innholdet ennå.',
        nn: 'Står det tomt, seier sidene at ingen fagperson har godkjent innhaldet enno.',
      },
    },
    optionalInside([
      row(
        localizedText(
          'by',
          { nb: 'Hvem (rolle)', nn: 'Kven (rolle)' },
          { required: true, width: '60%' },
        ),
        day('on', { nb: 'Når', nn: 'Når' }, { required: true, width: '40%' }),
      ),
    ]),
  );

const beginning = () =>
  row(
    choice(
      'audience',
      'guide_audience',
      guideAudiences,
      { nb: 'For hvem', nn: 'For kven' },
      { required: true, width: '40%' },
    ),
    nodeChoice(
      'start',
      {
        nb: 'Begynner med',
        nn: 'Begynner med',
        help: { nb: 'Spørsmålet om fare.', nn: 'Spørsmålet om fare.' },
      },
      { width: '60%' },
    ),
  );

export const Guide = defineCollection({
  kind: 'guide',
  plural: { nb: 'Veivisere', nn: 'Vegvisarar' },
  help: {
    nb: '«Hvor går jeg med bekymringen?»: spørsmål som leder til rett hjelp. Begynner alltid med om noen er i fare.',
    nn: '«Kvar går eg med uroa?»: spørsmål som leier til rett hjelp. Begynner alltid med om nokon er i fare.',
  },
  table: 'guides',
  menu: 'content',
  columns: ['title', 'site', 'audience', '_status', 'state'],
  more: {
    hooks: {
      ...contentHooks,
      beforeValidate: [...(contentHooks.beforeValidate ?? []), nameSteps],
    },
    endpoints: guideEndpoints,
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { nb: 'Steg', nn: 'Steg' },
          fields: [...head(), beginning(), guideCheck(), nodes()],
        },
        { label: { nb: 'Kart', nn: 'Kart' }, fields: [guideMap()] },
        { label: { nb: 'Prøv', nn: 'Prøv' }, fields: [guideTrial()] },
        {
          label: { nb: 'Hvem står bak', nn: 'Kven står bak' },
          fields: [approval(), ...tail()],
        },
      ],
    },
  ],
});
