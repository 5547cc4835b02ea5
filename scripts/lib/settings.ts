import path from 'node:path';
import { z } from 'zod';
import { SettFault } from './fault.ts';
import { repoRoot } from './paths.ts';
import { settingsTable } from './settings-table.ts';

const port = z.coerce
  .number('må være et portnummer fra 1 til 65535')
  .int('må være et helt tall')
  .min(1, 'må være minst 1')
  .max(65535, 'må være høyst 65535');

const wholeNumber = (least: number) =>
  z.coerce
    .number('må være et helt tall')
    .int('må være et helt tall')
    .min(least, `må være minst ${String(least)}`);

const schema = z
  .object({
    SETT_PORT: port,
    SETT_CMS_PORT: port,
    SETT_HOST: z.union([z.ipv4(), z.ipv6(), z.literal('localhost')], 'må være en IP-adresse'),
    SETT_STATE: z.string().transform((place) => path.resolve(repoRoot, place)),
    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/, error: 'må begynne med postgres:// eller postgresql://' })
      .optional(),
    SETT_CMS_URL: z
      .url({ protocol: /^https?$/, error: 'må være en adresse som https://cms.eksempel.no' })
      .transform((url) => new URL(url).origin)
      .optional(),
    SETT_ADMIN_EMAIL: z.string().regex(/^[^\s@]+@[^\s@]+$/, 'må være en e-postadresse'),
    SETT_SECRET: z.string().min(32, 'må ha minst 32 tegn').optional(),
    SETT_NOW: z.iso
      .datetime({ offset: true, error: 'må være et tidspunkt som 2026-11-23T08:00:00Z' })
      .optional(),
    SETT_KEEP_RELEASES: wholeNumber(2),
    SETT_RELEASE_DISK_MB: wholeNumber(1),
    SETT_CONTENT: z.string().transform((place) => path.resolve(repoRoot, place)),
    SETT_SITE: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'må være en nettstedsnøkkel som «oppdal»'),
  })
  .refine((all) => all.SETT_PORT !== all.SETT_CMS_PORT, {
    path: ['SETT_CMS_PORT'],
    message: 'må være en annen port enn SETT_PORT',
  });

export type Settings = ReturnType<typeof readSettings>;

/** All settings, checked at once; throws a fault that names each variable that is wrong. */
export function readSettings(env: Readonly<Record<string, string | undefined>> = process.env) {
  const given = Object.fromEntries(
    settingsTable.map(({ name, fallback }) => [name, env[name] || fallback]),
  );
  const result = schema.safeParse(given);
  if (!result.success) throw new SettFault(explain(result.error, given));
  const all = result.data;
  return {
    port: all.SETT_PORT,
    cmsPort: all.SETT_CMS_PORT,
    host: all.SETT_HOST,
    stateDir: all.SETT_STATE,
    releasesDir: path.join(all.SETT_STATE, 'releases'),
    databaseUrl: all.DATABASE_URL,
    cmsUrl: all.SETT_CMS_URL ?? `http://localhost:${String(all.SETT_CMS_PORT)}`,
    adminEmail: all.SETT_ADMIN_EMAIL,
    secret: all.SETT_SECRET,
    now: all.SETT_NOW,
    keepReleases: all.SETT_KEEP_RELEASES,
    releaseDiskMb: all.SETT_RELEASE_DISK_MB,
    contentDir: all.SETT_CONTENT,
    site: all.SETT_SITE,
  };
}

function explain(error: z.ZodError, given: Record<string, string | undefined>): string {
  const lines = error.issues.map(({ path: [name], message }) => {
    const variable = String(name);
    const value = variable === 'SETT_SECRET' ? '(skjult)' : JSON.stringify(given[variable]);
    return `  ${variable} = ${value}: ${message}.`;
  });
  return [
    'Innstillingene kan ikke brukes:',
    ...lines,
    'Rett eller fjern variablene og prøv igjen.',
  ].join('\n');
}
