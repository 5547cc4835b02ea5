import type { Page } from 'playwright';
import { adminEmail, adminPassword } from './editor.ts';
import type { Stack } from './stack.ts';

/** Signs in on the sign-in page, as the first administrator when nobody else is named. */
export async function signInByHand(
  page: Page,
  stack: Stack,
  who?: { readonly email: string; readonly password: string },
): Promise<void> {
  const { email, password } = who ?? { email: adminEmail, password: adminPassword(stack) };
  await page.goto('/admin/login');
  await page.fill('#field-email', email);
  await page.fill('#field-password', password);
  await page.click('form button[type=submit]');
  await page.waitForURL('**/admin');
}

/** Finds an entry in its list and opens it, at its first tab: Payload comes back to the one that was left. */
export async function openEntry(page: Page, kind: string, title: string): Promise<void> {
  await page.goto(`/admin/collections/${kind}`);
  await page.getByRole('link', { name: title, exact: true }).click();
  await page.waitForSelector('#action-save, #action-save-draft');
  const tabs = page.locator('.tabs-field__tab-button');
  await tabs.or(page.locator('#field-title')).first().waitFor();
  if ((await tabs.count()) > 0) await tabs.first().click();
  // The form is sent with the values that it has loaded; before that its buttons do nothing.
  await page.waitForFunction(`Boolean(document.querySelector('#field-title')?.value)`);
}

/** Writes at the end of a long text. */
export async function appendToText(page: Page, label: string, text: string): Promise<void> {
  const field = page.locator('.rich-text-lexical').filter({ hasText: label });
  await field.locator('[contenteditable=true]').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
}

export async function openTab(page: Page, name: string): Promise<void> {
  await page.locator('.tabs-field__tab-button', { hasText: name }).click();
}

/**
 * Rows of a list are folded when a document opens; one that has been added is open. A row that is
 * opened while the form is being answered by the server folds itself again, so it is asked of `shown`.
 */
export async function unfoldRow(
  page: Page,
  row: string,
  shown = page.locator(`#${row} .collapsible__content`).first(),
): Promise<void> {
  const folding = page.locator(`#${row} .collapsible`).first();
  while (!(await shown.isVisible())) {
    const looks = await folding.getAttribute('class');
    if (looks?.includes('collapsible--collapsed') === true)
      await folding.locator('.collapsible__toggle').first().click();
    await shown.waitFor({ timeout: 5_000 }).catch(() => undefined);
  }
}

/** Adds a block of a sort at the end of a page or a guide, and waits for its form. */
export async function addBlock(page: Page, sort: string, list = 'blocks'): Promise<void> {
  await page.locator('.blocks-field__drawer-toggler').click();
  await page.getByRole('dialog').getByRole('button', { name: sort, exact: true }).click();
  const rows = page.locator(`[id^="${list}-row-"]`);
  await rows
    .last()
    .getByText(new RegExp(`^\\d+\\. ${sort}`))
    .waitFor();
}

/** Writes in the long text of a row. */
export async function writeInRow(page: Page, row: string, text: string): Promise<void> {
  await page.locator(`#${row} [contenteditable=true]`).click();
  await page.keyboard.type(text);
}

export async function publishByHand(page: Page): Promise<void> {
  await page.click('#action-save');
}

/** From the menu beside the publish button, and through the question that it asks. */
export async function unpublishByHand(page: Page): Promise<void> {
  await page.locator('.doc-controls__popup .popup-button, .doc-controls__dots').first().click();
  await page.click('#action-unpublish');
  await page.click('#confirm-action');
}
