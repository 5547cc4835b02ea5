import { expect, it } from 'vitest';
import { repeats } from './repeats.ts';

it.each([
  ['Stengt i juli', 'Stengt i juli', true],
  ['Du kan be om tolk.', 'Ja, du kan be om tolk.', true],
  ['Du kan be om tolk. Ring først.', 'Ja, du kan be om tolk.', false],
  ['tolk', 'Ja, vi har tolker.', false],
  ['ring oss', 'Stengt i juli', false],
])('knows whether «%s» adds anything to «%s»', (note, said, again) => {
  expect(repeats(note, said)).toBe(again);
});
