import { parseArgs } from 'node:util';
import path from 'node:path';
import { build } from './build.ts';
import { formatReport, writeReport } from './report.ts';

const help = `Bygger ett nettsted fra innhold på disk, uten CMS og database.

  node apps/web/build/cli.ts --content MAPPE --site NØKKEL --out MAPPE

  --now TIDSPUNKT        klokka som åpningstider og ferskhet regnes etter (ISO, ellers nå)
  --report FIL           skriv rapporten hit som JSON
  --previous-pages TALL  antall sider i forrige utgivelse; faller det under 70 %, stanser bygget
`;

const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    site: { type: 'string' },
    out: { type: 'string' },
    now: { type: 'string' },
    report: { type: 'string' },
    'previous-pages': { type: 'string' },
    help: { type: 'boolean' },
  },
});

if (
  values.help ||
  values.content === undefined ||
  values.site === undefined ||
  values.out === undefined
) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}

const report = await build({
  contentDir: path.resolve(values.content),
  siteKey: values.site,
  outDir: path.resolve(values.out),
  now: values.now === undefined ? new Date() : new Date(values.now),
  previousPages:
    values['previous-pages'] === undefined ? undefined : Number(values['previous-pages']),
});
if (values.report !== undefined) await writeReport(values.report, report);
console.log(formatReport(report));
process.exit(report.ok ? 0 : 1);
