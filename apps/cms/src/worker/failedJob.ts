import type { Payload, PayloadRequest } from 'payload';
import { isKindName, parseKey } from '@sett/content';
import type { PayloadJob } from '../payload-types.ts';
import { publishedContent } from '../publish/publishedContent.ts';
import { sitesShowing } from '../publish/siteTree.ts';
import { inSnapshot } from '../transaction.ts';
import { finishRecord, startRecord } from './releaseRecords.ts';

/**
 * A publish that an editor has planned can be refused like any other, with nobody there to see it: it
 * is recorded for the sites that it was meant for. Throws on every other job.
 */
export async function settleFailedJob(payload: Payload, id: string): Promise<void> {
  const job = await payload.findByID({ collection: 'payload-jobs', id, disableErrors: true });
  if (job === null) return;
  const reason = reasonOf(job);
  if (job.taskSlug !== 'schedulePublish') {
    throw new Error(`Jobben ${String(job.taskSlug)} feilet: ${reason}`);
  }
  const key = await keyOfPlanned(payload, job);
  const message = `Den planlagte publiseringen av «${key ?? 'noe som er slettet'}» ble stoppet: ${reason}`;
  for (const site of key === undefined ? [] : await sitesOf(payload, key)) {
    const record = await startRecord(payload, { site, by: 'Planlagt' });
    await finishRecord(payload, record, { status: 'failed', message, ...(key && { mend: key }) });
  }
  await payload.delete({ collection: 'payload-jobs', id });
}

function reasonOf({ error, log }: PayloadJob): string {
  const latest = log?.at(-1)?.error ?? error;
  const message = (latest as { message?: unknown } | null | undefined)?.message;
  return typeof message === 'string' ? message : 'ukjent grunn';
}

async function keyOfPlanned(payload: Payload, { input }: PayloadJob): Promise<string | undefined> {
  const { doc } = input as { doc?: { relationTo: string; value: string } };
  if (doc === undefined || !isKindName(doc.relationTo)) return undefined;
  const found = await payload.findByID({
    collection: doc.relationTo,
    id: doc.value,
    disableErrors: true,
    select: { key: true },
  });
  return found?.key ?? undefined;
}

const sitesOf = (payload: Payload, key: string): Promise<string[]> =>
  inSnapshot(payload, async (req: PayloadRequest) =>
    sitesShowing(await publishedContent(req), parseKey(key).site),
  );
