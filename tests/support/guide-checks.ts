import { readdirSync } from 'node:fs';
import path from 'node:path';
import {
  answersAllDay,
  entriesOf,
  resolveSite,
  slugOf,
  type Contact,
  type ResolvedSite,
} from '@sett/content';
import { loadContent } from '@sett/content/files';
import { limits } from '@sett/guide';
import { beforeAll, expect, it } from 'vitest';
import { attributesOf } from '../../apps/web/build/lib/html.ts';
import { pagesIn, type BuiltPage } from '../../apps/web/build/lib/pages.ts';
import { ask } from './ask.ts';
import { contactsIn, crawl, longestFrom, type Visited } from './guide-crawl.ts';

/** A site that is served, and what it was built from. */
interface Site {
  key: string;
  contentDir: string;
  /** Before the addresses of each målform. */
  prefixes: readonly string[];
  /** The least share of the outcomes that must name a service of the kommune, from 0 to 1. */
  share: number;
  /** Asked for when the tests run: its folder, and the port that it is served on. */
  served: () => { port: number; dir: string };
}

const stateAddress = /^(?:\/n[bn])?\/v\/[a-z2-7]{8}\/$/;
const doorAddress = /^(?:\/n[bn])?\/veiviser\/[^/]+\/$/;

/** Tests of every guide of a site, made by following each answer from each door and each sign, without a script. */
export function guidesHold({ key, contentDir, prefixes, share, served }: Site): void {
  let entries: ResolvedSite['entries'];
  let outside: BuiltPage[];
  let entrances: string[];
  let visited: ReadonlyMap<string, Visited>;
  let all: Visited[];
  let outcomes: Visited[];

  beforeAll(async () => {
    const { port, dir } = served();
    ({ entries } = resolveSite(await loadContent(contentDir), key));
    outside = (await pagesIn(dir)).filter(({ html }) => !html.includes(' data-guide-state='));
    const links = outside.flatMap(({ html }) => attributesOf(html, ['a'], 'href'));
    entrances = [...new Set(links)].filter(
      (href) => doorAddress.test(href) || stateAddress.test(href),
    );
    visited = await crawl(port, `${key}.localhost`, entrances);
    all = [...visited.values()];
    outcomes = all.filter(({ state }) => state === 'outcome');
  });

  it('have every door on the page of doors, in each målform', () => {
    for (const prefix of prefixes) {
      const doors = entrances.filter((each) => each.startsWith(`${prefix}/veiviser/`));
      expect(doors).toHaveLength(entriesOf(entries, 'guide').length);
    }
  });

  it('ask of danger first, wherever one comes from', () => {
    expect(entrances.filter((each) => visited.get(each)?.gate !== true)).toEqual([]);
    const gates = all.filter(({ gate }) => gate).map(({ address }) => address);
    expect(gates.toSorted()).toEqual(entrances.toSorted());
  });

  it('are visited whole by following every answer, and end in an outcome on every path', () => {
    const made = prefixes.flatMap((prefix) =>
      readdirSync(path.join(served().dir, prefix, 'v')).map((id) => `${prefix}/v/${id}/`),
    );
    const states = all.map(({ address }) => address).filter((each) => stateAddress.test(each));
    expect(states.toSorted()).toEqual(made.toSorted());
    expect(all.filter(({ on }) => on.length === 0)).toEqual(outcomes);
    expect(outcomes.filter(({ on }) => on.length > 0)).toEqual([]);
  });

  it('ask at most six questions after the gate', () => {
    for (const each of entrances)
      expect(longestFrom(visited, each) - 1, each).toBeLessThanOrEqual(limits.questionsAfterGate);
  });

  it('are no more pages than a site can hold', () => {
    for (const prefix of prefixes)
      expect(all.filter(({ address }) => address.startsWith(`${prefix}/v`)).length).toBeLessThan(
        limits.statesInSite,
      );
  });

  it('give each outcome somebody to reach, and all day where it hastens', () => {
    const allDay = new Set(
      [...entriesOf(entries, 'helpline'), ...entriesOf(entries, 'service')]
        .filter(answersAllDay)
        .flatMap(({ data }) => numbersOf(data.contacts)),
    );
    for (const { address, html } of outcomes) {
      const card = /<aside[^>]* aria-labelledby="kontakt">.*?<\/aside>/s.exec(html)?.[0] ?? '';
      const hrefs = attributesOf(card, ['a'], 'href');
      expect(hrefs.filter((href) => /^(?:tel|sms|https):/.test(href)).length, address).not.toBe(0);
      if (/class="ds-tag strong (?:now|today)"/.test(html))
        expect(
          hrefs.some((href) => allDay.has(href)),
          address,
        ).toBe(true);
    }
  });

  it('name a service of the kommune, or else say that there is none', () => {
    const own = new Set(
      entriesOf(entries, 'service')
        .filter(({ site }) => site !== 'norge')
        .map((service) => `/tjenester/${slugOf(service)}/`),
    );
    const isOwn = (href: string) => own.has(href.replace(/^\/nn\//, '/'));
    const found = outcomes.filter(({ html }) => contactsIn(html).hrefs.some(isOwn));
    const percent = Math.round((100 * found.length) / outcomes.length);
    console.log(`${key}: ${String(percent)} % av ${String(outcomes.length)} utfall`);
    expect(found.length / outcomes.length).toBeGreaterThanOrEqual(share);
    for (const page of outcomes.filter((each) => !found.includes(each)))
      expect(contactsIn(page.html).text, page.address).toMatch(/ing(?:en|a) (?:egen|eiga) t/);
  });

  it('tell nobody where the reader has been', () => {
    const states = all.filter(({ address }) => stateAddress.test(address));
    expect(states.length).toBeGreaterThan(10);
    expect(states.filter(tells).map(({ address }) => address)).toEqual([]);
    const titles = new Set(states.map(({ html }) => /<title>(.*?)<\/title>/.exec(html)?.[1]));
    expect(titles.size).toBe(prefixes.length);
  });

  it('have no state in what lists the pages of the site', async () => {
    const lists = outside.filter(({ file }) => /^(?:nn\/)?a-a\//.test(file));
    expect(lists).toHaveLength(prefixes.length);
    const files = await Promise.all(
      ['/sitemap.xml', ...prefixes.map((prefix) => `${prefix}/feed.xml`)].map((file) =>
        ask({ port: served().port, host: `${key}.localhost`, path: file }),
      ),
    );
    for (const { status, body } of files) {
      expect(status).toBe(200);
      expect(body).not.toMatch(/\/v\/[a-z2-7]{8}\//);
    }
    for (const { html } of lists) expect(html).not.toMatch(/\/v\/[a-z2-7]{8}\//);
    expect(files[0]?.body).toContain('/veiviser/');
  });
}

/** Whether something of a state leads others to it, or tells them of it. */
function tells({ html, headers }: Visited): boolean {
  const hides =
    html.includes('<meta name="robots" content="noindex">') &&
    html.includes('<meta name="referrer" content="no-referrer">') &&
    headers['referrer-policy'] === 'no-referrer' &&
    headers['set-cookie'] === undefined;
  return (
    !hides ||
    /rel="(?:canonical|alternate)"|property="og:|ld\+json|name="description"|pagefind-body/.test(
      html,
    )
  );
}

const numbersOf = (contacts: readonly Contact[] = []): string[] =>
  contacts
    .filter(({ channel }) => channel === 'phone')
    .map(({ value }) => value.replaceAll(/[^\d+]/g, ''))
    .map((digits) => `tel:${/^\d{8}$/.test(digits) ? '+47' : ''}${digits}`);
