import { APIError, Forbidden, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { ContentError, formatProblem, languages } from '@sett/content';
import { actorOf, isAdministrator } from '../access/user.ts';
import { inTransaction } from '../transaction.ts';
import { newSite } from './newSite.ts';
import { removeSite } from './removeSite.ts';

const order = z.strictObject({
  key: z.string().max(1000),
  name: z.string().trim().max(1000),
  parent: z.string().max(60),
  language: z.enum(languages).optional(),
  colour: z.string().max(7).optional(),
});

const removal = z.strictObject({ key: z.string().max(60), confirm: z.string().max(60) });

/** Makes a site from what is shared. Administrators only. */
const make: Endpoint = {
  path: '/new',
  method: 'post',
  handler: (req) =>
    answer(req, order, async (wanted, by) => {
      const { key, drafts } = await newSite(by, wanted);
      const message = `${key} er laget og publiseres. ${String(drafts)} sider av den lokale delen ligger som utkast.`;
      return { message, key };
    }),
};

/** Removes a site; the key is sent twice, the second as the person typed it. Administrators only. */
const remove: Endpoint = {
  path: '/remove',
  method: 'post',
  handler: (req) =>
    answer(req, removal, async ({ key, confirm }, by) => {
      if (confirm !== key)
        throw new RangeError(`Skriv «${key}» for å bekrefte. Ingenting er fjernet.`);
      const { entries, exportDir } = await removeSite(by, key, new Date());
      const message = `${key} er fjernet, med ${String(entries)} oppføringer. En kopi ligger i ${exportDir} på tjeneren.`;
      return { message, key };
    }),
};

export const siteEndpoints: Endpoint[] = [make, remove];

async function answer<T>(
  req: PayloadRequest,
  schema: z.ZodType<T>,
  work: (input: T, by: PayloadRequest) => Promise<object>,
): Promise<Response> {
  if (!isAdministrator(actorOf(req))) throw new Forbidden(req.t);
  const input = schema.safeParse(await req.json?.());
  if (!input.success) throw badRequest('Skjemaet er ikke fylt ut som det skal.');
  try {
    const result = await inTransaction(req.payload, (by) => work(input.data, by));
    return Response.json(result, { status: 202 });
  } catch (error) {
    if (error instanceof ContentError)
      throw badRequest(error.problems.map(formatProblem).join(' '));
    if (error instanceof RangeError) throw badRequest(error.message);
    throw error;
  }
}

const badRequest = (message: string) => new APIError(message, 400, undefined, true);
