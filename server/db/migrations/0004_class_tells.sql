CREATE TABLE "told_check" (
	"class_id" uuid NOT NULL,
	"learner_id" text NOT NULL,
	"exercise_id" text NOT NULL,
	"check_id" text NOT NULL,
	"outcome" text NOT NULL,
	"misconception" text,
	"times" integer DEFAULT 1 NOT NULL,
	"first_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "told_check_class_id_learner_id_exercise_id_check_id_pk" PRIMARY KEY("class_id","learner_id","exercise_id","check_id")
);
--> statement-breakpoint
CREATE TABLE "unclear" (
	"key" text PRIMARY KEY NOT NULL,
	"class_id" uuid NOT NULL,
	"about" text NOT NULL,
	"place" text NOT NULL,
	"day" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "class" ADD COLUMN "sees_checks" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "class" ADD COLUMN "sees_checks_set_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "told_check" ADD CONSTRAINT "told_check_class_id_class_id_fk" FOREIGN KEY ("class_id") REFERENCES "public"."class"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "told_check" ADD CONSTRAINT "told_check_learner_id_user_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unclear" ADD CONSTRAINT "unclear_class_id_class_id_fk" FOREIGN KEY ("class_id") REFERENCES "public"."class"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "told_check_learner" ON "told_check" USING btree ("learner_id");--> statement-breakpoint
CREATE INDEX "unclear_class" ON "unclear" USING btree ("class_id");