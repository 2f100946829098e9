CREATE TABLE "quiz_extra_time" (
	"class_id" uuid NOT NULL,
	"learner_id" text NOT NULL,
	"minutes" integer NOT NULL,
	"given_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "quiz_extra_time_class_id_learner_id_pk" PRIMARY KEY("class_id","learner_id")
);
--> statement-breakpoint
CREATE TABLE "quiz_terms" (
	"class_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"attempts" integer,
	"opens_at" timestamp with time zone,
	"closes_at" timestamp with time zone,
	"limit_minutes" integer,
	"answers" text NOT NULL,
	"counts" text NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "quiz_terms_class_id_revision_pk" PRIMARY KEY("class_id","revision")
);
--> statement-breakpoint
DROP INDEX "quiz_attempt_open";--> statement-breakpoint
ALTER TABLE "quiz_answer" ADD COLUMN "own_words" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "quiz_attempt" ADD COLUMN "mode" text DEFAULT 'practice' NOT NULL;--> statement-breakpoint
ALTER TABLE "quiz_attempt" ADD COLUMN "terms_revision" integer;--> statement-breakpoint
ALTER TABLE "quiz_attempt" ADD COLUMN "due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "quiz_attempt" ADD COLUMN "ended_by" text;--> statement-breakpoint
ALTER TABLE "quiz_extra_time" ADD CONSTRAINT "quiz_extra_time_class_id_class_id_fk" FOREIGN KEY ("class_id") REFERENCES "public"."class"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_extra_time" ADD CONSTRAINT "quiz_extra_time_learner_id_user_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_terms" ADD CONSTRAINT "quiz_terms_class_id_class_id_fk" FOREIGN KEY ("class_id") REFERENCES "public"."class"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "quiz_attempt_open_once" ON "quiz_attempt" USING btree ("learner_id","mode") WHERE "quiz_attempt"."submitted_at" is null;--> statement-breakpoint
CREATE INDEX "quiz_attempt_due" ON "quiz_attempt" USING btree ("due_at") WHERE "quiz_attempt"."submitted_at" is null;--> statement-breakpoint
-- Until now every attempt in a class counted there; the others were practice.
UPDATE "quiz_attempt" SET "mode" = 'graded', "terms_revision" = 0 WHERE "class_id" IS NOT NULL;--> statement-breakpoint
UPDATE "quiz_attempt" SET "ended_by" = 'learner' WHERE "submitted_at" IS NOT NULL;
