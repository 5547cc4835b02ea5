import { buildTool, fromHere, runTool, type AddCommand } from './command.ts';

type Options = { content: string; site: string; out: string; now?: string; report?: string };

export const addBuild: AddCommand = (program, done) => {
  program
    .command('build')
    .description('bygg ett nettsted fra en innholdsmappe, uten CMS og database')
    .requiredOption('--content <mappe>', 'innholdsmappen')
    .requiredOption('--site <nøkkel>', 'nettstedets nøkkel, for eksempel oppdal')
    .requiredOption('--out <mappe>', 'hvor det ferdige nettstedet skal ligge')
    .option('--now <tidspunkt>', 'klokka som bygget regner etter (ISO)', process.env['SETT_NOW'])
    .option('--report <fil>', 'skriv en rapport hit som JSON')
    .action(async (options: Options) =>
      done(await runTool(buildTool, toolArgs(options), process.env)),
    );
};

function toolArgs({ content, site, out, now, report }: Options): string[] {
  const required = ['--content', fromHere(content), '--site', site, '--out', fromHere(out)];
  return [
    ...required,
    ...(now ? ['--now', now] : []),
    ...(report ? ['--report', fromHere(report)] : []),
  ];
}
