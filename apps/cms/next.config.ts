import path from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  // Payload shows the text of an error only when its class has kept its name.
  experimental: { serverMinification: false },
  // The workspace root: packages/ lies outside this app, and is TypeScript without a build step.
  turbopack: { root: path.resolve(import.meta.dirname, '../..') },
  outputFileTracingRoot: path.resolve(import.meta.dirname, '../..'),
  // Tests are checked by `npm run typecheck`; the app does not carry them.
  typescript: { tsconfigPath: 'tsconfig.next.json' },
  transpilePackages: [
    '@sett/content',
    '@sett/freshness',
    '@sett/guide',
    '@sett/releases',
    '@sett/schedule',
    '@sett/theme',
  ],
};

export default withPayload(config, { devBundleServerPackages: false });
