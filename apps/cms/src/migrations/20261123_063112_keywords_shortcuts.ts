import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "pages_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_pages_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "sites_shortcuts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "sites_shortcuts_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_sites_shortcuts_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sites_shortcuts_v_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "sites_rels" ADD COLUMN "pages_id" uuid;
  ALTER TABLE "sites_rels" ADD COLUMN "terms_id" uuid;
  ALTER TABLE "_sites_v_rels" ADD COLUMN "pages_id" uuid;
  ALTER TABLE "_sites_v_rels" ADD COLUMN "terms_id" uuid;
  ALTER TABLE "pages_texts" ADD CONSTRAINT "pages_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_texts" ADD CONSTRAINT "_pages_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_shortcuts" ADD CONSTRAINT "sites_shortcuts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_shortcuts_locales" ADD CONSTRAINT "sites_shortcuts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites_shortcuts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sites_shortcuts_v" ADD CONSTRAINT "_sites_shortcuts_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sites_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sites_shortcuts_v_locales" ADD CONSTRAINT "_sites_shortcuts_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sites_shortcuts_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "pages_texts_order_parent" ON "pages_texts" USING btree ("order","parent_id");
  CREATE INDEX "_pages_v_texts_order_parent" ON "_pages_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "sites_shortcuts_order_idx" ON "sites_shortcuts" USING btree ("_order");
  CREATE INDEX "sites_shortcuts_parent_id_idx" ON "sites_shortcuts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "sites_shortcuts_locales_locale_parent_id_unique" ON "sites_shortcuts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_sites_shortcuts_v_order_idx" ON "_sites_shortcuts_v" USING btree ("_order");
  CREATE INDEX "_sites_shortcuts_v_parent_id_idx" ON "_sites_shortcuts_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_sites_shortcuts_v_locales_locale_parent_id_unique" ON "_sites_shortcuts_v_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "sites_rels" ADD CONSTRAINT "sites_rels_page_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_rels" ADD CONSTRAINT "sites_rels_term_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sites_v_rels" ADD CONSTRAINT "_sites_v_rels_page_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sites_v_rels" ADD CONSTRAINT "_sites_v_rels_term_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "sites_rels_pages_id_idx" ON "sites_rels" USING btree ("pages_id");
  CREATE INDEX "sites_rels_terms_id_idx" ON "sites_rels" USING btree ("terms_id");
  CREATE INDEX "_sites_v_rels_pages_id_idx" ON "_sites_v_rels" USING btree ("pages_id");
  CREATE INDEX "_sites_v_rels_terms_id_idx" ON "_sites_v_rels" USING btree ("terms_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "pages_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sites_shortcuts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sites_shortcuts_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_sites_shortcuts_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_sites_shortcuts_v_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "pages_texts" CASCADE;
  DROP TABLE "_pages_v_texts" CASCADE;
  DROP TABLE "sites_shortcuts" CASCADE;
  DROP TABLE "sites_shortcuts_locales" CASCADE;
  DROP TABLE "_sites_shortcuts_v" CASCADE;
  DROP TABLE "_sites_shortcuts_v_locales" CASCADE;
  ALTER TABLE "sites_rels" DROP CONSTRAINT "sites_rels_page_fk";
  
  ALTER TABLE "sites_rels" DROP CONSTRAINT "sites_rels_term_fk";
  
  ALTER TABLE "_sites_v_rels" DROP CONSTRAINT "_sites_v_rels_page_fk";
  
  ALTER TABLE "_sites_v_rels" DROP CONSTRAINT "_sites_v_rels_term_fk";
  
  DROP INDEX "sites_rels_pages_id_idx";
  DROP INDEX "sites_rels_terms_id_idx";
  DROP INDEX "_sites_v_rels_pages_id_idx";
  DROP INDEX "_sites_v_rels_terms_id_idx";
  ALTER TABLE "sites_rels" DROP COLUMN "pages_id";
  ALTER TABLE "sites_rels" DROP COLUMN "terms_id";
  ALTER TABLE "_sites_v_rels" DROP COLUMN "pages_id";
  ALTER TABLE "_sites_v_rels" DROP COLUMN "terms_id";`)
}
