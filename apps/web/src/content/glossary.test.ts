import { describe, expect, it } from 'vitest';
import { fixtureView } from '../../tests/support/fixture.ts';
import { glossaryOf } from './glossary.ts';
import { prose } from './markdown.ts';

const view = await fixtureView();

describe('glossaryOf', () => {
  it('explains a word where it first stands on the page, and only there', () => {
    const glossary = glossaryOf(view);
    const first = prose(view, { nb: 'Spør PPT. Så ringer PPT deg.' }, { glossary }).html;
    const second = prose(view, { nb: 'Da svarer PPT.' }, { glossary }).html;
    expect(first).toBe(
      '<p>Spør <button type="button" class="word" popovertarget="ord-ppt">PPT</button>. Så ringer PPT deg.</p>',
    );
    expect(second).toBe('<p>Da svarer PPT.</p>');
    expect(glossary.used.map(({ title }) => title.text)).toEqual(['PPT']);
  });

  it('finds whole words only, and leaves links and headings alone', () => {
    const glossary = glossaryOf(view);
    const text = '## Om PPT\n\nPPT-kontoret og [PPT](https://example.no).';
    expect(prose(view, { nb: text }, { glossary }).html).not.toContain('button');
    expect(glossary.used).toEqual([]);
  });

  it('wants a short word to be written as it is', () => {
    expect(prose(view, { nb: 'en ppt' }, { glossary: glossaryOf(view) }).html).toBe(
      '<p>en ppt</p>',
    );
  });

  it('finds the long form of the word too', () => {
    const glossary = glossaryOf(view);
    const text = 'Kommunen har en pedagogisk-psykologisk tjeneste.';
    expect(prose(view, { nb: text }, { glossary }).html).toContain(
      '>pedagogisk-psykologisk tjeneste</button>',
    );
  });

  it('does not explain what the page itself is about', () => {
    const glossary = glossaryOf(view, 'PPT');
    expect(prose(view, { nb: 'PPT hjelper.' }, { glossary }).html).toBe('<p>PPT hjelper.</p>');
  });
});
