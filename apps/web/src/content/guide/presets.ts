import { entryOf, presetsOf as presetsOfSigns } from '@sett/content';
import type { Facts } from '@sett/guide';
import type { SiteContent } from '../site-content.ts';

/** The facts that entries elsewhere state before somebody enters a guide at its gate; none twice. */
export function presetsOf({ entries }: SiteContent, guideKey: string): readonly Facts[] {
  const guide = entryOf(entries, 'guide', guideKey);
  return guide === undefined ? [] : presetsOfSigns(entries, guide);
}
