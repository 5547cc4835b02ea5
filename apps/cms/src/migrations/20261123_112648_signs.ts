import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_sign_place" AS ENUM('hjem', 'barnehage', 'skole', 'helsestasjon', 'fritid');
  CREATE TYPE "public"."enum_signs_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__signs_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__signs_v_published_locale" AS ENUM('nb', 'nn', 'en', 'ar');
  CREATE TABLE "signs_places" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_sign_place",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "signs_ages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_age_group",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "signs_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar
  );
  
  CREATE TABLE "signs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"theme_id" uuid,
  	"order" numeric,
  	"violence" boolean,
  	"owner_organisation_id" uuid,
  	"substitute_organisation_id" uuid,
  	"vouching_on" timestamp(3) with time zone,
  	"vouching_every_months" numeric,
  	"master_page" varchar,
  	"site_id" uuid,
  	"slug" varchar,
  	"key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_signs_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "signs_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"owner_role" varchar,
  	"substitute_role" varchar,
  	"vouching_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_signs_places_v" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_sign_place",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_signs_ages_v" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_age_group",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_signs_sources_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_signs_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_theme_id" uuid,
  	"version_order" numeric,
  	"version_violence" boolean,
  	"version_owner_organisation_id" uuid,
  	"version_substitute_organisation_id" uuid,
  	"version_vouching_on" timestamp(3) with time zone,
  	"version_vouching_every_months" numeric,
  	"version_master_page" varchar,
  	"version_site_id" uuid,
  	"version_slug" varchar,
  	"version_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__signs_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__signs_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_signs_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_owner_role" varchar,
  	"version_substitute_role" varchar,
  	"version_vouching_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  DROP INDEX "site_slug_2_idx";
  DROP INDEX "version_site_version_slug_2_idx";
  DROP INDEX "site_slug_3_idx";
  DROP INDEX "version_site_version_slug_3_idx";
  DROP INDEX "site_slug_4_idx";
  DROP INDEX "version_site_version_slug_4_idx";
  DROP INDEX "site_slug_5_idx";
  DROP INDEX "version_site_version_slug_5_idx";
  DROP INDEX "site_slug_6_idx";
  DROP INDEX "version_site_version_slug_6_idx";
  DROP INDEX "site_slug_7_idx";
  DROP INDEX "version_site_version_slug_7_idx";
  ALTER TABLE "services" ADD COLUMN "sensitive" boolean;
  ALTER TABLE "_services_v" ADD COLUMN "version_sensitive" boolean;
  ALTER TABLE "pages" ADD COLUMN "sensitive" boolean;
  ALTER TABLE "_pages_v" ADD COLUMN "version_sensitive" boolean;
  ALTER TABLE "themes" ADD COLUMN "sensitive" boolean;
  ALTER TABLE "_themes_v" ADD COLUMN "version_sensitive" boolean;
  ALTER TABLE "helplines" ADD COLUMN "sensitive" boolean;
  ALTER TABLE "_helplines_v" ADD COLUMN "version_sensitive" boolean;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "signs_id" uuid;
  ALTER TABLE "signs_places" ADD CONSTRAINT "signs_places_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."signs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "signs_ages" ADD CONSTRAINT "signs_ages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."signs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "signs_sources" ADD CONSTRAINT "signs_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."signs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "signs" ADD CONSTRAINT "signs_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "signs" ADD CONSTRAINT "signs_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "signs" ADD CONSTRAINT "signs_substitute_organisation_id_organisations_id_fk" FOREIGN KEY ("substitute_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "signs" ADD CONSTRAINT "signs_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "signs_locales" ADD CONSTRAINT "signs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."signs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_signs_places_v" ADD CONSTRAINT "_signs_places_v_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_signs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_signs_ages_v" ADD CONSTRAINT "_signs_ages_v_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_signs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_signs_sources_v" ADD CONSTRAINT "_signs_sources_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_signs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_signs_v" ADD CONSTRAINT "_signs_v_parent_id_signs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."signs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_signs_v" ADD CONSTRAINT "_signs_v_version_theme_id_themes_id_fk" FOREIGN KEY ("version_theme_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_signs_v" ADD CONSTRAINT "_signs_v_version_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("version_owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_signs_v" ADD CONSTRAINT "_signs_v_version_substitute_organisation_id_organisations_id_fk" FOREIGN KEY ("version_substitute_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_signs_v" ADD CONSTRAINT "_signs_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_signs_v_locales" ADD CONSTRAINT "_signs_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_signs_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "signs_places_order_idx" ON "signs_places" USING btree ("order");
  CREATE INDEX "signs_places_parent_idx" ON "signs_places" USING btree ("parent_id");
  CREATE INDEX "signs_ages_order_idx" ON "signs_ages" USING btree ("order");
  CREATE INDEX "signs_ages_parent_idx" ON "signs_ages" USING btree ("parent_id");
  CREATE INDEX "signs_sources_order_idx" ON "signs_sources" USING btree ("_order");
  CREATE INDEX "signs_sources_parent_id_idx" ON "signs_sources" USING btree ("_parent_id");
  CREATE INDEX "signs_theme_idx" ON "signs" USING btree ("theme_id");
  CREATE INDEX "signs_owner_owner_organisation_idx" ON "signs" USING btree ("owner_organisation_id");
  CREATE INDEX "signs_substitute_substitute_organisation_idx" ON "signs" USING btree ("substitute_organisation_id");
  CREATE INDEX "signs_site_idx" ON "signs" USING btree ("site_id");
  CREATE UNIQUE INDEX "signs_key_idx" ON "signs" USING btree ("key");
  CREATE INDEX "signs_updated_at_idx" ON "signs" USING btree ("updated_at");
  CREATE INDEX "signs_created_at_idx" ON "signs" USING btree ("created_at");
  CREATE INDEX "signs__status_idx" ON "signs" USING btree ("_status");
  CREATE UNIQUE INDEX "site_slug_2_idx" ON "signs" USING btree ("site_id","slug");
  CREATE UNIQUE INDEX "signs_locales_locale_parent_id_unique" ON "signs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_signs_places_v_order_idx" ON "_signs_places_v" USING btree ("order");
  CREATE INDEX "_signs_places_v_parent_idx" ON "_signs_places_v" USING btree ("parent_id");
  CREATE INDEX "_signs_ages_v_order_idx" ON "_signs_ages_v" USING btree ("order");
  CREATE INDEX "_signs_ages_v_parent_idx" ON "_signs_ages_v" USING btree ("parent_id");
  CREATE INDEX "_signs_sources_v_order_idx" ON "_signs_sources_v" USING btree ("_order");
  CREATE INDEX "_signs_sources_v_parent_id_idx" ON "_signs_sources_v" USING btree ("_parent_id");
  CREATE INDEX "_signs_v_parent_idx" ON "_signs_v" USING btree ("parent_id");
  CREATE INDEX "_signs_v_version_version_theme_idx" ON "_signs_v" USING btree ("version_theme_id");
  CREATE INDEX "_signs_v_version_owner_version_owner_organisation_idx" ON "_signs_v" USING btree ("version_owner_organisation_id");
  CREATE INDEX "_signs_v_version_substitute_version_substitute_organisat_idx" ON "_signs_v" USING btree ("version_substitute_organisation_id");
  CREATE INDEX "_signs_v_version_version_site_idx" ON "_signs_v" USING btree ("version_site_id");
  CREATE INDEX "_signs_v_version_version_key_idx" ON "_signs_v" USING btree ("version_key");
  CREATE INDEX "_signs_v_version_version_updated_at_idx" ON "_signs_v" USING btree ("version_updated_at");
  CREATE INDEX "_signs_v_version_version_created_at_idx" ON "_signs_v" USING btree ("version_created_at");
  CREATE INDEX "_signs_v_version_version__status_idx" ON "_signs_v" USING btree ("version__status");
  CREATE INDEX "_signs_v_created_at_idx" ON "_signs_v" USING btree ("created_at");
  CREATE INDEX "_signs_v_updated_at_idx" ON "_signs_v" USING btree ("updated_at");
  CREATE INDEX "_signs_v_snapshot_idx" ON "_signs_v" USING btree ("snapshot");
  CREATE INDEX "_signs_v_published_locale_idx" ON "_signs_v" USING btree ("published_locale");
  CREATE INDEX "_signs_v_latest_idx" ON "_signs_v" USING btree ("latest");
  CREATE INDEX "version_site_version_slug_2_idx" ON "_signs_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "_signs_v_locales_locale_parent_id_unique" ON "_signs_v_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sign_fk" FOREIGN KEY ("signs_id") REFERENCES "public"."signs"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "site_slug_3_idx" ON "organisations" USING btree ("site_id","slug");
  CREATE INDEX "version_site_version_slug_3_idx" ON "_organisations_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "site_slug_4_idx" ON "themes" USING btree ("site_id","slug");
  CREATE INDEX "version_site_version_slug_4_idx" ON "_themes_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "site_slug_5_idx" ON "terms" USING btree ("site_id","slug");
  CREATE INDEX "version_site_version_slug_5_idx" ON "_terms_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "site_slug_6_idx" ON "laws" USING btree ("site_id","slug");
  CREATE INDEX "version_site_version_slug_6_idx" ON "_laws_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "site_slug_7_idx" ON "helplines" USING btree ("site_id","slug");
  CREATE INDEX "version_site_version_slug_7_idx" ON "_helplines_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "site_slug_8_idx" ON "risk_areas" USING btree ("site_id","slug");
  CREATE INDEX "version_site_version_slug_8_idx" ON "_risk_areas_v" USING btree ("version_site_id","version_slug");
  CREATE INDEX "payload_locked_documents_rels_signs_id_idx" ON "payload_locked_documents_rels" USING btree ("signs_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "signs_places" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "signs_ages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "signs_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "signs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "signs_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_signs_places_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_signs_ages_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_signs_sources_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_signs_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_signs_v_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "signs_places" CASCADE;
  DROP TABLE "signs_ages" CASCADE;
  DROP TABLE "signs_sources" CASCADE;
  DROP TABLE "signs" CASCADE;
  DROP TABLE "signs_locales" CASCADE;
  DROP TABLE "_signs_places_v" CASCADE;
  DROP TABLE "_signs_ages_v" CASCADE;
  DROP TABLE "_signs_sources_v" CASCADE;
  DROP TABLE "_signs_v" CASCADE;
  DROP TABLE "_signs_v_locales" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_sign_fk";
  
  DROP INDEX "site_slug_3_idx";
  DROP INDEX "version_site_version_slug_3_idx";
  DROP INDEX "site_slug_4_idx";
  DROP INDEX "version_site_version_slug_4_idx";
  DROP INDEX "site_slug_5_idx";
  DROP INDEX "version_site_version_slug_5_idx";
  DROP INDEX "site_slug_6_idx";
  DROP INDEX "version_site_version_slug_6_idx";
  DROP INDEX "site_slug_7_idx";
  DROP INDEX "version_site_version_slug_7_idx";
  DROP INDEX "site_slug_8_idx";
  DROP INDEX "version_site_version_slug_8_idx";
  DROP INDEX "payload_locked_documents_rels_signs_id_idx";
  CREATE UNIQUE INDEX "site_slug_2_idx" ON "organisations" USING btree ("site_id","slug");
  CREATE INDEX "version_site_version_slug_2_idx" ON "_organisations_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "site_slug_3_idx" ON "themes" USING btree ("site_id","slug");
  CREATE INDEX "version_site_version_slug_3_idx" ON "_themes_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "site_slug_4_idx" ON "terms" USING btree ("site_id","slug");
  CREATE INDEX "version_site_version_slug_4_idx" ON "_terms_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "site_slug_5_idx" ON "laws" USING btree ("site_id","slug");
  CREATE INDEX "version_site_version_slug_5_idx" ON "_laws_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "site_slug_6_idx" ON "helplines" USING btree ("site_id","slug");
  CREATE INDEX "version_site_version_slug_6_idx" ON "_helplines_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "site_slug_7_idx" ON "risk_areas" USING btree ("site_id","slug");
  CREATE INDEX "version_site_version_slug_7_idx" ON "_risk_areas_v" USING btree ("version_site_id","version_slug");
  ALTER TABLE "services" DROP COLUMN "sensitive";
  ALTER TABLE "_services_v" DROP COLUMN "version_sensitive";
  ALTER TABLE "pages" DROP COLUMN "sensitive";
  ALTER TABLE "_pages_v" DROP COLUMN "version_sensitive";
  ALTER TABLE "themes" DROP COLUMN "sensitive";
  ALTER TABLE "_themes_v" DROP COLUMN "version_sensitive";
  ALTER TABLE "helplines" DROP COLUMN "sensitive";
  ALTER TABLE "_helplines_v" DROP COLUMN "version_sensitive";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "signs_id";
  DROP TYPE "public"."enum_sign_place";
  DROP TYPE "public"."enum_signs_status";
  DROP TYPE "public"."enum__signs_v_version_status";
  DROP TYPE "public"."enum__signs_v_published_locale";`)
}
