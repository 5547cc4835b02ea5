import { preventionLevels, type KindName } from '@sett/content';
import { flag, ref, refs, wholeNumber } from '../../fields/basic.ts';
import { contacts, places } from '../../fields/contact.ts';
import { group, row, rows } from '../../fields/group.ts';
import { head, keywords, sensitive, tail } from '../../fields/head.ts';
import { localizedLine, localizedMarkdown, plainLines } from '../../fields/localized.ts';
import { hours } from '../../fields/hours.ts';
import { source } from '../../fields/source.ts';
import { audienceChoices, choice, choices } from '../../fields/vocabulary.ts';
import { defineCollection } from '../define.ts';
import { cost, interpreter, referral } from './conditions.ts';
import * as texts from './texts.ts';

const kind: KindName = 'service';

const ages = () =>
  group('ages', texts.ages, [
    row(
      wholeNumber('from', { nb: 'Fra (år)', nn: 'Frå (år)' }, { min: 0, max: 120, width: '50%' }),
      wholeNumber(
        'to',
        { nb: 'Til og med (år)', nn: 'Til og med (år)' },
        { min: 0, max: 120, width: '50%' },
      ),
    ),
    source(),
  ]);

const risks = () =>
  rows('risks', texts.risks, [
    row(
      ref(
        'area',
        ['risk-area'],
        { nb: 'Risikoområde', nn: 'Risikoområde' },
        { required: true, width: '50%' },
      ),
      choice(
        'level',
        'prevention_level',
        preventionLevels,
        { nb: 'Nivå', nn: 'Nivå' },
        { required: true, width: '50%' },
      ),
    ),
  ]);

export const Service = defineCollection({
  kind,
  plural: { nb: 'Tjenester', nn: 'Tenester' },
  help: texts.collection,
  table: 'services',
  menu: 'content',
  columns: ['title', 'site', '_status', 'state', 'vouching.on', 'missing'],
  search: ['title', 'otherNames', 'keywords', 'key'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { nb: 'Tekst', nn: 'Tekst' },
          fields: [
            ...head(),
            plainLines('otherNames', texts.otherNames),
            keywords(),
            localizedMarkdown('description', texts.description),
            localizedMarkdown('whenYouCall', texts.whenYouCall),
            localizedMarkdown('nextSteps', texts.nextSteps),
          ],
        },
        {
          label: { nb: 'For hvem', nn: 'For kven' },
          fields: [
            audienceChoices(),
            localizedLine('forWhom', texts.forWhom),
            ages(),
            flag('pregnancy', { nb: 'Også for gravide', nn: 'Òg for gravide' }),
            sensitive(),
            refs('themes', ['theme'], texts.themes),
            choices('preventionLevels', 'prevention_level', preventionLevels, {
              nb: 'Forebyggingsnivå',
              nn: 'Førebyggingsnivå',
            }),
            risks(),
          ],
        },
        {
          label: { nb: 'Kontakt og tid', nn: 'Kontakt og tid' },
          fields: [contacts(), hours(), places()],
        },
        {
          label: { nb: 'Vilkår', nn: 'Vilkår' },
          fields: [
            referral(),
            cost(),
            interpreter(),
            refs('legalBasis', ['law'], texts.legalBasis),
          ],
        },
        {
          label: { nb: 'Ansvar og kilder', nn: 'Ansvar og kjelder' },
          fields: [
            ref('organisation', ['organisation'], texts.organisation),
            refs('related', ['service'], texts.related),
            ...tail(),
          ],
        },
      ],
    },
  ],
});
