// Stands in for the build of a site: one page that says which content it is of.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    content: text,
    site: text,
    out: text,
    report: text,
    now: text,
    'previous-pages': text,
  },
});
const { content = '', out = '', report = '' } = values;
const { hash } = JSON.parse(readFileSync(path.join(content, 'manifest.json'), 'utf8')) as {
  hash: string;
};
const fault = process.env['TEST_BUILD_FAULT'];
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, 'index.html'), hash);
const steps = [{ name: 'sider', ms: 1 }];
const problems = fault ? [{ file: fault, message: 'Lenken er død.', remedy: 'Rett den.' }] : [];
const releaseId = `20261123-120000-${hash.slice(0, 8)}`;
if (fault === 'dør') process.kill(process.pid, 'SIGKILL');
writeFileSync(report, JSON.stringify({ ok: !fault, releaseId, pages: 1, steps, problems }));
process.exit(fault ? 1 : 0);
