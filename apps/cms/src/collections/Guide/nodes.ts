import type { BlocksField } from 'payload';
import { newRows } from '../../fields/group.ts';
import { base, type Words } from '../../fields/words.ts';
import { Interruption } from './interruption.ts';
import { Outcome } from './outcome.ts';
import { Question } from './question.ts';

const words: Words = {
  nb: 'Steg',
  nn: 'Steg',
  help: {
    nb: 'Spørsmål, noe som må leses først, og utfall. Rekkefølgen her betyr ingenting: svarene sier hvor en kommer.',
    nn: 'Spørsmål, noko som må lesast først, og utfall. Rekkjefølgja her tyder ingenting: svara seier kvar ein kjem.',
  },
};

/** What a guide is made of. */
export function nodes(): BlocksField {
  const { admin, ...rest } = base('nodes', words, { required: true });
  return {
    type: 'blocks',
    ...rest,
    labels: { singular: { nb: 'Steg', nn: 'Steg' }, plural: { nb: 'Steg', nn: 'Steg' } },
    admin: { ...admin, initCollapsed: true, components: { afterInput: newRows } },
    blocks: [Question(), Interruption(), Outcome()],
  };
}
