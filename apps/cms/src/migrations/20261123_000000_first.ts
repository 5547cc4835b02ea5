import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('nb', 'nn');
  CREATE TYPE "public"."enum_audience" AS ENUM('parent', 'youth', 'child', 'expecting', 'employee');
  CREATE TYPE "public"."enum_prevention_level" AS ENUM('universal', 'selective', 'indicated');
  CREATE TYPE "public"."enum_frequency" AS ENUM('weekly', 'monthly', 'yearly');
  CREATE TYPE "public"."enum_channel" AS ENUM('phone', 'email', 'chat', 'sms', 'web', 'drop-in');
  CREATE TYPE "public"."enum_answer" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_cost" AS ENUM('free', 'fee', 'unknown');
  CREATE TYPE "public"."enum_services_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__services_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__services_v_published_locale" AS ENUM('nb', 'nn');
  CREATE TYPE "public"."enum_page_level" AS ENUM('kommune', 'tjeneste', 'individ');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_published_locale" AS ENUM('nb', 'nn');
  CREATE TYPE "public"."enum_organisations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisations_v_published_locale" AS ENUM('nb', 'nn');
  CREATE TYPE "public"."enum_media_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__media_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__media_v_published_locale" AS ENUM('nb', 'nn');
  CREATE TYPE "public"."enum_themes_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__themes_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__themes_v_published_locale" AS ENUM('nb', 'nn');
  CREATE TYPE "public"."enum_terms_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__terms_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__terms_v_published_locale" AS ENUM('nb', 'nn');
  CREATE TYPE "public"."enum_laws_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__laws_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__laws_v_published_locale" AS ENUM('nb', 'nn');
  CREATE TYPE "public"."enum_helplines_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__helplines_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__helplines_v_published_locale" AS ENUM('nb', 'nn');
  CREATE TYPE "public"."enum_risk_areas_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__risk_areas_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__risk_areas_v_published_locale" AS ENUM('nb', 'nn');
  CREATE TYPE "public"."enum_language" AS ENUM('nb', 'nn');
  CREATE TYPE "public"."enum_urgency" AS ENUM('now', 'today', 'soon');
  CREATE TYPE "public"."enum_sites_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__sites_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__sites_v_published_locale" AS ENUM('nb', 'nn');
  CREATE TYPE "public"."enum_mode" AS ENUM('inherit', 'replace', 'append', 'hide');
  CREATE TYPE "public"."enum_ad_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__ad_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__ad_v_published_locale" AS ENUM('nb', 'nn');
  CREATE TYPE "public"."enum_redirects_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__redirects_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__redirects_v_published_locale" AS ENUM('nb', 'nn');
  CREATE TYPE "public"."enum_release_status" AS ENUM('running', 'live', 'replaced', 'failed', 'rolled-back');
  CREATE TYPE "public"."enum_users_role" AS ENUM('editor', 'administrator');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'publishSite', 'rollBackSite', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'publishSite', 'rollBackSite', 'schedulePublish');
  CREATE TABLE "services_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "services_prevention_levels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_prevention_level",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "services_risks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"area_id" uuid,
  	"level" "enum_prevention_level"
  );
  
  CREATE TABLE "services_contacts_hours_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"freq" "enum_frequency" DEFAULT 'weekly',
  	"interval" numeric,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone
  );
  
  CREATE TABLE "services_contacts_hours_rules_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "services_contacts_hours_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean
  );
  
  CREATE TABLE "services_contacts_hours_exceptions_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "services_contacts_hours_closed" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"until" varchar
  );
  
  CREATE TABLE "services_contacts_hours_closed_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "services_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"channel" "enum_channel" DEFAULT 'phone',
  	"value" varchar,
  	"hours_all_day" boolean,
  	"hours_by_appointment" boolean,
  	"source_text" varchar,
  	"source_url" varchar,
  	"source_date" varchar
  );
  
  CREATE TABLE "services_contacts_locales" (
  	"label" varchar,
  	"note" varchar,
  	"hours_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "services_hours_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"freq" "enum_frequency" DEFAULT 'weekly',
  	"interval" numeric,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone
  );
  
  CREATE TABLE "services_hours_rules_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "services_hours_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean
  );
  
  CREATE TABLE "services_hours_exceptions_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "services_hours_closed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"until" varchar
  );
  
  CREATE TABLE "services_hours_closed_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "services_places" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"address" varchar,
  	"source_text" varchar,
  	"source_url" varchar,
  	"source_date" varchar
  );
  
  CREATE TABLE "services_places_locales" (
  	"name" varchar,
  	"accessibility" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "services_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar
  );
  
  CREATE TABLE "services" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"ages_from" numeric,
  	"ages_to" numeric,
  	"ages_source_text" varchar,
  	"ages_source_url" varchar,
  	"ages_source_date" varchar,
  	"pregnancy" boolean,
  	"hours_all_day" boolean,
  	"hours_by_appointment" boolean,
  	"hours_source_text" varchar,
  	"hours_source_url" varchar,
  	"hours_source_date" varchar,
  	"referral_needed" "enum_answer" DEFAULT 'unknown',
  	"referral_source_text" varchar,
  	"referral_source_url" varchar,
  	"referral_source_date" varchar,
  	"cost_kind" "enum_cost" DEFAULT 'unknown',
  	"cost_source_text" varchar,
  	"cost_source_url" varchar,
  	"cost_source_date" varchar,
  	"interpreter_available" "enum_answer" DEFAULT 'unknown',
  	"interpreter_source_text" varchar,
  	"interpreter_source_url" varchar,
  	"interpreter_source_date" varchar,
  	"organisation_id" uuid,
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
  	"_status" "enum_services_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "services_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"description" jsonb,
  	"when_you_call" jsonb,
  	"next_steps" jsonb,
  	"for_whom" varchar,
  	"hours_note" varchar,
  	"referral_who_may_refer" varchar,
  	"referral_consent" varchar,
  	"referral_age_rule" varchar,
  	"cost_text" varchar,
  	"interpreter_note" varchar,
  	"owner_role" varchar,
  	"substitute_role" varchar,
  	"vouching_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "services_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "services_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "services_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" uuid,
  	"laws_id" uuid,
  	"services_id" uuid
  );
  
  CREATE TABLE "_services_audiences_v" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_services_prevention_levels_v" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_prevention_level",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_services_risks_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"area_id" uuid,
  	"level" "enum_prevention_level",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_contacts_hours_rules_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"freq" "enum_frequency" DEFAULT 'weekly',
  	"interval" numeric,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_contacts_hours_rules_v_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_services_contacts_hours_exceptions_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" timestamp(3) with time zone,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_contacts_hours_exceptions_v_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_services_contacts_hours_closed_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" varchar,
  	"until" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_contacts_hours_closed_v_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_services_contacts_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"channel" "enum_channel" DEFAULT 'phone',
  	"value" varchar,
  	"hours_all_day" boolean,
  	"hours_by_appointment" boolean,
  	"source_text" varchar,
  	"source_url" varchar,
  	"source_date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_contacts_v_locales" (
  	"label" varchar,
  	"note" varchar,
  	"hours_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_services_hours_rules_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"freq" "enum_frequency" DEFAULT 'weekly',
  	"interval" numeric,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_hours_rules_v_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_services_hours_exceptions_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" timestamp(3) with time zone,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_hours_exceptions_v_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_services_hours_closed_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" varchar,
  	"until" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_hours_closed_v_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_services_places_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"address" varchar,
  	"source_text" varchar,
  	"source_url" varchar,
  	"source_date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_places_v_locales" (
  	"name" varchar,
  	"accessibility" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_services_sources_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_ages_from" numeric,
  	"version_ages_to" numeric,
  	"version_ages_source_text" varchar,
  	"version_ages_source_url" varchar,
  	"version_ages_source_date" varchar,
  	"version_pregnancy" boolean,
  	"version_hours_all_day" boolean,
  	"version_hours_by_appointment" boolean,
  	"version_hours_source_text" varchar,
  	"version_hours_source_url" varchar,
  	"version_hours_source_date" varchar,
  	"version_referral_needed" "enum_answer" DEFAULT 'unknown',
  	"version_referral_source_text" varchar,
  	"version_referral_source_url" varchar,
  	"version_referral_source_date" varchar,
  	"version_cost_kind" "enum_cost" DEFAULT 'unknown',
  	"version_cost_source_text" varchar,
  	"version_cost_source_url" varchar,
  	"version_cost_source_date" varchar,
  	"version_interpreter_available" "enum_answer" DEFAULT 'unknown',
  	"version_interpreter_source_text" varchar,
  	"version_interpreter_source_url" varchar,
  	"version_interpreter_source_date" varchar,
  	"version_organisation_id" uuid,
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
  	"version__status" "enum__services_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__services_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_services_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_description" jsonb,
  	"version_when_you_call" jsonb,
  	"version_next_steps" jsonb,
  	"version_for_whom" varchar,
  	"version_hours_note" varchar,
  	"version_referral_who_may_refer" varchar,
  	"version_referral_consent" varchar,
  	"version_referral_age_rule" varchar,
  	"version_cost_text" varchar,
  	"version_interpreter_note" varchar,
  	"version_owner_role" varchar,
  	"version_substitute_role" varchar,
  	"version_vouching_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_services_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_services_v_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "_services_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" uuid,
  	"laws_id" uuid,
  	"services_id" uuid
  );
  
  CREATE TABLE "pages_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"level" "enum_page_level",
  	"order" numeric,
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
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"owner_role" varchar,
  	"substitute_role" varchar,
  	"vouching_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_sources_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_parent_id" uuid,
  	"version_level" "enum_page_level",
  	"version_order" numeric,
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
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__pages_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_pages_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_owner_role" varchar,
  	"version_substitute_role" varchar,
  	"version_vouching_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "organisations_contacts_hours_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"freq" "enum_frequency" DEFAULT 'weekly',
  	"interval" numeric,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone
  );
  
  CREATE TABLE "organisations_contacts_hours_rules_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "organisations_contacts_hours_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean
  );
  
  CREATE TABLE "organisations_contacts_hours_exceptions_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "organisations_contacts_hours_closed" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"until" varchar
  );
  
  CREATE TABLE "organisations_contacts_hours_closed_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "organisations_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"channel" "enum_channel" DEFAULT 'phone',
  	"value" varchar,
  	"hours_all_day" boolean,
  	"hours_by_appointment" boolean,
  	"source_text" varchar,
  	"source_url" varchar,
  	"source_date" varchar
  );
  
  CREATE TABLE "organisations_contacts_locales" (
  	"label" varchar,
  	"note" varchar,
  	"hours_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "organisations_places" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"address" varchar,
  	"source_text" varchar,
  	"source_url" varchar,
  	"source_date" varchar
  );
  
  CREATE TABLE "organisations_places_locales" (
  	"name" varchar,
  	"accessibility" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "organisations_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar
  );
  
  CREATE TABLE "organisations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"org_number" varchar,
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
  	"_status" "enum_organisations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "organisations_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"owner_role" varchar,
  	"substitute_role" varchar,
  	"vouching_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "organisations_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "organisations_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "_organisations_contacts_hours_rules_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"freq" "enum_frequency" DEFAULT 'weekly',
  	"interval" numeric,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organisations_contacts_hours_rules_v_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_organisations_contacts_hours_exceptions_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" timestamp(3) with time zone,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organisations_contacts_hours_exceptions_v_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_organisations_contacts_hours_closed_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" varchar,
  	"until" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organisations_contacts_hours_closed_v_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_organisations_contacts_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"channel" "enum_channel" DEFAULT 'phone',
  	"value" varchar,
  	"hours_all_day" boolean,
  	"hours_by_appointment" boolean,
  	"source_text" varchar,
  	"source_url" varchar,
  	"source_date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organisations_contacts_v_locales" (
  	"label" varchar,
  	"note" varchar,
  	"hours_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_organisations_places_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"address" varchar,
  	"source_text" varchar,
  	"source_url" varchar,
  	"source_date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organisations_places_v_locales" (
  	"name" varchar,
  	"accessibility" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_organisations_sources_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organisations_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_parent_id" uuid,
  	"version_org_number" varchar,
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
  	"version__status" "enum__organisations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__organisations_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_organisations_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_owner_role" varchar,
  	"version_substitute_role" varchar,
  	"version_vouching_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_organisations_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_organisations_v_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"credit" varchar,
  	"source_text" varchar,
  	"source_url" varchar,
  	"source_date" varchar,
  	"file_name" varchar,
  	"site_id" uuid,
  	"key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_media_status" DEFAULT 'draft',
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_media_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_credit" varchar,
  	"version_source_text" varchar,
  	"version_source_url" varchar,
  	"version_source_date" varchar,
  	"version_file_name" varchar,
  	"version_site_id" uuid,
  	"version_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__media_v_version_status" DEFAULT 'draft',
  	"version_url" varchar,
  	"version_thumbnail_u_r_l" varchar,
  	"version_filename" varchar,
  	"version_mime_type" varchar,
  	"version_filesize" numeric,
  	"version_width" numeric,
  	"version_height" numeric,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__media_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_media_v_locales" (
  	"version_alt" varchar,
  	"version_caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "themes_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar
  );
  
  CREATE TABLE "themes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"order" numeric,
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
  	"_status" "enum_themes_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "themes_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"owner_role" varchar,
  	"substitute_role" varchar,
  	"vouching_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "themes_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_themes_sources_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_themes_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_order" numeric,
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
  	"version__status" "enum__themes_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__themes_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_themes_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_owner_role" varchar,
  	"version_substitute_role" varchar,
  	"version_vouching_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_themes_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "terms_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar
  );
  
  CREATE TABLE "terms" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
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
  	"_status" "enum_terms_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "terms_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"full_form" varchar,
  	"body" jsonb,
  	"owner_role" varchar,
  	"substitute_role" varchar,
  	"vouching_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "terms_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_terms_sources_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_terms_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
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
  	"version__status" "enum__terms_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__terms_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_terms_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_full_form" varchar,
  	"version_body" jsonb,
  	"version_owner_role" varchar,
  	"version_substitute_role" varchar,
  	"version_vouching_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_terms_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "laws_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar
  );
  
  CREATE TABLE "laws" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"act" varchar,
  	"section" varchar,
  	"valid_from" timestamp(3) with time zone,
  	"valid_to" timestamp(3) with time zone,
  	"checked_on" varchar,
  	"url" varchar,
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
  	"_status" "enum_laws_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "laws_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"owner_role" varchar,
  	"substitute_role" varchar,
  	"vouching_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "laws_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"laws_id" uuid
  );
  
  CREATE TABLE "_laws_sources_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_laws_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_act" varchar,
  	"version_section" varchar,
  	"version_valid_from" timestamp(3) with time zone,
  	"version_valid_to" timestamp(3) with time zone,
  	"version_checked_on" varchar,
  	"version_url" varchar,
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
  	"version__status" "enum__laws_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__laws_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_laws_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_owner_role" varchar,
  	"version_substitute_role" varchar,
  	"version_vouching_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_laws_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"laws_id" uuid
  );
  
  CREATE TABLE "helplines_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "helplines_contacts_hours_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"freq" "enum_frequency" DEFAULT 'weekly',
  	"interval" numeric,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone
  );
  
  CREATE TABLE "helplines_contacts_hours_rules_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "helplines_contacts_hours_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean
  );
  
  CREATE TABLE "helplines_contacts_hours_exceptions_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "helplines_contacts_hours_closed" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"until" varchar
  );
  
  CREATE TABLE "helplines_contacts_hours_closed_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "helplines_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"channel" "enum_channel" DEFAULT 'phone',
  	"value" varchar,
  	"hours_all_day" boolean,
  	"hours_by_appointment" boolean,
  	"source_text" varchar,
  	"source_url" varchar,
  	"source_date" varchar
  );
  
  CREATE TABLE "helplines_contacts_locales" (
  	"label" varchar,
  	"note" varchar,
  	"hours_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "helplines_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar
  );
  
  CREATE TABLE "helplines" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"emergency" boolean,
  	"order" numeric,
  	"free" "enum_answer" DEFAULT 'unknown',
  	"anonymous" "enum_answer" DEFAULT 'unknown',
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
  	"_status" "enum_helplines_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "helplines_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"for_whom" varchar,
  	"good_to_know" varchar,
  	"operator" varchar,
  	"owner_role" varchar,
  	"substitute_role" varchar,
  	"vouching_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "helplines_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "helplines_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "_helplines_audiences_v" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_audience",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_helplines_contacts_hours_rules_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"freq" "enum_frequency" DEFAULT 'weekly',
  	"interval" numeric,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_helplines_contacts_hours_rules_v_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_helplines_contacts_hours_exceptions_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" timestamp(3) with time zone,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_helplines_contacts_hours_exceptions_v_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_helplines_contacts_hours_closed_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" varchar,
  	"until" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_helplines_contacts_hours_closed_v_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_helplines_contacts_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"channel" "enum_channel" DEFAULT 'phone',
  	"value" varchar,
  	"hours_all_day" boolean,
  	"hours_by_appointment" boolean,
  	"source_text" varchar,
  	"source_url" varchar,
  	"source_date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_helplines_contacts_v_locales" (
  	"label" varchar,
  	"note" varchar,
  	"hours_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_helplines_sources_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_helplines_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_emergency" boolean,
  	"version_order" numeric,
  	"version_free" "enum_answer" DEFAULT 'unknown',
  	"version_anonymous" "enum_answer" DEFAULT 'unknown',
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
  	"version__status" "enum__helplines_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__helplines_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_helplines_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_for_whom" varchar,
  	"version_good_to_know" varchar,
  	"version_operator" varchar,
  	"version_owner_role" varchar,
  	"version_substitute_role" varchar,
  	"version_vouching_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_helplines_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_helplines_v_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "risk_areas_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar
  );
  
  CREATE TABLE "risk_areas" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"order" numeric,
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
  	"_status" "enum_risk_areas_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "risk_areas_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"owner_role" varchar,
  	"substitute_role" varchar,
  	"vouching_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_risk_areas_sources_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_risk_areas_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_order" numeric,
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
  	"version__status" "enum__risk_areas_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__risk_areas_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_risk_areas_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_owner_role" varchar,
  	"version_substitute_role" varchar,
  	"version_vouching_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "sites_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_language",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "sites_safe_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"urgency" "enum_urgency"
  );
  
  CREATE TABLE "sites" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality" varchar,
  	"parent_id" uuid,
  	"published" boolean,
  	"official" boolean,
  	"host" varchar,
  	"theme_colour" varchar,
  	"theme_dot" varchar,
  	"feedback_email" varchar,
  	"key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_sites_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "sites_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "sites_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"helplines_id" uuid,
  	"services_id" uuid,
  	"themes_id" uuid
  );
  
  CREATE TABLE "_sites_languages_v" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_language",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_sites_safe_contacts_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"urgency" "enum_urgency",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sites_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_municipality" varchar,
  	"version_parent_id" uuid,
  	"version_published" boolean,
  	"version_official" boolean,
  	"version_host" varchar,
  	"version_theme_colour" varchar,
  	"version_theme_dot" varchar,
  	"version_feedback_email" varchar,
  	"version_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__sites_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__sites_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_sites_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_sites_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"helplines_id" uuid,
  	"services_id" uuid,
  	"themes_id" uuid
  );
  
  CREATE TABLE "ad_contacts_value_hours_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"freq" "enum_frequency" DEFAULT 'weekly',
  	"interval" numeric,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone
  );
  
  CREATE TABLE "ad_contacts_value_hours_rules_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "ad_contacts_value_hours_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean
  );
  
  CREATE TABLE "ad_contacts_value_hours_exceptions_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "ad_contacts_value_hours_closed" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"until" varchar
  );
  
  CREATE TABLE "ad_contacts_value_hours_closed_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "ad_contacts_value" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"channel" "enum_channel" DEFAULT 'phone',
  	"value" varchar,
  	"hours_all_day" boolean,
  	"hours_by_appointment" boolean,
  	"source_text" varchar,
  	"source_url" varchar,
  	"source_date" varchar
  );
  
  CREATE TABLE "ad_contacts_value_locales" (
  	"label" varchar,
  	"note" varchar,
  	"hours_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "ad_hours_value_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"freq" "enum_frequency" DEFAULT 'weekly',
  	"interval" numeric,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone
  );
  
  CREATE TABLE "ad_hours_value_rules_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "ad_hours_value_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean
  );
  
  CREATE TABLE "ad_hours_value_exceptions_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "ad_hours_value_closed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"until" varchar
  );
  
  CREATE TABLE "ad_hours_value_closed_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "ad_places_value" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"address" varchar,
  	"source_text" varchar,
  	"source_url" varchar,
  	"source_date" varchar
  );
  
  CREATE TABLE "ad_places_value_locales" (
  	"name" varchar,
  	"accessibility" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "ad" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"hide_entry" boolean,
  	"based_on" varchar,
  	"sections_summary_mode" "enum_mode",
  	"sections_description_mode" "enum_mode",
  	"sections_for_whom_mode" "enum_mode",
  	"sections_referral_mode" "enum_mode",
  	"sections_referral_value_needed" "enum_answer",
  	"sections_referral_value_source_text" varchar,
  	"sections_referral_value_source_url" varchar,
  	"sections_referral_value_source_date" varchar,
  	"sections_contacts_mode" "enum_mode",
  	"sections_hours_mode" "enum_mode",
  	"sections_hours_value_all_day" boolean,
  	"sections_hours_value_by_appointment" boolean,
  	"sections_hours_value_source_text" varchar,
  	"sections_hours_value_source_url" varchar,
  	"sections_hours_value_source_date" varchar,
  	"sections_places_mode" "enum_mode",
  	"sections_cost_mode" "enum_mode",
  	"sections_cost_value_kind" "enum_cost",
  	"sections_cost_value_source_text" varchar,
  	"sections_cost_value_source_url" varchar,
  	"sections_cost_value_source_date" varchar,
  	"sections_interpreter_mode" "enum_mode",
  	"sections_interpreter_value_available" "enum_answer",
  	"sections_interpreter_value_source_text" varchar,
  	"sections_interpreter_value_source_url" varchar,
  	"sections_interpreter_value_source_date" varchar,
  	"sections_when_you_call_mode" "enum_mode",
  	"sections_next_steps_mode" "enum_mode",
  	"sections_organisation_mode" "enum_mode",
  	"sections_organisation_value_id" uuid,
  	"sections_related_mode" "enum_mode",
  	"sections_master_page_mode" "enum_mode",
  	"sections_master_page_value" varchar,
  	"sections_body_mode" "enum_mode",
  	"sections_good_to_know_mode" "enum_mode",
  	"site_id" uuid,
  	"key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_ad_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "ad_locales" (
  	"sections_summary_value" varchar,
  	"sections_description_value" jsonb,
  	"sections_for_whom_value" varchar,
  	"sections_referral_value_who_may_refer" varchar,
  	"sections_referral_value_consent" varchar,
  	"sections_referral_value_age_rule" varchar,
  	"sections_hours_value_note" varchar,
  	"sections_cost_value_text" varchar,
  	"sections_interpreter_value_note" varchar,
  	"sections_when_you_call_value" jsonb,
  	"sections_next_steps_value" jsonb,
  	"sections_body_value" jsonb,
  	"sections_good_to_know_value" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "ad_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "ad_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "ad_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" uuid,
  	"pages_id" uuid,
  	"organisations_id" uuid,
  	"helplines_id" uuid,
  	"terms_id" uuid,
  	"themes_id" uuid
  );
  
  CREATE TABLE "_ad_contacts_value_hours_rules_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"freq" "enum_frequency" DEFAULT 'weekly',
  	"interval" numeric,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ad_contacts_value_hours_rules_v_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ad_contacts_value_hours_exceptions_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" timestamp(3) with time zone,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ad_contacts_value_hours_exceptions_v_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ad_contacts_value_hours_closed_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" varchar,
  	"until" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ad_contacts_value_hours_closed_v_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ad_contacts_value_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"channel" "enum_channel" DEFAULT 'phone',
  	"value" varchar,
  	"hours_all_day" boolean,
  	"hours_by_appointment" boolean,
  	"source_text" varchar,
  	"source_url" varchar,
  	"source_date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ad_contacts_value_v_locales" (
  	"label" varchar,
  	"note" varchar,
  	"hours_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ad_hours_value_rules_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"freq" "enum_frequency" DEFAULT 'weekly',
  	"interval" numeric,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ad_hours_value_rules_v_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ad_hours_value_exceptions_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" timestamp(3) with time zone,
  	"opens" varchar,
  	"closes" varchar,
  	"closes_next_day" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ad_hours_value_exceptions_v_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ad_hours_value_closed_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" varchar,
  	"until" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ad_hours_value_closed_v_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ad_places_value_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"address" varchar,
  	"source_text" varchar,
  	"source_url" varchar,
  	"source_date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ad_places_value_v_locales" (
  	"name" varchar,
  	"accessibility" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ad_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_hide_entry" boolean,
  	"version_based_on" varchar,
  	"version_sections_summary_mode" "enum_mode",
  	"version_sections_description_mode" "enum_mode",
  	"version_sections_for_whom_mode" "enum_mode",
  	"version_sections_referral_mode" "enum_mode",
  	"version_sections_referral_value_needed" "enum_answer",
  	"version_sections_referral_value_source_text" varchar,
  	"version_sections_referral_value_source_url" varchar,
  	"version_sections_referral_value_source_date" varchar,
  	"version_sections_contacts_mode" "enum_mode",
  	"version_sections_hours_mode" "enum_mode",
  	"version_sections_hours_value_all_day" boolean,
  	"version_sections_hours_value_by_appointment" boolean,
  	"version_sections_hours_value_source_text" varchar,
  	"version_sections_hours_value_source_url" varchar,
  	"version_sections_hours_value_source_date" varchar,
  	"version_sections_places_mode" "enum_mode",
  	"version_sections_cost_mode" "enum_mode",
  	"version_sections_cost_value_kind" "enum_cost",
  	"version_sections_cost_value_source_text" varchar,
  	"version_sections_cost_value_source_url" varchar,
  	"version_sections_cost_value_source_date" varchar,
  	"version_sections_interpreter_mode" "enum_mode",
  	"version_sections_interpreter_value_available" "enum_answer",
  	"version_sections_interpreter_value_source_text" varchar,
  	"version_sections_interpreter_value_source_url" varchar,
  	"version_sections_interpreter_value_source_date" varchar,
  	"version_sections_when_you_call_mode" "enum_mode",
  	"version_sections_next_steps_mode" "enum_mode",
  	"version_sections_organisation_mode" "enum_mode",
  	"version_sections_organisation_value_id" uuid,
  	"version_sections_related_mode" "enum_mode",
  	"version_sections_master_page_mode" "enum_mode",
  	"version_sections_master_page_value" varchar,
  	"version_sections_body_mode" "enum_mode",
  	"version_sections_good_to_know_mode" "enum_mode",
  	"version_site_id" uuid,
  	"version_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__ad_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__ad_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_ad_v_locales" (
  	"version_sections_summary_value" varchar,
  	"version_sections_description_value" jsonb,
  	"version_sections_for_whom_value" varchar,
  	"version_sections_referral_value_who_may_refer" varchar,
  	"version_sections_referral_value_consent" varchar,
  	"version_sections_referral_value_age_rule" varchar,
  	"version_sections_hours_value_note" varchar,
  	"version_sections_cost_value_text" varchar,
  	"version_sections_interpreter_value_note" varchar,
  	"version_sections_when_you_call_value" jsonb,
  	"version_sections_next_steps_value" jsonb,
  	"version_sections_body_value" jsonb,
  	"version_sections_good_to_know_value" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ad_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_ad_v_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "_ad_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" uuid,
  	"pages_id" uuid,
  	"organisations_id" uuid,
  	"helplines_id" uuid,
  	"terms_id" uuid,
  	"themes_id" uuid
  );
  
  CREATE TABLE "redirects" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" varchar,
  	"site_id" uuid,
  	"key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_redirects_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "redirects_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "redirects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" uuid,
  	"pages_id" uuid,
  	"organisations_id" uuid,
  	"helplines_id" uuid,
  	"terms_id" uuid,
  	"themes_id" uuid,
  	"laws_id" uuid
  );
  
  CREATE TABLE "_redirects_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_from" varchar,
  	"version_site_id" uuid,
  	"version_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__redirects_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__redirects_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_redirects_v_locales" (
  	"version_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_redirects_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" uuid,
  	"pages_id" uuid,
  	"organisations_id" uuid,
  	"helplines_id" uuid,
  	"terms_id" uuid,
  	"themes_id" uuid,
  	"laws_id" uuid
  );
  
  CREATE TABLE "releases" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"release" varchar,
  	"site" varchar NOT NULL,
  	"status" "enum_release_status" NOT NULL,
  	"message" varchar,
  	"mend" varchar,
  	"pages" numeric,
  	"started_at" timestamp(3) with time zone,
  	"finished_at" timestamp(3) with time zone,
  	"steps" jsonb,
  	"by" varchar,
  	"content_hash" varchar,
  	"build_hash" varchar,
  	"day" varchar,
  	"entries" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "releases_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"role" "enum_users_role" DEFAULT 'editor' NOT NULL,
  	"may_publish" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sites_id" uuid
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"concurrency_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" uuid,
  	"pages_id" uuid,
  	"organisations_id" uuid,
  	"media_id" uuid,
  	"themes_id" uuid,
  	"terms_id" uuid,
  	"laws_id" uuid,
  	"helplines_id" uuid,
  	"risk_areas_id" uuid,
  	"sites_id" uuid,
  	"ad_id" uuid,
  	"redirects_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "services_audiences" ADD CONSTRAINT "services_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_prevention_levels" ADD CONSTRAINT "services_prevention_levels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_risks" ADD CONSTRAINT "services_risks_area_id_risk_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."risk_areas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services_risks" ADD CONSTRAINT "services_risks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_contacts_hours_rules" ADD CONSTRAINT "services_contacts_hours_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_contacts_hours_rules_locales" ADD CONSTRAINT "services_contacts_hours_rules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services_contacts_hours_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_contacts_hours_exceptions" ADD CONSTRAINT "services_contacts_hours_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_contacts_hours_exceptions_locales" ADD CONSTRAINT "services_contacts_hours_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services_contacts_hours_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_contacts_hours_closed" ADD CONSTRAINT "services_contacts_hours_closed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_contacts_hours_closed_locales" ADD CONSTRAINT "services_contacts_hours_closed_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services_contacts_hours_closed"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_contacts" ADD CONSTRAINT "services_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_contacts_locales" ADD CONSTRAINT "services_contacts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_hours_rules" ADD CONSTRAINT "services_hours_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_hours_rules_locales" ADD CONSTRAINT "services_hours_rules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services_hours_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_hours_exceptions" ADD CONSTRAINT "services_hours_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_hours_exceptions_locales" ADD CONSTRAINT "services_hours_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services_hours_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_hours_closed" ADD CONSTRAINT "services_hours_closed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_hours_closed_locales" ADD CONSTRAINT "services_hours_closed_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services_hours_closed"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_places" ADD CONSTRAINT "services_places_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_places_locales" ADD CONSTRAINT "services_places_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services_places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_sources" ADD CONSTRAINT "services_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_substitute_organisation_id_organisations_id_fk" FOREIGN KEY ("substitute_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services_locales" ADD CONSTRAINT "services_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_texts" ADD CONSTRAINT "services_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_numbers" ADD CONSTRAINT "services_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_theme_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_law_fk" FOREIGN KEY ("laws_id") REFERENCES "public"."laws"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_service_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_audiences_v" ADD CONSTRAINT "_services_audiences_v_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_prevention_levels_v" ADD CONSTRAINT "_services_prevention_levels_v_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_risks_v" ADD CONSTRAINT "_services_risks_v_area_id_risk_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."risk_areas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_risks_v" ADD CONSTRAINT "_services_risks_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_contacts_hours_rules_v" ADD CONSTRAINT "_services_contacts_hours_rules_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_contacts_hours_rules_v_locales" ADD CONSTRAINT "_services_contacts_hours_rules_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_contacts_hours_rules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_contacts_hours_exceptions_v" ADD CONSTRAINT "_services_contacts_hours_exceptions_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_contacts_hours_exceptions_v_locales" ADD CONSTRAINT "_services_contacts_hours_exceptions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_contacts_hours_exceptions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_contacts_hours_closed_v" ADD CONSTRAINT "_services_contacts_hours_closed_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_contacts_hours_closed_v_locales" ADD CONSTRAINT "_services_contacts_hours_closed_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_contacts_hours_closed_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_contacts_v" ADD CONSTRAINT "_services_contacts_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_contacts_v_locales" ADD CONSTRAINT "_services_contacts_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_hours_rules_v" ADD CONSTRAINT "_services_hours_rules_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_hours_rules_v_locales" ADD CONSTRAINT "_services_hours_rules_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_hours_rules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_hours_exceptions_v" ADD CONSTRAINT "_services_hours_exceptions_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_hours_exceptions_v_locales" ADD CONSTRAINT "_services_hours_exceptions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_hours_exceptions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_hours_closed_v" ADD CONSTRAINT "_services_hours_closed_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_hours_closed_v_locales" ADD CONSTRAINT "_services_hours_closed_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_hours_closed_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_places_v" ADD CONSTRAINT "_services_places_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_places_v_locales" ADD CONSTRAINT "_services_places_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_sources_v" ADD CONSTRAINT "_services_sources_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_parent_id_services_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_organisation_id_organisations_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("version_owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_substitute_organisation_id_organisations_id_fk" FOREIGN KEY ("version_substitute_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v_locales" ADD CONSTRAINT "_services_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_texts" ADD CONSTRAINT "_services_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_numbers" ADD CONSTRAINT "_services_v_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_theme_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_law_fk" FOREIGN KEY ("laws_id") REFERENCES "public"."laws"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_service_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_sources" ADD CONSTRAINT "pages_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_substitute_organisation_id_organisations_id_fk" FOREIGN KEY ("substitute_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_sources_v" ADD CONSTRAINT "_pages_sources_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_parent_id_pages_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("version_owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_substitute_organisation_id_organisations_id_fk" FOREIGN KEY ("version_substitute_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_contacts_hours_rules" ADD CONSTRAINT "organisations_contacts_hours_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_contacts_hours_rules_locales" ADD CONSTRAINT "organisations_contacts_hours_rules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations_contacts_hours_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_contacts_hours_exceptions" ADD CONSTRAINT "organisations_contacts_hours_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_contacts_hours_exceptions_locales" ADD CONSTRAINT "organisations_contacts_hours_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations_contacts_hours_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_contacts_hours_closed" ADD CONSTRAINT "organisations_contacts_hours_closed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_contacts_hours_closed_locales" ADD CONSTRAINT "organisations_contacts_hours_closed_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations_contacts_hours_closed"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_contacts" ADD CONSTRAINT "organisations_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_contacts_locales" ADD CONSTRAINT "organisations_contacts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_places" ADD CONSTRAINT "organisations_places_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_places_locales" ADD CONSTRAINT "organisations_places_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations_places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_sources" ADD CONSTRAINT "organisations_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_substitute_organisation_id_organisations_id_fk" FOREIGN KEY ("substitute_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations_locales" ADD CONSTRAINT "organisations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_texts" ADD CONSTRAINT "organisations_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_numbers" ADD CONSTRAINT "organisations_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_contacts_hours_rules_v" ADD CONSTRAINT "_organisations_contacts_hours_rules_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_contacts_hours_rules_v_locales" ADD CONSTRAINT "_organisations_contacts_hours_rules_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_contacts_hours_rules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_contacts_hours_exceptions_v" ADD CONSTRAINT "_organisations_contacts_hours_exceptions_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_contacts_hours_exceptions_v_locales" ADD CONSTRAINT "_organisations_contacts_hours_exceptions_v_locales_parent_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_contacts_hours_exceptions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_contacts_hours_closed_v" ADD CONSTRAINT "_organisations_contacts_hours_closed_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_contacts_hours_closed_v_locales" ADD CONSTRAINT "_organisations_contacts_hours_closed_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_contacts_hours_closed_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_contacts_v" ADD CONSTRAINT "_organisations_contacts_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_contacts_v_locales" ADD CONSTRAINT "_organisations_contacts_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_places_v" ADD CONSTRAINT "_organisations_places_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_places_v_locales" ADD CONSTRAINT "_organisations_places_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_sources_v" ADD CONSTRAINT "_organisations_sources_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_parent_id_organisations_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("version_owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_substitute_organisation_id_organisations_id_fk" FOREIGN KEY ("version_substitute_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v_locales" ADD CONSTRAINT "_organisations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_texts" ADD CONSTRAINT "_organisations_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_numbers" ADD CONSTRAINT "_organisations_v_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_media_v" ADD CONSTRAINT "_media_v_parent_id_media_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_media_v" ADD CONSTRAINT "_media_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_media_v_locales" ADD CONSTRAINT "_media_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_media_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_sources" ADD CONSTRAINT "themes_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes" ADD CONSTRAINT "themes_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "themes" ADD CONSTRAINT "themes_substitute_organisation_id_organisations_id_fk" FOREIGN KEY ("substitute_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "themes" ADD CONSTRAINT "themes_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "themes_locales" ADD CONSTRAINT "themes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_texts" ADD CONSTRAINT "themes_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_sources_v" ADD CONSTRAINT "_themes_sources_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_themes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_parent_id_themes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_version_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("version_owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_version_substitute_organisation_id_organisations_id_fk" FOREIGN KEY ("version_substitute_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v_locales" ADD CONSTRAINT "_themes_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_themes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_texts" ADD CONSTRAINT "_themes_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_themes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_sources" ADD CONSTRAINT "terms_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms" ADD CONSTRAINT "terms_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "terms" ADD CONSTRAINT "terms_substitute_organisation_id_organisations_id_fk" FOREIGN KEY ("substitute_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "terms" ADD CONSTRAINT "terms_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "terms_locales" ADD CONSTRAINT "terms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_texts" ADD CONSTRAINT "terms_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_sources_v" ADD CONSTRAINT "_terms_sources_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v" ADD CONSTRAINT "_terms_v_parent_id_terms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_terms_v" ADD CONSTRAINT "_terms_v_version_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("version_owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_terms_v" ADD CONSTRAINT "_terms_v_version_substitute_organisation_id_organisations_id_fk" FOREIGN KEY ("version_substitute_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_terms_v" ADD CONSTRAINT "_terms_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_terms_v_locales" ADD CONSTRAINT "_terms_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v_texts" ADD CONSTRAINT "_terms_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "laws_sources" ADD CONSTRAINT "laws_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."laws"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "laws" ADD CONSTRAINT "laws_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "laws" ADD CONSTRAINT "laws_substitute_organisation_id_organisations_id_fk" FOREIGN KEY ("substitute_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "laws" ADD CONSTRAINT "laws_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "laws_locales" ADD CONSTRAINT "laws_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."laws"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "laws_rels" ADD CONSTRAINT "laws_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."laws"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "laws_rels" ADD CONSTRAINT "laws_rels_law_fk" FOREIGN KEY ("laws_id") REFERENCES "public"."laws"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_laws_sources_v" ADD CONSTRAINT "_laws_sources_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_laws_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_laws_v" ADD CONSTRAINT "_laws_v_parent_id_laws_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."laws"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_laws_v" ADD CONSTRAINT "_laws_v_version_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("version_owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_laws_v" ADD CONSTRAINT "_laws_v_version_substitute_organisation_id_organisations_id_fk" FOREIGN KEY ("version_substitute_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_laws_v" ADD CONSTRAINT "_laws_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_laws_v_locales" ADD CONSTRAINT "_laws_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_laws_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_laws_v_rels" ADD CONSTRAINT "_laws_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_laws_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_laws_v_rels" ADD CONSTRAINT "_laws_v_rels_law_fk" FOREIGN KEY ("laws_id") REFERENCES "public"."laws"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines_audiences" ADD CONSTRAINT "helplines_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines_contacts_hours_rules" ADD CONSTRAINT "helplines_contacts_hours_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."helplines_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines_contacts_hours_rules_locales" ADD CONSTRAINT "helplines_contacts_hours_rules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."helplines_contacts_hours_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines_contacts_hours_exceptions" ADD CONSTRAINT "helplines_contacts_hours_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."helplines_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines_contacts_hours_exceptions_locales" ADD CONSTRAINT "helplines_contacts_hours_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."helplines_contacts_hours_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines_contacts_hours_closed" ADD CONSTRAINT "helplines_contacts_hours_closed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."helplines_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines_contacts_hours_closed_locales" ADD CONSTRAINT "helplines_contacts_hours_closed_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."helplines_contacts_hours_closed"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines_contacts" ADD CONSTRAINT "helplines_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines_contacts_locales" ADD CONSTRAINT "helplines_contacts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."helplines_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines_sources" ADD CONSTRAINT "helplines_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines" ADD CONSTRAINT "helplines_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "helplines" ADD CONSTRAINT "helplines_substitute_organisation_id_organisations_id_fk" FOREIGN KEY ("substitute_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "helplines" ADD CONSTRAINT "helplines_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "helplines_locales" ADD CONSTRAINT "helplines_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines_texts" ADD CONSTRAINT "helplines_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines_numbers" ADD CONSTRAINT "helplines_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_helplines_audiences_v" ADD CONSTRAINT "_helplines_audiences_v_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_helplines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_helplines_contacts_hours_rules_v" ADD CONSTRAINT "_helplines_contacts_hours_rules_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_helplines_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_helplines_contacts_hours_rules_v_locales" ADD CONSTRAINT "_helplines_contacts_hours_rules_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_helplines_contacts_hours_rules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_helplines_contacts_hours_exceptions_v" ADD CONSTRAINT "_helplines_contacts_hours_exceptions_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_helplines_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_helplines_contacts_hours_exceptions_v_locales" ADD CONSTRAINT "_helplines_contacts_hours_exceptions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_helplines_contacts_hours_exceptions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_helplines_contacts_hours_closed_v" ADD CONSTRAINT "_helplines_contacts_hours_closed_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_helplines_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_helplines_contacts_hours_closed_v_locales" ADD CONSTRAINT "_helplines_contacts_hours_closed_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_helplines_contacts_hours_closed_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_helplines_contacts_v" ADD CONSTRAINT "_helplines_contacts_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_helplines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_helplines_contacts_v_locales" ADD CONSTRAINT "_helplines_contacts_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_helplines_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_helplines_sources_v" ADD CONSTRAINT "_helplines_sources_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_helplines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_helplines_v" ADD CONSTRAINT "_helplines_v_parent_id_helplines_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."helplines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_helplines_v" ADD CONSTRAINT "_helplines_v_version_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("version_owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_helplines_v" ADD CONSTRAINT "_helplines_v_version_substitute_organisation_id_organisations_id_fk" FOREIGN KEY ("version_substitute_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_helplines_v" ADD CONSTRAINT "_helplines_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_helplines_v_locales" ADD CONSTRAINT "_helplines_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_helplines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_helplines_v_texts" ADD CONSTRAINT "_helplines_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_helplines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_helplines_v_numbers" ADD CONSTRAINT "_helplines_v_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_helplines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "risk_areas_sources" ADD CONSTRAINT "risk_areas_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."risk_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "risk_areas" ADD CONSTRAINT "risk_areas_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "risk_areas" ADD CONSTRAINT "risk_areas_substitute_organisation_id_organisations_id_fk" FOREIGN KEY ("substitute_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "risk_areas" ADD CONSTRAINT "risk_areas_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "risk_areas_locales" ADD CONSTRAINT "risk_areas_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."risk_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_risk_areas_sources_v" ADD CONSTRAINT "_risk_areas_sources_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_risk_areas_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_risk_areas_v" ADD CONSTRAINT "_risk_areas_v_parent_id_risk_areas_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."risk_areas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_risk_areas_v" ADD CONSTRAINT "_risk_areas_v_version_owner_organisation_id_organisations_id_fk" FOREIGN KEY ("version_owner_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_risk_areas_v" ADD CONSTRAINT "_risk_areas_v_version_substitute_organisation_id_organisations_id_fk" FOREIGN KEY ("version_substitute_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_risk_areas_v" ADD CONSTRAINT "_risk_areas_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_risk_areas_v_locales" ADD CONSTRAINT "_risk_areas_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_risk_areas_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_languages" ADD CONSTRAINT "sites_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_safe_contacts" ADD CONSTRAINT "sites_safe_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites" ADD CONSTRAINT "sites_parent_id_sites_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sites_locales" ADD CONSTRAINT "sites_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_rels" ADD CONSTRAINT "sites_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_rels" ADD CONSTRAINT "sites_rels_helpline_fk" FOREIGN KEY ("helplines_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_rels" ADD CONSTRAINT "sites_rels_service_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_rels" ADD CONSTRAINT "sites_rels_theme_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sites_languages_v" ADD CONSTRAINT "_sites_languages_v_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_sites_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sites_safe_contacts_v" ADD CONSTRAINT "_sites_safe_contacts_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sites_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sites_v" ADD CONSTRAINT "_sites_v_parent_id_sites_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sites_v" ADD CONSTRAINT "_sites_v_version_parent_id_sites_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sites_v_locales" ADD CONSTRAINT "_sites_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sites_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sites_v_rels" ADD CONSTRAINT "_sites_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_sites_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sites_v_rels" ADD CONSTRAINT "_sites_v_rels_helpline_fk" FOREIGN KEY ("helplines_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sites_v_rels" ADD CONSTRAINT "_sites_v_rels_service_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sites_v_rels" ADD CONSTRAINT "_sites_v_rels_theme_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_contacts_value_hours_rules" ADD CONSTRAINT "ad_contacts_value_hours_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_contacts_value"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_contacts_value_hours_rules_locales" ADD CONSTRAINT "ad_contacts_value_hours_rules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_contacts_value_hours_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_contacts_value_hours_exceptions" ADD CONSTRAINT "ad_contacts_value_hours_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_contacts_value"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_contacts_value_hours_exceptions_locales" ADD CONSTRAINT "ad_contacts_value_hours_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_contacts_value_hours_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_contacts_value_hours_closed" ADD CONSTRAINT "ad_contacts_value_hours_closed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_contacts_value"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_contacts_value_hours_closed_locales" ADD CONSTRAINT "ad_contacts_value_hours_closed_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_contacts_value_hours_closed"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_contacts_value" ADD CONSTRAINT "ad_contacts_value_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_contacts_value_locales" ADD CONSTRAINT "ad_contacts_value_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_contacts_value"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_hours_value_rules" ADD CONSTRAINT "ad_hours_value_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_hours_value_rules_locales" ADD CONSTRAINT "ad_hours_value_rules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_hours_value_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_hours_value_exceptions" ADD CONSTRAINT "ad_hours_value_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_hours_value_exceptions_locales" ADD CONSTRAINT "ad_hours_value_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_hours_value_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_hours_value_closed" ADD CONSTRAINT "ad_hours_value_closed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_hours_value_closed_locales" ADD CONSTRAINT "ad_hours_value_closed_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_hours_value_closed"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_places_value" ADD CONSTRAINT "ad_places_value_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_places_value_locales" ADD CONSTRAINT "ad_places_value_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_places_value"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad" ADD CONSTRAINT "ad_sections_organisation_value_id_organisations_id_fk" FOREIGN KEY ("sections_organisation_value_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ad" ADD CONSTRAINT "ad_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ad_locales" ADD CONSTRAINT "ad_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_texts" ADD CONSTRAINT "ad_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ad"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_numbers" ADD CONSTRAINT "ad_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ad"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_rels" ADD CONSTRAINT "ad_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ad"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_rels" ADD CONSTRAINT "ad_rels_service_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_rels" ADD CONSTRAINT "ad_rels_page_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_rels" ADD CONSTRAINT "ad_rels_organisation_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_rels" ADD CONSTRAINT "ad_rels_helpline_fk" FOREIGN KEY ("helplines_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_rels" ADD CONSTRAINT "ad_rels_term_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_rels" ADD CONSTRAINT "ad_rels_theme_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_contacts_value_hours_rules_v" ADD CONSTRAINT "_ad_contacts_value_hours_rules_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_contacts_value_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_contacts_value_hours_rules_v_locales" ADD CONSTRAINT "_ad_contacts_value_hours_rules_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_contacts_value_hours_rules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_contacts_value_hours_exceptions_v" ADD CONSTRAINT "_ad_contacts_value_hours_exceptions_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_contacts_value_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_contacts_value_hours_exceptions_v_locales" ADD CONSTRAINT "_ad_contacts_value_hours_exceptions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_contacts_value_hours_exceptions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_contacts_value_hours_closed_v" ADD CONSTRAINT "_ad_contacts_value_hours_closed_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_contacts_value_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_contacts_value_hours_closed_v_locales" ADD CONSTRAINT "_ad_contacts_value_hours_closed_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_contacts_value_hours_closed_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_contacts_value_v" ADD CONSTRAINT "_ad_contacts_value_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_contacts_value_v_locales" ADD CONSTRAINT "_ad_contacts_value_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_contacts_value_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_hours_value_rules_v" ADD CONSTRAINT "_ad_hours_value_rules_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_hours_value_rules_v_locales" ADD CONSTRAINT "_ad_hours_value_rules_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_hours_value_rules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_hours_value_exceptions_v" ADD CONSTRAINT "_ad_hours_value_exceptions_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_hours_value_exceptions_v_locales" ADD CONSTRAINT "_ad_hours_value_exceptions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_hours_value_exceptions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_hours_value_closed_v" ADD CONSTRAINT "_ad_hours_value_closed_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_hours_value_closed_v_locales" ADD CONSTRAINT "_ad_hours_value_closed_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_hours_value_closed_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_places_value_v" ADD CONSTRAINT "_ad_places_value_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_places_value_v_locales" ADD CONSTRAINT "_ad_places_value_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_places_value_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v" ADD CONSTRAINT "_ad_v_parent_id_ad_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ad"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ad_v" ADD CONSTRAINT "_ad_v_version_sections_organisation_value_id_organisations_id_fk" FOREIGN KEY ("version_sections_organisation_value_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ad_v" ADD CONSTRAINT "_ad_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ad_v_locales" ADD CONSTRAINT "_ad_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ad_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_texts" ADD CONSTRAINT "_ad_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ad_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_numbers" ADD CONSTRAINT "_ad_v_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ad_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_rels" ADD CONSTRAINT "_ad_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ad_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_rels" ADD CONSTRAINT "_ad_v_rels_service_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_rels" ADD CONSTRAINT "_ad_v_rels_page_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_rels" ADD CONSTRAINT "_ad_v_rels_organisation_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_rels" ADD CONSTRAINT "_ad_v_rels_helpline_fk" FOREIGN KEY ("helplines_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_rels" ADD CONSTRAINT "_ad_v_rels_term_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ad_v_rels" ADD CONSTRAINT "_ad_v_rels_theme_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects" ADD CONSTRAINT "redirects_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "redirects_locales" ADD CONSTRAINT "redirects_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_service_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_page_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_organisation_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_helpline_fk" FOREIGN KEY ("helplines_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_term_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_theme_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_law_fk" FOREIGN KEY ("laws_id") REFERENCES "public"."laws"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_redirects_v" ADD CONSTRAINT "_redirects_v_parent_id_redirects_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."redirects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_redirects_v" ADD CONSTRAINT "_redirects_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_redirects_v_locales" ADD CONSTRAINT "_redirects_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_redirects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_redirects_v_rels" ADD CONSTRAINT "_redirects_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_redirects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_redirects_v_rels" ADD CONSTRAINT "_redirects_v_rels_service_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_redirects_v_rels" ADD CONSTRAINT "_redirects_v_rels_page_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_redirects_v_rels" ADD CONSTRAINT "_redirects_v_rels_organisation_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_redirects_v_rels" ADD CONSTRAINT "_redirects_v_rels_helpline_fk" FOREIGN KEY ("helplines_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_redirects_v_rels" ADD CONSTRAINT "_redirects_v_rels_term_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_redirects_v_rels" ADD CONSTRAINT "_redirects_v_rels_theme_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_redirects_v_rels" ADD CONSTRAINT "_redirects_v_rels_law_fk" FOREIGN KEY ("laws_id") REFERENCES "public"."laws"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_texts" ADD CONSTRAINT "releases_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_site_fk" FOREIGN KEY ("sites_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_service_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_page_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisation_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_theme_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_term_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_law_fk" FOREIGN KEY ("laws_id") REFERENCES "public"."laws"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_helpline_fk" FOREIGN KEY ("helplines_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_risk_area_fk" FOREIGN KEY ("risk_areas_id") REFERENCES "public"."risk_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_site_fk" FOREIGN KEY ("sites_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_adaptation_fk" FOREIGN KEY ("ad_id") REFERENCES "public"."ad"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirect_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "services_audiences_order_idx" ON "services_audiences" USING btree ("order");
  CREATE INDEX "services_audiences_parent_idx" ON "services_audiences" USING btree ("parent_id");
  CREATE INDEX "services_prevention_levels_order_idx" ON "services_prevention_levels" USING btree ("order");
  CREATE INDEX "services_prevention_levels_parent_idx" ON "services_prevention_levels" USING btree ("parent_id");
  CREATE INDEX "services_risks_order_idx" ON "services_risks" USING btree ("_order");
  CREATE INDEX "services_risks_parent_id_idx" ON "services_risks" USING btree ("_parent_id");
  CREATE INDEX "services_risks_area_idx" ON "services_risks" USING btree ("area_id");
  CREATE INDEX "services_contacts_hours_rules_order_idx" ON "services_contacts_hours_rules" USING btree ("_order");
  CREATE INDEX "services_contacts_hours_rules_parent_id_idx" ON "services_contacts_hours_rules" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "services_contacts_hours_rules_locales_locale_parent_id_uniqu" ON "services_contacts_hours_rules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "services_contacts_hours_exceptions_order_idx" ON "services_contacts_hours_exceptions" USING btree ("_order");
  CREATE INDEX "services_contacts_hours_exceptions_parent_id_idx" ON "services_contacts_hours_exceptions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "services_contacts_hours_exceptions_locales_locale_parent_id_" ON "services_contacts_hours_exceptions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "services_contacts_hours_closed_order_idx" ON "services_contacts_hours_closed" USING btree ("_order");
  CREATE INDEX "services_contacts_hours_closed_parent_id_idx" ON "services_contacts_hours_closed" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "services_contacts_hours_closed_locales_locale_parent_id_uniq" ON "services_contacts_hours_closed_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "services_contacts_order_idx" ON "services_contacts" USING btree ("_order");
  CREATE INDEX "services_contacts_parent_id_idx" ON "services_contacts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "services_contacts_locales_locale_parent_id_unique" ON "services_contacts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "services_hours_rules_order_idx" ON "services_hours_rules" USING btree ("_order");
  CREATE INDEX "services_hours_rules_parent_id_idx" ON "services_hours_rules" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "services_hours_rules_locales_locale_parent_id_unique" ON "services_hours_rules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "services_hours_exceptions_order_idx" ON "services_hours_exceptions" USING btree ("_order");
  CREATE INDEX "services_hours_exceptions_parent_id_idx" ON "services_hours_exceptions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "services_hours_exceptions_locales_locale_parent_id_unique" ON "services_hours_exceptions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "services_hours_closed_order_idx" ON "services_hours_closed" USING btree ("_order");
  CREATE INDEX "services_hours_closed_parent_id_idx" ON "services_hours_closed" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "services_hours_closed_locales_locale_parent_id_unique" ON "services_hours_closed_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "services_places_order_idx" ON "services_places" USING btree ("_order");
  CREATE INDEX "services_places_parent_id_idx" ON "services_places" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "services_places_locales_locale_parent_id_unique" ON "services_places_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "services_sources_order_idx" ON "services_sources" USING btree ("_order");
  CREATE INDEX "services_sources_parent_id_idx" ON "services_sources" USING btree ("_parent_id");
  CREATE INDEX "services_organisation_idx" ON "services" USING btree ("organisation_id");
  CREATE INDEX "services_owner_owner_organisation_idx" ON "services" USING btree ("owner_organisation_id");
  CREATE INDEX "services_substitute_substitute_organisation_idx" ON "services" USING btree ("substitute_organisation_id");
  CREATE INDEX "services_site_idx" ON "services" USING btree ("site_id");
  CREATE UNIQUE INDEX "services_key_idx" ON "services" USING btree ("key");
  CREATE INDEX "services_updated_at_idx" ON "services" USING btree ("updated_at");
  CREATE INDEX "services_created_at_idx" ON "services" USING btree ("created_at");
  CREATE INDEX "services__status_idx" ON "services" USING btree ("_status");
  CREATE UNIQUE INDEX "site_slug_idx" ON "services" USING btree ("site_id","slug");
  CREATE UNIQUE INDEX "services_locales_locale_parent_id_unique" ON "services_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "services_texts_order_parent" ON "services_texts" USING btree ("order","parent_id");
  CREATE INDEX "services_numbers_order_parent_idx" ON "services_numbers" USING btree ("order","parent_id");
  CREATE INDEX "services_rels_order_idx" ON "services_rels" USING btree ("order");
  CREATE INDEX "services_rels_parent_idx" ON "services_rels" USING btree ("parent_id");
  CREATE INDEX "services_rels_path_idx" ON "services_rels" USING btree ("path");
  CREATE INDEX "services_rels_themes_id_idx" ON "services_rels" USING btree ("themes_id");
  CREATE INDEX "services_rels_laws_id_idx" ON "services_rels" USING btree ("laws_id");
  CREATE INDEX "services_rels_services_id_idx" ON "services_rels" USING btree ("services_id");
  CREATE INDEX "_services_audiences_v_order_idx" ON "_services_audiences_v" USING btree ("order");
  CREATE INDEX "_services_audiences_v_parent_idx" ON "_services_audiences_v" USING btree ("parent_id");
  CREATE INDEX "_services_prevention_levels_v_order_idx" ON "_services_prevention_levels_v" USING btree ("order");
  CREATE INDEX "_services_prevention_levels_v_parent_idx" ON "_services_prevention_levels_v" USING btree ("parent_id");
  CREATE INDEX "_services_risks_v_order_idx" ON "_services_risks_v" USING btree ("_order");
  CREATE INDEX "_services_risks_v_parent_id_idx" ON "_services_risks_v" USING btree ("_parent_id");
  CREATE INDEX "_services_risks_v_area_idx" ON "_services_risks_v" USING btree ("area_id");
  CREATE INDEX "_services_contacts_hours_rules_v_order_idx" ON "_services_contacts_hours_rules_v" USING btree ("_order");
  CREATE INDEX "_services_contacts_hours_rules_v_parent_id_idx" ON "_services_contacts_hours_rules_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_services_contacts_hours_rules_v_locales_locale_parent_id_un" ON "_services_contacts_hours_rules_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_services_contacts_hours_exceptions_v_order_idx" ON "_services_contacts_hours_exceptions_v" USING btree ("_order");
  CREATE INDEX "_services_contacts_hours_exceptions_v_parent_id_idx" ON "_services_contacts_hours_exceptions_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_services_contacts_hours_exceptions_v_locales_locale_parent_" ON "_services_contacts_hours_exceptions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_services_contacts_hours_closed_v_order_idx" ON "_services_contacts_hours_closed_v" USING btree ("_order");
  CREATE INDEX "_services_contacts_hours_closed_v_parent_id_idx" ON "_services_contacts_hours_closed_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_services_contacts_hours_closed_v_locales_locale_parent_id_u" ON "_services_contacts_hours_closed_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_services_contacts_v_order_idx" ON "_services_contacts_v" USING btree ("_order");
  CREATE INDEX "_services_contacts_v_parent_id_idx" ON "_services_contacts_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_services_contacts_v_locales_locale_parent_id_unique" ON "_services_contacts_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_services_hours_rules_v_order_idx" ON "_services_hours_rules_v" USING btree ("_order");
  CREATE INDEX "_services_hours_rules_v_parent_id_idx" ON "_services_hours_rules_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_services_hours_rules_v_locales_locale_parent_id_unique" ON "_services_hours_rules_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_services_hours_exceptions_v_order_idx" ON "_services_hours_exceptions_v" USING btree ("_order");
  CREATE INDEX "_services_hours_exceptions_v_parent_id_idx" ON "_services_hours_exceptions_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_services_hours_exceptions_v_locales_locale_parent_id_unique" ON "_services_hours_exceptions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_services_hours_closed_v_order_idx" ON "_services_hours_closed_v" USING btree ("_order");
  CREATE INDEX "_services_hours_closed_v_parent_id_idx" ON "_services_hours_closed_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_services_hours_closed_v_locales_locale_parent_id_unique" ON "_services_hours_closed_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_services_places_v_order_idx" ON "_services_places_v" USING btree ("_order");
  CREATE INDEX "_services_places_v_parent_id_idx" ON "_services_places_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_services_places_v_locales_locale_parent_id_unique" ON "_services_places_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_services_sources_v_order_idx" ON "_services_sources_v" USING btree ("_order");
  CREATE INDEX "_services_sources_v_parent_id_idx" ON "_services_sources_v" USING btree ("_parent_id");
  CREATE INDEX "_services_v_parent_idx" ON "_services_v" USING btree ("parent_id");
  CREATE INDEX "_services_v_version_version_organisation_idx" ON "_services_v" USING btree ("version_organisation_id");
  CREATE INDEX "_services_v_version_owner_version_owner_organisation_idx" ON "_services_v" USING btree ("version_owner_organisation_id");
  CREATE INDEX "_services_v_version_substitute_version_substitute_organi_idx" ON "_services_v" USING btree ("version_substitute_organisation_id");
  CREATE INDEX "_services_v_version_version_site_idx" ON "_services_v" USING btree ("version_site_id");
  CREATE INDEX "_services_v_version_version_key_idx" ON "_services_v" USING btree ("version_key");
  CREATE INDEX "_services_v_version_version_updated_at_idx" ON "_services_v" USING btree ("version_updated_at");
  CREATE INDEX "_services_v_version_version_created_at_idx" ON "_services_v" USING btree ("version_created_at");
  CREATE INDEX "_services_v_version_version__status_idx" ON "_services_v" USING btree ("version__status");
  CREATE INDEX "_services_v_created_at_idx" ON "_services_v" USING btree ("created_at");
  CREATE INDEX "_services_v_updated_at_idx" ON "_services_v" USING btree ("updated_at");
  CREATE INDEX "_services_v_snapshot_idx" ON "_services_v" USING btree ("snapshot");
  CREATE INDEX "_services_v_published_locale_idx" ON "_services_v" USING btree ("published_locale");
  CREATE INDEX "_services_v_latest_idx" ON "_services_v" USING btree ("latest");
  CREATE INDEX "version_site_version_slug_idx" ON "_services_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "_services_v_locales_locale_parent_id_unique" ON "_services_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_services_v_texts_order_parent" ON "_services_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_services_v_numbers_order_parent_idx" ON "_services_v_numbers" USING btree ("order","parent_id");
  CREATE INDEX "_services_v_rels_order_idx" ON "_services_v_rels" USING btree ("order");
  CREATE INDEX "_services_v_rels_parent_idx" ON "_services_v_rels" USING btree ("parent_id");
  CREATE INDEX "_services_v_rels_path_idx" ON "_services_v_rels" USING btree ("path");
  CREATE INDEX "_services_v_rels_themes_id_idx" ON "_services_v_rels" USING btree ("themes_id");
  CREATE INDEX "_services_v_rels_laws_id_idx" ON "_services_v_rels" USING btree ("laws_id");
  CREATE INDEX "_services_v_rels_services_id_idx" ON "_services_v_rels" USING btree ("services_id");
  CREATE INDEX "pages_sources_order_idx" ON "pages_sources" USING btree ("_order");
  CREATE INDEX "pages_sources_parent_id_idx" ON "pages_sources" USING btree ("_parent_id");
  CREATE INDEX "pages_parent_idx" ON "pages" USING btree ("parent_id");
  CREATE INDEX "pages_owner_owner_organisation_idx" ON "pages" USING btree ("owner_organisation_id");
  CREATE INDEX "pages_substitute_substitute_organisation_idx" ON "pages" USING btree ("substitute_organisation_id");
  CREATE INDEX "pages_site_idx" ON "pages" USING btree ("site_id");
  CREATE UNIQUE INDEX "pages_key_idx" ON "pages" USING btree ("key");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE UNIQUE INDEX "site_parent_slug_idx" ON "pages" USING btree ("site_id","parent_id","slug");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_sources_v_order_idx" ON "_pages_sources_v" USING btree ("_order");
  CREATE INDEX "_pages_sources_v_parent_id_idx" ON "_pages_sources_v" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_parent_idx" ON "_pages_v" USING btree ("version_parent_id");
  CREATE INDEX "_pages_v_version_owner_version_owner_organisation_idx" ON "_pages_v" USING btree ("version_owner_organisation_id");
  CREATE INDEX "_pages_v_version_substitute_version_substitute_organisat_idx" ON "_pages_v" USING btree ("version_substitute_organisation_id");
  CREATE INDEX "_pages_v_version_version_site_idx" ON "_pages_v" USING btree ("version_site_id");
  CREATE INDEX "_pages_v_version_version_key_idx" ON "_pages_v" USING btree ("version_key");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "version_site_version_parent_version_slug_idx" ON "_pages_v" USING btree ("version_site_id","version_parent_id","version_slug");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_contacts_hours_rules_order_idx" ON "organisations_contacts_hours_rules" USING btree ("_order");
  CREATE INDEX "organisations_contacts_hours_rules_parent_id_idx" ON "organisations_contacts_hours_rules" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "organisations_contacts_hours_rules_locales_locale_parent_id_" ON "organisations_contacts_hours_rules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_contacts_hours_exceptions_order_idx" ON "organisations_contacts_hours_exceptions" USING btree ("_order");
  CREATE INDEX "organisations_contacts_hours_exceptions_parent_id_idx" ON "organisations_contacts_hours_exceptions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "organisations_contacts_hours_exceptions_locales_locale_paren" ON "organisations_contacts_hours_exceptions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_contacts_hours_closed_order_idx" ON "organisations_contacts_hours_closed" USING btree ("_order");
  CREATE INDEX "organisations_contacts_hours_closed_parent_id_idx" ON "organisations_contacts_hours_closed" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "organisations_contacts_hours_closed_locales_locale_parent_id" ON "organisations_contacts_hours_closed_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_contacts_order_idx" ON "organisations_contacts" USING btree ("_order");
  CREATE INDEX "organisations_contacts_parent_id_idx" ON "organisations_contacts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "organisations_contacts_locales_locale_parent_id_unique" ON "organisations_contacts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_places_order_idx" ON "organisations_places" USING btree ("_order");
  CREATE INDEX "organisations_places_parent_id_idx" ON "organisations_places" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "organisations_places_locales_locale_parent_id_unique" ON "organisations_places_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_sources_order_idx" ON "organisations_sources" USING btree ("_order");
  CREATE INDEX "organisations_sources_parent_id_idx" ON "organisations_sources" USING btree ("_parent_id");
  CREATE INDEX "organisations_parent_idx" ON "organisations" USING btree ("parent_id");
  CREATE INDEX "organisations_owner_owner_organisation_idx" ON "organisations" USING btree ("owner_organisation_id");
  CREATE INDEX "organisations_substitute_substitute_organisation_idx" ON "organisations" USING btree ("substitute_organisation_id");
  CREATE INDEX "organisations_site_idx" ON "organisations" USING btree ("site_id");
  CREATE UNIQUE INDEX "organisations_key_idx" ON "organisations" USING btree ("key");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "organisations__status_idx" ON "organisations" USING btree ("_status");
  CREATE UNIQUE INDEX "site_slug_1_idx" ON "organisations" USING btree ("site_id","slug");
  CREATE UNIQUE INDEX "organisations_locales_locale_parent_id_unique" ON "organisations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_texts_order_parent" ON "organisations_texts" USING btree ("order","parent_id");
  CREATE INDEX "organisations_numbers_order_parent_idx" ON "organisations_numbers" USING btree ("order","parent_id");
  CREATE INDEX "_organisations_contacts_hours_rules_v_order_idx" ON "_organisations_contacts_hours_rules_v" USING btree ("_order");
  CREATE INDEX "_organisations_contacts_hours_rules_v_parent_id_idx" ON "_organisations_contacts_hours_rules_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_organisations_contacts_hours_rules_v_locales_locale_parent_" ON "_organisations_contacts_hours_rules_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_organisations_contacts_hours_exceptions_v_order_idx" ON "_organisations_contacts_hours_exceptions_v" USING btree ("_order");
  CREATE INDEX "_organisations_contacts_hours_exceptions_v_parent_id_idx" ON "_organisations_contacts_hours_exceptions_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_organisations_contacts_hours_exceptions_v_locales_locale_pa" ON "_organisations_contacts_hours_exceptions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_organisations_contacts_hours_closed_v_order_idx" ON "_organisations_contacts_hours_closed_v" USING btree ("_order");
  CREATE INDEX "_organisations_contacts_hours_closed_v_parent_id_idx" ON "_organisations_contacts_hours_closed_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_organisations_contacts_hours_closed_v_locales_locale_parent" ON "_organisations_contacts_hours_closed_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_organisations_contacts_v_order_idx" ON "_organisations_contacts_v" USING btree ("_order");
  CREATE INDEX "_organisations_contacts_v_parent_id_idx" ON "_organisations_contacts_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_organisations_contacts_v_locales_locale_parent_id_unique" ON "_organisations_contacts_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_organisations_places_v_order_idx" ON "_organisations_places_v" USING btree ("_order");
  CREATE INDEX "_organisations_places_v_parent_id_idx" ON "_organisations_places_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_organisations_places_v_locales_locale_parent_id_unique" ON "_organisations_places_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_organisations_sources_v_order_idx" ON "_organisations_sources_v" USING btree ("_order");
  CREATE INDEX "_organisations_sources_v_parent_id_idx" ON "_organisations_sources_v" USING btree ("_parent_id");
  CREATE INDEX "_organisations_v_parent_idx" ON "_organisations_v" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_version_version_parent_idx" ON "_organisations_v" USING btree ("version_parent_id");
  CREATE INDEX "_organisations_v_version_owner_version_owner_organisatio_idx" ON "_organisations_v" USING btree ("version_owner_organisation_id");
  CREATE INDEX "_organisations_v_version_substitute_version_substitute_o_idx" ON "_organisations_v" USING btree ("version_substitute_organisation_id");
  CREATE INDEX "_organisations_v_version_version_site_idx" ON "_organisations_v" USING btree ("version_site_id");
  CREATE INDEX "_organisations_v_version_version_key_idx" ON "_organisations_v" USING btree ("version_key");
  CREATE INDEX "_organisations_v_version_version_updated_at_idx" ON "_organisations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organisations_v_version_version_created_at_idx" ON "_organisations_v" USING btree ("version_created_at");
  CREATE INDEX "_organisations_v_version_version__status_idx" ON "_organisations_v" USING btree ("version__status");
  CREATE INDEX "_organisations_v_created_at_idx" ON "_organisations_v" USING btree ("created_at");
  CREATE INDEX "_organisations_v_updated_at_idx" ON "_organisations_v" USING btree ("updated_at");
  CREATE INDEX "_organisations_v_snapshot_idx" ON "_organisations_v" USING btree ("snapshot");
  CREATE INDEX "_organisations_v_published_locale_idx" ON "_organisations_v" USING btree ("published_locale");
  CREATE INDEX "_organisations_v_latest_idx" ON "_organisations_v" USING btree ("latest");
  CREATE INDEX "version_site_version_slug_1_idx" ON "_organisations_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "_organisations_v_locales_locale_parent_id_unique" ON "_organisations_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_organisations_v_texts_order_parent" ON "_organisations_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_organisations_v_numbers_order_parent_idx" ON "_organisations_v_numbers" USING btree ("order","parent_id");
  CREATE INDEX "media_site_idx" ON "media" USING btree ("site_id");
  CREATE UNIQUE INDEX "media_key_idx" ON "media" USING btree ("key");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media__status_idx" ON "media" USING btree ("_status");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_media_v_parent_idx" ON "_media_v" USING btree ("parent_id");
  CREATE INDEX "_media_v_version_version_site_idx" ON "_media_v" USING btree ("version_site_id");
  CREATE INDEX "_media_v_version_version_key_idx" ON "_media_v" USING btree ("version_key");
  CREATE INDEX "_media_v_version_version_updated_at_idx" ON "_media_v" USING btree ("version_updated_at");
  CREATE INDEX "_media_v_version_version_created_at_idx" ON "_media_v" USING btree ("version_created_at");
  CREATE INDEX "_media_v_version_version__status_idx" ON "_media_v" USING btree ("version__status");
  CREATE INDEX "_media_v_version_version_filename_idx" ON "_media_v" USING btree ("version_filename");
  CREATE INDEX "_media_v_created_at_idx" ON "_media_v" USING btree ("created_at");
  CREATE INDEX "_media_v_updated_at_idx" ON "_media_v" USING btree ("updated_at");
  CREATE INDEX "_media_v_snapshot_idx" ON "_media_v" USING btree ("snapshot");
  CREATE INDEX "_media_v_published_locale_idx" ON "_media_v" USING btree ("published_locale");
  CREATE INDEX "_media_v_latest_idx" ON "_media_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_media_v_locales_locale_parent_id_unique" ON "_media_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "themes_sources_order_idx" ON "themes_sources" USING btree ("_order");
  CREATE INDEX "themes_sources_parent_id_idx" ON "themes_sources" USING btree ("_parent_id");
  CREATE INDEX "themes_owner_owner_organisation_idx" ON "themes" USING btree ("owner_organisation_id");
  CREATE INDEX "themes_substitute_substitute_organisation_idx" ON "themes" USING btree ("substitute_organisation_id");
  CREATE INDEX "themes_site_idx" ON "themes" USING btree ("site_id");
  CREATE UNIQUE INDEX "themes_key_idx" ON "themes" USING btree ("key");
  CREATE INDEX "themes_updated_at_idx" ON "themes" USING btree ("updated_at");
  CREATE INDEX "themes_created_at_idx" ON "themes" USING btree ("created_at");
  CREATE INDEX "themes__status_idx" ON "themes" USING btree ("_status");
  CREATE UNIQUE INDEX "site_slug_2_idx" ON "themes" USING btree ("site_id","slug");
  CREATE UNIQUE INDEX "themes_locales_locale_parent_id_unique" ON "themes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "themes_texts_order_parent" ON "themes_texts" USING btree ("order","parent_id");
  CREATE INDEX "_themes_sources_v_order_idx" ON "_themes_sources_v" USING btree ("_order");
  CREATE INDEX "_themes_sources_v_parent_id_idx" ON "_themes_sources_v" USING btree ("_parent_id");
  CREATE INDEX "_themes_v_parent_idx" ON "_themes_v" USING btree ("parent_id");
  CREATE INDEX "_themes_v_version_owner_version_owner_organisation_idx" ON "_themes_v" USING btree ("version_owner_organisation_id");
  CREATE INDEX "_themes_v_version_substitute_version_substitute_organisa_idx" ON "_themes_v" USING btree ("version_substitute_organisation_id");
  CREATE INDEX "_themes_v_version_version_site_idx" ON "_themes_v" USING btree ("version_site_id");
  CREATE INDEX "_themes_v_version_version_key_idx" ON "_themes_v" USING btree ("version_key");
  CREATE INDEX "_themes_v_version_version_updated_at_idx" ON "_themes_v" USING btree ("version_updated_at");
  CREATE INDEX "_themes_v_version_version_created_at_idx" ON "_themes_v" USING btree ("version_created_at");
  CREATE INDEX "_themes_v_version_version__status_idx" ON "_themes_v" USING btree ("version__status");
  CREATE INDEX "_themes_v_created_at_idx" ON "_themes_v" USING btree ("created_at");
  CREATE INDEX "_themes_v_updated_at_idx" ON "_themes_v" USING btree ("updated_at");
  CREATE INDEX "_themes_v_snapshot_idx" ON "_themes_v" USING btree ("snapshot");
  CREATE INDEX "_themes_v_published_locale_idx" ON "_themes_v" USING btree ("published_locale");
  CREATE INDEX "_themes_v_latest_idx" ON "_themes_v" USING btree ("latest");
  CREATE INDEX "version_site_version_slug_2_idx" ON "_themes_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "_themes_v_locales_locale_parent_id_unique" ON "_themes_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_themes_v_texts_order_parent" ON "_themes_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "terms_sources_order_idx" ON "terms_sources" USING btree ("_order");
  CREATE INDEX "terms_sources_parent_id_idx" ON "terms_sources" USING btree ("_parent_id");
  CREATE INDEX "terms_owner_owner_organisation_idx" ON "terms" USING btree ("owner_organisation_id");
  CREATE INDEX "terms_substitute_substitute_organisation_idx" ON "terms" USING btree ("substitute_organisation_id");
  CREATE INDEX "terms_site_idx" ON "terms" USING btree ("site_id");
  CREATE UNIQUE INDEX "terms_key_idx" ON "terms" USING btree ("key");
  CREATE INDEX "terms_updated_at_idx" ON "terms" USING btree ("updated_at");
  CREATE INDEX "terms_created_at_idx" ON "terms" USING btree ("created_at");
  CREATE INDEX "terms__status_idx" ON "terms" USING btree ("_status");
  CREATE UNIQUE INDEX "site_slug_3_idx" ON "terms" USING btree ("site_id","slug");
  CREATE UNIQUE INDEX "terms_locales_locale_parent_id_unique" ON "terms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "terms_texts_order_parent" ON "terms_texts" USING btree ("order","parent_id");
  CREATE INDEX "_terms_sources_v_order_idx" ON "_terms_sources_v" USING btree ("_order");
  CREATE INDEX "_terms_sources_v_parent_id_idx" ON "_terms_sources_v" USING btree ("_parent_id");
  CREATE INDEX "_terms_v_parent_idx" ON "_terms_v" USING btree ("parent_id");
  CREATE INDEX "_terms_v_version_owner_version_owner_organisation_idx" ON "_terms_v" USING btree ("version_owner_organisation_id");
  CREATE INDEX "_terms_v_version_substitute_version_substitute_organisat_idx" ON "_terms_v" USING btree ("version_substitute_organisation_id");
  CREATE INDEX "_terms_v_version_version_site_idx" ON "_terms_v" USING btree ("version_site_id");
  CREATE INDEX "_terms_v_version_version_key_idx" ON "_terms_v" USING btree ("version_key");
  CREATE INDEX "_terms_v_version_version_updated_at_idx" ON "_terms_v" USING btree ("version_updated_at");
  CREATE INDEX "_terms_v_version_version_created_at_idx" ON "_terms_v" USING btree ("version_created_at");
  CREATE INDEX "_terms_v_version_version__status_idx" ON "_terms_v" USING btree ("version__status");
  CREATE INDEX "_terms_v_created_at_idx" ON "_terms_v" USING btree ("created_at");
  CREATE INDEX "_terms_v_updated_at_idx" ON "_terms_v" USING btree ("updated_at");
  CREATE INDEX "_terms_v_snapshot_idx" ON "_terms_v" USING btree ("snapshot");
  CREATE INDEX "_terms_v_published_locale_idx" ON "_terms_v" USING btree ("published_locale");
  CREATE INDEX "_terms_v_latest_idx" ON "_terms_v" USING btree ("latest");
  CREATE INDEX "version_site_version_slug_3_idx" ON "_terms_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "_terms_v_locales_locale_parent_id_unique" ON "_terms_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_terms_v_texts_order_parent" ON "_terms_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "laws_sources_order_idx" ON "laws_sources" USING btree ("_order");
  CREATE INDEX "laws_sources_parent_id_idx" ON "laws_sources" USING btree ("_parent_id");
  CREATE INDEX "laws_owner_owner_organisation_idx" ON "laws" USING btree ("owner_organisation_id");
  CREATE INDEX "laws_substitute_substitute_organisation_idx" ON "laws" USING btree ("substitute_organisation_id");
  CREATE INDEX "laws_site_idx" ON "laws" USING btree ("site_id");
  CREATE UNIQUE INDEX "laws_key_idx" ON "laws" USING btree ("key");
  CREATE INDEX "laws_updated_at_idx" ON "laws" USING btree ("updated_at");
  CREATE INDEX "laws_created_at_idx" ON "laws" USING btree ("created_at");
  CREATE INDEX "laws__status_idx" ON "laws" USING btree ("_status");
  CREATE UNIQUE INDEX "site_slug_4_idx" ON "laws" USING btree ("site_id","slug");
  CREATE UNIQUE INDEX "laws_locales_locale_parent_id_unique" ON "laws_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "laws_rels_order_idx" ON "laws_rels" USING btree ("order");
  CREATE INDEX "laws_rels_parent_idx" ON "laws_rels" USING btree ("parent_id");
  CREATE INDEX "laws_rels_path_idx" ON "laws_rels" USING btree ("path");
  CREATE INDEX "laws_rels_laws_id_idx" ON "laws_rels" USING btree ("laws_id");
  CREATE INDEX "_laws_sources_v_order_idx" ON "_laws_sources_v" USING btree ("_order");
  CREATE INDEX "_laws_sources_v_parent_id_idx" ON "_laws_sources_v" USING btree ("_parent_id");
  CREATE INDEX "_laws_v_parent_idx" ON "_laws_v" USING btree ("parent_id");
  CREATE INDEX "_laws_v_version_owner_version_owner_organisation_idx" ON "_laws_v" USING btree ("version_owner_organisation_id");
  CREATE INDEX "_laws_v_version_substitute_version_substitute_organisati_idx" ON "_laws_v" USING btree ("version_substitute_organisation_id");
  CREATE INDEX "_laws_v_version_version_site_idx" ON "_laws_v" USING btree ("version_site_id");
  CREATE INDEX "_laws_v_version_version_key_idx" ON "_laws_v" USING btree ("version_key");
  CREATE INDEX "_laws_v_version_version_updated_at_idx" ON "_laws_v" USING btree ("version_updated_at");
  CREATE INDEX "_laws_v_version_version_created_at_idx" ON "_laws_v" USING btree ("version_created_at");
  CREATE INDEX "_laws_v_version_version__status_idx" ON "_laws_v" USING btree ("version__status");
  CREATE INDEX "_laws_v_created_at_idx" ON "_laws_v" USING btree ("created_at");
  CREATE INDEX "_laws_v_updated_at_idx" ON "_laws_v" USING btree ("updated_at");
  CREATE INDEX "_laws_v_snapshot_idx" ON "_laws_v" USING btree ("snapshot");
  CREATE INDEX "_laws_v_published_locale_idx" ON "_laws_v" USING btree ("published_locale");
  CREATE INDEX "_laws_v_latest_idx" ON "_laws_v" USING btree ("latest");
  CREATE INDEX "version_site_version_slug_4_idx" ON "_laws_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "_laws_v_locales_locale_parent_id_unique" ON "_laws_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_laws_v_rels_order_idx" ON "_laws_v_rels" USING btree ("order");
  CREATE INDEX "_laws_v_rels_parent_idx" ON "_laws_v_rels" USING btree ("parent_id");
  CREATE INDEX "_laws_v_rels_path_idx" ON "_laws_v_rels" USING btree ("path");
  CREATE INDEX "_laws_v_rels_laws_id_idx" ON "_laws_v_rels" USING btree ("laws_id");
  CREATE INDEX "helplines_audiences_order_idx" ON "helplines_audiences" USING btree ("order");
  CREATE INDEX "helplines_audiences_parent_idx" ON "helplines_audiences" USING btree ("parent_id");
  CREATE INDEX "helplines_contacts_hours_rules_order_idx" ON "helplines_contacts_hours_rules" USING btree ("_order");
  CREATE INDEX "helplines_contacts_hours_rules_parent_id_idx" ON "helplines_contacts_hours_rules" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "helplines_contacts_hours_rules_locales_locale_parent_id_uniq" ON "helplines_contacts_hours_rules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "helplines_contacts_hours_exceptions_order_idx" ON "helplines_contacts_hours_exceptions" USING btree ("_order");
  CREATE INDEX "helplines_contacts_hours_exceptions_parent_id_idx" ON "helplines_contacts_hours_exceptions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "helplines_contacts_hours_exceptions_locales_locale_parent_id" ON "helplines_contacts_hours_exceptions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "helplines_contacts_hours_closed_order_idx" ON "helplines_contacts_hours_closed" USING btree ("_order");
  CREATE INDEX "helplines_contacts_hours_closed_parent_id_idx" ON "helplines_contacts_hours_closed" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "helplines_contacts_hours_closed_locales_locale_parent_id_uni" ON "helplines_contacts_hours_closed_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "helplines_contacts_order_idx" ON "helplines_contacts" USING btree ("_order");
  CREATE INDEX "helplines_contacts_parent_id_idx" ON "helplines_contacts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "helplines_contacts_locales_locale_parent_id_unique" ON "helplines_contacts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "helplines_sources_order_idx" ON "helplines_sources" USING btree ("_order");
  CREATE INDEX "helplines_sources_parent_id_idx" ON "helplines_sources" USING btree ("_parent_id");
  CREATE INDEX "helplines_owner_owner_organisation_idx" ON "helplines" USING btree ("owner_organisation_id");
  CREATE INDEX "helplines_substitute_substitute_organisation_idx" ON "helplines" USING btree ("substitute_organisation_id");
  CREATE INDEX "helplines_site_idx" ON "helplines" USING btree ("site_id");
  CREATE UNIQUE INDEX "helplines_key_idx" ON "helplines" USING btree ("key");
  CREATE INDEX "helplines_updated_at_idx" ON "helplines" USING btree ("updated_at");
  CREATE INDEX "helplines_created_at_idx" ON "helplines" USING btree ("created_at");
  CREATE INDEX "helplines__status_idx" ON "helplines" USING btree ("_status");
  CREATE UNIQUE INDEX "site_slug_5_idx" ON "helplines" USING btree ("site_id","slug");
  CREATE UNIQUE INDEX "helplines_locales_locale_parent_id_unique" ON "helplines_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "helplines_texts_order_parent" ON "helplines_texts" USING btree ("order","parent_id");
  CREATE INDEX "helplines_numbers_order_parent_idx" ON "helplines_numbers" USING btree ("order","parent_id");
  CREATE INDEX "_helplines_audiences_v_order_idx" ON "_helplines_audiences_v" USING btree ("order");
  CREATE INDEX "_helplines_audiences_v_parent_idx" ON "_helplines_audiences_v" USING btree ("parent_id");
  CREATE INDEX "_helplines_contacts_hours_rules_v_order_idx" ON "_helplines_contacts_hours_rules_v" USING btree ("_order");
  CREATE INDEX "_helplines_contacts_hours_rules_v_parent_id_idx" ON "_helplines_contacts_hours_rules_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_helplines_contacts_hours_rules_v_locales_locale_parent_id_u" ON "_helplines_contacts_hours_rules_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_helplines_contacts_hours_exceptions_v_order_idx" ON "_helplines_contacts_hours_exceptions_v" USING btree ("_order");
  CREATE INDEX "_helplines_contacts_hours_exceptions_v_parent_id_idx" ON "_helplines_contacts_hours_exceptions_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_helplines_contacts_hours_exceptions_v_locales_locale_parent" ON "_helplines_contacts_hours_exceptions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_helplines_contacts_hours_closed_v_order_idx" ON "_helplines_contacts_hours_closed_v" USING btree ("_order");
  CREATE INDEX "_helplines_contacts_hours_closed_v_parent_id_idx" ON "_helplines_contacts_hours_closed_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_helplines_contacts_hours_closed_v_locales_locale_parent_id_" ON "_helplines_contacts_hours_closed_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_helplines_contacts_v_order_idx" ON "_helplines_contacts_v" USING btree ("_order");
  CREATE INDEX "_helplines_contacts_v_parent_id_idx" ON "_helplines_contacts_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_helplines_contacts_v_locales_locale_parent_id_unique" ON "_helplines_contacts_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_helplines_sources_v_order_idx" ON "_helplines_sources_v" USING btree ("_order");
  CREATE INDEX "_helplines_sources_v_parent_id_idx" ON "_helplines_sources_v" USING btree ("_parent_id");
  CREATE INDEX "_helplines_v_parent_idx" ON "_helplines_v" USING btree ("parent_id");
  CREATE INDEX "_helplines_v_version_owner_version_owner_organisation_idx" ON "_helplines_v" USING btree ("version_owner_organisation_id");
  CREATE INDEX "_helplines_v_version_substitute_version_substitute_organ_idx" ON "_helplines_v" USING btree ("version_substitute_organisation_id");
  CREATE INDEX "_helplines_v_version_version_site_idx" ON "_helplines_v" USING btree ("version_site_id");
  CREATE INDEX "_helplines_v_version_version_key_idx" ON "_helplines_v" USING btree ("version_key");
  CREATE INDEX "_helplines_v_version_version_updated_at_idx" ON "_helplines_v" USING btree ("version_updated_at");
  CREATE INDEX "_helplines_v_version_version_created_at_idx" ON "_helplines_v" USING btree ("version_created_at");
  CREATE INDEX "_helplines_v_version_version__status_idx" ON "_helplines_v" USING btree ("version__status");
  CREATE INDEX "_helplines_v_created_at_idx" ON "_helplines_v" USING btree ("created_at");
  CREATE INDEX "_helplines_v_updated_at_idx" ON "_helplines_v" USING btree ("updated_at");
  CREATE INDEX "_helplines_v_snapshot_idx" ON "_helplines_v" USING btree ("snapshot");
  CREATE INDEX "_helplines_v_published_locale_idx" ON "_helplines_v" USING btree ("published_locale");
  CREATE INDEX "_helplines_v_latest_idx" ON "_helplines_v" USING btree ("latest");
  CREATE INDEX "version_site_version_slug_5_idx" ON "_helplines_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "_helplines_v_locales_locale_parent_id_unique" ON "_helplines_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_helplines_v_texts_order_parent" ON "_helplines_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_helplines_v_numbers_order_parent_idx" ON "_helplines_v_numbers" USING btree ("order","parent_id");
  CREATE INDEX "risk_areas_sources_order_idx" ON "risk_areas_sources" USING btree ("_order");
  CREATE INDEX "risk_areas_sources_parent_id_idx" ON "risk_areas_sources" USING btree ("_parent_id");
  CREATE INDEX "risk_areas_owner_owner_organisation_idx" ON "risk_areas" USING btree ("owner_organisation_id");
  CREATE INDEX "risk_areas_substitute_substitute_organisation_idx" ON "risk_areas" USING btree ("substitute_organisation_id");
  CREATE INDEX "risk_areas_site_idx" ON "risk_areas" USING btree ("site_id");
  CREATE UNIQUE INDEX "risk_areas_key_idx" ON "risk_areas" USING btree ("key");
  CREATE INDEX "risk_areas_updated_at_idx" ON "risk_areas" USING btree ("updated_at");
  CREATE INDEX "risk_areas_created_at_idx" ON "risk_areas" USING btree ("created_at");
  CREATE INDEX "risk_areas__status_idx" ON "risk_areas" USING btree ("_status");
  CREATE UNIQUE INDEX "site_slug_6_idx" ON "risk_areas" USING btree ("site_id","slug");
  CREATE UNIQUE INDEX "risk_areas_locales_locale_parent_id_unique" ON "risk_areas_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_risk_areas_sources_v_order_idx" ON "_risk_areas_sources_v" USING btree ("_order");
  CREATE INDEX "_risk_areas_sources_v_parent_id_idx" ON "_risk_areas_sources_v" USING btree ("_parent_id");
  CREATE INDEX "_risk_areas_v_parent_idx" ON "_risk_areas_v" USING btree ("parent_id");
  CREATE INDEX "_risk_areas_v_version_owner_version_owner_organisation_idx" ON "_risk_areas_v" USING btree ("version_owner_organisation_id");
  CREATE INDEX "_risk_areas_v_version_substitute_version_substitute_orga_idx" ON "_risk_areas_v" USING btree ("version_substitute_organisation_id");
  CREATE INDEX "_risk_areas_v_version_version_site_idx" ON "_risk_areas_v" USING btree ("version_site_id");
  CREATE INDEX "_risk_areas_v_version_version_key_idx" ON "_risk_areas_v" USING btree ("version_key");
  CREATE INDEX "_risk_areas_v_version_version_updated_at_idx" ON "_risk_areas_v" USING btree ("version_updated_at");
  CREATE INDEX "_risk_areas_v_version_version_created_at_idx" ON "_risk_areas_v" USING btree ("version_created_at");
  CREATE INDEX "_risk_areas_v_version_version__status_idx" ON "_risk_areas_v" USING btree ("version__status");
  CREATE INDEX "_risk_areas_v_created_at_idx" ON "_risk_areas_v" USING btree ("created_at");
  CREATE INDEX "_risk_areas_v_updated_at_idx" ON "_risk_areas_v" USING btree ("updated_at");
  CREATE INDEX "_risk_areas_v_snapshot_idx" ON "_risk_areas_v" USING btree ("snapshot");
  CREATE INDEX "_risk_areas_v_published_locale_idx" ON "_risk_areas_v" USING btree ("published_locale");
  CREATE INDEX "_risk_areas_v_latest_idx" ON "_risk_areas_v" USING btree ("latest");
  CREATE INDEX "version_site_version_slug_6_idx" ON "_risk_areas_v" USING btree ("version_site_id","version_slug");
  CREATE UNIQUE INDEX "_risk_areas_v_locales_locale_parent_id_unique" ON "_risk_areas_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sites_languages_order_idx" ON "sites_languages" USING btree ("order");
  CREATE INDEX "sites_languages_parent_idx" ON "sites_languages" USING btree ("parent_id");
  CREATE INDEX "sites_safe_contacts_order_idx" ON "sites_safe_contacts" USING btree ("_order");
  CREATE INDEX "sites_safe_contacts_parent_id_idx" ON "sites_safe_contacts" USING btree ("_parent_id");
  CREATE INDEX "sites_parent_idx" ON "sites" USING btree ("parent_id");
  CREATE UNIQUE INDEX "sites_key_idx" ON "sites" USING btree ("key");
  CREATE INDEX "sites_updated_at_idx" ON "sites" USING btree ("updated_at");
  CREATE INDEX "sites_created_at_idx" ON "sites" USING btree ("created_at");
  CREATE INDEX "sites__status_idx" ON "sites" USING btree ("_status");
  CREATE UNIQUE INDEX "sites_locales_locale_parent_id_unique" ON "sites_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sites_rels_order_idx" ON "sites_rels" USING btree ("order");
  CREATE INDEX "sites_rels_parent_idx" ON "sites_rels" USING btree ("parent_id");
  CREATE INDEX "sites_rels_path_idx" ON "sites_rels" USING btree ("path");
  CREATE INDEX "sites_rels_helplines_id_idx" ON "sites_rels" USING btree ("helplines_id");
  CREATE INDEX "sites_rels_services_id_idx" ON "sites_rels" USING btree ("services_id");
  CREATE INDEX "sites_rels_themes_id_idx" ON "sites_rels" USING btree ("themes_id");
  CREATE INDEX "_sites_languages_v_order_idx" ON "_sites_languages_v" USING btree ("order");
  CREATE INDEX "_sites_languages_v_parent_idx" ON "_sites_languages_v" USING btree ("parent_id");
  CREATE INDEX "_sites_safe_contacts_v_order_idx" ON "_sites_safe_contacts_v" USING btree ("_order");
  CREATE INDEX "_sites_safe_contacts_v_parent_id_idx" ON "_sites_safe_contacts_v" USING btree ("_parent_id");
  CREATE INDEX "_sites_v_parent_idx" ON "_sites_v" USING btree ("parent_id");
  CREATE INDEX "_sites_v_version_version_parent_idx" ON "_sites_v" USING btree ("version_parent_id");
  CREATE INDEX "_sites_v_version_version_key_idx" ON "_sites_v" USING btree ("version_key");
  CREATE INDEX "_sites_v_version_version_updated_at_idx" ON "_sites_v" USING btree ("version_updated_at");
  CREATE INDEX "_sites_v_version_version_created_at_idx" ON "_sites_v" USING btree ("version_created_at");
  CREATE INDEX "_sites_v_version_version__status_idx" ON "_sites_v" USING btree ("version__status");
  CREATE INDEX "_sites_v_created_at_idx" ON "_sites_v" USING btree ("created_at");
  CREATE INDEX "_sites_v_updated_at_idx" ON "_sites_v" USING btree ("updated_at");
  CREATE INDEX "_sites_v_snapshot_idx" ON "_sites_v" USING btree ("snapshot");
  CREATE INDEX "_sites_v_published_locale_idx" ON "_sites_v" USING btree ("published_locale");
  CREATE INDEX "_sites_v_latest_idx" ON "_sites_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_sites_v_locales_locale_parent_id_unique" ON "_sites_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_sites_v_rels_order_idx" ON "_sites_v_rels" USING btree ("order");
  CREATE INDEX "_sites_v_rels_parent_idx" ON "_sites_v_rels" USING btree ("parent_id");
  CREATE INDEX "_sites_v_rels_path_idx" ON "_sites_v_rels" USING btree ("path");
  CREATE INDEX "_sites_v_rels_helplines_id_idx" ON "_sites_v_rels" USING btree ("helplines_id");
  CREATE INDEX "_sites_v_rels_services_id_idx" ON "_sites_v_rels" USING btree ("services_id");
  CREATE INDEX "_sites_v_rels_themes_id_idx" ON "_sites_v_rels" USING btree ("themes_id");
  CREATE INDEX "ad_contacts_value_hours_rules_order_idx" ON "ad_contacts_value_hours_rules" USING btree ("_order");
  CREATE INDEX "ad_contacts_value_hours_rules_parent_id_idx" ON "ad_contacts_value_hours_rules" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "ad_contacts_value_hours_rules_locales_locale_parent_id_uniqu" ON "ad_contacts_value_hours_rules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ad_contacts_value_hours_exceptions_order_idx" ON "ad_contacts_value_hours_exceptions" USING btree ("_order");
  CREATE INDEX "ad_contacts_value_hours_exceptions_parent_id_idx" ON "ad_contacts_value_hours_exceptions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "ad_contacts_value_hours_exceptions_locales_locale_parent_id_" ON "ad_contacts_value_hours_exceptions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ad_contacts_value_hours_closed_order_idx" ON "ad_contacts_value_hours_closed" USING btree ("_order");
  CREATE INDEX "ad_contacts_value_hours_closed_parent_id_idx" ON "ad_contacts_value_hours_closed" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "ad_contacts_value_hours_closed_locales_locale_parent_id_uniq" ON "ad_contacts_value_hours_closed_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ad_contacts_value_order_idx" ON "ad_contacts_value" USING btree ("_order");
  CREATE INDEX "ad_contacts_value_parent_id_idx" ON "ad_contacts_value" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "ad_contacts_value_locales_locale_parent_id_unique" ON "ad_contacts_value_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ad_hours_value_rules_order_idx" ON "ad_hours_value_rules" USING btree ("_order");
  CREATE INDEX "ad_hours_value_rules_parent_id_idx" ON "ad_hours_value_rules" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "ad_hours_value_rules_locales_locale_parent_id_unique" ON "ad_hours_value_rules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ad_hours_value_exceptions_order_idx" ON "ad_hours_value_exceptions" USING btree ("_order");
  CREATE INDEX "ad_hours_value_exceptions_parent_id_idx" ON "ad_hours_value_exceptions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "ad_hours_value_exceptions_locales_locale_parent_id_unique" ON "ad_hours_value_exceptions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ad_hours_value_closed_order_idx" ON "ad_hours_value_closed" USING btree ("_order");
  CREATE INDEX "ad_hours_value_closed_parent_id_idx" ON "ad_hours_value_closed" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "ad_hours_value_closed_locales_locale_parent_id_unique" ON "ad_hours_value_closed_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ad_places_value_order_idx" ON "ad_places_value" USING btree ("_order");
  CREATE INDEX "ad_places_value_parent_id_idx" ON "ad_places_value" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "ad_places_value_locales_locale_parent_id_unique" ON "ad_places_value_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ad_sections_organisation_sections_organisation_value_idx" ON "ad" USING btree ("sections_organisation_value_id");
  CREATE INDEX "ad_site_idx" ON "ad" USING btree ("site_id");
  CREATE UNIQUE INDEX "ad_key_idx" ON "ad" USING btree ("key");
  CREATE INDEX "ad_updated_at_idx" ON "ad" USING btree ("updated_at");
  CREATE INDEX "ad_created_at_idx" ON "ad" USING btree ("created_at");
  CREATE INDEX "ad__status_idx" ON "ad" USING btree ("_status");
  CREATE UNIQUE INDEX "ad_locales_locale_parent_id_unique" ON "ad_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ad_texts_order_parent" ON "ad_texts" USING btree ("order","parent_id");
  CREATE INDEX "ad_numbers_order_parent_idx" ON "ad_numbers" USING btree ("order","parent_id");
  CREATE INDEX "ad_rels_order_idx" ON "ad_rels" USING btree ("order");
  CREATE INDEX "ad_rels_parent_idx" ON "ad_rels" USING btree ("parent_id");
  CREATE INDEX "ad_rels_path_idx" ON "ad_rels" USING btree ("path");
  CREATE INDEX "ad_rels_services_id_idx" ON "ad_rels" USING btree ("services_id");
  CREATE INDEX "ad_rels_pages_id_idx" ON "ad_rels" USING btree ("pages_id");
  CREATE INDEX "ad_rels_organisations_id_idx" ON "ad_rels" USING btree ("organisations_id");
  CREATE INDEX "ad_rels_helplines_id_idx" ON "ad_rels" USING btree ("helplines_id");
  CREATE INDEX "ad_rels_terms_id_idx" ON "ad_rels" USING btree ("terms_id");
  CREATE INDEX "ad_rels_themes_id_idx" ON "ad_rels" USING btree ("themes_id");
  CREATE INDEX "_ad_contacts_value_hours_rules_v_order_idx" ON "_ad_contacts_value_hours_rules_v" USING btree ("_order");
  CREATE INDEX "_ad_contacts_value_hours_rules_v_parent_id_idx" ON "_ad_contacts_value_hours_rules_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_ad_contacts_value_hours_rules_v_locales_locale_parent_id_un" ON "_ad_contacts_value_hours_rules_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ad_contacts_value_hours_exceptions_v_order_idx" ON "_ad_contacts_value_hours_exceptions_v" USING btree ("_order");
  CREATE INDEX "_ad_contacts_value_hours_exceptions_v_parent_id_idx" ON "_ad_contacts_value_hours_exceptions_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_ad_contacts_value_hours_exceptions_v_locales_locale_parent_" ON "_ad_contacts_value_hours_exceptions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ad_contacts_value_hours_closed_v_order_idx" ON "_ad_contacts_value_hours_closed_v" USING btree ("_order");
  CREATE INDEX "_ad_contacts_value_hours_closed_v_parent_id_idx" ON "_ad_contacts_value_hours_closed_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_ad_contacts_value_hours_closed_v_locales_locale_parent_id_u" ON "_ad_contacts_value_hours_closed_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ad_contacts_value_v_order_idx" ON "_ad_contacts_value_v" USING btree ("_order");
  CREATE INDEX "_ad_contacts_value_v_parent_id_idx" ON "_ad_contacts_value_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_ad_contacts_value_v_locales_locale_parent_id_unique" ON "_ad_contacts_value_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ad_hours_value_rules_v_order_idx" ON "_ad_hours_value_rules_v" USING btree ("_order");
  CREATE INDEX "_ad_hours_value_rules_v_parent_id_idx" ON "_ad_hours_value_rules_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_ad_hours_value_rules_v_locales_locale_parent_id_unique" ON "_ad_hours_value_rules_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ad_hours_value_exceptions_v_order_idx" ON "_ad_hours_value_exceptions_v" USING btree ("_order");
  CREATE INDEX "_ad_hours_value_exceptions_v_parent_id_idx" ON "_ad_hours_value_exceptions_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_ad_hours_value_exceptions_v_locales_locale_parent_id_unique" ON "_ad_hours_value_exceptions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ad_hours_value_closed_v_order_idx" ON "_ad_hours_value_closed_v" USING btree ("_order");
  CREATE INDEX "_ad_hours_value_closed_v_parent_id_idx" ON "_ad_hours_value_closed_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_ad_hours_value_closed_v_locales_locale_parent_id_unique" ON "_ad_hours_value_closed_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ad_places_value_v_order_idx" ON "_ad_places_value_v" USING btree ("_order");
  CREATE INDEX "_ad_places_value_v_parent_id_idx" ON "_ad_places_value_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_ad_places_value_v_locales_locale_parent_id_unique" ON "_ad_places_value_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ad_v_parent_idx" ON "_ad_v" USING btree ("parent_id");
  CREATE INDEX "_ad_v_version_sections_organisation_version_sections_org_idx" ON "_ad_v" USING btree ("version_sections_organisation_value_id");
  CREATE INDEX "_ad_v_version_version_site_idx" ON "_ad_v" USING btree ("version_site_id");
  CREATE INDEX "_ad_v_version_version_key_idx" ON "_ad_v" USING btree ("version_key");
  CREATE INDEX "_ad_v_version_version_updated_at_idx" ON "_ad_v" USING btree ("version_updated_at");
  CREATE INDEX "_ad_v_version_version_created_at_idx" ON "_ad_v" USING btree ("version_created_at");
  CREATE INDEX "_ad_v_version_version__status_idx" ON "_ad_v" USING btree ("version__status");
  CREATE INDEX "_ad_v_created_at_idx" ON "_ad_v" USING btree ("created_at");
  CREATE INDEX "_ad_v_updated_at_idx" ON "_ad_v" USING btree ("updated_at");
  CREATE INDEX "_ad_v_snapshot_idx" ON "_ad_v" USING btree ("snapshot");
  CREATE INDEX "_ad_v_published_locale_idx" ON "_ad_v" USING btree ("published_locale");
  CREATE INDEX "_ad_v_latest_idx" ON "_ad_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_ad_v_locales_locale_parent_id_unique" ON "_ad_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ad_v_texts_order_parent" ON "_ad_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_ad_v_numbers_order_parent_idx" ON "_ad_v_numbers" USING btree ("order","parent_id");
  CREATE INDEX "_ad_v_rels_order_idx" ON "_ad_v_rels" USING btree ("order");
  CREATE INDEX "_ad_v_rels_parent_idx" ON "_ad_v_rels" USING btree ("parent_id");
  CREATE INDEX "_ad_v_rels_path_idx" ON "_ad_v_rels" USING btree ("path");
  CREATE INDEX "_ad_v_rels_services_id_idx" ON "_ad_v_rels" USING btree ("services_id");
  CREATE INDEX "_ad_v_rels_pages_id_idx" ON "_ad_v_rels" USING btree ("pages_id");
  CREATE INDEX "_ad_v_rels_organisations_id_idx" ON "_ad_v_rels" USING btree ("organisations_id");
  CREATE INDEX "_ad_v_rels_helplines_id_idx" ON "_ad_v_rels" USING btree ("helplines_id");
  CREATE INDEX "_ad_v_rels_terms_id_idx" ON "_ad_v_rels" USING btree ("terms_id");
  CREATE INDEX "_ad_v_rels_themes_id_idx" ON "_ad_v_rels" USING btree ("themes_id");
  CREATE INDEX "redirects_site_idx" ON "redirects" USING btree ("site_id");
  CREATE UNIQUE INDEX "redirects_key_idx" ON "redirects" USING btree ("key");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "redirects__status_idx" ON "redirects" USING btree ("_status");
  CREATE UNIQUE INDEX "redirects_locales_locale_parent_id_unique" ON "redirects_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "redirects_rels_order_idx" ON "redirects_rels" USING btree ("order");
  CREATE INDEX "redirects_rels_parent_idx" ON "redirects_rels" USING btree ("parent_id");
  CREATE INDEX "redirects_rels_path_idx" ON "redirects_rels" USING btree ("path");
  CREATE INDEX "redirects_rels_services_id_idx" ON "redirects_rels" USING btree ("services_id");
  CREATE INDEX "redirects_rels_pages_id_idx" ON "redirects_rels" USING btree ("pages_id");
  CREATE INDEX "redirects_rels_organisations_id_idx" ON "redirects_rels" USING btree ("organisations_id");
  CREATE INDEX "redirects_rels_helplines_id_idx" ON "redirects_rels" USING btree ("helplines_id");
  CREATE INDEX "redirects_rels_terms_id_idx" ON "redirects_rels" USING btree ("terms_id");
  CREATE INDEX "redirects_rels_themes_id_idx" ON "redirects_rels" USING btree ("themes_id");
  CREATE INDEX "redirects_rels_laws_id_idx" ON "redirects_rels" USING btree ("laws_id");
  CREATE INDEX "_redirects_v_parent_idx" ON "_redirects_v" USING btree ("parent_id");
  CREATE INDEX "_redirects_v_version_version_site_idx" ON "_redirects_v" USING btree ("version_site_id");
  CREATE INDEX "_redirects_v_version_version_key_idx" ON "_redirects_v" USING btree ("version_key");
  CREATE INDEX "_redirects_v_version_version_updated_at_idx" ON "_redirects_v" USING btree ("version_updated_at");
  CREATE INDEX "_redirects_v_version_version_created_at_idx" ON "_redirects_v" USING btree ("version_created_at");
  CREATE INDEX "_redirects_v_version_version__status_idx" ON "_redirects_v" USING btree ("version__status");
  CREATE INDEX "_redirects_v_created_at_idx" ON "_redirects_v" USING btree ("created_at");
  CREATE INDEX "_redirects_v_updated_at_idx" ON "_redirects_v" USING btree ("updated_at");
  CREATE INDEX "_redirects_v_snapshot_idx" ON "_redirects_v" USING btree ("snapshot");
  CREATE INDEX "_redirects_v_published_locale_idx" ON "_redirects_v" USING btree ("published_locale");
  CREATE INDEX "_redirects_v_latest_idx" ON "_redirects_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_redirects_v_locales_locale_parent_id_unique" ON "_redirects_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_redirects_v_rels_order_idx" ON "_redirects_v_rels" USING btree ("order");
  CREATE INDEX "_redirects_v_rels_parent_idx" ON "_redirects_v_rels" USING btree ("parent_id");
  CREATE INDEX "_redirects_v_rels_path_idx" ON "_redirects_v_rels" USING btree ("path");
  CREATE INDEX "_redirects_v_rels_services_id_idx" ON "_redirects_v_rels" USING btree ("services_id");
  CREATE INDEX "_redirects_v_rels_pages_id_idx" ON "_redirects_v_rels" USING btree ("pages_id");
  CREATE INDEX "_redirects_v_rels_organisations_id_idx" ON "_redirects_v_rels" USING btree ("organisations_id");
  CREATE INDEX "_redirects_v_rels_helplines_id_idx" ON "_redirects_v_rels" USING btree ("helplines_id");
  CREATE INDEX "_redirects_v_rels_terms_id_idx" ON "_redirects_v_rels" USING btree ("terms_id");
  CREATE INDEX "_redirects_v_rels_themes_id_idx" ON "_redirects_v_rels" USING btree ("themes_id");
  CREATE INDEX "_redirects_v_rels_laws_id_idx" ON "_redirects_v_rels" USING btree ("laws_id");
  CREATE INDEX "releases_release_idx" ON "releases" USING btree ("release");
  CREATE INDEX "releases_site_idx" ON "releases" USING btree ("site");
  CREATE INDEX "releases_status_idx" ON "releases" USING btree ("status");
  CREATE INDEX "releases_started_at_idx" ON "releases" USING btree ("started_at");
  CREATE INDEX "releases_updated_at_idx" ON "releases" USING btree ("updated_at");
  CREATE INDEX "releases_created_at_idx" ON "releases" USING btree ("created_at");
  CREATE INDEX "releases_texts_order_parent" ON "releases_texts" USING btree ("order","parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_sites_id_idx" ON "users_rels" USING btree ("sites_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_concurrency_key_idx" ON "payload_jobs" USING btree ("concurrency_key");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_services_id_idx" ON "payload_locked_documents_rels" USING btree ("services_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_organisations_id_idx" ON "payload_locked_documents_rels" USING btree ("organisations_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_themes_id_idx" ON "payload_locked_documents_rels" USING btree ("themes_id");
  CREATE INDEX "payload_locked_documents_rels_terms_id_idx" ON "payload_locked_documents_rels" USING btree ("terms_id");
  CREATE INDEX "payload_locked_documents_rels_laws_id_idx" ON "payload_locked_documents_rels" USING btree ("laws_id");
  CREATE INDEX "payload_locked_documents_rels_helplines_id_idx" ON "payload_locked_documents_rels" USING btree ("helplines_id");
  CREATE INDEX "payload_locked_documents_rels_risk_areas_id_idx" ON "payload_locked_documents_rels" USING btree ("risk_areas_id");
  CREATE INDEX "payload_locked_documents_rels_sites_id_idx" ON "payload_locked_documents_rels" USING btree ("sites_id");
  CREATE INDEX "payload_locked_documents_rels_ad_id_idx" ON "payload_locked_documents_rels" USING btree ("ad_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "services_audiences" CASCADE;
  DROP TABLE "services_prevention_levels" CASCADE;
  DROP TABLE "services_risks" CASCADE;
  DROP TABLE "services_contacts_hours_rules" CASCADE;
  DROP TABLE "services_contacts_hours_rules_locales" CASCADE;
  DROP TABLE "services_contacts_hours_exceptions" CASCADE;
  DROP TABLE "services_contacts_hours_exceptions_locales" CASCADE;
  DROP TABLE "services_contacts_hours_closed" CASCADE;
  DROP TABLE "services_contacts_hours_closed_locales" CASCADE;
  DROP TABLE "services_contacts" CASCADE;
  DROP TABLE "services_contacts_locales" CASCADE;
  DROP TABLE "services_hours_rules" CASCADE;
  DROP TABLE "services_hours_rules_locales" CASCADE;
  DROP TABLE "services_hours_exceptions" CASCADE;
  DROP TABLE "services_hours_exceptions_locales" CASCADE;
  DROP TABLE "services_hours_closed" CASCADE;
  DROP TABLE "services_hours_closed_locales" CASCADE;
  DROP TABLE "services_places" CASCADE;
  DROP TABLE "services_places_locales" CASCADE;
  DROP TABLE "services_sources" CASCADE;
  DROP TABLE "services" CASCADE;
  DROP TABLE "services_locales" CASCADE;
  DROP TABLE "services_texts" CASCADE;
  DROP TABLE "services_numbers" CASCADE;
  DROP TABLE "services_rels" CASCADE;
  DROP TABLE "_services_audiences_v" CASCADE;
  DROP TABLE "_services_prevention_levels_v" CASCADE;
  DROP TABLE "_services_risks_v" CASCADE;
  DROP TABLE "_services_contacts_hours_rules_v" CASCADE;
  DROP TABLE "_services_contacts_hours_rules_v_locales" CASCADE;
  DROP TABLE "_services_contacts_hours_exceptions_v" CASCADE;
  DROP TABLE "_services_contacts_hours_exceptions_v_locales" CASCADE;
  DROP TABLE "_services_contacts_hours_closed_v" CASCADE;
  DROP TABLE "_services_contacts_hours_closed_v_locales" CASCADE;
  DROP TABLE "_services_contacts_v" CASCADE;
  DROP TABLE "_services_contacts_v_locales" CASCADE;
  DROP TABLE "_services_hours_rules_v" CASCADE;
  DROP TABLE "_services_hours_rules_v_locales" CASCADE;
  DROP TABLE "_services_hours_exceptions_v" CASCADE;
  DROP TABLE "_services_hours_exceptions_v_locales" CASCADE;
  DROP TABLE "_services_hours_closed_v" CASCADE;
  DROP TABLE "_services_hours_closed_v_locales" CASCADE;
  DROP TABLE "_services_places_v" CASCADE;
  DROP TABLE "_services_places_v_locales" CASCADE;
  DROP TABLE "_services_sources_v" CASCADE;
  DROP TABLE "_services_v" CASCADE;
  DROP TABLE "_services_v_locales" CASCADE;
  DROP TABLE "_services_v_texts" CASCADE;
  DROP TABLE "_services_v_numbers" CASCADE;
  DROP TABLE "_services_v_rels" CASCADE;
  DROP TABLE "pages_sources" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "_pages_sources_v" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_locales" CASCADE;
  DROP TABLE "organisations_contacts_hours_rules" CASCADE;
  DROP TABLE "organisations_contacts_hours_rules_locales" CASCADE;
  DROP TABLE "organisations_contacts_hours_exceptions" CASCADE;
  DROP TABLE "organisations_contacts_hours_exceptions_locales" CASCADE;
  DROP TABLE "organisations_contacts_hours_closed" CASCADE;
  DROP TABLE "organisations_contacts_hours_closed_locales" CASCADE;
  DROP TABLE "organisations_contacts" CASCADE;
  DROP TABLE "organisations_contacts_locales" CASCADE;
  DROP TABLE "organisations_places" CASCADE;
  DROP TABLE "organisations_places_locales" CASCADE;
  DROP TABLE "organisations_sources" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "organisations_locales" CASCADE;
  DROP TABLE "organisations_texts" CASCADE;
  DROP TABLE "organisations_numbers" CASCADE;
  DROP TABLE "_organisations_contacts_hours_rules_v" CASCADE;
  DROP TABLE "_organisations_contacts_hours_rules_v_locales" CASCADE;
  DROP TABLE "_organisations_contacts_hours_exceptions_v" CASCADE;
  DROP TABLE "_organisations_contacts_hours_exceptions_v_locales" CASCADE;
  DROP TABLE "_organisations_contacts_hours_closed_v" CASCADE;
  DROP TABLE "_organisations_contacts_hours_closed_v_locales" CASCADE;
  DROP TABLE "_organisations_contacts_v" CASCADE;
  DROP TABLE "_organisations_contacts_v_locales" CASCADE;
  DROP TABLE "_organisations_places_v" CASCADE;
  DROP TABLE "_organisations_places_v_locales" CASCADE;
  DROP TABLE "_organisations_sources_v" CASCADE;
  DROP TABLE "_organisations_v" CASCADE;
  DROP TABLE "_organisations_v_locales" CASCADE;
  DROP TABLE "_organisations_v_texts" CASCADE;
  DROP TABLE "_organisations_v_numbers" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "_media_v" CASCADE;
  DROP TABLE "_media_v_locales" CASCADE;
  DROP TABLE "themes_sources" CASCADE;
  DROP TABLE "themes" CASCADE;
  DROP TABLE "themes_locales" CASCADE;
  DROP TABLE "themes_texts" CASCADE;
  DROP TABLE "_themes_sources_v" CASCADE;
  DROP TABLE "_themes_v" CASCADE;
  DROP TABLE "_themes_v_locales" CASCADE;
  DROP TABLE "_themes_v_texts" CASCADE;
  DROP TABLE "terms_sources" CASCADE;
  DROP TABLE "terms" CASCADE;
  DROP TABLE "terms_locales" CASCADE;
  DROP TABLE "terms_texts" CASCADE;
  DROP TABLE "_terms_sources_v" CASCADE;
  DROP TABLE "_terms_v" CASCADE;
  DROP TABLE "_terms_v_locales" CASCADE;
  DROP TABLE "_terms_v_texts" CASCADE;
  DROP TABLE "laws_sources" CASCADE;
  DROP TABLE "laws" CASCADE;
  DROP TABLE "laws_locales" CASCADE;
  DROP TABLE "laws_rels" CASCADE;
  DROP TABLE "_laws_sources_v" CASCADE;
  DROP TABLE "_laws_v" CASCADE;
  DROP TABLE "_laws_v_locales" CASCADE;
  DROP TABLE "_laws_v_rels" CASCADE;
  DROP TABLE "helplines_audiences" CASCADE;
  DROP TABLE "helplines_contacts_hours_rules" CASCADE;
  DROP TABLE "helplines_contacts_hours_rules_locales" CASCADE;
  DROP TABLE "helplines_contacts_hours_exceptions" CASCADE;
  DROP TABLE "helplines_contacts_hours_exceptions_locales" CASCADE;
  DROP TABLE "helplines_contacts_hours_closed" CASCADE;
  DROP TABLE "helplines_contacts_hours_closed_locales" CASCADE;
  DROP TABLE "helplines_contacts" CASCADE;
  DROP TABLE "helplines_contacts_locales" CASCADE;
  DROP TABLE "helplines_sources" CASCADE;
  DROP TABLE "helplines" CASCADE;
  DROP TABLE "helplines_locales" CASCADE;
  DROP TABLE "helplines_texts" CASCADE;
  DROP TABLE "helplines_numbers" CASCADE;
  DROP TABLE "_helplines_audiences_v" CASCADE;
  DROP TABLE "_helplines_contacts_hours_rules_v" CASCADE;
  DROP TABLE "_helplines_contacts_hours_rules_v_locales" CASCADE;
  DROP TABLE "_helplines_contacts_hours_exceptions_v" CASCADE;
  DROP TABLE "_helplines_contacts_hours_exceptions_v_locales" CASCADE;
  DROP TABLE "_helplines_contacts_hours_closed_v" CASCADE;
  DROP TABLE "_helplines_contacts_hours_closed_v_locales" CASCADE;
  DROP TABLE "_helplines_contacts_v" CASCADE;
  DROP TABLE "_helplines_contacts_v_locales" CASCADE;
  DROP TABLE "_helplines_sources_v" CASCADE;
  DROP TABLE "_helplines_v" CASCADE;
  DROP TABLE "_helplines_v_locales" CASCADE;
  DROP TABLE "_helplines_v_texts" CASCADE;
  DROP TABLE "_helplines_v_numbers" CASCADE;
  DROP TABLE "risk_areas_sources" CASCADE;
  DROP TABLE "risk_areas" CASCADE;
  DROP TABLE "risk_areas_locales" CASCADE;
  DROP TABLE "_risk_areas_sources_v" CASCADE;
  DROP TABLE "_risk_areas_v" CASCADE;
  DROP TABLE "_risk_areas_v_locales" CASCADE;
  DROP TABLE "sites_languages" CASCADE;
  DROP TABLE "sites_safe_contacts" CASCADE;
  DROP TABLE "sites" CASCADE;
  DROP TABLE "sites_locales" CASCADE;
  DROP TABLE "sites_rels" CASCADE;
  DROP TABLE "_sites_languages_v" CASCADE;
  DROP TABLE "_sites_safe_contacts_v" CASCADE;
  DROP TABLE "_sites_v" CASCADE;
  DROP TABLE "_sites_v_locales" CASCADE;
  DROP TABLE "_sites_v_rels" CASCADE;
  DROP TABLE "ad_contacts_value_hours_rules" CASCADE;
  DROP TABLE "ad_contacts_value_hours_rules_locales" CASCADE;
  DROP TABLE "ad_contacts_value_hours_exceptions" CASCADE;
  DROP TABLE "ad_contacts_value_hours_exceptions_locales" CASCADE;
  DROP TABLE "ad_contacts_value_hours_closed" CASCADE;
  DROP TABLE "ad_contacts_value_hours_closed_locales" CASCADE;
  DROP TABLE "ad_contacts_value" CASCADE;
  DROP TABLE "ad_contacts_value_locales" CASCADE;
  DROP TABLE "ad_hours_value_rules" CASCADE;
  DROP TABLE "ad_hours_value_rules_locales" CASCADE;
  DROP TABLE "ad_hours_value_exceptions" CASCADE;
  DROP TABLE "ad_hours_value_exceptions_locales" CASCADE;
  DROP TABLE "ad_hours_value_closed" CASCADE;
  DROP TABLE "ad_hours_value_closed_locales" CASCADE;
  DROP TABLE "ad_places_value" CASCADE;
  DROP TABLE "ad_places_value_locales" CASCADE;
  DROP TABLE "ad" CASCADE;
  DROP TABLE "ad_locales" CASCADE;
  DROP TABLE "ad_texts" CASCADE;
  DROP TABLE "ad_numbers" CASCADE;
  DROP TABLE "ad_rels" CASCADE;
  DROP TABLE "_ad_contacts_value_hours_rules_v" CASCADE;
  DROP TABLE "_ad_contacts_value_hours_rules_v_locales" CASCADE;
  DROP TABLE "_ad_contacts_value_hours_exceptions_v" CASCADE;
  DROP TABLE "_ad_contacts_value_hours_exceptions_v_locales" CASCADE;
  DROP TABLE "_ad_contacts_value_hours_closed_v" CASCADE;
  DROP TABLE "_ad_contacts_value_hours_closed_v_locales" CASCADE;
  DROP TABLE "_ad_contacts_value_v" CASCADE;
  DROP TABLE "_ad_contacts_value_v_locales" CASCADE;
  DROP TABLE "_ad_hours_value_rules_v" CASCADE;
  DROP TABLE "_ad_hours_value_rules_v_locales" CASCADE;
  DROP TABLE "_ad_hours_value_exceptions_v" CASCADE;
  DROP TABLE "_ad_hours_value_exceptions_v_locales" CASCADE;
  DROP TABLE "_ad_hours_value_closed_v" CASCADE;
  DROP TABLE "_ad_hours_value_closed_v_locales" CASCADE;
  DROP TABLE "_ad_places_value_v" CASCADE;
  DROP TABLE "_ad_places_value_v_locales" CASCADE;
  DROP TABLE "_ad_v" CASCADE;
  DROP TABLE "_ad_v_locales" CASCADE;
  DROP TABLE "_ad_v_texts" CASCADE;
  DROP TABLE "_ad_v_numbers" CASCADE;
  DROP TABLE "_ad_v_rels" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "redirects_locales" CASCADE;
  DROP TABLE "redirects_rels" CASCADE;
  DROP TABLE "_redirects_v" CASCADE;
  DROP TABLE "_redirects_v_locales" CASCADE;
  DROP TABLE "_redirects_v_rels" CASCADE;
  DROP TABLE "releases" CASCADE;
  DROP TABLE "releases_texts" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_audience";
  DROP TYPE "public"."enum_prevention_level";
  DROP TYPE "public"."enum_frequency";
  DROP TYPE "public"."enum_channel";
  DROP TYPE "public"."enum_answer";
  DROP TYPE "public"."enum_cost";
  DROP TYPE "public"."enum_services_status";
  DROP TYPE "public"."enum__services_v_version_status";
  DROP TYPE "public"."enum__services_v_published_locale";
  DROP TYPE "public"."enum_page_level";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum__pages_v_published_locale";
  DROP TYPE "public"."enum_organisations_status";
  DROP TYPE "public"."enum__organisations_v_version_status";
  DROP TYPE "public"."enum__organisations_v_published_locale";
  DROP TYPE "public"."enum_media_status";
  DROP TYPE "public"."enum__media_v_version_status";
  DROP TYPE "public"."enum__media_v_published_locale";
  DROP TYPE "public"."enum_themes_status";
  DROP TYPE "public"."enum__themes_v_version_status";
  DROP TYPE "public"."enum__themes_v_published_locale";
  DROP TYPE "public"."enum_terms_status";
  DROP TYPE "public"."enum__terms_v_version_status";
  DROP TYPE "public"."enum__terms_v_published_locale";
  DROP TYPE "public"."enum_laws_status";
  DROP TYPE "public"."enum__laws_v_version_status";
  DROP TYPE "public"."enum__laws_v_published_locale";
  DROP TYPE "public"."enum_helplines_status";
  DROP TYPE "public"."enum__helplines_v_version_status";
  DROP TYPE "public"."enum__helplines_v_published_locale";
  DROP TYPE "public"."enum_risk_areas_status";
  DROP TYPE "public"."enum__risk_areas_v_version_status";
  DROP TYPE "public"."enum__risk_areas_v_published_locale";
  DROP TYPE "public"."enum_language";
  DROP TYPE "public"."enum_urgency";
  DROP TYPE "public"."enum_sites_status";
  DROP TYPE "public"."enum__sites_v_version_status";
  DROP TYPE "public"."enum__sites_v_published_locale";
  DROP TYPE "public"."enum_mode";
  DROP TYPE "public"."enum_ad_status";
  DROP TYPE "public"."enum__ad_v_version_status";
  DROP TYPE "public"."enum__ad_v_published_locale";
  DROP TYPE "public"."enum_redirects_status";
  DROP TYPE "public"."enum__redirects_v_version_status";
  DROP TYPE "public"."enum__redirects_v_published_locale";
  DROP TYPE "public"."enum_release_status";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
