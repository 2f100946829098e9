CREATE TABLE "hint_opening" (
	"learner_id" text NOT NULL,
	"exercise_id" text NOT NULL,
	"check_id" text NOT NULL,
	"hint" integer NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "hint_opening_learner_id_exercise_id_check_id_hint_pk" PRIMARY KEY("learner_id","exercise_id","check_id","hint")
);
--> statement-breakpoint
CREATE TABLE "solution_opening" (
	"learner_id" text NOT NULL,
	"exercise_id" text NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "solution_opening_learner_id_exercise_id_pk" PRIMARY KEY("learner_id","exercise_id")
);
--> statement-breakpoint
ALTER TABLE "hint_opening" ADD CONSTRAINT "hint_opening_learner_id_user_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "solution_opening" ADD CONSTRAINT "solution_opening_learner_id_user_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;