import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file under a folder that others may be writing in or removing. */
export function filesUnder(dir: string): string[] {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
  } catch {
    return []; // gone while it was read
  }
}
