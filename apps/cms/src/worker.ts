// The worker of the CMS, in plain Node: migrates, imports the first time, publishes, and runs the jobs
// one at a time until it is told to stop. There is never more than one.
// Before Payload is loaded, which otherwise looks for Next's development server.
Object.assign(process.env, { NODE_ENV: process.env['NODE_ENV'] ?? 'production' });
const { runWorker } = await import('./worker/runWorker.ts');
await runWorker();
