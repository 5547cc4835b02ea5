// Import, export and publish from the command line: what `npm run sett -- import|export|publish` runs.
Object.assign(process.env, { NODE_ENV: process.env['NODE_ENV'] ?? 'production' });
const { runCli } = await import('./cli/runCli.ts');
process.exit(await runCli(process.argv.slice(2)));
