import type { Theme } from '@sett/theme';

/** A ring that covers `share` of a hundred; in pixels, since librsvg does not know `pathLength`. */
function ring(r: number, share: number, colour: string): string {
  const round = 2 * Math.PI * r;
  const dash = `${((round * share) / 100).toFixed(1)} ${round.toFixed(1)}`;
  return `<circle cx="860" cy="315" r="${String(r)}" stroke-dasharray="${dash}" stroke="${colour}"/>`;
}

/**
 * The picture beside a shared link, 1200 × 630: the motif in the kommune's colours, bleeding off the
 * edge. No words: it would need a font, and the same font on every machine that builds.
 */
export function socialImage({ light }: Theme): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">',
    `<rect width="1200" height="630" fill="${light.paper}"/>`,
    '<g fill="none" stroke-width="58" stroke-linecap="round" transform="rotate(-90 860 315)">',
    ring(360, 88, light.ring3),
    ring(244, 84, light.ring2),
    ring(132, 79, light.brand),
    `</g><circle cx="860" cy="315" r="56" fill="${light.dot}"/>`,
    `<path fill="${light.tint}" d="M0 630v-40c90-8 130-34 210-40s110 22 180 16 130-32 220-28 110 32 190 34 120-16 190-14 130 20 210 24v48z"/>`,
    '</svg>',
  ].join('');
}
