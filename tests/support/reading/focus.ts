import type { Page } from 'playwright';

/** What the keyboard met on its way through a page. */
export interface Walk {
  /** What can be focused and was never reached. */
  readonly missed: readonly string[];
  /** What had focus without showing it. */
  readonly hidden: readonly string[];
  readonly stops: number;
}

/**
 * Tabs through the whole page from its beginning, and out of it. Each stop is compared with how it, its
 * label or its form looked without focus. One radio button stands for its group. What is taken out of the
 * order on purpose, a picture with links that stand beside it too, counts as reached when they are.
 */
export async function tabThrough(page: Page): Promise<Walk> {
  const expected = await page.evaluate<number>(START);
  for (let presses = 0; presses < expected + 10; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate<boolean>('document.activeElement === document.body')) break;
  }
  return page.evaluate<Walk>(END);
}

const START = `(() => {
  const told = (element) => element.tagName + ' ' + (element.id || element.getAttribute('href') || element.textContent.trim().slice(0, 40));
  const groups = new Set();
  const isOne = (element) => {
    if (element.type !== 'radio') return true;
    const isChecked = element.checked || !document.querySelector('input[name="' + element.name + '"]:checked');
    return isChecked && !groups.has(element.name) && groups.add(element.name);
  };
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((element) => !element.disabled && element.checkVisibility({ visibilityProperty: true }) && isOne(element));
  const around = (element) => [element, element.type === 'radio' || element.type === 'checkbox' ? element.nextElementSibling : null, element.closest('form')];
  const look = (element) => around(element).filter(Boolean).map((each) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(each);
    return [outlineStyle === 'none' ? 'none' : [outlineStyle, outlineWidth, outlineColor].join(), boxShadow].join();
  }).join(';');
  scrollTo(0, 0);
  document.activeElement?.blur();
  const before = new Map(all.map((element) => [element, look(element)]));
  const met = new Set();
  const hidden = [];
  document.addEventListener('focusin', ({ target }) => {
    met.add(target);
    const box = target.getBoundingClientRect();
    const isSeen = box.width > 1 && box.height > 1;
    if (!before.has(target) ? false : !isSeen || before.get(target) === look(target)) hidden.push(told(target));
  });
  const isMet = (element) => met.has(element) || (element.tabIndex < 0 && element.hasAttribute('href') &&
    [...met].some((other) => other.getAttribute('href') === element.getAttribute('href')));
  globalThis.settWalk = () => ({ missed: all.filter((element) => !isMet(element)).map(told), hidden, stops: met.size });
  return all.length;
})()`;

const END = 'globalThis.settWalk()';
