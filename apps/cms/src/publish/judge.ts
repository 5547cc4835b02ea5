import {
  checkContent,
  dropDanglingRelations,
  fileOf,
  schemaProblems,
  type Content,
  type Entry,
  type Problem,
} from '@sett/content';

/** One change to what is published: an entry that comes, changes or goes (`after` missing). */
export interface Change {
  key: string;
  before: Entry | undefined;
  after: Entry | undefined;
}

/**
 * What would be wrong on some site after the change and was not before: faults that were there already
 * must not keep others from working. `content` is everything published, with the change made.
 */
export function problemsOf(change: Change, content: Content): Problem[] {
  const file = fileOf(change.key);
  const own = change.after ? schemaProblems(change.after.kind, change.after.data, file) : [];
  if (own.length > 0) return own;
  const after = resolvedProblems(content);
  if (after.length === 0) return [];
  const before = new Set(resolvedProblems(undone(change, content)).map(identity));
  return after.filter((problem) => problem.file === file || !before.has(identity(problem)));
}

/** Relations to what is not published drop silently; all else is judged. */
const resolvedProblems = (content: Content) => checkContent(dropDanglingRelations(content));

function undone({ key, before }: Change, content: Content): Content {
  const earlier = new Map(content);
  if (before === undefined) earlier.delete(key);
  else earlier.set(key, before);
  return earlier;
}

const identity = ({ file, field, code, message }: Problem) =>
  [file, field, code, message].join(' ');
