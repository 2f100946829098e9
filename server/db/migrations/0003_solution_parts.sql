ALTER TABLE "solution_opening" ADD COLUMN "part" text DEFAULT 'all' NOT NULL;--> statement-breakpoint
ALTER TABLE "solution_opening" DROP CONSTRAINT "solution_opening_learner_id_exercise_id_pk";--> statement-breakpoint
ALTER TABLE "solution_opening" ADD CONSTRAINT "solution_opening_learner_id_exercise_id_part_pk" PRIMARY KEY("learner_id","exercise_id","part");
