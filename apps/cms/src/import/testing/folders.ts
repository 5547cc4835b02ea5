import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folders: string[] = [];

/** An empty folder to write content in; `removeFolders()` in `afterAll`. */
export function folder(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'sett-content-'));
  folders.push(dir);
  return dir;
}

export function removeFolders(): void {
  for (const dir of folders) rmSync(dir, { recursive: true, force: true });
}

/** The text of every file of a content folder, by its path; not of the manifest. */
export function filesIn(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter(
    (file) => file.isFile() && file.name !== 'manifest.json',
  );
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .map((file) => [path.relative(dir, file), readFileSync(file, 'utf8')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
