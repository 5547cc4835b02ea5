/** A copy of a tree without what only the parser knows: where nodes stood, absent titles, blank lines in lists. */
export function withoutPositions(tree: object): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) =>
      ['position', 'title', 'checked', 'spread'].includes(key) ? undefined : value,
    ),
  );
}
