import { APIError, Forbidden, NotFound, type PayloadRequest } from 'payload';
import { decide, parseKey, type Choice } from '@sett/content';
import { actorOf, worksOn, type Actor } from '../access/user.ts';
import { publishedWithKeys } from '../publish/publishedContent.ts';
import { nameOf } from '../publish/queuePublishes.ts';
import { inTransactionOf, oneAtATime } from '../transaction.ts';
import { saveAdaptation } from './save.ts';
import { newestVersion, situationOf, type Situation } from './situation.ts';

interface Settlement {
  id: string;
  fields: readonly string[];
  choice: Choice;
  /** What the one who chooses had on the screen. */
  seen: string;
}

/**
 * Does what an editor chose about changes of the shared text, and notes it. Returns whether it is on the
 * site at once: not when it begins a text to write on, when a draft was waiting, or without the right.
 */
export function settleChanges(
  req: PayloadRequest,
  { id, fields, choice, seen }: Settlement,
): Promise<{ isPublished: boolean }> {
  return inTransactionOf(req, async () => {
    await oneAtATime(req, `adaptation ${id}`);
    const { content, ...keys } = await publishedWithKeys(req);
    const doc = await newestVersion(id, req);
    if (doc === undefined) throw new NotFound(req.t);
    const situation = situationOf(doc, content, keys.toKey);
    const { mayPublish } = demandRight(req, keys.toDoc(parseKey(doc.key).site)?.value);
    if (situation.seen !== seen) throw changedMeanwhile();
    const { base, fields: chosen, adaptation: after } = settledBy(situation, fields, choice);
    const publish = mayPublish && situation.isPublished && choice !== 'rewrite';
    const decision = { on: new Date().toISOString(), by: nameOf(req), choice, fields: chosen };
    const noted = { base, decisions: [decision] };
    await saveAdaptation(req, { id, before: situation.adaptation, after, keys, noted, publish });
    return { isPublished: publish };
  });
}

function demandRight(req: PayloadRequest, siteId: unknown): Actor {
  const actor = actorOf(req);
  if (actor === undefined || !worksOn(actor, siteId)) throw new Forbidden(req.t);
  return actor;
}

function settledBy(situation: Situation, fields: readonly string[], choice: Choice) {
  const { shared, changes } = situation;
  const chosen = changes.filter(({ field }) => fields.includes(field)).map(({ field }) => field);
  if (shared === undefined || chosen.length === 0) {
    const message = 'Det er ingen endring å ta stilling til her. Last siden på nytt.';
    throw new APIError(message, 409, undefined, true);
  }
  return { ...decide({ ...situation, shared }, chosen, choice), fields: chosen };
}

const changedMeanwhile = () =>
  new APIError(
    'Noen har endret fellesteksten eller tilpasningen mens du leste. Last siden på nytt, og velg da.',
    409,
    undefined,
    true,
  );
