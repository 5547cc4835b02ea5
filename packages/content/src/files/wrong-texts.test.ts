import { describe } from 'vitest';
import { validFolder } from '../testing/valid-folder.ts';
import { areReported, om, pageWith, type Wrong } from '../testing/wrong.ts';

const pageOf = (block: string) => `${validFolder[om]}blocks:\n  - ${block}`;

const cases: Wrong[] = [
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
];

describe('a wrong text or block', () => {
  areReported(cases);
});
