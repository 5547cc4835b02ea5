import { afterAll, beforeEach, expect, it } from 'vitest';
import type { Content, Entry } from '@sett/content';
import { borderContent } from '../access/testing/borderContent.ts';
import { startTestCms } from '../testing/payload.ts';

const { payload, close } = await startTestCms();
const { emptyDatabase } = await import('../testing/empty.ts');
const { writeEntries } = await import('../import/writeEntries.ts');
const { publishedContent } = await import('../publish/publishedContent.ts');
const { inSnapshot, inTransaction } = await import('../transaction.ts');

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

it('keeps a draft of a guide that is not whole', async () => {
  const { id, nodes } = await guide();
  const saved = await payload.update({
    ...{ collection: 'guide', id, draft: true, data: { nodes: nodes.slice(0, 1) } },
  });
  expect(saved.nodes).toHaveLength(1);
  expect((await published())?.data.nodes).toHaveLength(2);
});

async function guide() {
  const { docs } = await payload.find({
    ...{ collection: 'guide', where: { key: { equals: key } }, locale: 'nb', depth: 0 },
  });
  const [found] = docs;
  if (found === undefined) throw new Error('The guide is gone');
  return found;
}

const publish = (id: string, nodes: unknown[]) =>
  payload.update({
    ...{ collection: 'guide', id, locale: 'nb' },
    data: { nodes: nodes as never, _status: 'published' },
  });

async function published() {
  const entry: Entry | undefined = (await inSnapshot(payload, publishedContent)).get(key);
  return entry?.kind === 'guide' ? entry : undefined;
}
