import { parseArgs } from 'node:util';
import { exitCodes, runMain, SettFault } from './lib/fault.ts';
import { inSeconds } from './lib/run/steps.ts';
import { runChecks } from './lib/check/run-checks.ts';
import { checks } from './lib/check/checks.ts';

/** Everything that must hold before a change lands. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { only: { type: 'string', multiple: true }, list: { type: 'boolean' } },
  });
  if (values.list) {
    for (const { name, title } of checks) console.log(`${name.padEnd(14)} ${title}`);
    return exitCodes.ok;
  }
  const began = performance.now();
  const { failed, summaries } = await runChecks(chosen(values.only));
  if (failed !== undefined) {
    console.error(
      `\n✗ ${failed.title} feilet. Bare dette på nytt: npm test -- --only ${failed.name}`,
    );
  }
  console.log(['', ...summaries].join('\n'));
  const outcome = failed === undefined ? 'Alt er i orden' : 'Stoppet ved første feil';
  console.log(`${outcome} (${inSeconds(performance.now() - began)}).`);
  return failed === undefined ? exitCodes.ok : exitCodes.faults;
}

function chosen(only: readonly string[] | undefined) {
  if (only === undefined) return checks;
  const names = only.flatMap((list) => list.split(','));
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length === 0) return checks.filter(({ name }) => names.includes(name));
  const known = checks.map(({ name }) => name).join(', ');
  throw new SettFault(`Ukjent steg: ${unknown.join(', ')}. Disse finnes: ${known}.`, {
    exitCode: exitCodes.usage,
  });
}

await runMain(main);
process.exit();
