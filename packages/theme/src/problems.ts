import { contrast } from './contrast.ts';
import { themeOf, type ThemeColours } from './palette.ts';
import { toOklch } from './oklch.ts';

const FAR = 0.12;

/**
 * What an editor should know about a choice of colour, in Norwegian; empty when there is nothing to
 * say. The theme is readable all the same: these are about a colour that readers will not recognise.
 */
export function themeProblems({ colour, dot }: ThemeColours): string[] {
  const { light } = themeOf({ colour, dot });
  const moved = toOklch(colour).l - toOklch(light.brand).l;
  const problems: string[] = [];
  if (moved > FAR) problems.push(tooPale(colour, light.brand));
  if (contrast(light.dot, light.paper) < 1.6) {
    problems.push('Prikken synes knapt på lys bakgrunn. Velg en kraftigere farge.');
  }
  return problems;
}

const tooPale = (chosen: string, used: string) =>
  `Fargen ${chosen} er for lys til tekst, så ${used} blir brukt i stedet. Velg en mørkere farge om det ikke ligner.`;
