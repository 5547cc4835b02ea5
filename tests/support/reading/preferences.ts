import type { Page } from 'playwright';

/**
 * With forced colours, where backgrounds and shadows are gone: choices that look the same chosen or not,
 * and buttons without an edge.
 */
export const unmarked = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const look = (element) => {
      const { backgroundColor, borderWidth, borderColor, outlineStyle } = getComputedStyle(element);
      return [backgroundColor, borderWidth, borderColor, outlineStyle].join();
    };
    const shown = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const faults = [];
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const fieldset of shown('fieldset')) {
      const inputs = [...fieldset.querySelectorAll('input')];
      const labels = (isChosen) => inputs.filter(({ checked }) => checked === isChosen).map((input) => look(input.nextElementSibling));
      if (labels(true).some((each) => labels(false).includes(each))) faults.push('chosen: ' + fieldset.innerText.slice(0, 40));
    }
    for (const button of shown('.ds-button, .pill')) {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(button);
      if (borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1) faults.push('edge: ' + button.innerText.slice(0, 40));
    }
    return faults;
  })()`);

/** What still moves. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationName } = getComputedStyle(element);
    return animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0.01);
  }).map(({ tagName, className }) => tagName + '.' + className)`);
