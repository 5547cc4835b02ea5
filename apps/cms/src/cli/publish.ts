import { setTimeout as sleep } from 'node:timers/promises';
import { createLocalReq, type Payload } from 'payload';
import { dropDanglingRelations } from '@sett/content';
import { publishedContent } from '../publish/publishedContent.ts';
import { queuePublishes } from '../publish/queuePublishes.ts';
import { publishedSites } from '../publish/siteTree.ts';
import { siteStatuses } from '../releases/siteStatus.ts';
import { inSnapshot } from '../transaction.ts';
import { publishSite, type PublishResult } from '../worker/publishSite.ts';
import { becomeSoleWorker } from '../worker/soleWorker.ts';
import { exitCodes, type Command } from './runCli.ts';

const POLL_MS = 500;

/** `publish [NØKKEL …]`: by the worker when one runs, else here. */
export const publishCommand: Command = async (payload, args) => {
  const published = publishedSites(
    dropDanglingRelations(await inSnapshot(payload, publishedContent)),
  );
  const unknown = args.filter((site) => !published.includes(site));
  if (unknown.length > 0) {
    console.error(
      `Ikke et publisert nettsted: ${unknown.join(', ')}. Disse finnes: ${published.join(', ')}.`,
    );
    return exitCodes.usage;
  }
  const sites = args.length > 0 ? args : published;
  const lock = await becomeSoleWorker(0);
  if (lock === undefined) return waitForWorker(payload, sites);
  const outcomes = [];
  for (const site of sites)
    outcomes.push(say(site, await publishSite(payload, { site, by: 'Kommandolinjen' })));
  await lock.release();
  return outcomes.every(Boolean) ? exitCodes.ok : exitCodes.faults;
};

async function waitForWorker(payload: Payload, sites: readonly string[]): Promise<number> {
  const before = await liveReleases(payload, sites);
  await queuePublishes(await createLocalReq({}, payload), sites, 'Kommandolinjen');
  while (
    (await siteStatuses(payload)).some(({ site, isUnderway }) => isUnderway && sites.includes(site))
  )
    await sleep(POLL_MS);
  const after = await siteStatuses(payload);
  const outcomes = after
    .filter(({ site }) => sites.includes(site))
    .map(({ site, liveSince, pages, fault }) =>
      say(
        site,
        fault
          ? { fault: fault.message }
          : {
              release: liveSince === before.get(site) ? 'uendret' : (liveSince ?? ''),
              pages: pages ?? 0,
            },
      ),
    );
  return outcomes.every(Boolean) ? exitCodes.ok : exitCodes.faults;
}

async function liveReleases(
  payload: Payload,
  sites: readonly string[],
): Promise<Map<string, string | undefined>> {
  const statuses = await siteStatuses(payload);
  return new Map(
    statuses
      .filter(({ site }) => sites.includes(site))
      .map(({ site, liveSince }) => [site, liveSince]),
  );
}

function say(site: string, result: PublishResult): boolean {
  if ('takenDown' in result) {
    console.log(`${site} er tatt av nett.`);
    return true;
  }
  if ('fault' in result) {
    console.error(`${site} ble ikke publisert: ${result.fault}`);
    return false;
  }
  console.log(`${site} er på nett: ${String(result.pages)} sider, ${result.release}`);
  return true;
}
