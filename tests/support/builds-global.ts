import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where sites that are built from a content folder are kept for the run, so that each is built once. */
    builds: string;
  }
}

export default function setup(project: TestProject): () => void {
  const dir = mkdtempSync(path.join(tmpdir(), 'sett-builds-'));
  project.provide('builds', dir);
  return () => rmSync(dir, { recursive: true, force: true });
}
