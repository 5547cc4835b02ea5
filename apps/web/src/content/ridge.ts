const WIDTH = 1200;
const HEIGHT = 100;
const TOPS = 5;

/**
 * The line of hills at the foot of a site, as an SVG path in a box of 1200 by 100: the same for a site
 * each time, and another for another. It rises to a massif, or parts around a fjord.
 */
export function ridgePath(key: string): string {
  const random = randomFrom(key);
  const isFjord = random() < 0.5;
  const middle = 0.3 + 0.4 * random();
  const points = Array.from({ length: 2 * TOPS + 1 }, (_, index) => {
    const place = index / (2 * TOPS);
    const away = Math.min(1, Math.abs(place - middle) / 0.6);
    const rise = isFjord ? 0.25 + 0.75 * away : 1 - 0.7 * away;
    const isTop = index % 2 === 1;
    const share = isTop ? 0.55 + 0.45 * random() : 0.1 + 0.25 * random();
    const drift = isTop ? (random() - 0.5) * 90 : 0;
    return { x: Math.round(place * WIDTH + drift), y: Math.round(HEIGHT - 8 - 84 * rise * share) };
  });
  return `M0 ${String(HEIGHT)}V${String(points[0]?.y)}${curves(points)}V${String(HEIGHT)}z`;
}

/** Through the middle between each two points, so that the line has no corner. */
function curves(points: readonly { x: number; y: number }[]): string {
  return points
    .slice(1)
    .map((point, index) => {
      const next = points[index + 2];
      const end = next
        ? { x: Math.round((point.x + next.x) / 2), y: Math.round((point.y + next.y) / 2) }
        : { x: WIDTH, y: point.y };
      return `Q${[point.x, point.y, end.x, end.y].join(' ')}`;
    })
    .join('');
}

/** Numbers from 0 to 1 that depend on the key alone: FNV-1a, and then mulberry32. */
function randomFrom(key: string): () => number {
  let state = 2_166_136_261;
  for (const char of key) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16_777_619);
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
