import { flag } from '../fields/basic.ts';
import { localizedTable, localizedText } from '../fields/localized.ts';
import { defineBlock } from './define.ts';

export const Table = () =>
  defineBlock({
    type: 'table',
    label: { nb: 'Tabell', nn: 'Tabell' },
    fields: [
      localizedText(
        'caption',
        {
          nb: 'Hva tabellen viser',
          nn: 'Kva tabellen viser',
          help: {
            nb: 'Leses opp før tabellen, så folk vet om de vil inn i den.',
            nn: 'Blir lese opp før tabellen, så folk veit om dei vil inn i han.',
          },
        },
        { required: true },
      ),
      localizedTable(
        'table',
        {
          nb: 'Tabell',
          nn: 'Tabell',
          help: {
            nb: 'Én tabell. Første rad er overskriftene.',
            nn: 'Éin tabell. Første rad er overskriftene.',
          },
        },
        { required: true },
      ),
      flag('rowHeaders', {
        nb: 'Første kolonne er også overskrifter',
        nn: 'Første kolonne er òg overskrifter',
      }),
    ],
  });
