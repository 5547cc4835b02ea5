import { z } from 'zod';

export const backupManifestFile = 'sett-backup.json';

export const backupManifestSchema = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string()),
});

export type BackupManifest = z.infer<typeof backupManifestSchema>;
