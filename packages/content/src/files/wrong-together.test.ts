import { describe } from 'vitest';
import { serviceYaml, validFolder } from '../testing/valid-folder.ts';
import { areReported, om, ppt, type Wrong } from '../testing/wrong.ts';

const cases: Wrong[] = [
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
    what: 'a missing målform',
    files: {
      'oppdal/site.yaml': validFolder['oppdal/site.yaml'].replace('  - nb', '  - nb\n  - nn'),
    },
    expected: { file: om, field: 'body.nn', code: 'missing-language', says: 'nynorsk' },
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
    what: 'a picture that is not there',
    files: { 'oppdal/media/fjell.yaml': 'file: fjell.jpg\nalt:\n  nb: Fjellet over bygda\n' },
    expected: { file: 'oppdal/media/fjell.yaml', field: 'file', code: 'missing-media' },
  },
];

describe('a file that does not fit with the others', () => {
  areReported(cases);
});
