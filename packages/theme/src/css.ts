import type { Palette, Role, Theme } from './palette.ts';

/** The theme as CSS custom properties, `--brand-strong` for `brandStrong`; dark where the reader asks for it. */
export function themeCss({ light, dark }: Theme): string {
  return [
    `:root{color-scheme:light dark;${properties(light)}}`,
    `@media (prefers-color-scheme:dark){:root{${properties(dark)}}}`,
    `@media print{:root{color-scheme:light;${properties(light)}}}`,
  ].join('\n');
}

function properties(palette: Palette): string {
  return Object.entries(palette)
    .map(([role, colour]) => `--${hyphenated(role as Role)}:${colour}`)
    .join(';');
}

const hyphenated = (role: Role) => role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
