import { describe, expect, it } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { serviceYaml, validFolder } from '../testing/valid-folder.ts';
import { areReported, om, pageWith, ppt, problemsIn, type Wrong } from '../testing/wrong.ts';
import { loadContent } from './load.ts';

const contactYaml = (rest: string) => `contacts:\n  - channel: phone\n    value: ${rest}\n`;

const cases: Wrong[] = [
  {
    what: 'bad YAML',
    files: { [ppt]: 'title: [nb: PPT\n' },
    expected: { file: ppt, code: 'bad-yaml', says: 'YAML' },
  },
  {
    what: 'a key twice in one file',
    files: { [ppt]: 'title:\n  nb: A\ntitle:\n  nb: B\n' },
    expected: { file: ppt, code: 'bad-yaml' },
  },
  {
    what: 'YAML aliases',
    files: { [ppt]: 'title: &a\n  nb: PPT\nsummary: *a\n' },
    expected: { file: ppt, code: 'yaml-alias' },
  },
  {
    what: 'a comment',
    files: { [ppt]: `# note\n${validFolder[ppt]}` },
    expected: { file: ppt, code: 'not-canonical', says: 'format' },
  },
  {
    what: 'keys in another order',
    files: { 'oppdal/redirect/gammel.yaml': 'to: oppdal/page/om\nfrom: /gammel/\n' },
    expected: { file: 'oppdal/redirect/gammel.yaml', code: 'not-canonical' },
  },
  {
    what: 'a colour that is too pale for text',
    files: {
      'oppdal/site.yaml': `${validFolder['oppdal/site.yaml']}theme:\n  colour: "#ffe066"\n`,
    },
    expected: {
      file: 'oppdal/site.yaml',
      field: 'theme.colour',
      code: 'theme-contrast',
      says: 'kontrasten er 1,2:1, og tekst trenger minst 4,5:1. Velg en mørkere farge',
    },
  },
  {
    what: '10 MB of text',
    files: { [om]: pageWith('Ord '.repeat(2_500_000)) },
    expected: { file: om, code: 'file-too-large' },
  },
  {
    what: 'a text over the limit',
    files: { [om]: pageWith('Ord '.repeat(30_000)) },
    expected: { file: om, field: 'body.nb', code: 'too-big', says: 'Del den' },
  },
  {
    what: 'an unknown field',
    files: { [ppt]: `${validFolder[ppt]}telefon: 123\n` },
    expected: { file: ppt, field: 'telefon', code: 'unknown-field' },
  },
  {
    what: 'a misspelt field',
    files: { [ppt]: `${validFolder[ppt]}sumary:\n  nb: Hei\n` },
    expected: { file: ppt, field: 'sumary', code: 'unknown-field', says: 'Mente du «summary»' },
  },
  {
    what: 'a missing field',
    files: { [ppt]: 'title:\n  nb: PPT\n' },
    expected: { file: ppt, field: 'referral', code: 'missing-field' },
  },
  { what: 'an empty file', files: { [ppt]: '' }, expected: { file: ppt, code: 'invalid-type' } },
  {
    what: 'a number where text belongs',
    files: { [ppt]: serviceYaml('PPT', `${contactYaml('02800')}    source:\n      text: Kilde\n`) },
    expected: { file: ppt, field: 'contacts.0.value', code: 'invalid-type', says: 'anførselstegn' },
  },
  {
    what: 'text where a list belongs',
    files: { [ppt]: serviceYaml('PPT', 'contacts: 12345678\n') },
    expected: { file: ppt, field: 'contacts', code: 'invalid-type', says: 'liste' },
  },
  {
    what: 'text without a målform',
    files: { [om]: 'title: Om modellen\n' },
    expected: { file: om, field: 'title', code: 'invalid-type', says: 'nb:' },
  },
  {
    what: 'a value that is not in the vocabulary',
    files: { [ppt]: validFolder[ppt].replace('needed: unknown', 'needed: kanskje') },
    expected: {
      file: ppt,
      field: 'referral.needed',
      code: 'invalid-value',
      says: 'yes, no, unknown',
    },
  },
  {
    what: 'a telephone without source',
    files: { [ppt]: serviceYaml('PPT', contactYaml('72 40 00 00')) },
    expected: { file: ppt, field: 'contacts.0.source', code: 'missing-field' },
  },
  {
    what: 'a date that does not exist',
    files: {
      [om]: `${validFolder[om]}vouching:\n  by:\n    nb: Leder\n  on: 2026-02-30\n  everyMonths: 12\n`,
    },
    expected: { file: om, field: 'vouching.on', code: 'custom', says: 'kalenderen' },
  },
  {
    what: 'ages the wrong way round',
    files: {
      [ppt]: serviceYaml('PPT').replace('referral:', 'ages:\n  from: 6\n  to: 3\nreferral:'),
    },
    expected: { file: ppt, field: 'ages', code: 'custom' },
  },
  {
    what: 'an address that is not a web address',
    files: { [om]: `${validFolder[om]}masterPage: javascript:alert(1)\n` },
    expected: { file: om, field: 'masterPage', code: 'invalid-format', says: 'https://' },
  },
  {
    what: 'a file that is not content',
    files: { 'oppdal/service/notat.docx': 'x' },
    expected: { file: 'oppdal/service/notat.docx', code: 'unknown-file' },
  },
  {
    what: 'a file name with capitals',
    files: { 'oppdal/service/PPT.yaml': serviceYaml('P') },
    expected: { file: 'oppdal/service/PPT.yaml', code: 'unknown-file' },
  },
  {
    what: 'a manifest that does not fit',
    files: { 'manifest.json': '{"version":1,"entries":1,"hash":"x"}' },
    expected: { file: 'manifest.json', code: 'manifest-mismatch' },
  },
  {
    what: 'a file of no known kind',
    files: { 'oppdal/tjeneste/x.yaml': 'a: 1\n' },
    expected: { file: 'oppdal/tjeneste/x.yaml', code: 'unknown-kind' },
  },
];

describe('a wrong file', () => {
  areReported(cases);

  it('does not hide the other faults: all are found at once', async () => {
    const problems = await problemsIn({
      ...validFolder,
      [ppt]: 'x: 1\n',
      [om]: pageWith('<b>hei</b>'),
      'oppdal/redirect/gammel.yaml': 'from: gammel\nto: oppdal/page/om\n',
    });
    expect(new Set(problems.map(({ file }) => file))).toEqual(
      new Set([ppt, om, 'oppdal/redirect/gammel.yaml']),
    );
  });

  it('makes loading fail with every problem in the message', async () => {
    const dir = await folderWith({ ...validFolder, [ppt]: 'x: 1\n' });
    await expect(loadContent(dir)).rejects.toThrow(`${ppt} › x: Feltet «x» finnes ikke.`);
  });
});

describe('a valid folder', () => {
  it('has no problems', async () => {
    expect(await problemsIn(validFolder)).toEqual([]);
  });
});
