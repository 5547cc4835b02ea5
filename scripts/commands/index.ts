import type { AddCommand } from './command.ts';
import { addBackup } from './backup.ts';
import { addBuild } from './build.ts';
import { addCheck } from './check.ts';
import { addExport } from './export.ts';
import { addFormat } from './format.ts';
import { addImport } from './import.ts';
import { addNewSite } from './new-site.ts';
import { addPublish } from './publish.ts';
import { addReleases } from './releases.ts';
import { addRemoveSite } from './remove-site.ts';
import { addRestore } from './restore.ts';
import { addRollback } from './rollback.ts';

export const commands: readonly AddCommand[] = [
  addCheck,
  addFormat,
  addBuild,
  addImport,
  addExport,
  addPublish,
  addNewSite,
  addRemoveSite,
  addReleases,
  addRollback,
  addBackup,
  addRestore,
];
