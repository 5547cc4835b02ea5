import { describe, expect, it } from 'vitest';
import { entryKeyOf, entryLinksIn, entryUrl, linksIn, plainText } from './index.ts';

const text = `## Om [PPT](entry:oppdal/service/ppt)

| Hvem | Hvor |
| - | - |
| *Se **[PPT](entry:oppdal/service/ppt)*** | [ring 116 111](tel:116-111) |

- En\\
  to
  - tre [fire](entry:oppdal)`;

describe('linksIn', () => {
  it('lists every link with its line and text', () => {
    expect(linksIn(text)).toEqual([
      { url: 'entry:oppdal/service/ppt', line: 1, text: 'PPT' },
      { url: 'entry:oppdal/service/ppt', line: 5, text: 'PPT' },
      { url: 'tel:116-111', line: 5, text: 'ring 116 111' },
      { url: 'entry:oppdal', line: 9, text: 'fire' },
    ]);
  });

  it('lists the entries once each', () => {
    expect(entryLinksIn(text)).toEqual(['oppdal/service/ppt', 'oppdal']);
  });

  it('goes between keys and addresses', () => {
    expect(entryKeyOf(entryUrl('oppdal'))).toBe('oppdal');
    expect(entryKeyOf('https://entry:oppdal')).toBeUndefined();
  });
});

describe('plainText', () => {
  it('gives what a reader sees, a line for each block, item and row', () => {
    expect(plainText(text)).toBe('Om PPT\nHvem Hvor\nSe PPT ring 116 111\nEn\nto\ntre fire');
  });
});
