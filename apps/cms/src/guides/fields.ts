import type { TextField } from 'payload';
import { code } from '../fields/basic.ts';
import { part } from '../fields/part.ts';
import type { Options, Words } from '../fields/words.ts';

/** What a node or an answer is known by. Made once, by the form or by `withKeys`, and never typed. */
export const nodeKey = (): TextField => {
  const field = code('key', { nb: 'Nøkkel', nn: 'Nøkkel' }, { required: true });
  const components = { Field: '/guides/KeyField.tsx#KeyField' };
  return { ...field, admin: { ...field.admin, components, disableBulkEdit: true } };
};

/** A node of the same guide, chosen from a list. */
export function nodeChoice(name: string, words: Words, options?: Options): TextField {
  const field = code(name, words, { required: true, ...options });
  const components = { Field: '/guides/NodeChoice.tsx#NodeChoice' };
  return { ...field, admin: { ...field.admin, components } };
}

export const goto = (options?: Options): TextField =>
  nodeChoice(
    'goto',
    {
      nb: 'Leder til',
      nn: 'Leier til',
      help: { nb: 'Velg et av stegene i veiviseren.', nn: 'Vel eitt av stega i vegvisaren.' },
    },
    options,
  );

/** Which answers lead to a node. */
export const ledFrom = () =>
  part('ledFrom', '/guides/LedFrom', { nb: 'Hit leder', nn: 'Hit leier' });

/** What is wrong with the guide as the form has it. */
export const guideCheck = () =>
  part('check', '/guides/GuideCheck', { nb: 'Henger den sammen?', nn: 'Heng han saman?' });

export const guideMap = () => part('map', '/guides/GuideMap', { nb: 'Kart', nn: 'Kart' });

export const guideTrial = () => part('trial', '/guides/GuideTrial', { nb: 'Prøv', nn: 'Prøv' });
