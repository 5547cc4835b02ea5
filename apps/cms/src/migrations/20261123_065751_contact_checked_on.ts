import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "services_contacts" ADD COLUMN "checked_on" timestamp(3) with time zone;
  ALTER TABLE "_services_contacts_v" ADD COLUMN "checked_on" timestamp(3) with time zone;
  ALTER TABLE "organisations_contacts" ADD COLUMN "checked_on" timestamp(3) with time zone;
  ALTER TABLE "_organisations_contacts_v" ADD COLUMN "checked_on" timestamp(3) with time zone;
  ALTER TABLE "helplines_contacts" ADD COLUMN "checked_on" timestamp(3) with time zone;
  ALTER TABLE "_helplines_contacts_v" ADD COLUMN "checked_on" timestamp(3) with time zone;
  ALTER TABLE "ad_contacts_value" ADD COLUMN "checked_on" timestamp(3) with time zone;
  ALTER TABLE "_ad_contacts_value_v" ADD COLUMN "checked_on" timestamp(3) with time zone;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "services_contacts" DROP COLUMN "checked_on";
  ALTER TABLE "_services_contacts_v" DROP COLUMN "checked_on";
  ALTER TABLE "organisations_contacts" DROP COLUMN "checked_on";
  ALTER TABLE "_organisations_contacts_v" DROP COLUMN "checked_on";
  ALTER TABLE "helplines_contacts" DROP COLUMN "checked_on";
  ALTER TABLE "_helplines_contacts_v" DROP COLUMN "checked_on";
  ALTER TABLE "ad_contacts_value" DROP COLUMN "checked_on";
  ALTER TABLE "_ad_contacts_value_v" DROP COLUMN "checked_on";`)
}
