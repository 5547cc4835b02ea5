import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalData } from './canonical.ts';
import { parseYaml, toYaml } from './files/yaml.ts';
import { kindOf } from './kinds/index.ts';
import { page } from './testing/arbitrary.ts';
import { rebuild, walk } from './walk.ts';

const { schema } = kindOf('page');
const title = { nb: 'Side' };

describe('a walk over blocks', () => {
  it('reads back from a file what was written, for blocks of every type', () => {
    fc.assert(
      fc.property(page, ({ data }) => {
        const canonical = canonicalData('page', data);
        expect(parseYaml(toYaml(canonical), 'x.yaml')).toEqual({ data: canonical });
        expect(canonicalData('page', canonical)).toEqual(canonical);
        expect(schema.safeParse(canonical).error).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('loses nothing that is filled in', () => {
    fc.assert(
      fc.property(page, ({ data }) => {
        expect(canonicalData('page', data)).toEqual(withoutEmpty(data));
      }),
    );
  });

  it('gives keys in the order of the schema, with the type first', () => {
    const block = { text: { nn: 'b', nb: 'a' }, type: 'text' };
    const canonical = canonicalData('page', { blocks: [block], title });
    expect(JSON.stringify(canonical)).toBe(
      '{"title":{"nb":"Side"},"blocks":[{"type":"text","text":{"nb":"a","nn":"b"}}]}',
    );
  });

  it('tells what a field in a block means, and where it stands', () => {
    const blocks = [
      { type: 'text', text: { nb: 'a' } },
      { type: 'steps', steps: [{ title: { nb: 'Ring' } }] },
      { type: 'contact', to: 'dal/service/ppt' },
    ];
    const found: string[] = [];
    walk(schema, { title, blocks }, ({ meta, path }) =>
      found.push(`${path.join('.')} ${meta.type}`),
    );
    expect(found).toEqual([
      'title text',
      'blocks.0.text markdown',
      'blocks.1.steps.0.title text',
      'blocks.2.to ref',
    ]);
  });

  it('takes the block with the reference that it cannot do without', () => {
    const blocks = [
      { type: 'contact', to: 'dal/service/borte' },
      { type: 'picture', picture: 'dal/media/borte' },
      { type: 'text', text: { nb: 'Står.' } },
    ];
    expect(withoutReferences({ title, blocks })).toEqual({ title, blocks: [blocks[2]] });
  });

  it('takes the list of services whose theme is gone: without it, it would be another list', () => {
    const list = { type: 'service-list', title, theme: 'dal/theme/borte', age: 3 };
    expect(withoutReferences({ title, blocks: [list] })).toEqual({ title });
    const wide = { type: 'service-list', title, age: 3 };
    expect(withoutReferences({ title, blocks: [wide] })).toEqual({ title, blocks: [wide] });
  });

  it('keeps a block of an unknown type, so that the checks can name it', () => {
    const data = { title, blocks: [{ type: 'karusell', bilder: 3 }] };
    expect(canonicalData('page', data)).toEqual(data);
  });
});

const withoutReferences = (data: object) =>
  rebuild(schema, data, ({ meta, value }) => (meta.type === 'ref' ? undefined : value));

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([name, inner]) => [name, withoutEmpty(inner)]),
  );
}
