import { expect, it } from 'vitest';
import type { Content, Entry, EntryOf } from '../entry.ts';
import { resolveSite } from './site.ts';

type Shortcuts = EntryOf<'site'>['data']['shortcuts'];

const ppt = 'norge/term/ppt';
const own = 'oppdal/term/sett';

const site = (key: string, parent: string | undefined, shortcuts: Shortcuts): Entry => ({
  key,
  site: key,
  kind: 'site',
  data: { title: { nb: key }, languages: ['nb'], parent, shortcuts },
});
const term = (key: string): Entry => ({
  key,
  site: key.split('/')[0] ?? '',
  kind: 'term',
  data: { title: { nb: key } },
});

function shortcutsOf(local: Shortcuts): Shortcuts {
  const entries = [
    site('norge', undefined, [{ to: ppt, label: { nb: 'Hva er PPT?' } }]),
    site('samarbeid', 'norge', undefined),
    site('oppdal', 'samarbeid', local),
    term(ppt),
    term(own),
  ];
  const content: Content = new Map(entries.map((entry) => [entry.key, entry]));
  return resolveSite(content, 'oppdal').site.data.shortcuts;
}

it('shows the shortcuts of the nearest site that has any when a site has none', () => {
  expect(shortcutsOf(undefined)).toEqual([{ to: ppt, label: { nb: 'Hva er PPT?' } }]);
});

it("shows a site's own shortcuts alone, in their order", () => {
  expect(shortcutsOf([{ to: own }, { to: ppt }])).toEqual([{ to: own }, { to: ppt }]);
});

it('falls back to the inherited ones when none of its own leads anywhere', () => {
  expect(shortcutsOf([{ to: 'oppdal/term/borte' }])).toEqual([
    { to: ppt, label: { nb: 'Hva er PPT?' } },
  ]);
});
