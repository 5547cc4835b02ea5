import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_age_group" AS ENUM('gravid', '0-1', '2-3', '4-5', '6-9', '10-12', '13-15', '16-18');
  CREATE TYPE "public"."enum_setting" AS ENUM('barnehage', 'skole', 'helsestasjon', 'psykisk-helse-og-rus', 'nav', 'kultur-og-fritid', 'frivillig', 'annet');
  CREATE TYPE "public"."enum_site_deadline" AS ENUM('concernDeadline');
  CREATE TYPE "public"."enum_guide_audience" AS ENUM('employee', 'parent', 'youth');
  CREATE TYPE "public"."enum_guides_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__guides_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__guides_v_published_locale" AS ENUM('nb', 'nn', 'en', 'ar');
  CREATE TABLE "guides_blocks_question_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"goto" varchar,
  	"sets_age" "enum_age_group",
  	"sets_theme_id" uuid,
  	"sets_setting" "enum_setting"
  );
  
  CREATE TABLE "guides_blocks_question_answers_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "guides_blocks_question" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"gate" boolean,
  	"block_name" varchar
  );
  
  CREATE TABLE "guides_blocks_question_locales" (
  	"title" varchar,
  	"help" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "guides_blocks_interruption" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"goto" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "guides_blocks_interruption_locales" (
  	"title" varchar,
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "guides_blocks_outcome_say" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "guides_blocks_outcome_say_locales" (
  	"to" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "guides_blocks_outcome_duties" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"setting" "enum_setting",
  	"law_id" uuid
  );
  
  CREATE TABLE "guides_blocks_outcome_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar
  );
  
  CREATE TABLE "guides_blocks_outcome" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"urgency" "enum_urgency",
  	"site_deadline" "enum_site_deadline",
  	"who_theme_id" uuid,
  	"who_audience" "enum_audience",
  	"who_answered_theme" boolean,
  	"who_answered_age" boolean,
  	"who_prevention_level" "enum_prevention_level",
  	"who_without_referral" boolean,
  	"block_name" varchar
  );
  
  CREATE TABLE "guides_blocks_outcome_locales" (
  	"title" varchar,
  	"deadline" varchar,
  	"now" jsonb,
  	"next" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "guides_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar
  );
  
  CREATE TABLE "guides" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"audience" "enum_guide_audience",
  	"start" varchar,
  	"approval_on" timestamp(3) with time zone,
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
  	"_status" "enum_guides_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "guides_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"approval_by" varchar,
  	"owner_role" varchar,
  	"substitute_role" varchar,
  	"vouching_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "guides_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "guides_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" uuid,
  	"services_id" uuid,
  	"helplines_id" uuid,
  	"pages_id" uuid,
  	"laws_id" uuid
  );
  
  CREATE TABLE "_guides_blocks_question_answers_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"goto" varchar,
  	"sets_age" "enum_age_group",
  	"sets_theme_id" uuid,
  	"sets_setting" "enum_setting",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guides_blocks_question_answers_v_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_guides_v_blocks_question" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"gate" boolean,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_guides_v_blocks_question_locales" (
  	"title" varchar,
  	"help" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_guides_v_blocks_interruption" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"goto" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_guides_v_blocks_interruption_locales" (
  	"title" varchar,
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_guides_blocks_outcome_say_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guides_blocks_outcome_say_v_locales" (
  	"to" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_guides_blocks_outcome_duties_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"setting" "enum_setting",
  	"law_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guides_blocks_outcome_sources_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guides_v_blocks_outcome" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"urgency" "enum_urgency",
  	"site_deadline" "enum_site_deadline",
  	"who_theme_id" uuid,
  	"who_audience" "enum_audience",
  	"who_answered_theme" boolean,
  	"who_answered_age" boolean,
  	"who_prevention_level" "enum_prevention_level",
  	"who_without_referral" boolean,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_guides_v_blocks_outcome_locales" (
  	"title" varchar,
  	"deadline" varchar,
  	"now" jsonb,
  	"next" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_guides_sources_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guides_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_audience" "enum_guide_audience",
  	"version_start" varchar,
  	"version_approval_on" timestamp(3) with time zone,
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
  	"version__status" "enum__guides_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__guides_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_guides_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_approval_by" varchar,
  	"version_owner_role" varchar,
  	"version_substitute_role" varchar,
  	"version_vouching_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_guides_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_guides_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" uuid,
  	"services_id" uuid,
  	"helplines_id" uuid,
  	"pages_id" uuid,
  	"laws_id" uuid
  );
  
  DROP INDEX "site_slug_1_idx";
  DROP INDEX "version_site_version_slug_1_idx";
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
  ALTER TABLE "sites_locales" ADD COLUMN "concern_deadline" varchar;
  ALTER TABLE "_sites_v_locales" ADD COLUMN "version_concern_deadline" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "guides_id" uuid;
  ALTER TABLE "guides_blocks_question_answers" ADD CONSTRAINT "guides_blocks_question_answers_sets_theme_id_themes_id_fk" FOREIGN KEY ("sets_theme_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides_blocks_question_answers" ADD CONSTRAINT "guides_blocks_question_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides_blocks_question"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_blocks_question_answers_locales" ADD CONSTRAINT "guides_blocks_question_answers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides_blocks_question_answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_blocks_question" ADD CONSTRAINT "guides_blocks_question_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_blocks_question_locales" ADD CONSTRAINT "guides_blocks_question_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides_blocks_question"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_blocks_interruption" ADD CONSTRAINT "guides_blocks_interruption_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_blocks_interruption_locales" ADD CONSTRAINT "guides_blocks_interruption_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides_blocks_interruption"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_blocks_outcome_say" ADD CONSTRAINT "guides_blocks_outcome_say_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides_blocks_outcome"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_blocks_outcome_say_locales" ADD CONSTRAINT "guides_blocks_outcome_say_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides_blocks_outcome_say"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_blocks_outcome_duties" ADD CONSTRAINT "guides_blocks_outcome_duties_law_id_laws_id_fk" FOREIGN KEY ("law_id") REFERENCES "public"."laws"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides_blocks_outcome_duties" ADD CONSTRAINT "guides_blocks_outcome_duties_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides_blocks_outcome"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_blocks_outcome_sources" ADD CONSTRAINT "guides_blocks_outcome_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides_blocks_outcome"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_blocks_outcome" ADD CONSTRAINT "guides_blocks_outcome_who_theme_id_themes_id_fk" FOREIGN KEY ("who_theme_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides_blocks_outcome" ADD CONSTRAINT "guides_blocks_outcome_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_blocks_outcome_locales" ADD CONSTRAINT "guides_blocks_outcome_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides_blocks_outcome"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_sources" ADD CONSTRAINT "guides_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides" ADD CONSTRAINT "guides_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides" ADD CONSTRAINT "guides_substitute_organisation_id_organisations_id_fk" FOREIGN KEY ("substitute_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides" ADD CONSTRAINT "guides_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides_locales" ADD CONSTRAINT "guides_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_texts" ADD CONSTRAINT "guides_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_theme_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_service_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_helpline_fk" FOREIGN KEY ("helplines_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_page_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_law_fk" FOREIGN KEY ("laws_id") REFERENCES "public"."laws"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_blocks_question_answers_v" ADD CONSTRAINT "_guides_blocks_question_answers_v_sets_theme_id_themes_id_fk" FOREIGN KEY ("sets_theme_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_blocks_question_answers_v" ADD CONSTRAINT "_guides_blocks_question_answers_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v_blocks_question"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_blocks_question_answers_v_locales" ADD CONSTRAINT "_guides_blocks_question_answers_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_blocks_question_answers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_blocks_question" ADD CONSTRAINT "_guides_v_blocks_question_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_blocks_question_locales" ADD CONSTRAINT "_guides_v_blocks_question_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v_blocks_question"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_blocks_interruption" ADD CONSTRAINT "_guides_v_blocks_interruption_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_blocks_interruption_locales" ADD CONSTRAINT "_guides_v_blocks_interruption_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v_blocks_interruption"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_blocks_outcome_say_v" ADD CONSTRAINT "_guides_blocks_outcome_say_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v_blocks_outcome"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_blocks_outcome_say_v_locales" ADD CONSTRAINT "_guides_blocks_outcome_say_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_blocks_outcome_say_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_blocks_outcome_duties_v" ADD CONSTRAINT "_guides_blocks_outcome_duties_v_law_id_laws_id_fk" FOREIGN KEY ("law_id") REFERENCES "public"."laws"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_blocks_outcome_duties_v" ADD CONSTRAINT "_guides_blocks_outcome_duties_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v_blocks_outcome"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_blocks_outcome_sources_v" ADD CONSTRAINT "_guides_blocks_outcome_sources_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v_blocks_outcome"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_blocks_outcome" ADD CONSTRAINT "_guides_v_blocks_outcome_who_theme_id_themes_id_fk" FOREIGN KEY ("who_theme_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v_blocks_outcome" ADD CONSTRAINT "_guides_v_blocks_outcome_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_blocks_outcome_locales" ADD CONSTRAINT "_guides_v_blocks_outcome_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v_blocks_outcome"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_sources_v" ADD CONSTRAINT "_guides_sources_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_parent_id_guides_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("version_owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_substitute_organisation_id_organisations_id_fk" FOREIGN KEY ("version_substitute_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v_locales" ADD CONSTRAINT "_guides_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_texts" ADD CONSTRAINT "_guides_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_theme_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_service_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_helpline_fk" FOREIGN KEY ("helplines_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_page_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_law_fk" FOREIGN KEY ("laws_id") REFERENCES "public"."laws"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "guides_blocks_question_answers_order_idx" ON "guides_blocks_question_answers" USING btree ("_order");
  CREATE INDEX "guides_blocks_question_answers_parent_id_idx" ON "guides_blocks_question_answers" USING btree ("_parent_id");
  CREATE INDEX "guides_blocks_question_answers_sets_sets_theme_idx" ON "guides_blocks_question_answers" USING btree ("sets_theme_id");
  CREATE UNIQUE INDEX "guides_blocks_question_answers_locales_locale_parent_id_uniq" ON "guides_blocks_question_answers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "guides_blocks_question_order_idx" ON "guides_blocks_question" USING btree ("_order");
  CREATE INDEX "guides_blocks_question_parent_id_idx" ON "guides_blocks_question" USING btree ("_parent_id");
  CREATE INDEX "guides_blocks_question_path_idx" ON "guides_blocks_question" USING btree ("_path");
  CREATE UNIQUE INDEX "guides_blocks_question_locales_locale_parent_id_unique" ON "guides_blocks_question_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "guides_blocks_interruption_order_idx" ON "guides_blocks_interruption" USING btree ("_order");
  CREATE INDEX "guides_blocks_interruption_parent_id_idx" ON "guides_blocks_interruption" USING btree ("_parent_id");
  CREATE INDEX "guides_blocks_interruption_path_idx" ON "guides_blocks_interruption" USING btree ("_path");
  CREATE UNIQUE INDEX "guides_blocks_interruption_locales_locale_parent_id_unique" ON "guides_blocks_interruption_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "guides_blocks_outcome_say_order_idx" ON "guides_blocks_outcome_say" USING btree ("_order");
  CREATE INDEX "guides_blocks_outcome_say_parent_id_idx" ON "guides_blocks_outcome_say" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "guides_blocks_outcome_say_locales_locale_parent_id_unique" ON "guides_blocks_outcome_say_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "guides_blocks_outcome_duties_order_idx" ON "guides_blocks_outcome_duties" USING btree ("_order");
  CREATE INDEX "guides_blocks_outcome_duties_parent_id_idx" ON "guides_blocks_outcome_duties" USING btree ("_parent_id");
  CREATE INDEX "guides_blocks_outcome_duties_law_idx" ON "guides_blocks_outcome_duties" USING btree ("law_id");
  CREATE INDEX "guides_blocks_outcome_sources_order_idx" ON "guides_blocks_outcome_sources" USING btree ("_order");
  CREATE INDEX "guides_blocks_outcome_sources_parent_id_idx" ON "guides_blocks_outcome_sources" USING btree ("_parent_id");
  CREATE INDEX "guides_blocks_outcome_order_idx" ON "guides_blocks_outcome" USING btree ("_order");
  CREATE INDEX "guides_blocks_outcome_parent_id_idx" ON "guides_blocks_outcome" USING btree ("_parent_id");
  CREATE INDEX "guides_blocks_outcome_path_idx" ON "guides_blocks_outcome" USING btree ("_path");
  CREATE INDEX "guides_blocks_outcome_who_who_theme_idx" ON "guides_blocks_outcome" USING btree ("who_theme_id");
  CREATE UNIQUE INDEX "guides_blocks_outcome_locales_locale_parent_id_unique" ON "guides_blocks_outcome_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "guides_sources_order_idx" ON "guides_sources" USING btree ("_order");
  CREATE INDEX "guides_sources_parent_id_idx" ON "guides_sources" USING btree ("_parent_id");
  CREATE INDEX "guides_owner_owner_organisation_idx" ON "guides" USING btree ("owner_organisation_id");
  CREATE INDEX "guides_substitute_substitute_organisation_idx" ON "guides" USING btree ("substitute_organisation_id");
  CREATE INDEX "guides_site_idx" ON "guides" USING btree ("site_id");
  CREATE UNIQUE INDEX "guides_key_idx" ON "guides" USING btree ("key");
  CREATE INDEX "guides_updated_at_idx" ON "guides" USING btree ("updated_at");
  CREATE INDEX "guides_created_at_idx" ON "guides" USING btree ("created_at");
  CREATE INDEX "guides__status_idx" ON "guides" USING btree ("_status");
  CREATE UNIQUE INDEX "site_slug_1_idx" ON "guides" USING btree ("site_id","slug");
  CREATE UNIQUE INDEX "guides_locales_locale_parent_id_unique" ON "guides_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "guides_texts_order_parent" ON "guides_texts" USING btree ("order","parent_id");
  CREATE INDEX "guides_rels_order_idx" ON "guides_rels" USING btree ("order");
  CREATE INDEX "guides_rels_parent_idx" ON "guides_rels" USING btree ("parent_id");
  CREATE INDEX "guides_rels_path_idx" ON "guides_rels" USING btree ("path");
  CREATE INDEX "guides_rels_themes_id_idx" ON "guides_rels" USING btree ("themes_id");
  CREATE INDEX "guides_rels_services_id_idx" ON "guides_rels" USING btree ("services_id");
  CREATE INDEX "guides_rels_helplines_id_idx" ON "guides_rels" USING btree ("helplines_id");
  CREATE INDEX "guides_rels_pages_id_idx" ON "guides_rels" USING btree ("pages_id");
  CREATE INDEX "guides_rels_laws_id_idx" ON "guides_rels" USING btree ("laws_id");
  CREATE INDEX "_guides_blocks_question_answers_v_order_idx" ON "_guides_blocks_question_answers_v" USING btree ("_order");
  CREATE INDEX "_guides_blocks_question_answers_v_parent_id_idx" ON "_guides_blocks_question_answers_v" USING btree ("_parent_id");
  CREATE INDEX "_guides_blocks_question_answers_v_sets_sets_theme_idx" ON "_guides_blocks_question_answers_v" USING btree ("sets_theme_id");
  CREATE UNIQUE INDEX "_guides_blocks_question_answers_v_locales_locale_parent_id_u" ON "_guides_blocks_question_answers_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_guides_v_blocks_question_order_idx" ON "_guides_v_blocks_question" USING btree ("_order");
  CREATE INDEX "_guides_v_blocks_question_parent_id_idx" ON "_guides_v_blocks_question" USING btree ("_parent_id");
  CREATE INDEX "_guides_v_blocks_question_path_idx" ON "_guides_v_blocks_question" USING btree ("_path");
  CREATE UNIQUE INDEX "_guides_v_blocks_question_locales_locale_parent_id_unique" ON "_guides_v_blocks_question_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_guides_v_blocks_interruption_order_idx" ON "_guides_v_blocks_interruption" USING btree ("_order");
  CREATE INDEX "_guides_v_blocks_interruption_parent_id_idx" ON "_guides_v_blocks_interruption" USING btree ("_parent_id");
  CREATE INDEX "_guides_v_blocks_interruption_path_idx" ON "_guides_v_blocks_interruption" USING btree ("_path");
  CREATE UNIQUE INDEX "_guides_v_blocks_interruption_locales_locale_parent_id_uniqu" ON "_guides_v_blocks_interruption_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_guides_blocks_outcome_say_v_order_idx" ON "_guides_blocks_outcome_say_v" USING btree ("_order");
  CREATE INDEX "_guides_blocks_outcome_say_v_parent_id_idx" ON "_guides_blocks_outcome_say_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_guides_blocks_outcome_say_v_locales_locale_parent_id_unique" ON "_guides_blocks_outcome_say_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_guides_blocks_outcome_duties_v_order_idx" ON "_guides_blocks_outcome_duties_v" USING btree ("_order");
  CREATE INDEX "_guides_blocks_outcome_duties_v_parent_id_idx" ON "_guides_blocks_outcome_duties_v" USING btree ("_parent_id");
  CREATE INDEX "_guides_blocks_outcome_duties_v_law_idx" ON "_guides_blocks_outcome_duties_v" USING btree ("law_id");
  CREATE INDEX "_guides_blocks_outcome_sources_v_order_idx" ON "_guides_blocks_outcome_sources_v" USING btree ("_order");
  CREATE INDEX "_guides_blocks_outcome_sources_v_parent_id_idx" ON "_guides_blocks_outcome_sources_v" USING btree ("_parent_id");
  CREATE INDEX "_guides_v_blocks_outcome_order_idx" ON "_guides_v_blocks_outcome" USING btree ("_order");
  CREATE INDEX "_guides_v_blocks_outcome_parent_id_idx" ON "_guides_v_blocks_outcome" USING btree ("_parent_id");
  CREATE INDEX "_guides_v_blocks_outcome_path_idx" ON "_guides_v_blocks_outcome" USING btree ("_path");
  CREATE INDEX "_guides_v_blocks_outcome_who_who_theme_idx" ON "_guides_v_blocks_outcome" USING btree ("who_theme_id");
  CREATE UNIQUE INDEX "_guides_v_blocks_outcome_locales_locale_parent_id_unique" ON "_guides_v_blocks_outcome_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_guides_sources_v_order_idx" ON "_guides_sources_v" USING btree ("_order");
  CREATE INDEX "_guides_sources_v_parent_id_idx" ON "_guides_sources_v" USING btree ("_parent_id");
  CREATE INDEX "_guides_v_parent_idx" ON "_guides_v" USING btree ("parent_id");
  CREATE INDEX "_guides_v_version_owner_version_owner_organisation_idx" ON "_guides_v" USING btree ("version_owner_organisation_id");
  CREATE INDEX "_guides_v_version_substitute_version_substitute_organisa_idx" ON "_guides_v" USING btree ("version_substitute_organisation_id");
  CREATE INDEX "_guides_v_version_version_site_idx" ON "_guides_v" USING btree ("version_site_id");
  CREATE INDEX "_guides_v_version_version_key_idx" ON "_guides_v" USING btree ("version_key");
  CREATE INDEX "_guides_v_version_version_updated_at_idx" ON "_guides_v" USING btree ("version_updated_at");
  CREATE INDEX "_guides_v_version_version_created_at_idx" ON "_guides_v" USING btree ("version_created_at");
  CREATE INDEX "_guides_v_version_version__status_idx" ON "_guides_v" USING btree ("version__status");
  CREATE INDEX "_guides_v_created_at_idx" ON "_guides_v" USING btree ("created_at");
  CREATE INDEX "_guides_v_updated_at_idx" ON "_guides_v" USING btree ("updated_at");
  CREATE INDEX "_guides_v_snapshot_idx" ON "_guides_v" USING btree ("snapshot");
  CREATE INDEX "_guides_v_published_locale_idx" ON "_guides_v" USING btree ("published_locale");
  CREATE INDEX "_guides_v_latest_idx" ON "_guides_v" USING btree ("latest");
  CREATE INDEX "version_site_version_slug_1_idx" ON "_guides_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "_guides_v_locales_locale_parent_id_unique" ON "_guides_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_guides_v_texts_order_parent" ON "_guides_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_guides_v_rels_order_idx" ON "_guides_v_rels" USING btree ("order");
  CREATE INDEX "_guides_v_rels_parent_idx" ON "_guides_v_rels" USING btree ("parent_id");
  CREATE INDEX "_guides_v_rels_path_idx" ON "_guides_v_rels" USING btree ("path");
  CREATE INDEX "_guides_v_rels_themes_id_idx" ON "_guides_v_rels" USING btree ("themes_id");
  CREATE INDEX "_guides_v_rels_services_id_idx" ON "_guides_v_rels" USING btree ("services_id");
  CREATE INDEX "_guides_v_rels_helplines_id_idx" ON "_guides_v_rels" USING btree ("helplines_id");
  CREATE INDEX "_guides_v_rels_pages_id_idx" ON "_guides_v_rels" USING btree ("pages_id");
  CREATE INDEX "_guides_v_rels_laws_id_idx" ON "_guides_v_rels" USING btree ("laws_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_guide_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
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
  CREATE INDEX "payload_locked_documents_rels_guides_id_idx" ON "payload_locked_documents_rels" USING btree ("guides_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "guides_blocks_question_answers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides_blocks_question_answers_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides_blocks_question" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides_blocks_question_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides_blocks_interruption" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides_blocks_interruption_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides_blocks_outcome_say" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides_blocks_outcome_say_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides_blocks_outcome_duties" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides_blocks_outcome_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides_blocks_outcome" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides_blocks_outcome_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_blocks_question_answers_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_blocks_question_answers_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_v_blocks_question" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_v_blocks_question_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_v_blocks_interruption" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_v_blocks_interruption_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_blocks_outcome_say_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_blocks_outcome_say_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_blocks_outcome_duties_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_blocks_outcome_sources_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_v_blocks_outcome" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_v_blocks_outcome_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_sources_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_v_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "guides_blocks_question_answers" CASCADE;
  DROP TABLE "guides_blocks_question_answers_locales" CASCADE;
  DROP TABLE "guides_blocks_question" CASCADE;
  DROP TABLE "guides_blocks_question_locales" CASCADE;
  DROP TABLE "guides_blocks_interruption" CASCADE;
  DROP TABLE "guides_blocks_interruption_locales" CASCADE;
  DROP TABLE "guides_blocks_outcome_say" CASCADE;
  DROP TABLE "guides_blocks_outcome_say_locales" CASCADE;
  DROP TABLE "guides_blocks_outcome_duties" CASCADE;
  DROP TABLE "guides_blocks_outcome_sources" CASCADE;
  DROP TABLE "guides_blocks_outcome" CASCADE;
  DROP TABLE "guides_blocks_outcome_locales" CASCADE;
  DROP TABLE "guides_sources" CASCADE;
  DROP TABLE "guides" CASCADE;
  DROP TABLE "guides_locales" CASCADE;
  DROP TABLE "guides_texts" CASCADE;
  DROP TABLE "guides_rels" CASCADE;
  DROP TABLE "_guides_blocks_question_answers_v" CASCADE;
  DROP TABLE "_guides_blocks_question_answers_v_locales" CASCADE;
  DROP TABLE "_guides_v_blocks_question" CASCADE;
  DROP TABLE "_guides_v_blocks_question_locales" CASCADE;
  DROP TABLE "_guides_v_blocks_interruption" CASCADE;
  DROP TABLE "_guides_v_blocks_interruption_locales" CASCADE;
  DROP TABLE "_guides_blocks_outcome_say_v" CASCADE;
  DROP TABLE "_guides_blocks_outcome_say_v_locales" CASCADE;
  DROP TABLE "_guides_blocks_outcome_duties_v" CASCADE;
  DROP TABLE "_guides_blocks_outcome_sources_v" CASCADE;
  DROP TABLE "_guides_v_blocks_outcome" CASCADE;
  DROP TABLE "_guides_v_blocks_outcome_locales" CASCADE;
  DROP TABLE "_guides_sources_v" CASCADE;
  DROP TABLE "_guides_v" CASCADE;
  DROP TABLE "_guides_v_locales" CASCADE;
  DROP TABLE "_guides_v_texts" CASCADE;
  DROP TABLE "_guides_v_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_guide_fk";
  
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
  DROP INDEX "payload_locked_documents_rels_guides_id_idx";
  CREATE UNIQUE INDEX "site_slug_1_idx" ON "organisations" USING btree ("site_id","slug");
  CREATE INDEX "version_site_version_slug_1_idx" ON "_organisations_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "site_slug_2_idx" ON "themes" USING btree ("site_id","slug");
  CREATE INDEX "version_site_version_slug_2_idx" ON "_themes_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "site_slug_3_idx" ON "terms" USING btree ("site_id","slug");
  CREATE INDEX "version_site_version_slug_3_idx" ON "_terms_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "site_slug_4_idx" ON "laws" USING btree ("site_id","slug");
  CREATE INDEX "version_site_version_slug_4_idx" ON "_laws_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "site_slug_5_idx" ON "helplines" USING btree ("site_id","slug");
  CREATE INDEX "version_site_version_slug_5_idx" ON "_helplines_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "site_slug_6_idx" ON "risk_areas" USING btree ("site_id","slug");
  CREATE INDEX "version_site_version_slug_6_idx" ON "_risk_areas_v" USING btree ("version_site_id","version_slug");
  ALTER TABLE "sites_locales" DROP COLUMN "concern_deadline";
  ALTER TABLE "_sites_v_locales" DROP COLUMN "version_concern_deadline";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "guides_id";
  DROP TYPE "public"."enum_age_group";
  DROP TYPE "public"."enum_setting";
  DROP TYPE "public"."enum_site_deadline";
  DROP TYPE "public"."enum_guide_audience";
  DROP TYPE "public"."enum_guides_status";
  DROP TYPE "public"."enum__guides_v_version_status";
  DROP TYPE "public"."enum__guides_v_published_locale";`)
}
