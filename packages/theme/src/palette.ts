import { contrast } from './contrast.ts';
import { toHex, toOklch, type Oklch } from './oklch.ts';

/** What a kommune chooses: its own colour and, if it wants, the colour of the dot. */
export interface ThemeColours {
  colour: string;
  dot?: string | undefined;
}

/** What a colour is for; `docs/design.md` says where each is used. */
export type Role =
  | 'paper'
  | 'card'
  | 'ink'
  | 'soft'
  | 'line'
  | 'edge'
  | 'brand'
  | 'brandStrong'
  | 'onBrand'
  | 'ring2'
  | 'ring3'
  | 'tint'
  | 'dot'
  | 'dotTint'
  | 'alarm'
  | 'onAlarm';

export type Palette = Readonly<Record<Role, string>>;

export interface Theme {
  light: Palette;
  dark: Palette;
}

const DEFAULT_DOT = '#f0a04b';

/**
 * A light and a dark palette from a kommune's colour (`#rrggbb`). Every pair in `guarantees` holds for
 * any colour: where the chosen one is too pale or too dark, its lightness is moved and its hue is kept.
 */
export function themeOf({ colour, dot = DEFAULT_DOT }: ThemeColours): Theme {
  const brand = toOklch(colour);
  return { light: light(brand, toOklch(dot)), dark: dark(brand, toOklch(dot)) };
}

function light(own: Oklch, dot: Oklch): Palette {
  const paper = '#fbf8f2';
  const card = '#ffffff';
  const tint = shade(own, 0.925, Math.min(own.c * 0.3, 0.024));
  const dotTint = shade(dot, 0.955, 0.03);
  const brand = darken(own, 5.5, [paper, tint]);
  const hue = Math.min(own.c, 0.032);
  return {
    paper,
    card,
    tint,
    dotTint,
    brand,
    brandStrong: darken({ ...toOklch(brand), l: toOklch(brand).l - 0.06 }, 5.5, [paper, tint]),
    onBrand: card,
    ink: darken({ l: 0.29, c: hue, h: own.h }, 8, [paper, tint, dotTint]),
    soft: darken({ l: 0.48, c: hue * 0.75, h: own.h }, 4.7, [paper, tint, dotTint]),
    line: '#ddd6c8',
    edge: darken({ l: 0.6, c: hue * 0.75, h: own.h }, 3.1, [paper, card]),
    ring2: shade(own, 0.77, Math.min(own.c * 0.55, 0.06)),
    ring3: tint,
    dot: toHex(dot),
    alarm: '#a3241f',
    onAlarm: '#ffffff',
  };
}

function dark(own: Oklch, dot: Oklch): Palette {
  const hue = Math.min(own.c, 0.022);
  const paper = shade(own, 0.21, hue);
  const card = shade(own, 0.262, hue * 1.1);
  const tint = shade(own, 0.325, Math.min(own.c * 0.5, 0.035));
  const dotTint = shade(dot, 0.3, 0.028);
  const brand = lighten({ l: 0.82, c: Math.min(own.c, 0.085), h: own.h }, 5.5, [paper, card, tint]);
  return {
    paper,
    card,
    tint,
    dotTint,
    brand,
    brandStrong: lighten({ ...toOklch(brand), l: 0.88 }, 5.5, [paper, tint]),
    onBrand: paper,
    ink: shade(own, 0.95, Math.min(own.c, 0.008)),
    soft: lighten({ l: 0.78, c: hue * 0.8, h: own.h }, 4.7, [paper, card, tint, dotTint]),
    line: shade(own, 0.35, hue),
    edge: lighten({ l: 0.56, c: hue, h: own.h }, 3.1, [paper, card]),
    ring2: shade(own, 0.5, Math.min(own.c * 0.6, 0.06)),
    ring3: shade(own, 0.315, Math.min(own.c * 0.5, 0.04)),
    dot: toHex({ ...dot, l: Math.max(dot.l, 0.8) }),
    alarm: '#ff9a8d',
    onAlarm: '#2b0a08',
  };
}

const shade = (own: Oklch, l: number, c: number) => toHex({ l, c, h: own.h });

const darken = (own: Oklch, least: number, backs: string[]) => move(own, -0.01, least, backs);

const lighten = (own: Oklch, least: number, backs: string[]) => move(own, 0.01, least, backs);

/** Moves the lightness until the colour stands out from every back by at least `least`. */
function move(own: Oklch, step: number, least: number, backs: readonly string[]): string {
  let colour = own;
  while (backs.some((back) => contrast(toHex(colour), back) < least)) {
    colour = { ...colour, l: colour.l + step };
    if (colour.l <= 0 || colour.l >= 1) return step < 0 ? '#000000' : '#ffffff';
  }
  return toHex(colour);
}
