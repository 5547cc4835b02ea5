import path from 'node:path';
import { secretIn } from '../secret.ts';
import type { Settings } from '../settings.ts';

/** What every child is told: the checked settings, with what had to be made or found filled in. */
export function childEnv(settings: Settings, databaseUrl: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    SETT_PORT: String(settings.port),
    SETT_CMS_PORT: String(settings.cmsPort),
    SETT_HOST: settings.host,
    SETT_STATE: settings.stateDir,
    SETT_CMS_URL: settings.cmsUrl,
    SETT_SECRET: settings.secret ?? secretIn(settings.stateDir),
    SETT_CONTENT: settings.contentDir,
    SETT_ADMIN_EMAIL: settings.adminEmail,
    SETT_ADMIN_PASSWORD_FILE: adminPasswordFile(settings),
    SETT_KEEP_RELEASES: String(settings.keepReleases),
    SETT_RELEASE_DISK_MB: String(settings.releaseDiskMb),
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

export function adminPasswordFile({ stateDir }: Settings): string {
  return path.join(stateDir, 'admin-password.txt');
}
