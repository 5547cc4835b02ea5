import type { Facts } from '@sett/guide';
import type { SiteContent } from '../site-content.ts';

/** The facts that entries elsewhere state before somebody enters a guide at its gate; none twice. */
export const presetsOf = (_content: SiteContent, _guideKey: string): readonly Facts[] => [];
