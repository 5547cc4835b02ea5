import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  addBlock,
  openEntry,
  openTab,
  publishByHand,
  signInByHand,
  unfoldRow,
} from '../support/admin.ts';
import { openBrowser } from '../support/browser.ts';
import { signIn, type Editor } from '../support/editor.ts';
import { idle } from '../support/publishing.ts';
import { keys } from '../support/small-content.ts';
import { startStack } from '../support/stack.ts';

const site = 'fjellbygd';
const title = 'Bekymret for et barn';
const stack = await startStack({ parts: ['server', 'worker', 'cms'] });
const browser = await openBrowser();
const context = await browser.newContext({ baseURL: stack.settings.cmsUrl, locale: 'nb-NO' });
let editor: Editor;
let page: Page;

beforeAll(async () => {
  page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await signInByHand(page, stack);
  editor = await signIn(stack);
  const before = stack.release(site);
  const { status, body } = await editor.call('POST', '/api/guide?locale=nb&depth=0', await guide());
  if (status !== 201) throw new Error(`The guide was refused: ${JSON.stringify(body)}`);
  await stack.nextRelease(site, before);
  await idle(stack);
});

afterAll(async () => {
  await browser.close();
  await stack.dispose();
});

it('lets an editor add a question, see it on the map, try it, publish it and find it on the site', async () => {
  const before = stack.release(site);
  await openEntry(page, 'guide', title);
  await page.getByText('Veiviseren henger sammen.').waitFor();
  await addQuestion();
  await leadTo('nodes.0.answers.1', 'Hvem gjelder det?');
  await page.getByText('Veiviseren henger sammen.').waitFor();

  await openTab(page, 'Kart');
  const box = page.locator('.sett-step', { hasText: 'Hvem gjelder det?' });
  await box.getByText('Spørsmål').waitFor();
  await box.getByText('Barnet mitt').waitFor();
  await box.getByRole('button', { name: /Hvem gjelder det/ }).focus();
  await page.keyboard.press('Enter');
  await page.locator('#field-nodes__4__title:focus').waitFor();

  await openTab(page, 'Prøv');
  await page.getByLabel('Prøv for').selectOption({ label: 'Fjellbygd' });
  const trial = page.locator('.sett-trial');
  await trial.getByText('Høyst 2 spørsmål igjen').waitFor();
  await trial.getByRole('button', { name: 'Nei, ikke nå' }).click();
  await trial.getByRole('heading', { name: 'Hvem gjelder det?' }).waitFor();
  await trial.getByRole('button', { name: 'Et annet barn' }).click();
  await trial.getByText('Finner ingen tjeneste i Fjellbygd.').waitFor();
  await trial.getByRole('button', { name: 'Endre svaret «Et annet barn»' }).click();
  await trial.getByRole('button', { name: 'Barnet mitt' }).click();
  await trial.getByRole('link', { name: 'Åpen barnehage' }).waitFor();
  const rows = page.locator('.sett-outcomes tbody tr');
  expect((await rows.allInnerTexts()).map((row) => row.split(/\s*\t\s*/).slice(0, 2))).toEqual([
    [expect.stringContaining('Spør noen andre'), '⚠ ingen'],
    [expect.stringContaining('Ring noen nå'), 'Søker ikke'],
    [expect.stringContaining('Snakk med noen'), '3'],
  ]);

  await publishByHand(page);
  await stack.nextRelease(site, before);
  expect(await walkOnSite(['Nei, ikke nå', 'Barnet mitt'])).toEqual([
    'Haster det?',
    'Hvem gjelder det?',
    'Snakk med noen',
  ]);
});

it('refuses a guide with a node that is gone, says whom that concerns, and leaves the site alone', async () => {
  const before = stack.release(site);
  await openEntry(page, 'guide', title);
  await openTab(page, 'Steg');
  await unfoldRow(page, 'nodes-row-4');
  const led = page.locator('#nodes-row-4 .sett-led');
  await led.getByRole('button', { name: '«Nei, ikke nå» i 1. Spørsmål: Haster det?' }).waitFor();
  await page.locator('#nodes-row-4 .array-actions__button').first().click();
  await page.locator('.array-actions__remove').filter({ visible: true }).click();
  const fault = page.getByRole('button', {
    name: 'Svaret «Nei, ikke nå» i «Haster det?» leder ikke til noe steg.',
  });
  await fault.waitFor();
  await publishByHand(page);
  await page.getByText('ugyldig: Steg 1 (Spørsmål) → Svar 2 → Leder til').waitFor();
  await fault.click();
  await page.locator('#nodes-0-answers-row-1 :focus').waitFor();
  await idle(stack);
  expect(stack.release(site)).toBe(before);
});

/** A question with two answers, written in the form. */
async function addQuestion(): Promise<void> {
  await addBlock(page, 'Spørsmål', 'nodes');
  await page.fill('#field-nodes__4__title', 'Hvem gjelder det?');
  for (const [row, label, goto] of [
    [0, 'Barnet mitt', 'Snakk med noen'],
    [1, 'Et annet barn', 'Spør noen andre'],
  ] as const) {
    const answer = `nodes.4.answers.${String(row)}`;
    // By key: the text above the list is still finding its size, and a click may fall beside.
    await page.locator('#field-nodes__4__answers .array-field__add-row').press('Enter');
    await page.fill(`#field-${answer.replaceAll('.', '__')}__label`, label);
    await leadTo(answer, goto);
  }
}

/** Chooses the next node of an answer by its title. */
async function leadTo(answer: string, node: string): Promise<void> {
  const steps = answer.split('.');
  const [list, row] = steps;
  const field = page.locator(`#field-${steps.join('__')}__goto`);
  await unfoldRow(
    page,
    `${String(list)}-row-${String(row)}`,
    page.locator(`#field-${String(list)}__${String(row)}__title`),
  );
  await unfoldRow(page, `${steps.slice(0, -1).join('-')}-row-${String(steps.at(-1))}`, field);
  await field.locator('.rs__control').click();
  await page.locator('.rs__option', { hasText: node }).first().click();
  await field.locator('.rs__single-value', { hasText: node }).waitFor();
}

/** The headings that a reader meets who follows these links from the doors. */
async function walkOnSite(answers: readonly string[]): Promise<string[]> {
  const reader = await context.newPage();
  await reader.goto(stack.address(site, '/veiviser/'));
  const headings: string[] = [];
  for (const link of [title, ...answers]) {
    await reader.locator('main').getByRole('link', { name: link }).first().click();
    headings.push(await reader.locator('h1').innerText());
  }
  await reader.close();
  return headings;
}

/** A guide of the kommune: the question about danger, and three outcomes. */
async function guide() {
  const idOf = async (key: string) => (await editor.read(key)).id;
  const pinned = [{ relationTo: 'helpline', value: await idOf(keys.helpline) }];
  const outcome = (key: string, words: string, more: object) => ({
    ...{ blockType: 'outcome', key, title: words, urgency: 'soon', now: paragraph(words), pinned },
    ...more,
  });
  return {
    ...{ title, slug: 'forelder', audience: 'parent', start: 'fare', _status: 'published' },
    site: await idOf(site),
    nodes: [
      {
        ...{ blockType: 'question', key: 'fare', title: 'Haster det?', gate: true },
        answers: [
          { key: 'ja', label: 'Ja, det haster', goto: 'ring' },
          { key: 'nei', label: 'Nei, ikke nå', goto: 'snakk' },
          { key: 'andre', label: 'Jeg vet ikke', goto: 'andre' },
        ],
      },
      outcome('ring', 'Ring noen nå', { urgency: 'now' }),
      outcome('snakk', 'Snakk med noen', { who: { theme: await idOf('norge/theme/sovn') } }),
    ].concat(outcome('andre', 'Spør noen andre', { who: { audience: 'youth' } }) as never),
  };
}

const paragraph = (text: string) => {
  const common = { version: 1, format: '', indent: 0, direction: null };
  const words = { type: 'text', text, version: 1, format: 0, detail: 0, mode: 'normal', style: '' };
  const children = [
    { ...common, type: 'paragraph', textFormat: 0, textStyle: '', children: [words] },
  ];
  return { root: { ...common, type: 'root', children } };
};
