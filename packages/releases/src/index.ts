export { openStore } from './store.ts';
export type { PruneLimits, Release, ReleaseStore, Staged, StoreOptions } from './store.ts';
export { headersFor, isImmutable, securityHeaders } from './headers.ts';
export { manifestFile, manifestSchema } from './manifest.ts';
export type { Carried, Manifest, ManifestInput } from './manifest.ts';
export { readRedirects, redirectsFile } from './redirects.ts';
export { releaseId } from './release-id.ts';
export { ReleaseError } from './error.ts';
