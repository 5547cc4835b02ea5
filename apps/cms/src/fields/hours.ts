import type { GroupField } from 'payload';
import { group, optionalInside } from './group.ts';
import { scheduleFields } from './schedule.ts';
import { source } from './source.ts';

/** When a service is open. The whole group may be left empty; what is filled in needs a source. */
export const hours = (name = 'hours'): GroupField =>
  group(
    name,
    {
      nb: 'Åpningstider',
      nn: 'Opningstider',
      help: {
        nb: 'Bare tider dere vet gjelder. Ukjent er bedre enn feil.',
        nn: 'Berre tider de veit gjeld. Ukjent er betre enn feil.',
      },
    },
    optionalInside([...scheduleFields(), source({ required: true })]),
  );
