/** Calm colours that hold every guarantee in light and dark: forest, fjord, heather, rock, cloudberry … */
export const calmColours = [
  '#12564c',
  '#1f4e79',
  '#5b3a6e',
  '#7a3b2e',
  '#3d5a2a',
  '#2f5d62',
  '#6b4e16',
  '#4a4e7c',
] as const;

/** A colour for a site that has chosen none, `#12564c`: the same every time for the same key. */
export function suggestColour(key: string): string {
  let sum = 7;
  for (const letter of key) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return calmColours[sum % calmColours.length] ?? calmColours[0];
}
