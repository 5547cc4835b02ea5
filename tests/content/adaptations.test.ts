import { expect, it } from 'vitest';
import { baseHash, baseOf, entriesOf, sharedEntry } from '@sett/content';
import { content } from './repository.ts';

it('says of no adaptation that it is based on something else than what is shared', () => {
  const stale = entriesOf(content, 'adaptation').flatMap(({ key, site, data }) => {
    const shared = sharedEntry(content, site, data.of);
    if (shared === undefined) return [`${key}: «${data.of}» is not shared with ${site}`];
    const hash = baseHash(shared.kind, baseOf(shared));
    return data.basedOn === undefined || data.basedOn === hash
      ? []
      : [`${key}: take basedOn away, or write ${hash}`];
  });
  expect(stale).toEqual([]);
});
