import type { Block, BlocksField, Field } from 'payload';
import type { BlockType, GuideNodeType } from '@sett/content';
import { newRows, rowLabel } from '../fields/group.ts';
import { base, type Translated, type Words } from '../fields/words.ts';

interface Definition {
  type: BlockType | GuideNodeType;
  label: Translated;
  fields: Field[];
}

/** A block that a page or a guide is built of: its type in the contract, what editors call it, and its fields. */
export const defineBlock = ({ type, label, fields }: Definition): Block => ({
  slug: type,
  labels: { singular: label, plural: label },
  admin: { disableBlockName: true, components: { Label: rowLabel(label) } },
  fields,
});

/** A list of blocks, collapsed until one opens them. */
export function blocksField(name: string, words: Words, blocks: Block[]): BlocksField {
  const { admin, ...rest } = base(name, words);
  const labels = {
    singular: { nb: 'Blokk', nn: 'Blokk' },
    plural: { nb: 'Blokker', nn: 'Blokker' },
  };
  const components = { afterInput: newRows };
  return {
    type: 'blocks',
    ...rest,
    labels,
    admin: { ...admin, initCollapsed: true, components },
    blocks,
  };
}
