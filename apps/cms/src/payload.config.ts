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
import { localization } from './localization.ts';
import { overviewEndpoints } from './overview/endpoints.ts';
import { jobs } from './publish/jobs.ts';
import { richTextEditor } from './richtext/index.ts';

/** A dot with three open rings, the mark of Sett; a data address, so that nothing need be served for it. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#12564c" stroke-width="2"><circle cx="16" cy="16" r="3" fill="#12564c"/><path d="M16 9a7 7 0 1 1-7 7M16 5a11 11 0 1 1-11 11M16 1.5A14.5 14.5 0 1 1 1.5 16"/></svg>',
)}`;

const here = path.dirname(fileURLToPath(import.meta.url));

export default buildConfig({
  admin: {
    avatar: 'default',
    dateFormat: 'd. MMMM yyyy HH:mm',
    importMap: {
      baseDir: here,
      importMapFile: path.join(here, 'app/(payload)/admin/importMap.js'),
    },
    meta: { titleSuffix: ' · Sett', icons: [{ rel: 'icon', type: 'image/svg+xml', url: icon }] },
    theme: 'all',
    timezones: {
      defaultTimezone: 'Europe/Oslo',
      supportedTimezones: [{ label: 'Oslo', value: 'Europe/Oslo' }],
    },
    user: 'users',
    components: {
      beforeDashboard: [
        '/adapting/admin/ChangedList.tsx#ChangedList',
        '/components/Dashboard.tsx#Dashboard',
      ],
    },
  },
  collections,
  endpoints: overviewEndpoints,
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
  localization,
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
