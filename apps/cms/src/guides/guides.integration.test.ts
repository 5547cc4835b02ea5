import type { TypedUser } from 'payload';
import { afterAll, beforeEach, expect, it } from 'vitest';
import type { Content, Entry } from '@sett/content';
import { borderContent } from '../access/testing/borderContent.ts';
import { asking } from '../testing/asking.ts';
import { startTestCms } from '../testing/payload.ts';

const { payload, close } = await startTestCms();
const { emptyDatabase } = await import('../testing/empty.ts');
const { writeEntries } = await import('../import/writeEntries.ts');
const { publishedContent } = await import('../publish/publishedContent.ts');
const { guideEndpoints } = await import('./endpoints.ts');
const { inSnapshot, inTransaction } = await import('../transaction.ts');

const ask = asking(payload, guideEndpoints);
const key = 'norge/guide/grense-norge';

beforeEach(async () => {
  await emptyDatabase(payload);
  const content: Content = borderContent();
  await inTransaction(payload, (req) => writeEntries(req, [...content.values()], new Map()));
});
afterAll(close);

it('gives a question that an editor adds its keys, and publishes it', async () => {
  const { id, nodes } = await guide();
  const added = {
    blockType: 'question' as const,
    title: 'Hvem gjelder det?',
    answers: [
      { label: 'Barnet mitt', goto: 'snakk' },
      { label: 'Et annet barn', goto: 'snakk' },
    ],
  };
  const [gate, outcome] = nodes;
  if (gate?.blockType !== 'question' || outcome === undefined) throw new Error('No gate');
  const answers = gate.answers.map((each) =>
    each.key === 'nei' ? { ...each, goto: 'hvem-gjelder-det' } : each,
  );
  await publish(id, [{ ...gate, answers }, added, outcome]);
  const saved = (await published())?.data.nodes[1];
  expect(saved).toMatchObject({
    ...{ type: 'question', key: 'hvem-gjelder-det' },
    answers: [{ key: 'barnet-mitt' }, { key: 'et-annet-barn' }],
  });
});

it('refuses to publish a guide with an answer that leads nowhere, and names node and answer', async () => {
  const { id, nodes } = await guide();
  const [gate, outcome] = nodes;
  if (gate?.blockType !== 'question' || outcome === undefined) throw new Error('No gate');
  const answers = gate.answers.map((each) => ({ ...each, goto: 'borte' }));
  await expect(publish(id, [{ ...gate, answers }, outcome])).rejects.toMatchObject({
    data: {
      errors: expect.arrayContaining([
        expect.objectContaining({
          path: 'nodes.0.answers.0.goto',
          message: expect.stringContaining('Svaret «ja» i «fare» leder til «borte»') as string,
        }),
      ]) as unknown[],
    },
  });
});

const question = (key: string, first: string, second: string) => ({
  ...{ blockType: 'question' as const, key, title: key },
  answers: [
    { key: 'a', label: 'A', goto: first },
    { key: 'b', label: 'B', goto: second },
  ],
});

type Nodes = (nodes: Found['nodes']) => { nodes: unknown[]; start?: string };

it.each<[string, Nodes, string, RegExp]>([
  [
    'without a node that answers lead to',
    ([gate]) => ({ nodes: [gate] }),
    'nodes.0.answers.0.goto',
    /Svaret «ja» i «fare» leder til «snakk», som ikke finnes\. Velg hvilket steg/,
  ],
  [
    'that goes in a circle',
    ([gate, outcome]) => ({
      nodes: [led(gate, 'rundt'), question('rundt', 'fare', 'snakk'), outcome],
    }),
    'nodes.1.title',
    /«rundt» leder tilbake til «fare», så veiviseren går i ring\. Led svaret/,
  ],
  [
    'that skips the danger gate',
    ([gate, outcome]) => ({
      nodes: [gate, question('senere', 'fare', 'snakk'), outcome],
      start: 'senere',
    }),
    'nodes.1.title',
    /begynner med «senere», som ikke er spørsmålet om fare\. La spørsmålet om fare komme først/,
  ],
  [
    'with a node that nothing leads to',
    ([gate, outcome]) => ({ nodes: [gate, outcome, { ...outcome, id: undefined, key: 'borte' }] }),
    'nodes.2.title',
    /Ingen svar leder til «borte»\. Led et svar hit/,
  ],
])('refuses to publish a guide %s, and says node and remedy', async (_what, change, path, says) => {
  const { id, nodes } = await guide();
  const { nodes: changed, start } = change(nodes);
  const refused = publish(id, changed, { ...(start !== undefined && { start }) });
  await expect(refused).rejects.toMatchObject({
    data: {
      errors: expect.arrayContaining([
        expect.objectContaining({ path, message: expect.stringMatching(says) as string }),
      ]) as unknown[],
    },
  });
  expect((await published())?.data.nodes).toHaveLength(2);
  const draft = { nodes: changed as never, ...(start !== undefined && { start }) };
  await payload.update({ collection: 'guide', id, locale: 'nb', draft: true, data: draft });
});

it('refuses to publish a guide that lacks nynorsk where the site has it, and says which node', async () => {
  await emptyDatabase(payload);
  const entries = [...borderContent().values()].map((entry) =>
    entry.kind === 'site' && entry.key === 'norge'
      ? { ...entry, data: { ...entry.data, languages: ['nb' as const, 'nn' as const] } }
      : entry,
  );
  await inTransaction(payload, (req) => writeEntries(req, entries, new Map()));
  const { id, nodes } = await guide();
  await expect(publish(id, nodes)).rejects.toMatchObject({
    data: {
      errors: expect.arrayContaining([
        expect.objectContaining({
          path: 'nodes.0.title',
          message: expect.stringMatching(/«fare» .*nynorsk/) as string,
        }),
      ]) as unknown[],
    },
  });
});

it('makes keys of the titles of what the form has given keys for the time being', async () => {
  const { id, nodes } = await guide();
  const [gate, outcome] = nodes;
  const added = { ...question('ny--1', 'snakk', 'snakk'), title: 'Hvem gjelder det?' };
  await publish(id, [led(gate, 'ny--1'), added, outcome]);
  expect((await published())?.data.nodes).toMatchObject([
    { answers: [{ goto: 'hvem-gjelder-det' }, { goto: 'hvem-gjelder-det' }] },
    { key: 'hvem-gjelder-det' },
    {},
  ]);
});

it('keeps a draft of a guide that is not whole', async () => {
  const { id, nodes } = await guide();
  const saved = await payload.update({
    collection: 'guide',
    id,
    draft: true,
    data: { nodes: nodes.slice(0, 1) },
  });
  expect(saved.nodes).toHaveLength(1);
  expect((await published())?.data.nodes).toHaveLength(2);
});

it('answers those who are signed in with what a site finds, and strangers with nothing', async () => {
  const user = { collection: 'users', id: 'x', role: 'editor', sites: [] } as unknown as TypedUser;
  const { docs } = await payload.find({ collection: 'site', where: { key: { equals: 'vest' } } });
  const sites = await ask({ path: '/try/sites', user, search: `?owner=${docs[0]?.id ?? ''}` });
  expect(sites.body).toMatchObject({ sites: [{ key: 'dal' }, { key: 'lid' }, { key: 'vest' }] });
  const data = {
    ...{ site: 'dal', language: 'nb' },
    asks: [
      { query: { withoutReferral: true }, facts: {}, pinned: [] },
      { query: { answeredAge: true }, facts: {}, pinned: [] },
    ],
  };
  const { body } = await ask({ path: '/try/finds', user, data });
  const { found } = body as { found: { services: string[] }[] };
  expect(found[0]?.services).toEqual([]);
  expect(found[1]?.services).toContain('dal/service/grunn-dal');
  expect(found[1]?.services).toContain('norge/service/grunn-norge');
  expect(found[1]?.services).not.toContain('lid/service/grunn-lid');
  expect((await ask({ path: '/try/finds', user, data: { ...data, site: 'borte' } })).status).toBe(
    404,
  );
  expect((await ask({ path: '/try/finds', user, data: { site: 'dal' } })).status).toBe(400);
  expect((await ask({ path: '/try/finds', data })).status).toBe(403);
  expect((await ask({ path: '/try/sites' })).status).toBe(403);
});

async function guide() {
  const { docs } = await payload.find({
    collection: 'guide',
    where: { key: { equals: key } },
    locale: 'nb',
    depth: 0,
  });
  const [found] = docs;
  if (found === undefined) throw new Error('The guide is gone');
  return found;
}

type Found = Awaited<ReturnType<typeof guide>>;

/** The gate with every answer leading to a node. */
function led(gate: Found['nodes'][number] | undefined, goto: string) {
  if (gate?.blockType !== 'question') throw new Error('No gate');
  return { ...gate, answers: gate.answers.map((each) => ({ ...each, goto })) };
}

const publish = (id: string, nodes: unknown[], more: object = {}) =>
  payload.update({
    ...{ collection: 'guide', id, locale: 'nb' },
    data: { nodes: nodes as never, ...more, _status: 'published' },
  });

async function published() {
  const entry: Entry | undefined = (await inSnapshot(payload, publishedContent)).get(key);
  return entry?.kind === 'guide' ? entry : undefined;
}
