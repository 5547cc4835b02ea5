import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What depends on colours and room; the other rules need one look only. */
const DEPENDS_ON_LOOK = [
  'color-contrast',
  'target-size',
  'link-in-text-block',
  'scrollable-region-focusable',
  'aria-hidden-focus',
];

/** Faults by every rule. */
export const faultsByAxe = (page: Page): Promise<string[]> => analyzed(new AxeBuilder({ page }));

/** Faults that another colour scheme or another width may bring. */
export const faultsOfLook = (page: Page): Promise<string[]> =>
  analyzed(new AxeBuilder({ page }).withRules(DEPENDS_ON_LOOK));

/** In this page alone (legacy mode): there are no frames, and a second tab would double the time. */
async function analyzed(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join(' '));
}
