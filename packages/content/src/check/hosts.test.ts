import { expect, it } from 'vitest';
import type { Entry } from '../entry.ts';
import { hostProblems } from './hosts.ts';

const site = (key: string, host?: string): [string, Entry] => [
  key,
  {
    ...{ key, site: key, kind: 'site' },
    data: { title: { nb: key }, languages: ['nb'], ...(host !== undefined && { host }) },
  },
];

it('says of both sites that they have one host name', () => {
  const content = new Map([site('by', 'sett.by.no'), site('dal', 'sett.by.no'), site('lid')]);
  expect(hostProblems(content).map(({ file, field, message }) => [file, field, message])).toEqual([
    ['by/site.yaml', 'host', 'Vertsnavnet «sett.by.no» brukes også av «dal».'],
    ['dal/site.yaml', 'host', 'Vertsnavnet «sett.by.no» brukes også av «by».'],
  ]);
});

it('lets sites have a host name each, or none', () => {
  expect(hostProblems(new Map([site('by', 'sett.by.no'), site('dal'), site('lid')]))).toEqual([]);
});
