import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_release_status" ADD VALUE 'taken-down' BEFORE 'rolled-back';
  ALTER TABLE "pages" ADD COLUMN "template" boolean;
  ALTER TABLE "_pages_v" ADD COLUMN "version_template" boolean;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "releases" ALTER COLUMN "status" SET DATA TYPE text;
  DROP TYPE "public"."enum_release_status";
  CREATE TYPE "public"."enum_release_status" AS ENUM('running', 'live', 'replaced', 'failed', 'rolled-back');
  ALTER TABLE "releases" ALTER COLUMN "status" SET DATA TYPE "public"."enum_release_status" USING "status"::"public"."enum_release_status";
  ALTER TABLE "pages" DROP COLUMN "template";
  ALTER TABLE "_pages_v" DROP COLUMN "version_template";`)
}
