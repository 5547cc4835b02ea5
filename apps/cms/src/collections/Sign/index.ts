import { ageGroups, signPlaces } from '@sett/content';
import { flag, ref } from '../../fields/basic.ts';
import { row } from '../../fields/group.ts';
import { head, tail } from '../../fields/head.ts';
import { order } from '../../fields/order.ts';
import { choices } from '../../fields/vocabulary.ts';
import { defineCollection } from '../define.ts';

export const Sign = defineCollection({
  kind: 'sign',
  plural: { nb: 'Tegn', nn: 'Teikn' },
  help: {
    nb: '«Hva kan en bekymring være?»: noe du kan legge merke til hos et barn. Skriv det du ser og hører, ikke hva du tror det er. Hvert tegn leder inn i en veiviser.',
    nn: '«Kva kan ei uro vere?»: noko du kan leggje merke til hos eit barn. Skriv det du ser og høyrer, ikkje kva du trur det er. Kvart teikn leier inn i ein vegvisar.',
  },
  table: 'signs',
  menu: 'content',
  columns: ['title', 'site', 'places', '_status', 'state'],
  fields: [
    ...head(),
    row(
      choices(
        'places',
        'sign_place',
        signPlaces,
        {
          nb: 'Hvor en ser det',
          nn: 'Kvar ein ser det',
          help: {
            nb: '«Hjemme» leder til veiviseren for foreldre, de andre til den for ansatte.',
            nn: '«Heime» leier til vegvisaren for foreldre, dei andre til den for tilsette.',
          },
        },
        { required: true, width: '50%' },
      ),
      choices(
        'ages',
        'age_group',
        ageGroups,
        { nb: 'Alder', nn: 'Alder' },
        { required: true, width: '50%' },
      ),
    ),
    row(
      ref(
        'theme',
        ['theme'],
        {
          nb: 'Tema',
          nn: 'Tema',
          help: {
            nb: 'Det veiviseren ikke trenger å spørre om.',
            nn: 'Det vegvisaren ikkje treng å spørje om.',
          },
        },
        { width: '60%' },
      ),
      order(),
    ),
    flag('violence', {
      nb: 'Kan handle om vold, overgrep eller kontroll',
      nn: 'Kan handle om vald, overgrep eller kontroll',
      help: {
        nb: 'Står for seg, med råd om å ringe barnevernet før noen snakker med foreldrene.',
        nn: 'Står for seg, med råd om å ringje barnevernet før nokon snakkar med foreldra.',
      },
    }),
    ...tail(),
  ],
});
