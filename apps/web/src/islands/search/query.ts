/**
 * What the index is asked for when somebody has typed this. Suggestions and hits both go through here,
 * so this is the place for synonyms, parts of compounds and slips of the finger.
 */
export function toQuery(typed: string): string {
  return typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
