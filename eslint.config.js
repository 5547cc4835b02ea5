import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** An import that would cross a border, and why it may not. */
const border = (regex, message) => ({ regex, message });

const payload = border('^(payload|@payloadcms|next)(/|$)', 'Payload and Next stay in apps/cms.');
const astroOnly = border('^(astro|@astrojs)(/|$|:)', 'Astro stays in apps/web.');
const apps = border('^@sett/(cms|web)(/|$)|(^|/)apps/', 'Packages never import apps.');
const web = border('^@sett/web(/|$)|^(\\.\\./)+(apps/)?web/', 'Apps meet in packages/ only.');
const cms = border('^@sett/cms(/|$)|^(\\.\\./)+(apps/)?cms/', 'Apps meet in packages/ only.');

const borders = (folder, patterns) => ({
  files: [`${folder}/**/*.{ts,tsx,astro}`],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/.next/',
      '**/.astro/',
      '**/.sett/',
      'apps/cms/next-env.d.ts',
      'apps/cms/src/migrations/',
      'apps/cms/src/payload-types.ts',
      'apps/cms/src/app/(payload)/admin/importMap.js',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-invalid-void-type': 'off', // Promise.withResolvers<void>()
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/unbound-method': 'off', // the objects here are closures and have no `this`
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'Name what is exported.' },
      ],
    },
  },
  borders('packages', [apps, payload, astroOnly]),
  borders('apps/cms', [web, astroOnly]),
  borders('apps/web', [cms, payload]),
  {
    // Node runs these before anything is installed, and Astro's own checker reads the others' types.
    files: ['**/*.{js,mjs,astro}', '**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { process: 'readonly', setInterval: 'readonly', clearInterval: 'readonly' },
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      // expect.any(…) and expect.stringContaining(…) are typed any by vitest.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
);
