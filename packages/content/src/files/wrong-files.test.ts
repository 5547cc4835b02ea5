import { describe, expect, it } from 'vitest';
import { checkContent } from '../check/index.ts';
import type { Problem } from '../problem.ts';
import { folderWith } from '../testing/folder.ts';
import { serviceYaml, validFolder } from '../testing/valid-folder.ts';
import { loadContent } from './load.ts';
import { readContent } from './read.ts';

const ppt = 'oppdal/service/ppt.yaml';
const om = 'oppdal/page/om.yaml';
const pageWith = (body: string) =>
  `title:\n  nb: Om modellen\nslug: om-modellen\nbody:\n  nb: ${JSON.stringify(body)}\n`;
const pageOf = (block: string) => `${validFolder[om]}blocks:\n  - ${block}`;
const contactYaml = (rest: string) => `contacts:\n  - channel: phone\n    value: ${rest}\n`;

interface Case {
  what: string;
  files: Record<string, string>;
  expected: Pick<Problem, 'file' | 'code'> & { field?: string; says?: string };
}

/** What is wrong → where it is reported, and a word of what is said. */
const cases: Case[] = [
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
    what: 'a reference to nothing',
    files: { [ppt]: validFolder[ppt].replace('bvl-13-2', 'bvl-13-3') },
    expected: {
      file: ppt,
      field: 'legalBasis.0',
      code: 'missing-reference',
      says: 'Mente du «norge/law/bvl-13-2»',
    },
  },
  {
    what: 'a reference to the wrong kind',
    files: { [ppt]: validFolder[ppt].replace('organisation/helse', 'page/om') },
    expected: { file: ppt, field: 'organisation', code: 'wrong-kind' },
  },
  {
    what: 'a reference down the tree',
    files: {
      'norge/service/legevakt.yaml': `${validFolder['norge/service/legevakt.yaml']}related:\n  - oppdal/service/ppt\n`,
    },
    expected: { file: 'norge/service/legevakt.yaml', field: 'related.0', code: 'unseen-reference' },
  },
  {
    what: 'sites in a circle',
    files: { 'norge/site.yaml': 'title:\n  nb: Norge\nparent: oppdal\nlanguages:\n  - nb\n' },
    expected: { file: 'norge/site.yaml', field: 'parent', code: 'site-tree' },
  },
  {
    what: 'a parent site that does not exist',
    files: { 'oppdal/site.yaml': validFolder['oppdal/site.yaml'].replace('norge', 'noreg') },
    expected: { file: 'oppdal/site.yaml', field: 'parent', code: 'site-tree' },
  },
  {
    what: 'an entry in a site that does not exist',
    files: { 'skaun/page/om.yaml': 'title:\n  nb: Om\n' },
    expected: { file: 'skaun/page/om.yaml', code: 'missing-site' },
  },
  {
    what: 'pages in a circle',
    files: { [om]: 'title:\n  nb: Om modellen\nslug: om-modellen\nparent: oppdal/page/om\n' },
    expected: { file: om, field: 'parent', code: 'page-cycle' },
  },
  {
    what: 'two entries with one address',
    files: {
      'oppdal/service/pp-tjenesten.yaml': serviceYaml('PP').replace(
        'referral:',
        'slug: ppt\nreferral:',
      ),
    },
    expected: { file: ppt, field: 'slug', code: 'duplicate-address', says: '/tjenester/ppt/' },
  },
  {
    what: 'a page on a reserved address',
    files: { [om]: validFolder[om].replace('om-modellen', 'tjenester') },
    expected: { file: om, field: 'slug', code: 'reserved-address' },
  },
  {
    what: 'a redirect from where a page stands',
    files: { 'oppdal/redirect/gammel.yaml': 'from: /om-modellen/\nto: oppdal/page/om\n' },
    expected: { file: 'oppdal/redirect/gammel.yaml', field: 'from', code: 'duplicate-address' },
  },
  {
    what: 'script in Markdown',
    files: { [om]: pageWith('Hei <script>alert(1)</script>') },
    expected: { file: om, field: 'body.nb', code: 'markdown-html' },
  },
  {
    what: 'Markdown nested too deep to read',
    files: { [om]: pageWith('> '.repeat(60) + 'hei') },
    expected: { file: om, field: 'body.nb', code: 'markdown-too-deep' },
  },
  {
    what: 'a link with script',
    files: { [om]: pageWith('[Klikk](javascript:alert)') },
    expected: { file: om, field: 'body.nb', code: 'markdown-link-scheme' },
  },
  {
    what: 'Markdown in another form',
    files: { [om]: pageWith('* ett\n* to') },
    expected: { file: om, field: 'body.nb', code: 'markdown-not-canonical' },
  },
  {
    what: 'a link to a missing entry',
    files: { [om]: validFolder[om].replace('service/ppt', 'service/bup') },
    expected: { file: om, field: 'body.nb', code: 'dead-link', says: 'oppdal' },
  },
  {
    what: 'a missing målform',
    files: {
      'oppdal/site.yaml': validFolder['oppdal/site.yaml'].replace('  - nb', '  - nb\n  - nn'),
    },
    expected: { file: om, field: 'body.nn', code: 'missing-language', says: 'nynorsk' },
  },
  {
    what: 'an adaptation of something that is not inherited',
    files: { 'oppdal/adaptation/legevakt.yaml': 'of: oppdal/service/ppt\nhideEntry: true\n' },
    expected: { file: 'oppdal/adaptation/legevakt.yaml', field: 'of', code: 'not-inherited' },
  },
  {
    what: 'two adaptations of one entry',
    files: { 'oppdal/adaptation/vakt.yaml': 'of: norge/service/legevakt\nhideEntry: true\n' },
    expected: { file: 'oppdal/adaptation/vakt.yaml', field: 'of', code: 'duplicate-adaptation' },
  },
  {
    what: 'hiding what an entry cannot do without',
    files: {
      'oppdal/adaptation/legevakt.yaml':
        'of: norge/service/legevakt\nsections:\n  cost:\n    mode: hide\n',
    },
    expected: {
      file: 'oppdal/adaptation/legevakt.yaml',
      field: 'sections.cost',
      code: 'cannot-hide',
    },
  },
  {
    what: 'closing before opening',
    files: {
      [ppt]: serviceYaml(
        'PPT',
        'hours:\n  rules:\n    - freq: weekly\n      byDay:\n        - MO\n      opens: "15:00"\n      closes: "08:00"\n  source:\n    text: Kilde\n',
      ),
    },
    expected: { file: ppt, code: 'schedule' },
  },
  {
    what: 'a picture that is not there',
    files: { 'oppdal/media/fjell.yaml': 'file: fjell.jpg\nalt:\n  nb: Fjellet over bygda\n' },
    expected: { file: 'oppdal/media/fjell.yaml', field: 'file', code: 'missing-media' },
  },
  {
    what: 'a file of no known kind',
    files: { 'oppdal/tjeneste/x.yaml': 'a: 1\n' },
    expected: { file: 'oppdal/tjeneste/x.yaml', code: 'unknown-kind' },
  },
  {
    what: 'a block of a type that does not exist',
    files: { [om]: pageOf('type: karusell\n') },
    expected: {
      file: om,
      field: 'blocks.0.type',
      code: 'invalid-union',
      says: 'text, fact-box, steps',
    },
  },
  {
    what: 'a block without what it needs',
    files: { [om]: pageOf('type: fact-box\n    tone: info\n    title:\n      nb: Husk\n') },
    expected: { file: om, field: 'blocks.0.text', code: 'missing-field' },
  },
  {
    what: 'a block about somebody who is not there',
    files: { [om]: pageOf('type: contact\n    to: oppdal/service/ptt\n') },
    expected: {
      file: om,
      field: 'blocks.0.to',
      code: 'missing-reference',
      says: 'Mente du «oppdal/service/ppt»',
    },
  },
  {
    what: 'a list of services that nothing narrows',
    files: { [om]: pageOf('type: service-list\n    title:\n      nb: Alle\n') },
    expected: { file: om, field: 'blocks.0', code: 'custom', says: 'minst én' },
  },
  {
    what: 'other text where a table belongs',
    files: {
      [om]: pageOf(
        'type: table\n    caption:\n      nb: Tider\n    table:\n      nb: Ingen tabell.\n',
      ),
    },
    expected: { file: om, field: 'blocks.0.table.nb', code: 'markdown-not-a-table' },
  },
  {
    what: 'HTML in a block',
    files: { [om]: pageOf('type: text\n    text:\n      nb: <b>Hei</b>\n') },
    expected: { file: om, field: 'blocks.0.text.nb', code: 'markdown-html' },
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
];

describe('a wrong file', () => {
  it.each(cases)('is reported with file, field and remedy: $what', async ({ files, expected }) => {
    const problems = await problemsIn({ ...validFolder, ...files });
    const found = problems.find(
      ({ file, code }) => file === expected.file && code === expected.code,
    );
    expect(found, JSON.stringify(problems, null, 1)).toMatchObject({
      file: expected.file,
      code: expected.code,
    });
    if (expected.field !== undefined) expect(found?.field).toBe(expected.field);
    if (expected.says !== undefined)
      expect(`${found?.message} ${found?.remedy}`).toContain(expected.says);
    expect(found?.remedy.length).toBeGreaterThan(5);
  });

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

async function problemsIn(files: Record<string, string>): Promise<Problem[]> {
  const { content, mediaFiles, problems } = await readContent(await folderWith(files));
  return [...problems, ...checkContent(content, mediaFiles)];
}
