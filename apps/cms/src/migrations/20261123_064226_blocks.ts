import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_tone" AS ENUM('info', 'duty', 'warning');
  CREATE TYPE "public"."enum_document_format" AS ENUM('pdf', 'docx', 'xlsx', 'pptx', 'web');
  CREATE TYPE "public"."enum_document_language" AS ENUM('nb', 'nn', 'se', 'en', 'ar', 'pl', 'so', 'ti', 'uk');
  CREATE TABLE "pages_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_text_locales" (
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_fact_box" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"tone" "enum_tone" DEFAULT 'info',
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_fact_box_locales" (
  	"title" varchar,
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_steps_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "pages_blocks_steps_steps_locales" (
  	"title" varchar,
  	"who" varchar,
  	"deadline" varchar,
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_steps_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_table" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"row_headers" boolean,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_table_locales" (
  	"caption" varchar,
  	"table" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_service_list" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"theme_id" uuid,
  	"audience" "enum_audience",
  	"age" numeric,
  	"prevention_level" "enum_prevention_level",
  	"without_referral" boolean,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_service_list_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_accordion_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "pages_blocks_accordion_items_locales" (
  	"title" varchar,
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_accordion" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_accordion_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_contact" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_contact_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_document" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"publisher" varchar,
  	"date" varchar,
  	"format" "enum_document_format" DEFAULT 'pdf',
  	"kilobytes" numeric,
  	"language" "enum_document_language",
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_document_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_picture" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"picture_id" uuid,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_picture_locales" (
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" uuid,
  	"organisations_id" uuid,
  	"helplines_id" uuid
  );
  
  CREATE TABLE "_pages_v_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_text_locales" (
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_fact_box" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"tone" "enum_tone" DEFAULT 'info',
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_fact_box_locales" (
  	"title" varchar,
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_blocks_steps_steps_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_blocks_steps_steps_v_locales" (
  	"title" varchar,
  	"who" varchar,
  	"deadline" varchar,
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_steps_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_table" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"row_headers" boolean,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_table_locales" (
  	"caption" varchar,
  	"table" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_service_list" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"theme_id" uuid,
  	"audience" "enum_audience",
  	"age" numeric,
  	"prevention_level" "enum_prevention_level",
  	"without_referral" boolean,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_service_list_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_blocks_accordion_items_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_blocks_accordion_items_v_locales" (
  	"title" varchar,
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_accordion" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_accordion_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_contact" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_contact_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_document" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"url" varchar,
  	"publisher" varchar,
  	"date" varchar,
  	"format" "enum_document_format" DEFAULT 'pdf',
  	"kilobytes" numeric,
  	"language" "enum_document_language",
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_document_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_picture" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"picture_id" uuid,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_picture_locales" (
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" uuid,
  	"organisations_id" uuid,
  	"helplines_id" uuid
  );
  
  CREATE TABLE "ad_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "ad_blocks_text_locales" (
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "ad_blocks_fact_box" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"tone" "enum_tone" DEFAULT 'info',
  	"block_name" varchar
  );
  
  CREATE TABLE "ad_blocks_fact_box_locales" (
  	"title" varchar,
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "ad_blocks_steps_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "ad_blocks_steps_steps_locales" (
  	"title" varchar,
  	"who" varchar,
  	"deadline" varchar,
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "ad_blocks_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "ad_blocks_steps_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "ad_blocks_table" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"row_headers" boolean,
  	"block_name" varchar
  );
  
  CREATE TABLE "ad_blocks_table_locales" (
  	"caption" varchar,
  	"table" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "ad_blocks_service_list" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"theme_id" uuid,
  	"audience" "enum_audience",
  	"age" numeric,
  	"prevention_level" "enum_prevention_level",
  	"without_referral" boolean,
  	"block_name" varchar
  );
  
  CREATE TABLE "ad_blocks_service_list_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "ad_blocks_accordion_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "ad_blocks_accordion_items_locales" (
  	"title" varchar,
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "ad_blocks_accordion" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "ad_blocks_accordion_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "ad_blocks_contact" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "ad_blocks_contact_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "ad_blocks_document" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"publisher" varchar,
  	"date" varchar,
  	"format" "enum_document_format" DEFAULT 'pdf',
  	"kilobytes" numeric,
  	"language" "enum_document_language",
  	"block_name" varchar
  );
  
  CREATE TABLE "ad_blocks_document_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "ad_blocks_picture" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"picture_id" uuid,
  	"block_name" varchar
  );
  
  CREATE TABLE "ad_blocks_picture_locales" (
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_ad_v_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_ad_v_blocks_text_locales" (
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ad_v_blocks_fact_box" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"tone" "enum_tone" DEFAULT 'info',
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_ad_v_blocks_fact_box_locales" (
  	"title" varchar,
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ad_blocks_steps_steps_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ad_blocks_steps_steps_v_locales" (
  	"title" varchar,
  	"who" varchar,
  	"deadline" varchar,
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ad_v_blocks_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_ad_v_blocks_steps_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ad_v_blocks_table" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"row_headers" boolean,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_ad_v_blocks_table_locales" (
  	"caption" varchar,
  	"table" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ad_v_blocks_service_list" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"theme_id" uuid,
  	"audience" "enum_audience",
  	"age" numeric,
  	"prevention_level" "enum_prevention_level",
  	"without_referral" boolean,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_ad_v_blocks_service_list_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ad_blocks_accordion_items_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ad_blocks_accordion_items_v_locales" (
  	"title" varchar,
  	"text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ad_v_blocks_accordion" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_ad_v_blocks_accordion_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ad_v_blocks_contact" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_ad_v_blocks_contact_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ad_v_blocks_document" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"url" varchar,
  	"publisher" varchar,
  	"date" varchar,
  	"format" "enum_document_format" DEFAULT 'pdf',
  	"kilobytes" numeric,
  	"language" "enum_document_language",
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_ad_v_blocks_document_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ad_v_blocks_picture" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"picture_id" uuid,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_ad_v_blocks_picture_locales" (
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "ad" ADD COLUMN "sections_blocks_mode" "enum_mode";
  ALTER TABLE "_ad_v" ADD COLUMN "version_sections_blocks_mode" "enum_mode";
  ALTER TABLE "pages_blocks_text" ADD CONSTRAINT "pages_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_text_locales" ADD CONSTRAINT "pages_blocks_text_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_fact_box" ADD CONSTRAINT "pages_blocks_fact_box_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_fact_box_locales" ADD CONSTRAINT "pages_blocks_fact_box_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_fact_box"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_steps_steps" ADD CONSTRAINT "pages_blocks_steps_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_steps_steps_locales" ADD CONSTRAINT "pages_blocks_steps_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_steps_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_steps" ADD CONSTRAINT "pages_blocks_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_steps_locales" ADD CONSTRAINT "pages_blocks_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_table" ADD CONSTRAINT "pages_blocks_table_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_table_locales" ADD CONSTRAINT "pages_blocks_table_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_table"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_service_list" ADD CONSTRAINT "pages_blocks_service_list_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_blocks_service_list" ADD CONSTRAINT "pages_blocks_service_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_service_list_locales" ADD CONSTRAINT "pages_blocks_service_list_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_service_list"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_accordion_items" ADD CONSTRAINT "pages_blocks_accordion_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_accordion"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_accordion_items_locales" ADD CONSTRAINT "pages_blocks_accordion_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_accordion_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_accordion" ADD CONSTRAINT "pages_blocks_accordion_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_accordion_locales" ADD CONSTRAINT "pages_blocks_accordion_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_accordion"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_contact" ADD CONSTRAINT "pages_blocks_contact_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_contact_locales" ADD CONSTRAINT "pages_blocks_contact_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_contact"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_document" ADD CONSTRAINT "pages_blocks_document_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_document_locales" ADD CONSTRAINT "pages_blocks_document_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_document"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_picture" ADD CONSTRAINT "pages_blocks_picture_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_blocks_picture" ADD CONSTRAINT "pages_blocks_picture_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_picture_locales" ADD CONSTRAINT "pages_blocks_picture_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_picture"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_service_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_organisation_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_helpline_fk" FOREIGN KEY ("helplines_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_text" ADD CONSTRAINT "_pages_v_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_text_locales" ADD CONSTRAINT "_pages_v_blocks_text_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_fact_box" ADD CONSTRAINT "_pages_v_blocks_fact_box_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_fact_box_locales" ADD CONSTRAINT "_pages_v_blocks_fact_box_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_fact_box"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_blocks_steps_steps_v" ADD CONSTRAINT "_pages_blocks_steps_steps_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_blocks_steps_steps_v_locales" ADD CONSTRAINT "_pages_blocks_steps_steps_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_blocks_steps_steps_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_steps" ADD CONSTRAINT "_pages_v_blocks_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_steps_locales" ADD CONSTRAINT "_pages_v_blocks_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_table" ADD CONSTRAINT "_pages_v_blocks_table_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_table_locales" ADD CONSTRAINT "_pages_v_blocks_table_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_table"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_service_list" ADD CONSTRAINT "_pages_v_blocks_service_list_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_service_list" ADD CONSTRAINT "_pages_v_blocks_service_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_service_list_locales" ADD CONSTRAINT "_pages_v_blocks_service_list_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_service_list"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_blocks_accordion_items_v" ADD CONSTRAINT "_pages_blocks_accordion_items_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_accordion"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_blocks_accordion_items_v_locales" ADD CONSTRAINT "_pages_blocks_accordion_items_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_blocks_accordion_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_accordion" ADD CONSTRAINT "_pages_v_blocks_accordion_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_accordion_locales" ADD CONSTRAINT "_pages_v_blocks_accordion_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_accordion"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_contact" ADD CONSTRAINT "_pages_v_blocks_contact_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_contact_locales" ADD CONSTRAINT "_pages_v_blocks_contact_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_contact"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_document" ADD CONSTRAINT "_pages_v_blocks_document_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_document_locales" ADD CONSTRAINT "_pages_v_blocks_document_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_document"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_picture" ADD CONSTRAINT "_pages_v_blocks_picture_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_picture" ADD CONSTRAINT "_pages_v_blocks_picture_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_picture_locales" ADD CONSTRAINT "_pages_v_blocks_picture_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_picture"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_service_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_organisation_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_helpline_fk" FOREIGN KEY ("helplines_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_text" ADD CONSTRAINT "ad_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_text_locales" ADD CONSTRAINT "ad_blocks_text_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_blocks_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_fact_box" ADD CONSTRAINT "ad_blocks_fact_box_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_fact_box_locales" ADD CONSTRAINT "ad_blocks_fact_box_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_blocks_fact_box"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_steps_steps" ADD CONSTRAINT "ad_blocks_steps_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_blocks_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_steps_steps_locales" ADD CONSTRAINT "ad_blocks_steps_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_blocks_steps_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_steps" ADD CONSTRAINT "ad_blocks_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_steps_locales" ADD CONSTRAINT "ad_blocks_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_blocks_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_table" ADD CONSTRAINT "ad_blocks_table_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_table_locales" ADD CONSTRAINT "ad_blocks_table_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_blocks_table"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_service_list" ADD CONSTRAINT "ad_blocks_service_list_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ad_blocks_service_list" ADD CONSTRAINT "ad_blocks_service_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_service_list_locales" ADD CONSTRAINT "ad_blocks_service_list_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_blocks_service_list"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_accordion_items" ADD CONSTRAINT "ad_blocks_accordion_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_blocks_accordion"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_accordion_items_locales" ADD CONSTRAINT "ad_blocks_accordion_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_blocks_accordion_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_accordion" ADD CONSTRAINT "ad_blocks_accordion_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_accordion_locales" ADD CONSTRAINT "ad_blocks_accordion_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_blocks_accordion"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_contact" ADD CONSTRAINT "ad_blocks_contact_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_contact_locales" ADD CONSTRAINT "ad_blocks_contact_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_blocks_contact"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_document" ADD CONSTRAINT "ad_blocks_document_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_document_locales" ADD CONSTRAINT "ad_blocks_document_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_blocks_document"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_picture" ADD CONSTRAINT "ad_blocks_picture_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ad_blocks_picture" ADD CONSTRAINT "ad_blocks_picture_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_blocks_picture_locales" ADD CONSTRAINT "ad_blocks_picture_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_blocks_picture"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_blocks_text" ADD CONSTRAINT "_ad_v_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_blocks_text_locales" ADD CONSTRAINT "_ad_v_blocks_text_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v_blocks_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_blocks_fact_box" ADD CONSTRAINT "_ad_v_blocks_fact_box_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_blocks_fact_box_locales" ADD CONSTRAINT "_ad_v_blocks_fact_box_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v_blocks_fact_box"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_blocks_steps_steps_v" ADD CONSTRAINT "_ad_blocks_steps_steps_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v_blocks_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_blocks_steps_steps_v_locales" ADD CONSTRAINT "_ad_blocks_steps_steps_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_blocks_steps_steps_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_blocks_steps" ADD CONSTRAINT "_ad_v_blocks_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_blocks_steps_locales" ADD CONSTRAINT "_ad_v_blocks_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v_blocks_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_blocks_table" ADD CONSTRAINT "_ad_v_blocks_table_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_blocks_table_locales" ADD CONSTRAINT "_ad_v_blocks_table_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v_blocks_table"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_blocks_service_list" ADD CONSTRAINT "_ad_v_blocks_service_list_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ad_v_blocks_service_list" ADD CONSTRAINT "_ad_v_blocks_service_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_blocks_service_list_locales" ADD CONSTRAINT "_ad_v_blocks_service_list_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v_blocks_service_list"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_blocks_accordion_items_v" ADD CONSTRAINT "_ad_blocks_accordion_items_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v_blocks_accordion"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_blocks_accordion_items_v_locales" ADD CONSTRAINT "_ad_blocks_accordion_items_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_blocks_accordion_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_blocks_accordion" ADD CONSTRAINT "_ad_v_blocks_accordion_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_blocks_accordion_locales" ADD CONSTRAINT "_ad_v_blocks_accordion_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v_blocks_accordion"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_blocks_contact" ADD CONSTRAINT "_ad_v_blocks_contact_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_blocks_contact_locales" ADD CONSTRAINT "_ad_v_blocks_contact_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v_blocks_contact"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_blocks_document" ADD CONSTRAINT "_ad_v_blocks_document_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_blocks_document_locales" ADD CONSTRAINT "_ad_v_blocks_document_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v_blocks_document"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_blocks_picture" ADD CONSTRAINT "_ad_v_blocks_picture_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ad_v_blocks_picture" ADD CONSTRAINT "_ad_v_blocks_picture_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_blocks_picture_locales" ADD CONSTRAINT "_ad_v_blocks_picture_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v_blocks_picture"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "pages_blocks_text_order_idx" ON "pages_blocks_text" USING btree ("_order");
  CREATE INDEX "pages_blocks_text_parent_id_idx" ON "pages_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_text_path_idx" ON "pages_blocks_text" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_blocks_text_locales_locale_parent_id_unique" ON "pages_blocks_text_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_fact_box_order_idx" ON "pages_blocks_fact_box" USING btree ("_order");
  CREATE INDEX "pages_blocks_fact_box_parent_id_idx" ON "pages_blocks_fact_box" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_fact_box_path_idx" ON "pages_blocks_fact_box" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_blocks_fact_box_locales_locale_parent_id_unique" ON "pages_blocks_fact_box_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_steps_steps_order_idx" ON "pages_blocks_steps_steps" USING btree ("_order");
  CREATE INDEX "pages_blocks_steps_steps_parent_id_idx" ON "pages_blocks_steps_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "pages_blocks_steps_steps_locales_locale_parent_id_unique" ON "pages_blocks_steps_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_steps_order_idx" ON "pages_blocks_steps" USING btree ("_order");
  CREATE INDEX "pages_blocks_steps_parent_id_idx" ON "pages_blocks_steps" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_steps_path_idx" ON "pages_blocks_steps" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_blocks_steps_locales_locale_parent_id_unique" ON "pages_blocks_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_table_order_idx" ON "pages_blocks_table" USING btree ("_order");
  CREATE INDEX "pages_blocks_table_parent_id_idx" ON "pages_blocks_table" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_table_path_idx" ON "pages_blocks_table" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_blocks_table_locales_locale_parent_id_unique" ON "pages_blocks_table_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_service_list_order_idx" ON "pages_blocks_service_list" USING btree ("_order");
  CREATE INDEX "pages_blocks_service_list_parent_id_idx" ON "pages_blocks_service_list" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_service_list_path_idx" ON "pages_blocks_service_list" USING btree ("_path");
  CREATE INDEX "pages_blocks_service_list_theme_idx" ON "pages_blocks_service_list" USING btree ("theme_id");
  CREATE UNIQUE INDEX "pages_blocks_service_list_locales_locale_parent_id_unique" ON "pages_blocks_service_list_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_accordion_items_order_idx" ON "pages_blocks_accordion_items" USING btree ("_order");
  CREATE INDEX "pages_blocks_accordion_items_parent_id_idx" ON "pages_blocks_accordion_items" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "pages_blocks_accordion_items_locales_locale_parent_id_unique" ON "pages_blocks_accordion_items_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_accordion_order_idx" ON "pages_blocks_accordion" USING btree ("_order");
  CREATE INDEX "pages_blocks_accordion_parent_id_idx" ON "pages_blocks_accordion" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_accordion_path_idx" ON "pages_blocks_accordion" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_blocks_accordion_locales_locale_parent_id_unique" ON "pages_blocks_accordion_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_contact_order_idx" ON "pages_blocks_contact" USING btree ("_order");
  CREATE INDEX "pages_blocks_contact_parent_id_idx" ON "pages_blocks_contact" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_contact_path_idx" ON "pages_blocks_contact" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_blocks_contact_locales_locale_parent_id_unique" ON "pages_blocks_contact_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_document_order_idx" ON "pages_blocks_document" USING btree ("_order");
  CREATE INDEX "pages_blocks_document_parent_id_idx" ON "pages_blocks_document" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_document_path_idx" ON "pages_blocks_document" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_blocks_document_locales_locale_parent_id_unique" ON "pages_blocks_document_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_picture_order_idx" ON "pages_blocks_picture" USING btree ("_order");
  CREATE INDEX "pages_blocks_picture_parent_id_idx" ON "pages_blocks_picture" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_picture_path_idx" ON "pages_blocks_picture" USING btree ("_path");
  CREATE INDEX "pages_blocks_picture_picture_idx" ON "pages_blocks_picture" USING btree ("picture_id");
  CREATE UNIQUE INDEX "pages_blocks_picture_locales_locale_parent_id_unique" ON "pages_blocks_picture_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_rels_order_idx" ON "pages_rels" USING btree ("order");
  CREATE INDEX "pages_rels_parent_idx" ON "pages_rels" USING btree ("parent_id");
  CREATE INDEX "pages_rels_path_idx" ON "pages_rels" USING btree ("path");
  CREATE INDEX "pages_rels_services_id_idx" ON "pages_rels" USING btree ("services_id");
  CREATE INDEX "pages_rels_organisations_id_idx" ON "pages_rels" USING btree ("organisations_id");
  CREATE INDEX "pages_rels_helplines_id_idx" ON "pages_rels" USING btree ("helplines_id");
  CREATE INDEX "_pages_v_blocks_text_order_idx" ON "_pages_v_blocks_text" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_text_parent_id_idx" ON "_pages_v_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_text_path_idx" ON "_pages_v_blocks_text" USING btree ("_path");
  CREATE UNIQUE INDEX "_pages_v_blocks_text_locales_locale_parent_id_unique" ON "_pages_v_blocks_text_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_fact_box_order_idx" ON "_pages_v_blocks_fact_box" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_fact_box_parent_id_idx" ON "_pages_v_blocks_fact_box" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_fact_box_path_idx" ON "_pages_v_blocks_fact_box" USING btree ("_path");
  CREATE UNIQUE INDEX "_pages_v_blocks_fact_box_locales_locale_parent_id_unique" ON "_pages_v_blocks_fact_box_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_blocks_steps_steps_v_order_idx" ON "_pages_blocks_steps_steps_v" USING btree ("_order");
  CREATE INDEX "_pages_blocks_steps_steps_v_parent_id_idx" ON "_pages_blocks_steps_steps_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_pages_blocks_steps_steps_v_locales_locale_parent_id_unique" ON "_pages_blocks_steps_steps_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_steps_order_idx" ON "_pages_v_blocks_steps" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_steps_parent_id_idx" ON "_pages_v_blocks_steps" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_steps_path_idx" ON "_pages_v_blocks_steps" USING btree ("_path");
  CREATE UNIQUE INDEX "_pages_v_blocks_steps_locales_locale_parent_id_unique" ON "_pages_v_blocks_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_table_order_idx" ON "_pages_v_blocks_table" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_table_parent_id_idx" ON "_pages_v_blocks_table" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_table_path_idx" ON "_pages_v_blocks_table" USING btree ("_path");
  CREATE UNIQUE INDEX "_pages_v_blocks_table_locales_locale_parent_id_unique" ON "_pages_v_blocks_table_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_service_list_order_idx" ON "_pages_v_blocks_service_list" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_service_list_parent_id_idx" ON "_pages_v_blocks_service_list" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_service_list_path_idx" ON "_pages_v_blocks_service_list" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_service_list_theme_idx" ON "_pages_v_blocks_service_list" USING btree ("theme_id");
  CREATE UNIQUE INDEX "_pages_v_blocks_service_list_locales_locale_parent_id_unique" ON "_pages_v_blocks_service_list_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_blocks_accordion_items_v_order_idx" ON "_pages_blocks_accordion_items_v" USING btree ("_order");
  CREATE INDEX "_pages_blocks_accordion_items_v_parent_id_idx" ON "_pages_blocks_accordion_items_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_pages_blocks_accordion_items_v_locales_locale_parent_id_uni" ON "_pages_blocks_accordion_items_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_accordion_order_idx" ON "_pages_v_blocks_accordion" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_accordion_parent_id_idx" ON "_pages_v_blocks_accordion" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_accordion_path_idx" ON "_pages_v_blocks_accordion" USING btree ("_path");
  CREATE UNIQUE INDEX "_pages_v_blocks_accordion_locales_locale_parent_id_unique" ON "_pages_v_blocks_accordion_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_contact_order_idx" ON "_pages_v_blocks_contact" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_contact_parent_id_idx" ON "_pages_v_blocks_contact" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_contact_path_idx" ON "_pages_v_blocks_contact" USING btree ("_path");
  CREATE UNIQUE INDEX "_pages_v_blocks_contact_locales_locale_parent_id_unique" ON "_pages_v_blocks_contact_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_document_order_idx" ON "_pages_v_blocks_document" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_document_parent_id_idx" ON "_pages_v_blocks_document" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_document_path_idx" ON "_pages_v_blocks_document" USING btree ("_path");
  CREATE UNIQUE INDEX "_pages_v_blocks_document_locales_locale_parent_id_unique" ON "_pages_v_blocks_document_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_picture_order_idx" ON "_pages_v_blocks_picture" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_picture_parent_id_idx" ON "_pages_v_blocks_picture" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_picture_path_idx" ON "_pages_v_blocks_picture" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_picture_picture_idx" ON "_pages_v_blocks_picture" USING btree ("picture_id");
  CREATE UNIQUE INDEX "_pages_v_blocks_picture_locales_locale_parent_id_unique" ON "_pages_v_blocks_picture_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_rels_order_idx" ON "_pages_v_rels" USING btree ("order");
  CREATE INDEX "_pages_v_rels_parent_idx" ON "_pages_v_rels" USING btree ("parent_id");
  CREATE INDEX "_pages_v_rels_path_idx" ON "_pages_v_rels" USING btree ("path");
  CREATE INDEX "_pages_v_rels_services_id_idx" ON "_pages_v_rels" USING btree ("services_id");
  CREATE INDEX "_pages_v_rels_organisations_id_idx" ON "_pages_v_rels" USING btree ("organisations_id");
  CREATE INDEX "_pages_v_rels_helplines_id_idx" ON "_pages_v_rels" USING btree ("helplines_id");
  CREATE INDEX "ad_blocks_text_order_idx" ON "ad_blocks_text" USING btree ("_order");
  CREATE INDEX "ad_blocks_text_parent_id_idx" ON "ad_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "ad_blocks_text_path_idx" ON "ad_blocks_text" USING btree ("_path");
  CREATE UNIQUE INDEX "ad_blocks_text_locales_locale_parent_id_unique" ON "ad_blocks_text_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ad_blocks_fact_box_order_idx" ON "ad_blocks_fact_box" USING btree ("_order");
  CREATE INDEX "ad_blocks_fact_box_parent_id_idx" ON "ad_blocks_fact_box" USING btree ("_parent_id");
  CREATE INDEX "ad_blocks_fact_box_path_idx" ON "ad_blocks_fact_box" USING btree ("_path");
  CREATE UNIQUE INDEX "ad_blocks_fact_box_locales_locale_parent_id_unique" ON "ad_blocks_fact_box_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ad_blocks_steps_steps_order_idx" ON "ad_blocks_steps_steps" USING btree ("_order");
  CREATE INDEX "ad_blocks_steps_steps_parent_id_idx" ON "ad_blocks_steps_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "ad_blocks_steps_steps_locales_locale_parent_id_unique" ON "ad_blocks_steps_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ad_blocks_steps_order_idx" ON "ad_blocks_steps" USING btree ("_order");
  CREATE INDEX "ad_blocks_steps_parent_id_idx" ON "ad_blocks_steps" USING btree ("_parent_id");
  CREATE INDEX "ad_blocks_steps_path_idx" ON "ad_blocks_steps" USING btree ("_path");
  CREATE UNIQUE INDEX "ad_blocks_steps_locales_locale_parent_id_unique" ON "ad_blocks_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ad_blocks_table_order_idx" ON "ad_blocks_table" USING btree ("_order");
  CREATE INDEX "ad_blocks_table_parent_id_idx" ON "ad_blocks_table" USING btree ("_parent_id");
  CREATE INDEX "ad_blocks_table_path_idx" ON "ad_blocks_table" USING btree ("_path");
  CREATE UNIQUE INDEX "ad_blocks_table_locales_locale_parent_id_unique" ON "ad_blocks_table_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ad_blocks_service_list_order_idx" ON "ad_blocks_service_list" USING btree ("_order");
  CREATE INDEX "ad_blocks_service_list_parent_id_idx" ON "ad_blocks_service_list" USING btree ("_parent_id");
  CREATE INDEX "ad_blocks_service_list_path_idx" ON "ad_blocks_service_list" USING btree ("_path");
  CREATE INDEX "ad_blocks_service_list_theme_idx" ON "ad_blocks_service_list" USING btree ("theme_id");
  CREATE UNIQUE INDEX "ad_blocks_service_list_locales_locale_parent_id_unique" ON "ad_blocks_service_list_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ad_blocks_accordion_items_order_idx" ON "ad_blocks_accordion_items" USING btree ("_order");
  CREATE INDEX "ad_blocks_accordion_items_parent_id_idx" ON "ad_blocks_accordion_items" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "ad_blocks_accordion_items_locales_locale_parent_id_unique" ON "ad_blocks_accordion_items_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ad_blocks_accordion_order_idx" ON "ad_blocks_accordion" USING btree ("_order");
  CREATE INDEX "ad_blocks_accordion_parent_id_idx" ON "ad_blocks_accordion" USING btree ("_parent_id");
  CREATE INDEX "ad_blocks_accordion_path_idx" ON "ad_blocks_accordion" USING btree ("_path");
  CREATE UNIQUE INDEX "ad_blocks_accordion_locales_locale_parent_id_unique" ON "ad_blocks_accordion_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ad_blocks_contact_order_idx" ON "ad_blocks_contact" USING btree ("_order");
  CREATE INDEX "ad_blocks_contact_parent_id_idx" ON "ad_blocks_contact" USING btree ("_parent_id");
  CREATE INDEX "ad_blocks_contact_path_idx" ON "ad_blocks_contact" USING btree ("_path");
  CREATE UNIQUE INDEX "ad_blocks_contact_locales_locale_parent_id_unique" ON "ad_blocks_contact_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ad_blocks_document_order_idx" ON "ad_blocks_document" USING btree ("_order");
  CREATE INDEX "ad_blocks_document_parent_id_idx" ON "ad_blocks_document" USING btree ("_parent_id");
  CREATE INDEX "ad_blocks_document_path_idx" ON "ad_blocks_document" USING btree ("_path");
  CREATE UNIQUE INDEX "ad_blocks_document_locales_locale_parent_id_unique" ON "ad_blocks_document_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ad_blocks_picture_order_idx" ON "ad_blocks_picture" USING btree ("_order");
  CREATE INDEX "ad_blocks_picture_parent_id_idx" ON "ad_blocks_picture" USING btree ("_parent_id");
  CREATE INDEX "ad_blocks_picture_path_idx" ON "ad_blocks_picture" USING btree ("_path");
  CREATE INDEX "ad_blocks_picture_picture_idx" ON "ad_blocks_picture" USING btree ("picture_id");
  CREATE UNIQUE INDEX "ad_blocks_picture_locales_locale_parent_id_unique" ON "ad_blocks_picture_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ad_v_blocks_text_order_idx" ON "_ad_v_blocks_text" USING btree ("_order");
  CREATE INDEX "_ad_v_blocks_text_parent_id_idx" ON "_ad_v_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "_ad_v_blocks_text_path_idx" ON "_ad_v_blocks_text" USING btree ("_path");
  CREATE UNIQUE INDEX "_ad_v_blocks_text_locales_locale_parent_id_unique" ON "_ad_v_blocks_text_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ad_v_blocks_fact_box_order_idx" ON "_ad_v_blocks_fact_box" USING btree ("_order");
  CREATE INDEX "_ad_v_blocks_fact_box_parent_id_idx" ON "_ad_v_blocks_fact_box" USING btree ("_parent_id");
  CREATE INDEX "_ad_v_blocks_fact_box_path_idx" ON "_ad_v_blocks_fact_box" USING btree ("_path");
  CREATE UNIQUE INDEX "_ad_v_blocks_fact_box_locales_locale_parent_id_unique" ON "_ad_v_blocks_fact_box_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ad_blocks_steps_steps_v_order_idx" ON "_ad_blocks_steps_steps_v" USING btree ("_order");
  CREATE INDEX "_ad_blocks_steps_steps_v_parent_id_idx" ON "_ad_blocks_steps_steps_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_ad_blocks_steps_steps_v_locales_locale_parent_id_unique" ON "_ad_blocks_steps_steps_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ad_v_blocks_steps_order_idx" ON "_ad_v_blocks_steps" USING btree ("_order");
  CREATE INDEX "_ad_v_blocks_steps_parent_id_idx" ON "_ad_v_blocks_steps" USING btree ("_parent_id");
  CREATE INDEX "_ad_v_blocks_steps_path_idx" ON "_ad_v_blocks_steps" USING btree ("_path");
  CREATE UNIQUE INDEX "_ad_v_blocks_steps_locales_locale_parent_id_unique" ON "_ad_v_blocks_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ad_v_blocks_table_order_idx" ON "_ad_v_blocks_table" USING btree ("_order");
  CREATE INDEX "_ad_v_blocks_table_parent_id_idx" ON "_ad_v_blocks_table" USING btree ("_parent_id");
  CREATE INDEX "_ad_v_blocks_table_path_idx" ON "_ad_v_blocks_table" USING btree ("_path");
  CREATE UNIQUE INDEX "_ad_v_blocks_table_locales_locale_parent_id_unique" ON "_ad_v_blocks_table_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ad_v_blocks_service_list_order_idx" ON "_ad_v_blocks_service_list" USING btree ("_order");
  CREATE INDEX "_ad_v_blocks_service_list_parent_id_idx" ON "_ad_v_blocks_service_list" USING btree ("_parent_id");
  CREATE INDEX "_ad_v_blocks_service_list_path_idx" ON "_ad_v_blocks_service_list" USING btree ("_path");
  CREATE INDEX "_ad_v_blocks_service_list_theme_idx" ON "_ad_v_blocks_service_list" USING btree ("theme_id");
  CREATE UNIQUE INDEX "_ad_v_blocks_service_list_locales_locale_parent_id_unique" ON "_ad_v_blocks_service_list_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ad_blocks_accordion_items_v_order_idx" ON "_ad_blocks_accordion_items_v" USING btree ("_order");
  CREATE INDEX "_ad_blocks_accordion_items_v_parent_id_idx" ON "_ad_blocks_accordion_items_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_ad_blocks_accordion_items_v_locales_locale_parent_id_unique" ON "_ad_blocks_accordion_items_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ad_v_blocks_accordion_order_idx" ON "_ad_v_blocks_accordion" USING btree ("_order");
  CREATE INDEX "_ad_v_blocks_accordion_parent_id_idx" ON "_ad_v_blocks_accordion" USING btree ("_parent_id");
  CREATE INDEX "_ad_v_blocks_accordion_path_idx" ON "_ad_v_blocks_accordion" USING btree ("_path");
  CREATE UNIQUE INDEX "_ad_v_blocks_accordion_locales_locale_parent_id_unique" ON "_ad_v_blocks_accordion_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ad_v_blocks_contact_order_idx" ON "_ad_v_blocks_contact" USING btree ("_order");
  CREATE INDEX "_ad_v_blocks_contact_parent_id_idx" ON "_ad_v_blocks_contact" USING btree ("_parent_id");
  CREATE INDEX "_ad_v_blocks_contact_path_idx" ON "_ad_v_blocks_contact" USING btree ("_path");
  CREATE UNIQUE INDEX "_ad_v_blocks_contact_locales_locale_parent_id_unique" ON "_ad_v_blocks_contact_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ad_v_blocks_document_order_idx" ON "_ad_v_blocks_document" USING btree ("_order");
  CREATE INDEX "_ad_v_blocks_document_parent_id_idx" ON "_ad_v_blocks_document" USING btree ("_parent_id");
  CREATE INDEX "_ad_v_blocks_document_path_idx" ON "_ad_v_blocks_document" USING btree ("_path");
  CREATE UNIQUE INDEX "_ad_v_blocks_document_locales_locale_parent_id_unique" ON "_ad_v_blocks_document_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ad_v_blocks_picture_order_idx" ON "_ad_v_blocks_picture" USING btree ("_order");
  CREATE INDEX "_ad_v_blocks_picture_parent_id_idx" ON "_ad_v_blocks_picture" USING btree ("_parent_id");
  CREATE INDEX "_ad_v_blocks_picture_path_idx" ON "_ad_v_blocks_picture" USING btree ("_path");
  CREATE INDEX "_ad_v_blocks_picture_picture_idx" ON "_ad_v_blocks_picture" USING btree ("picture_id");
  CREATE UNIQUE INDEX "_ad_v_blocks_picture_locales_locale_parent_id_unique" ON "_ad_v_blocks_picture_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "pages_blocks_text" CASCADE;
  DROP TABLE "pages_blocks_text_locales" CASCADE;
  DROP TABLE "pages_blocks_fact_box" CASCADE;
  DROP TABLE "pages_blocks_fact_box_locales" CASCADE;
  DROP TABLE "pages_blocks_steps_steps" CASCADE;
  DROP TABLE "pages_blocks_steps_steps_locales" CASCADE;
  DROP TABLE "pages_blocks_steps" CASCADE;
  DROP TABLE "pages_blocks_steps_locales" CASCADE;
  DROP TABLE "pages_blocks_table" CASCADE;
  DROP TABLE "pages_blocks_table_locales" CASCADE;
  DROP TABLE "pages_blocks_service_list" CASCADE;
  DROP TABLE "pages_blocks_service_list_locales" CASCADE;
  DROP TABLE "pages_blocks_accordion_items" CASCADE;
  DROP TABLE "pages_blocks_accordion_items_locales" CASCADE;
  DROP TABLE "pages_blocks_accordion" CASCADE;
  DROP TABLE "pages_blocks_accordion_locales" CASCADE;
  DROP TABLE "pages_blocks_contact" CASCADE;
  DROP TABLE "pages_blocks_contact_locales" CASCADE;
  DROP TABLE "pages_blocks_document" CASCADE;
  DROP TABLE "pages_blocks_document_locales" CASCADE;
  DROP TABLE "pages_blocks_picture" CASCADE;
  DROP TABLE "pages_blocks_picture_locales" CASCADE;
  DROP TABLE "pages_rels" CASCADE;
  DROP TABLE "_pages_v_blocks_text" CASCADE;
  DROP TABLE "_pages_v_blocks_text_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_fact_box" CASCADE;
  DROP TABLE "_pages_v_blocks_fact_box_locales" CASCADE;
  DROP TABLE "_pages_blocks_steps_steps_v" CASCADE;
  DROP TABLE "_pages_blocks_steps_steps_v_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_steps" CASCADE;
  DROP TABLE "_pages_v_blocks_steps_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_table" CASCADE;
  DROP TABLE "_pages_v_blocks_table_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_service_list" CASCADE;
  DROP TABLE "_pages_v_blocks_service_list_locales" CASCADE;
  DROP TABLE "_pages_blocks_accordion_items_v" CASCADE;
  DROP TABLE "_pages_blocks_accordion_items_v_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_accordion" CASCADE;
  DROP TABLE "_pages_v_blocks_accordion_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_contact" CASCADE;
  DROP TABLE "_pages_v_blocks_contact_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_document" CASCADE;
  DROP TABLE "_pages_v_blocks_document_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_picture" CASCADE;
  DROP TABLE "_pages_v_blocks_picture_locales" CASCADE;
  DROP TABLE "_pages_v_rels" CASCADE;
  DROP TABLE "ad_blocks_text" CASCADE;
  DROP TABLE "ad_blocks_text_locales" CASCADE;
  DROP TABLE "ad_blocks_fact_box" CASCADE;
  DROP TABLE "ad_blocks_fact_box_locales" CASCADE;
  DROP TABLE "ad_blocks_steps_steps" CASCADE;
  DROP TABLE "ad_blocks_steps_steps_locales" CASCADE;
  DROP TABLE "ad_blocks_steps" CASCADE;
  DROP TABLE "ad_blocks_steps_locales" CASCADE;
  DROP TABLE "ad_blocks_table" CASCADE;
  DROP TABLE "ad_blocks_table_locales" CASCADE;
  DROP TABLE "ad_blocks_service_list" CASCADE;
  DROP TABLE "ad_blocks_service_list_locales" CASCADE;
  DROP TABLE "ad_blocks_accordion_items" CASCADE;
  DROP TABLE "ad_blocks_accordion_items_locales" CASCADE;
  DROP TABLE "ad_blocks_accordion" CASCADE;
  DROP TABLE "ad_blocks_accordion_locales" CASCADE;
  DROP TABLE "ad_blocks_contact" CASCADE;
  DROP TABLE "ad_blocks_contact_locales" CASCADE;
  DROP TABLE "ad_blocks_document" CASCADE;
  DROP TABLE "ad_blocks_document_locales" CASCADE;
  DROP TABLE "ad_blocks_picture" CASCADE;
  DROP TABLE "ad_blocks_picture_locales" CASCADE;
  DROP TABLE "_ad_v_blocks_text" CASCADE;
  DROP TABLE "_ad_v_blocks_text_locales" CASCADE;
  DROP TABLE "_ad_v_blocks_fact_box" CASCADE;
  DROP TABLE "_ad_v_blocks_fact_box_locales" CASCADE;
  DROP TABLE "_ad_blocks_steps_steps_v" CASCADE;
  DROP TABLE "_ad_blocks_steps_steps_v_locales" CASCADE;
  DROP TABLE "_ad_v_blocks_steps" CASCADE;
  DROP TABLE "_ad_v_blocks_steps_locales" CASCADE;
  DROP TABLE "_ad_v_blocks_table" CASCADE;
  DROP TABLE "_ad_v_blocks_table_locales" CASCADE;
  DROP TABLE "_ad_v_blocks_service_list" CASCADE;
  DROP TABLE "_ad_v_blocks_service_list_locales" CASCADE;
  DROP TABLE "_ad_blocks_accordion_items_v" CASCADE;
  DROP TABLE "_ad_blocks_accordion_items_v_locales" CASCADE;
  DROP TABLE "_ad_v_blocks_accordion" CASCADE;
  DROP TABLE "_ad_v_blocks_accordion_locales" CASCADE;
  DROP TABLE "_ad_v_blocks_contact" CASCADE;
  DROP TABLE "_ad_v_blocks_contact_locales" CASCADE;
  DROP TABLE "_ad_v_blocks_document" CASCADE;
  DROP TABLE "_ad_v_blocks_document_locales" CASCADE;
  DROP TABLE "_ad_v_blocks_picture" CASCADE;
  DROP TABLE "_ad_v_blocks_picture_locales" CASCADE;
  ALTER TABLE "ad" DROP COLUMN "sections_blocks_mode";
  ALTER TABLE "_ad_v" DROP COLUMN "version_sections_blocks_mode";
  DROP TYPE "public"."enum_tone";
  DROP TYPE "public"."enum_document_format";
  DROP TYPE "public"."enum_document_language";`)
}
