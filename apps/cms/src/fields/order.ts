import { wholeNumber } from './basic.ts';

/** Place in a list; what has none comes last, by name. */
export const order = () =>
  wholeNumber(
    'order',
    {
      nb: 'Plass i rekkefølgen',
      nn: 'Plass i rekkjefølgja',
      help: { nb: 'Lavest først.', nn: 'Lågast først.' },
    },
    { min: 0, max: 9999 },
  );
