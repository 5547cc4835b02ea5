import { defineConfig } from 'astro/config';
import { siteStyles } from './src/styles/site-styles.ts';

/** The build gives its own `outDir` and `cacheDir`, so that two sites can be built at once. */
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  scopedStyleStrategy: 'where',
  vite: { plugins: [siteStyles()], build: { assetsInlineLimit: 0 } },
});
