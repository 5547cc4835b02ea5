export type SettingRow = {
  readonly name: string;
  /** What holds when the variable is unset or empty; undefined when there is no plain default. */
  readonly fallback?: string;
  /** How the default is described where it is not a plain value. */
  readonly fallbackText?: string;
  readonly meaning: string;
};

/** Every setting there is; the README's table is checked against this. */
export const settingsTable: readonly SettingRow[] = [
  { name: 'SETT_PORT', fallback: '4321', meaning: 'Port of the published sites' },
  { name: 'SETT_CMS_PORT', fallback: '3000', meaning: 'Port of the CMS' },
  {
    name: 'SETT_HOST',
    fallback: '127.0.0.1',
    meaning: 'Address that both listen on; `0.0.0.0` opens them to the network',
  },
  {
    name: 'SETT_STATE',
    fallback: '.sett',
    meaning: 'Folder of everything that is not source: database, releases, media, secrets, logs',
  },
  {
    name: 'DATABASE_URL',
    fallbackText: 'embedded Postgres',
    meaning: 'Use this Postgres server (16 or newer) instead of the embedded one',
  },
  {
    name: 'SETT_CMS_URL',
    fallbackText: '`http://localhost:<SETT_CMS_PORT>`',
    meaning: 'Public address of the CMS; the only origin its cookie is accepted from',
  },
  {
    name: 'SETT_ADMIN_EMAIL',
    fallback: 'admin@sett.localhost',
    meaning: 'Sign-in name of the first administrator',
  },
  {
    name: 'SETT_SECRET',
    fallbackText: 'made once, kept in `<SETT_STATE>/secret`',
    meaning: 'Key that signs sessions, at least 32 characters',
  },
  {
    name: 'SETT_KEEP_RELEASES',
    fallback: '5',
    meaning: 'Releases kept per site, the live one included',
  },
  {
    name: 'SETT_RELEASE_DISK_MB',
    fallback: '2000',
    meaning:
      'Disk that the releases of one site may use, in MB; the live and the previous are always kept',
  },
  {
    name: 'SETT_CONTENT',
    fallback: 'content',
    meaning: 'Content folder that an empty database is filled from, and that `npm run dev` shows',
  },
  { name: 'SETT_SITE', fallback: 'oppdal', meaning: 'The site that `npm run dev` shows' },
  {
    name: 'SETT_NOW',
    fallbackText: 'the real clock',
    meaning: 'Instant that builds use as now, for tests and reproducible builds',
  },
];

/** The table as it stands in the README. */
export function settingsMarkdown(): string {
  const rows = settingsTable.map(({ name, fallback, fallbackText, meaning }) => {
    const standard = fallback === undefined ? (fallbackText ?? '') : `\`${fallback}\``;
    return `| \`${name}\` | ${standard} | ${meaning} |`;
  });
  return ['| setting | default | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}
