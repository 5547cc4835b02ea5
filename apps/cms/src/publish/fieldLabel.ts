import type { FlattenedField } from 'payload';

/** What an editor knows a field as: «Kontakt 2 > Nummer eller adresse». The path itself when unknown. */
export function fieldLabel(fields: readonly FlattenedField[], path: string): string {
  const labels: string[] = [];
  let inner = fields;
  for (const step of path.split('.')) {
    const last = labels.pop();
    if (/^\d+$/.test(step) && last !== undefined) {
      labels.push(`${last} ${String(Number(step) + 1)}`);
      continue;
    }
    if (last !== undefined) labels.push(last);
    const field = inner.find(({ name }) => name === step);
    if (field === undefined) return path;
    labels.push(labelOf(field));
    inner = 'flattenedFields' in field ? field.flattenedFields : [];
  }
  return labels.join(' > ');
}

function labelOf(field: FlattenedField): string {
  const label = 'label' in field ? field.label : undefined;
  if (typeof label === 'string') return label;
  const names = typeof label === 'object' ? label : {};
  return names['nb'] ?? field.name;
}
