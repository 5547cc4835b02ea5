import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { postgresAdapter } from '@payloadcms/db-postgres';
import { nb } from '@payloadcms/translations/languages/nb';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { collections } from './collections/index.ts';
import { surviveLostConnections } from './database.ts';
import { noEmail } from './email.ts';
import { env, migrationDir } from './env.ts';
import { jobs } from './publish/jobs.ts';
import { richTextEditor } from './richtext/index.ts';

const here = path.dirname(fileURLToPath(import.meta.url));

export default buildConfig({
  admin: {
    avatar: 'default',
    dateFormat: 'd. MMMM yyyy HH:mm',
    importMap: {
      baseDir: here,
      importMapFile: path.join(here, 'app/(payload)/admin/importMap.js'),
    },
    meta: { titleSuffix: ' · Sett', icons: [] },
    theme: 'all',
    timezones: {
      defaultTimezone: 'Europe/Oslo',
      supportedTimezones: [{ label: 'Oslo', value: 'Europe/Oslo' }],
    },
    user: 'users',
    components: { beforeDashboard: ['/components/Dashboard.tsx#Dashboard'] },
  },
  collections,
  cors: [env.cmsUrl],
  csrf: [env.cmsUrl],
  db: postgresAdapter({
    pool: { connectionString: env.databaseUrl, max: 12 },
    idType: 'uuid',
    allowIDOnCreate: true,
    push: false,
    migrationDir,
    disableCreateDatabase: true,
  }),
  defaultDepth: 0,
  maxDepth: 2,
  editor: richTextEditor(),
  email: noEmail,
  graphQL: { disable: true },
  i18n: { supportedLanguages: { nb }, fallbackLanguage: 'nb' },
  jobs,
  localization: {
    locales: [
      { code: 'nb', label: { nb: 'Bokmål', nn: 'Bokmål' } },
      { code: 'nn', label: { nb: 'Nynorsk', nn: 'Nynorsk' } },
    ],
    defaultLocale: 'nb',
    fallback: false,
  },
  logger: { options: { level: 'warn' } },
  // What a user is refused is told to the user; in the log it would drown what is wrong.
  loggingLevels: {
    APIError: 'info',
    AuthenticationError: 'info',
    Forbidden: 'info',
    LockedAuth: 'info',
    NotFound: 'info',
    ValidationError: 'info',
  },
  onInit: surviveLostConnections,
  secret: env.secret,
  sharp,
  telemetry: false,
  typescript: { outputFile: path.join(here, 'payload-types.ts') },
  upload: {
    limits: { fileSize: 10_000_000 },
    abortOnLimit: true,
    responseOnLimit: 'Bildet er over 10 MB.',
  },
});
