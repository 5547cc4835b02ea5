import { attributesOf, textOf } from '../../apps/web/build/lib/html.ts';
import { ask } from './ask.ts';

/** A page of a guide as somebody without a script meets it. */
export interface Visited {
  address: string;
  state: 'question' | 'interruption' | 'outcome';
  gate: boolean;
  html: string;
  headers: NodeJS.Dict<string | string[]>;
  /** Where its answers lead. */
  on: readonly string[];
}

/** Follows every answer from some pages of a site, as its server sends them. */
export async function crawl(port: number, host: string, entrances: readonly string[]) {
  const visited = new Map<string, Visited>();
  const waiting = [...entrances];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (visited.has(address)) continue;
    const page = await visit(port, host, address);
    visited.set(address, page);
    waiting.push(...page.on);
  }
  return visited;
}

async function visit(port: number, host: string, address: string): Promise<Visited> {
  const { status, body: html, headers } = await ask({ port, host, path: address });
  if (status !== 200) throw new Error(`${address} answers ${String(status)}.`);
  const state = /<main[^>]* data-guide-state="(\w+)"/.exec(html)?.[1];
  if (state !== 'question' && state !== 'interruption' && state !== 'outcome')
    throw new Error(`${address} is no page of a guide.`);
  const choices = /<ul class="choices".*?<\/ul>/s.exec(html)?.[0] ?? '';
  const onward = /<a class="[^"]*\bonward"[^>]*>/.exec(html)?.[0] ?? '';
  return {
    ...{ address, state, html, headers },
    gate: /<aside class="danger".*?href="tel:113".*?<\/aside>/s.test(html),
    on: attributesOf(choices + onward, ['a'], 'href'),
  };
}

/** The most questions that can be asked from a page on, itself included. */
export function longestFrom(
  visited: ReadonlyMap<string, Visited>,
  address: string,
  known = new Map<string, number>(),
): number {
  const before = known.get(address);
  if (before !== undefined) return before;
  const page = visited.get(address);
  if (page === undefined) throw new Error(`${address} was never visited.`);
  const own = page.state === 'question' ? 1 : 0;
  const sum = own + Math.max(0, ...page.on.map((next) => longestFrom(visited, next, known)));
  known.set(address, sum);
  return sum;
}

/** Whom an outcome names, without the safe contacts that stand in when nobody is found. */
export function contactsIn(html: string): { hrefs: string[]; text: string } {
  const card = /<aside[^>]* aria-labelledby="kontakt">.*?<\/aside>/s.exec(html)?.[0] ?? '';
  const named = card.replaceAll(/<ul class="instead">.*?<\/ul>/gs, '');
  return { hrefs: attributesOf(named, ['a'], 'href'), text: textOf(`<main>${named}</main>`) };
}
