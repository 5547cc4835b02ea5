import type { Config, TaskConfig } from 'payload';
import { jobAccess } from '../access/index.ts';
import { administrator } from '../access/rules.ts';
import { sourceFile } from '../env.ts';
import type { PublishInput } from './queuePublishes.ts';

const administratorOnly = (args: Parameters<typeof administrator>[0]) =>
  administrator(args) === true;

/** Named by path, so that the CMS does not carry what only the worker runs. */
const handler = (file: string, name: string) => `${sourceFile(file)}#${name}`;

const publishSite: TaskConfig<{ input: PublishInput; output: object }> = {
  slug: 'publishSite',
  label: 'Publiser et nettsted',
  concurrency: { key: ({ input }) => `publish:${input.site}`, exclusive: true, supersedes: true },
  handler: handler('worker/publishSite.ts', 'publishSiteTask'),
  inputSchema: [
    { name: 'site', type: 'text', required: true },
    { name: 'by', type: 'text' },
  ],
  retries: 0,
};

const rollBackSite: TaskConfig<{
  input: { site: string; release: string; by?: string };
  output: object;
}> = {
  slug: 'rollBackSite',
  label: 'Rull et nettsted tilbake',
  concurrency: { key: ({ input }) => `rollback:${input.site}`, exclusive: true, supersedes: true },
  handler: handler('worker/rollBackSite.ts', 'rollBackSiteTask'),
  inputSchema: [
    { name: 'site', type: 'text', required: true },
    { name: 'release', type: 'text', required: true },
    { name: 'by', type: 'text' },
  ],
  retries: 0,
};

export const jobs: NonNullable<Config['jobs']> = {
  access: { run: administratorOnly, queue: administratorOnly, cancel: administratorOnly },
  enableConcurrencyControl: true,
  deleteJobOnComplete: true,
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    access: jobAccess,
  }),
  tasks: [publishSite, rollBackSite],
};
