import type { FlattenedBlock, FlattenedField } from 'payload';

/**
 * What an editor knows a field as: «Kontakt 2 > Nummer eller adresse». The path itself when unknown.
 * `data` is the entry's, which says what sort of block stands where.
 */
export function fieldLabel(
  fields: readonly FlattenedField[],
  path: string,
  data?: unknown,
): string {
  const labels: string[] = [];
  let inner = fields;
  let blocks: readonly FlattenedBlock[] = [];
  let value = data;
  for (const step of path.split('.')) {
    value = (value as Record<string, unknown> | undefined)?.[step];
    const last = labels.pop();
    if (/^\d+$/.test(step) && last !== undefined) {
      const block = blocks.find(({ slug }) => slug === (value as Block | undefined)?.type);
      labels.push(`${last} ${String(Number(step) + 1)}${block ? ` (${nameOf(block)})` : ''}`);
      if (block !== undefined) inner = block.flattenedFields;
      continue;
    }
    if (last !== undefined) labels.push(last);
    const field = inner.find(({ name }) => name === step);
    if (field === undefined) return path;
    labels.push(labelOf(field));
    inner = 'flattenedFields' in field ? field.flattenedFields : [];
    blocks = field.type === 'blocks' ? field.blocks : [];
  }
  return labels.join(' > ');
}

interface Block {
  type?: unknown;
}

function labelOf(field: FlattenedField): string {
  return wordIn('label' in field ? field.label : undefined) ?? field.name;
}

const nameOf = ({ slug, labels }: FlattenedBlock): string => wordIn(labels?.singular) ?? slug;

function wordIn(label: unknown): string | undefined {
  if (typeof label === 'string') return label;
  const names =
    typeof label === 'object' && label !== null ? (label as Record<string, string>) : {};
  return names['nb'];
}
