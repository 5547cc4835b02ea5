import { contrast } from './contrast.ts';
import { themeOf, type ThemeColours } from './palette.ts';
import { toHex, toOklch } from './oklch.ts';

/** A colour that cannot do what it is for, and one of the same hue that can. In Norwegian. */
export interface ThemeProblem {
  field: 'colour' | 'dot';
  /** Contrast of the chosen colour with the page behind it, and the least that it must be (1–21). */
  ratio: number;
  least: number;
  message: string;
  remedy: string;
}

/** Lightness (0–1) that a colour may be moved before nobody knows it again. */
const FAR = 0.12;

/** Text, WCAG 2.2 1.4.3. */
const READABLE = 4.5;

/** The dot carries no meaning alone; it must only be seen. */
const SEEN = 1.6;

/**
 * What is wrong with a choice of colours (`#rrggbb`); empty when nothing is. A colour that is a little
 * too pale for text is darkened without a word; one so pale that it would become another is refused.
 */
export function themeProblems({ colour, dot }: ThemeColours): ThemeProblem[] {
  const { light } = themeOf({ colour, dot });
  const problems: ThemeProblem[] = [];
  if (toOklch(colour).l - toOklch(light.brand).l > FAR)
    problems.push(tooPale(colour, light.paper, light.brand));
  if (dot !== undefined && contrast(dot, light.paper) < SEEN)
    problems.push(unseen(dot, light.paper));
  return problems;
}

function tooPale(colour: string, paper: string, instead: string): ThemeProblem {
  const ratio = contrast(colour, paper);
  return {
    field: 'colour',
    ratio,
    least: READABLE,
    message: `Hovedfargen ${colour} er for lys til knapper og lenker: kontrasten er ${say(ratio)}:1, og tekst trenger minst ${say(READABLE)}:1.`,
    remedy: `Velg en mørkere farge, for eksempel ${instead}.`,
  };
}

function unseen(dot: string, paper: string): ThemeProblem {
  const ratio = contrast(dot, paper);
  return {
    field: 'dot',
    ratio,
    least: SEEN,
    message: `Prikken ${dot} synes knapt på lys bakgrunn: kontrasten er ${say(ratio)}:1, og den trenger minst ${say(SEEN)}:1.`,
    remedy: `Velg en kraftigere farge, for eksempel ${darkened(dot, paper)}.`,
  };
}

/** The nearest colour of the same hue that is seen. */
function darkened(colour: string, paper: string): string {
  const own = toOklch(colour);
  let { l } = own;
  while (contrast(toHex({ ...own, l }), paper) < SEEN) l -= 0.01;
  return toHex({ ...own, l });
}

/** One decimal, downwards, so that 4.46 is not called 4.5. */
const say = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',');
