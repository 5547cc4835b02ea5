import path from 'node:path';
import { afterAll, describe } from 'vitest';
import { repoRoot } from '../../scripts/lib/paths.ts';
import { serveBuilt } from '../support/built-sites.ts';
import { guidesHold } from '../support/guide-checks.ts';

/** A site in both målformer; those of the kommuner are held to the same in whole.test.ts. */
const contentDir = path.join(repoRoot, 'apps/web/tests/fixtures/content');
const site = await serveBuilt(contentDir, 'testvik');

afterAll(() => site.dispose());

describe('the guides of a site in two målformer', () => {
  guidesHold({
    ...{ key: 'testvik', contentDir, prefixes: ['', '/nn'], share: 0 },
    served: () => site,
  });
});
