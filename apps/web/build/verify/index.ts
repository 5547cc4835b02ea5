import { budgetCheck } from './budget.ts';
import type { ReleaseCheck } from './check.ts';
import { emptyCheck } from './empty.ts';
import { guidesCheck } from './guides.ts';
import { headCheck } from './head.ts';
import { inlineCheck } from './inline.ts';
import { linksCheck } from './links.ts';
import { pageCountCheck } from './page-count.ts';
import { structureCheck } from './structure.ts';
import { thirdPartyCheck } from './third-party.ts';

/** Every check of a release. A new check before publishing is one file and one line here. */
export const checks: readonly ReleaseCheck[] = [
  pageCountCheck,
  emptyCheck,
  headCheck,
  structureCheck,
  linksCheck,
  inlineCheck,
  thirdPartyCheck,
  budgetCheck,
  guidesCheck,
];
