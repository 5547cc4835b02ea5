export { contrast } from './contrast.ts';
export { guarantees, type Guarantee } from './guarantees.ts';
export { themeOf, type Palette, type Role, type Theme, type ThemeColours } from './palette.ts';
export { themeCss } from './css.ts';
export { themeProblems, type ThemeProblem } from './problems.ts';
export { calmColours, suggestColour } from './suggest.ts';
