import { Forbidden, NotFound, type Endpoint, type PayloadRequest } from 'payload';
import { entriesOf, isKindName, titleOf, type Content, type KindName } from '@sett/content';
import { actorOf, worksOn } from '../access/user.ts';
import { documentToEntry, type Document } from '../publish/documentToEntry.ts';
import { publishedWithKeys } from '../publish/publishedContent.ts';
import { now } from '../worker/clock.ts';
import { entryOverview } from './entryOverview.ts';
import { concernsOf, countsOf } from './siteOverview.ts';

/** How much each site that the user works on lacks. */
const sites: Endpoint = {
  path: '/overview',
  method: 'get',
  handler: async (req) => {
    const { content, own } = await read(req);
    return Response.json({
      sites: own.map(({ key, title }) => {
        const concerns = concernsOf(content, key, now());
        return { site: key, title, entries: concerns.length, counts: countsOf(concerns) };
      }),
    });
  },
};

/** What one site lacks, entry by entry, with the way to each. */
const site: Endpoint = {
  path: '/overview/site/:site',
  method: 'get',
  handler: async (req) => {
    const { content, own, idOf } = await read(req);
    const wanted = own.find(({ key }) => key === req.routeParams?.['site']);
    if (wanted === undefined) throw new Forbidden(req.t);
    const concerns = concernsOf(content, wanted.key, now());
    return Response.json({
      concerns: concerns.map((concern) => ({
        ...concern,
        href: `/admin/collections/${concern.kind}/${idOf(concern.key) ?? ''}`,
      })),
    });
  },
};

/** The entries of one kind in the user's sites by document, for the columns of its list. */
const list: Endpoint = {
  path: '/overview/list/:kind',
  method: 'get',
  handler: async (req) => {
    const kind = kindIn(req);
    const { content, own, idOf } = await read(req);
    const mine = new Set(own.map(({ key }) => key));
    const entries = [...content.values()].filter(
      (entry) => entry.kind === kind && mine.has(entry.site),
    );
    return Response.json({
      documents: Object.fromEntries(
        entries.map(
          (entry) => [idOf(entry.key) ?? entry.key, entryOverview(entry, now())] as const,
        ),
      ),
    });
  },
};

/** One document as its editor last saved it, published or not. */
const entry: Endpoint = {
  path: '/overview/entry/:kind/:id',
  method: 'get',
  handler: async (req) => {
    const kind = kindIn(req);
    const doc = (await req.payload.findByID({
      collection: kind as 'service',
      id: String(req.routeParams?.['id']),
      ...{ draft: true, locale: 'all', fallbackLocale: false, depth: 0 },
      overrideAccess: false,
      disableErrors: true,
      user: req.user,
      req,
    })) as unknown as Document | null;
    if (doc === null) throw new NotFound(req.t);
    if (!worksOn(actorOf(req), doc['site'])) throw new Forbidden(req.t);
    // What the relations lead to changes nothing here.
    const toKey = ({ relationTo, value }: { relationTo: string; value: unknown }) =>
      `${relationTo}/${String(value)}`;
    return Response.json(entryOverview(documentToEntry(kind, doc, toKey), now()));
  },
};

export const overviewEndpoints: Endpoint[] = [sites, site, list, entry];

function kindIn(req: PayloadRequest): KindName {
  if (actorOf(req) === undefined) throw new Forbidden(req.t);
  const kind = String(req.routeParams?.['kind']);
  if (!isKindName(kind)) throw new NotFound(req.t);
  return kind;
}

/** What is published, the documents it comes from, and the sites that the user works on. */
async function read(req: PayloadRequest) {
  const actor = actorOf(req);
  if (actor === undefined) throw new Forbidden(req.t);
  const { content, idOf } = await publishedWithKeys(req);
  const own = sitesIn(content).filter(({ key }) => worksOn(actor, idOf(key)));
  return { content, idOf, own };
}

const sitesIn = (content: Content): { key: string; title: string }[] =>
  entriesOf(content, 'site').map((site) => ({ key: site.key, title: titleOf(site) }));
