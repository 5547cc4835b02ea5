/** A release could not be read, switched to or removed; the message says what, where and what to do. */
export class ReleaseError extends Error {
  override name = 'ReleaseError';
}

/** Whether an error is this one of the system's (`ENOENT`). */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
