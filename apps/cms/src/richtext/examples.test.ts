import { describe, expect, it } from 'vitest';
import { RichTextError } from './error.ts';
import { lexicalToMarkdown } from './lexical-to-markdown.ts';
import { markdownToLexical } from './markdown-to-lexical.ts';
import type { RichTextNode } from './state.ts';
import { toDoc, toKey } from './testing/docs.ts';
import { element, paragraph, textNode } from './to-lexical/nodes.ts';

const BOLD = 1;
const ITALIC = 2;
const UNDERLINE = 8;
const lineBreak = { type: 'linebreak', version: 1 };

const stateOf = (children: RichTextNode[]) => ({
  root: { ...markdownToLexical('', { toDoc }).root, children },
});
const markdownOf = (...children: RichTextNode[]) => lexicalToMarkdown(stateOf(children), { toKey });
const link = (text: string, fields: object) => element('link', [textNode(text, 0)], { fields });
const item = (...children: RichTextNode[]) => element('listitem', children);
const list = (listType: string, ...children: RichTextNode[]) =>
  element('list', children, { listType, start: 1 });
const row = (...cells: RichTextNode[]) => element('tablerow', cells);
const cell = (text: string, fields?: Record<string, unknown>) =>
  element('tablecell', [paragraph([textNode(text, 0)])], fields);

describe('lexicalToMarkdown', () => {
  it('says nothing of what is empty', () => {
    expect(
      markdownOf(paragraph([]), paragraph([textNode(' ', BOLD)]), list('bullet', item())),
    ).toBe('');
  });

  it('moves spaces out of bold and italic, and drops other formats', () => {
    const nodes = [
      textNode('en ', BOLD),
      textNode('to', BOLD | ITALIC),
      textNode(' tre', UNDERLINE),
    ];
    expect(markdownOf(paragraph(nodes))).toBe('**en _to_** tre');
  });

  it('reads an internal link that Payload has filled in', () => {
    const doc = { relationTo: 'service', value: { id: 'oppdal/service/ppt', title: 'PPT' } };
    expect(markdownOf(paragraph([link('PPT', { linkType: 'internal', doc })]))).toBe(
      '[PPT](entry:oppdal/service/ppt)',
    );
  });

  it('nests a list under the item before it', () => {
    const nested = list('number', item(textNode('b', 0)));
    expect(markdownOf(list('bullet', item(textNode('a', 0)), item(nested)))).toBe('- a\n  1. b');
  });

  it('lifts a list that stands under nothing', () => {
    const nested = list('number', item(textNode('a', 0)));
    expect(markdownOf(list('bullet', item(nested)))).toBe('1. a');
  });

  it('keeps the lines of a quote', () => {
    expect(markdownOf(element('quote', [textNode('a', 0), lineBreak, textNode('b', 0)]))).toBe(
      '> a\\\n> b',
    );
  });

  it('splits a paragraph at an empty line', () => {
    const nodes = [textNode('a', 0), lineBreak, lineBreak, textNode('b', 0)];
    expect(markdownOf(paragraph(nodes))).toBe('a\n\nb');
  });

  it('puts the lines of a cell on one line, and fills up short rows', () => {
    const lines = element('tablecell', [
      paragraph([textNode('1', 0)]),
      paragraph([textNode('2', 0)]),
    ]);
    expect(markdownOf(element('table', [row(cell('a'), cell('b')), row(lines)]))).toBe(
      '| a | b |\n| - | - |\n| 1 2 | |',
    );
  });

  it.each([
    [
      'a link to what is gone',
      paragraph([link('siden', { linkType: 'internal', doc: null })]),
      'Lenken «siden» fører til noe som ikke lenger finnes i Sett. Slik retter du det: Velg en annen side i lenken, eller ta den bort.',
    ],
    [
      'merged cells',
      element('table', [row(cell('x', { colSpan: 2 }))]),
      'Tabellcellen «x» er slått sammen av flere.',
    ],
    [
      'a list in a cell',
      element('table', [row(element('tablecell', [list('bullet')]))]),
      'Et element av typen «list»',
    ],
    ['a picture', element('upload', []), 'Et element av typen «upload»'],
    [
      'a heading of level 1',
      element('heading', [textNode('x', 0)], { tag: 'h1' }),
      'Overskriften «x» er på et nivå som ikke brukes. Slik retter du det: Velg Overskrift 2, 3 eller 4.',
    ],
  ])('refuses %s, and says why', (_, node, message) => {
    expect(() => markdownOf(node)).toThrow(message);
  });

  it('names the link whose document has no key', () => {
    const node = paragraph([
      link('PPT', { linkType: 'internal', doc: toDoc('oppdal/service/ppt') }),
    ]);
    const convert = () => lexicalToMarkdown(stateOf([node]), { toKey: () => undefined });
    expect(convert).toThrow('Lenken «PPT»');
  });
});

describe('markdownToLexical', () => {
  it('gives an empty text the empty paragraph that the editor needs', () => {
    expect(markdownToLexical('', { toDoc }).root.children).toEqual([paragraph([])]);
  });

  it('gives links the same ids every time, and each its own', () => {
    const ids = () =>
      JSON.stringify(markdownToLexical('[a](tel:1) [a](tel:1)', { toDoc })).match(/"id":"\w{24}"/g);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
  });

  it('names the link whose entry does not exist', () => {
    const convert = () =>
      markdownToLexical('[PPT](entry:oppdal/service/x)', { toDoc: () => undefined });
    expect(convert).toThrow(RichTextError);
    expect(convert).toThrow(
      'Lenken «PPT» fører til «oppdal/service/x», som ikke finnes. Slik retter du det: Rett nøkkelen, eller ta bort lenken.',
    );
  });
});
