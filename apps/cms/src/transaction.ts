import { sql, type PostgresAdapter } from '@payloadcms/db-postgres';
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';

/** Runs `work` in one transaction of its own: all of it happens, or none. */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = await createLocalReq({ locale: 'all', fallbackLocale: false }, payload);
  await initTransaction(req);
  try {
    const result = await work(req);
    await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

/** Reads as of one moment: what others save meanwhile is not seen. */
export async function inSnapshot<T>(
  payload: Payload,
  read: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = await createLocalReq({ locale: 'all', fallbackLocale: false }, payload);
  const id = await payload.db.beginTransaction({
    isolationLevel: 'repeatable read',
    accessMode: 'read only',
  });
  if (id === null) throw new Error('Databasen ga ingen transaksjon.');
  req.transactionID = id;
  try {
    return await read(req);
  } finally {
    await payload.db.commitTransaction(id);
  }
}

/** Runs `work` in the transaction of a request that is being answered: all of it happens, or none. */
export async function inTransactionOf<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOwn = await initTransaction(req);
  try {
    const result = await work();
    if (isOwn) await commitTransaction(req);
    return result;
  } catch (error) {
    if (isOwn) await killTransaction(req);
    throw error;
  }
}

/**
 * One at a time, until the transaction of `req` ends, does what is called this; who comes second sees what
 * the first did. For what begins by looking whether it is done already.
 */
export async function oneAtATime(req: PayloadRequest, name: string): Promise<void> {
  const { sessions } = req.payload.db as unknown as PostgresAdapter;
  const session = sessions[String(await req.transactionID)];
  if (session === undefined) throw new Error(`«${name}» må skje i en transaksjon.`);
  await session.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}
