export { loadContent } from './load.ts';
export { MANIFEST_FILE, manifestOf } from './manifest.ts';
export { readContent, type ReadResult } from './read.ts';
export { entryToYaml, writeContent } from './write.ts';
export { parseYaml, toYaml } from './yaml.ts';
