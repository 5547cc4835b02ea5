import type { Page } from 'playwright';

/** Text spacing that a page must bear (WCAG 1.4.12). */
export const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Text twice as large, for those who enlarge text alone (WCAG 1.4.4). */
export const LARGE = 'html { font-size: 200% !important }';

/** Lays the reader's own style over the page: as a constructed sheet, which no policy stops. */
export async function restyle(page: Page, css: string): Promise<void> {
  await page.evaluate(`{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(css)});
    document.adoptedStyleSheets = ${css === '' ? '[]' : '[sheet]'};
  }`);
}

/** Addresses of all links that can be seen, whole, without scrolling sideways. */
export const visibleLinks = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...new Set([...document.querySelectorAll('a[href]')]
    .filter((link) => {
      if (!link.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
      const boxes = [...link.getClientRects()];
      return boxes.length > 0 && boxes.every(({ left, right }) => left > -2 && right < innerWidth + 2);
    })
    .map((link) => link.getAttribute('href')))]`);

/**
 * What does not fit: sideways scroll, text that its box cuts off, and text outside the window. A wide
 * table has a scroller of its own, an ornament says nothing, and what is for screen readers only is cut off on purpose.
 */
export const lost = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const told = (element) => element.tagName + '.' + element.className + ' ' + element.textContent.trim().slice(0, 50);
    const root = document.documentElement;
    const isHush = (element) => element !== null && ((Math.min(element.clientHeight, element.clientWidth) === 0
      && getComputedStyle(element).overflowY !== 'visible') || isHush(element.parentElement));
    const scrolls = (element) => element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const faults = root.scrollWidth > root.clientWidth ? ['sideways scroll'] : [];
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('.hush, svg, [popover], .ds-skip-link') || scrolls(element)) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.textContent.trim() === '' || isHush(element)) continue;
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
      const style = getComputedStyle(element);
      const cutsX = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const cutsY = style.overflowY === 'hidden' || style.overflowY === 'clip';
      if (cutsX && element.scrollWidth > element.clientWidth + 1) faults.push('cut off: ' + told(element));
      else if (cutsY && element.scrollHeight > element.clientHeight + 1) faults.push('cut off: ' + told(element));
      if (!hasText) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (left < -1 || right > root.clientWidth + 1)) faults.push('outside: ' + told(element));
    }
    return faults;
  })()`);
