import { APIError, Forbidden, NotFound, type Endpoint, type PayloadRequest } from 'payload';
import {
  audiences,
  codes,
  entriesOf,
  languages,
  placeOf,
  preventionLevels,
  resolveSite,
  siteChain,
  type Content,
} from '@sett/content';
import { z } from 'zod';
import { actorOf } from '../access/user.ts';
import { publishedWithKeys } from '../publish/publishedContent.ts';
import { MOST_ASKS, type Ask } from './asks.ts';
import { findsIn } from './finds.ts';

/** A site that a guide can be tried for. */
export interface TrySite {
  key: string;
  name: string;
  isMine: boolean;
}

/** The sites that show what the given site (`owner`, an id) has, those of the user first. */
const sites: Endpoint = {
  path: '/try/sites',
  method: 'get',
  handler: async (req) => {
    const actor = actorOf(req);
    if (actor === undefined) throw new Forbidden(req.t);
    const { content, idOf, toKey } = await publishedWithKeys(req);
    const owner = toKey({ relationTo: 'site', value: req.searchParams.get('owner') ?? '' });
    const shown = sitesBelow(content, owner).map(({ key, name }) => ({
      key,
      name,
      isMine: actor.sites.includes(idOf(key) ?? ''),
    }));
    return Response.json({ sites: shown.sort((a, b) => Number(b.isMine) - Number(a.isMine)) });
  },
};

const query = z.strictObject({
  theme: z.string().optional(),
  answeredTheme: z.literal(true).optional(),
  answeredAge: z.literal(true).optional(),
  audience: z.enum(codes(audiences)).optional(),
  preventionLevel: z.enum(codes(preventionLevels)).optional(),
  withoutReferral: z.literal(true).optional(),
});

const input = z.object({
  site: z.string(),
  language: z.enum(languages),
  asks: z
    .array(
      z.object({
        query: query.optional(),
        facts: z.record(z.string(), z.string()),
        pinned: z.array(z.object({ relationTo: z.string(), value: z.string() })),
      }),
    )
    .max(MOST_ASKS),
});

/** What a site, as it is published, answers each outcome with. Reads nothing of the guide itself. */
const finds: Endpoint = {
  path: '/try/finds',
  method: 'post',
  handler: async (req) => {
    if (actorOf(req) === undefined) throw new Forbidden(req.t);
    const { site, language, asks } = await bodyOf(req);
    const { content, idOf, toKey } = await publishedWithKeys(req);
    if (!sitesBelow(content).some(({ key }) => key === site)) throw new NotFound(req.t);
    const around = { resolved: resolveSite(content, site), language, idOf, toKey };
    return Response.json(findsIn(around, asks as Ask[]));
  },
};

export const guideEndpoints: Endpoint[] = [sites, finds];

/** The sites on the net that build on the given one, or all of them. */
const sitesBelow = (content: Content, owner?: string) =>
  entriesOf(content, 'site')
    .filter(({ data }) => data.published)
    .filter(
      ({ key }) =>
        owner === undefined || siteChain(content, key).some((each) => each.key === owner),
    )
    .map((site) => ({ key: site.key, name: placeOf(site) }));

async function bodyOf(req: PayloadRequest): Promise<z.infer<typeof input>> {
  const parsed = input.safeParse(await req.json?.().catch(() => undefined));
  if (parsed.success) return parsed.data;
  throw new APIError('Forespørselen mangler noe eller er feil skrevet.', 400, undefined, true);
}
