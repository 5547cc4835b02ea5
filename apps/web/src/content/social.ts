import type { Theme } from '@sett/theme';

const ring = (r: number, dash: string, colour: string) =>
  `<circle cx="860" cy="315" r="${String(r)}" pathLength="100" stroke-dasharray="${dash}" stroke="${colour}"/>`;

/**
 * The picture beside a shared link, 1200 × 630: the motif in the kommune's colours, bleeding off the
 * edge. No words: it would need a font, and the same font on every machine that builds.
 */
export function socialImage({ light }: Theme): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">',
    `<rect width="1200" height="630" fill="${light.paper}"/>`,
    '<g fill="none" stroke-width="58" stroke-linecap="round" transform="rotate(-90 860 315)">',
    ring(360, '88 12', light.ring3),
    ring(244, '84 16', light.ring2),
    ring(132, '79 21', light.brand),
    `</g><circle cx="860" cy="315" r="56" fill="${light.dot}"/>`,
    `<path fill="${light.tint}" d="M0 630V560c90-8 130-34 210-40s110 22 180 16 130-72 220-68 110 42 190 44 120-26 190-24 130 34 210 38v104z"/>`,
    '</svg>',
  ].join('');
}
