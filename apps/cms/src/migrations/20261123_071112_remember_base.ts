import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "ad" ADD COLUMN "base" jsonb;
  ALTER TABLE "ad" ADD COLUMN "decisions" jsonb;
  ALTER TABLE "_ad_v" ADD COLUMN "version_base" jsonb;
  ALTER TABLE "_ad_v" ADD COLUMN "version_decisions" jsonb;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "ad" DROP COLUMN "base";
  ALTER TABLE "ad" DROP COLUMN "decisions";
  ALTER TABLE "_ad_v" DROP COLUMN "version_base";
  ALTER TABLE "_ad_v" DROP COLUMN "version_decisions";`)
}
