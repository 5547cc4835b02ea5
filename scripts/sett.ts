import { Command, CommanderError } from 'commander';
import { commands } from './commands/index.ts';
import { exitCodes, runMain } from './lib/fault.ts';

const footer = `
Avslutningskoder: 0 i orden · 1 feil i innholdet eller nettstedet · 2 feil bruk · 3 feil i omgivelsene
Innstillinger (SETT_STATE, DATABASE_URL …) står i README.md.`;

/** The command-line tool. Each command is one file in scripts/commands/. */
function program(done: (code: number) => void): Command {
  const sett = new Command('sett')
    .description('Verktøy for den som drifter Sett. Kjør: npm run sett -- <kommando>')
    .helpOption('-h, --help', 'vis hjelp')
    .helpCommand('help [kommando]', 'vis hjelp til en kommando')
    .configureHelp({
      styleTitle: (title) => norwegianTitles[title] ?? title,
      styleUsage: withNorwegianPlaceholders,
      styleSubcommandTerm: withNorwegianPlaceholders,
    })
    .configureOutput({ outputError: (text, write) => write(inNorwegian(text)) })
    .addHelpText('after', footer)
    .exitOverride();
  for (const add of commands) add(sett, done);
  for (const command of sett.commands) command.exitOverride().helpOption('-h, --help', 'vis hjelp');
  return sett;
}

const norwegianTitles: Record<string, string> = {
  'Usage:': 'Bruk:',
  'Arguments:': 'Argumenter:',
  'Options:': 'Valg:',
  'Commands:': 'Kommandoer:',
};

function withNorwegianPlaceholders(text: string): string {
  return text.replace('[options]', '[valg]').replace('[command]', '[kommando]');
}

const phrases: [RegExp, string][] = [
  [/^error: unknown command '(.+)'/, 'Ukjent kommando «$1».'],
  [/^error: unknown option '(.+)'/, 'Ukjent valg «$1».'],
  [/^error: missing required argument '(.+)'/, 'Mangler argumentet «$1».'],
  [/^error: required option '(.+)' not specified/, 'Mangler valget «$1».'],
  [/^error: option '(.+)' argument missing/, 'Valget «$1» mangler verdi.'],
  [/^error: too many arguments.*/, 'For mange argumenter.'],
  [/\(Did you mean (.+)\?\)/, 'Mente du «$1»?'],
];

function inNorwegian(text: string): string {
  return phrases.reduce(
    (message, [pattern, norwegian]) => message.replace(pattern, norwegian),
    text,
  );
}

async function main(): Promise<number> {
  let code: number = exitCodes.ok;
  try {
    await program((result) => (code = result)).parseAsync();
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  }
}

await runMain(main);
