import type { FieldAffectingData, TextField } from 'payload';
import { describe, expect, it } from 'vitest';
import { linkFields } from './link-fields.ts';
import { editorAdapter } from './testing/editor.ts';

describe('richTextEditor', () => {
  it('offers what Markdown can say, and nothing else', async () => {
    const { editorConfig } = await editorAdapter();
    expect([...editorConfig.features.enabledFeatures].sort()).toEqual([
      'blockquote',
      'bold',
      'experimental_table',
      'heading',
      'indent',
      'italic',
      'link',
      'orderedList',
      'paragraph',
      'toolbarFixed',
      'unorderedList',
    ]);
  });

  it('knows no nodes but those that are converted', async () => {
    const { editorConfig } = await editorAdapter();
    const nodes = editorConfig.features.nodes.map(({ node }) =>
      (node as { getType: () => string }).getType(),
    );
    expect(nodes.sort()).toEqual([
      'heading',
      'link',
      'list',
      'listitem',
      'quote',
      'table',
      'tablecell',
      'tablerow',
    ]);
  });
});

describe('linkFields', () => {
  const url: TextField = { name: 'url', type: 'text', hooks: { beforeChange: [() => 'x'] } };
  const newTab: FieldAffectingData = { name: 'newTab', type: 'checkbox' };
  const fields = linkFields({ defaultFields: [url, newTab] });
  const { validate, hooks } = fields[0] as TextField & {
    validate: (...args: unknown[]) => unknown;
  };

  it('leaves out what Markdown cannot say, and the hook that encodes addresses', () => {
    expect(fields).toHaveLength(1);
    expect(hooks).toEqual({});
  });

  it('holds the address to the schemes of the subset', () => {
    const custom = { siblingData: { linkType: 'custom' } };
    expect(validate('https://www.nav.no/', custom)).toBe(true);
    expect(validate('tel:116-111', custom)).toBe(true);
    expect(validate('/tjenester', custom)).toContain('ikke en hel adresse');
    expect(validate('javascript:x', custom)).toContain('ikke er tillatt');
    expect(validate(undefined, { siblingData: { linkType: 'internal' } })).toBe(true);
  });
});
