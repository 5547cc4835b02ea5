'use client';
import { useFormFields } from '@payloadcms/ui';
import { contrast, themeOf, themeProblems, type Palette } from '@sett/theme';
import './sett.css';

const HEX = /^#[0-9a-f]{6}$/;

/** What the two colours become: a button, a link, the dot, on light paper and in the dark. */
export function ThemePreview() {
  const colour = useText('theme.colour');
  const dot = useText('theme.dot');
  if (!HEX.test(colour)) return null;
  const colours = { colour, ...(HEX.test(dot) && { dot }) };
  const { light, dark } = themeOf(colours);
  return (
    <div className="field-type">
      <div className="sett-swatches">
        <Swatch name="Lyst" palette={light} />
        <Swatch name="Mørkt" palette={dark} />
      </div>
      {themeProblems(colours).map(({ field, message, remedy }) => (
        <p className="sett-fault" key={field} role="alert">
          {message} {remedy}
        </p>
      ))}
    </div>
  );
}

function Swatch({ name, palette }: { name: string; palette: Palette }) {
  const ratio = contrast(palette.brand, palette.paper).toFixed(1).replace('.', ',');
  return (
    <figure className="sett-swatch" style={{ background: palette.paper, color: palette.ink }}>
      <span className="sett-dot" style={{ background: palette.dot }} />
      <span className="sett-button" style={{ background: palette.brand, color: palette.onBrand }}>
        Ring 116 111
      </span>
      <span style={{ color: palette.brand, textDecoration: 'underline' }}>Les mer</span>
      <figcaption>
        {name}, kontrast {ratio}:1
      </figcaption>
    </figure>
  );
}

function useText(path: string): string {
  const value = useFormFields(([fields]) => fields[path]?.value);
  return typeof value === 'string' ? value : '';
}
