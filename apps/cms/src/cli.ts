// Import, export and publish from the command line: what `npm run sett -- import|export|publish` runs.
process.env['DISABLE_PAYLOAD_HMR'] = 'true';
const { runCli } = await import('./cli/runCli.ts');
process.exit(await runCli(process.argv.slice(2)));
