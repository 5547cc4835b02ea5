import { expect, it } from 'vitest';
import { withSoftHyphens } from './soft-hyphens.ts';

const shown = (text: string) => withSoftHyphens(text).replaceAll('\u00ad', '|');

it.each([
  [
    'barnevernsmedarbeiderutdanningskoordinatoren',
    'barne|verns|med|arbeider|utdannings|koordinatoren',
  ],
  [
    'Skolehelsetjenesten og habiliteringstjenesten',
    'Skolehelsetjenesten og habiliterings|tjenesten',
  ],
  ['Familierådgivningstenesta', 'Familierådgivnings|tenesta'],
])('divides a very long word where its parts meet: %s', (text, divided) => {
  expect(shown(text)).toBe(divided);
});

it('leaves every other word as it is', () => {
  expect(withSoftHyphens('Barneverntjenesten i Oppdal')).toBe('Barneverntjenesten i Oppdal');
});
