// The worker of the CMS, in plain Node: migrates, imports the first time, publishes, and runs the jobs
// one at a time until it is told to stop. There is never more than one.
// Before Payload is loaded, which otherwise looks for Next's development server.
process.env['DISABLE_PAYLOAD_HMR'] = 'true';
const { runWorker } = await import('./worker/runWorker.ts');
await runWorker();
