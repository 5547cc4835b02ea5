import type { Config } from 'payload';
import { jobAccess } from '../access/index.ts';
import { administrator } from '../access/rules.ts';

const administratorOnly = (args: Parameters<typeof administrator>[0]) => administrator(args) === true;

export const jobs: NonNullable<Config['jobs']> = {
  access: { run: administratorOnly, queue: administratorOnly, cancel: administratorOnly },
  enableConcurrencyControl: true,
  deleteJobOnComplete: true,
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({ ...defaultJobsCollection, access: jobAccess }),
  tasks: [],
};
