import { describe, expect, it } from 'vitest';
import type { Content, Entry } from '../entry.ts';
import { noticesOf } from './index.ts';

const site = (key: string, parent?: string): Entry => ({
  ...{ key, site: key, kind: 'site' },
  data: { title: { nn: key }, languages: ['nn'], parent },
});
const page = (key: string, data: object): Entry => ({
  ...{ key, site: key.split('/')[0] ?? key, kind: 'page' },
  data: { title: { nn: key }, ...data },
});

const shared = [
  site('norge'),
  site('dalen', 'norge'),
  page('norge/page/lokal-del', { template: true }),
  ...['om-oss', 'tal'].map((name, order) =>
    page(`norge/page/${name}`, { template: true, order, parent: 'norge/page/lokal-del' }),
  ),
];
const messagesOf = (...own: Entry[]) => {
  const content: Content = new Map([...shared, ...own].map((entry) => [entry.key, entry]));
  return noticesOf(content).map(({ file, message }) => `${file}: ${message}`);
};

describe('the local part of a site', () => {
  it('is no gap before it is begun on, and none where it is written', () => {
    expect(messagesOf()).toEqual([]);
    const written = ['lokal-del', 'om-oss', 'tal'].map((name) => page(`dalen/page/${name}`, {}));
    expect(messagesOf(...written)).toEqual([]);
  });

  it('names the chapters that are not written, in their order', () => {
    expect(messagesOf(page('dalen/page/lokal-del', {}))).toEqual([
      'dalen/page/lokal-del.yaml: Mangler «norge/page/om-oss».',
      'dalen/page/lokal-del.yaml: Mangler «norge/page/tal».',
    ]);
    expect(messagesOf(page('dalen/page/lokal-del', {}), page('dalen/page/om-oss', {}))).toEqual([
      'dalen/page/lokal-del.yaml: Mangler «norge/page/tal».',
    ]);
  });

  it('is not judged while the sites do not form a tree', () => {
    expect(messagesOf(page('dalen/page/lokal-del', {}), site('lia', 'finst-ikkje'))).toEqual([]);
  });
});
