import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  json,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
const now = (name: string) => moment(name).notNull().defaultNow();

/* Identity: the four tables that better-auth asks for, under its names. */

export const user = pgTable("user", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  /** Learners are anonymous: theirs is a made-up address that is never shown. */
  email: text("email").notNull().unique(),
  emailVerified: boolean("email_verified").notNull().default(false),
  image: text("image"),
  role: text("role", { enum: ["learner", "instructor"] })
    .notNull()
    .default("learner"),
  isAnonymous: boolean("is_anonymous").default(false),
  createdAt: now("created_at"),
  updatedAt: now("updated_at"),
});

export const session = pgTable(
  "session",
  {
    id: text("id").primaryKey(),
    token: text("token").notNull().unique(),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    expiresAt: moment("expires_at").notNull(),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    createdAt: now("created_at"),
    updatedAt: now("updated_at"),
  },
  (table) => [index("session_user").on(table.userId)],
);

export const account = pgTable(
  "account",
  {
    id: text("id").primaryKey(),
    accountId: text("account_id").notNull(),
    providerId: text("provider_id").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: moment("access_token_expires_at"),
    refreshTokenExpiresAt: moment("refresh_token_expires_at"),
    scope: text("scope"),
    password: text("password"),
    createdAt: now("created_at"),
    updatedAt: now("updated_at"),
  },
  (table) => [index("account_user").on(table.userId)],
);

export const verification = pgTable("verification", {
  id: text("id").primaryKey(),
  identifier: text("identifier").notNull(),
  value: text("value").notNull(),
  expiresAt: moment("expires_at").notNull(),
  createdAt: now("created_at"),
  updatedAt: now("updated_at"),
});

/** The one-time link with which the first instructor sets up an account; only its hash is kept. */
export const setupLink = pgTable("setup_link", {
  tokenHash: text("token_hash").primaryKey(),
  createdAt: now("created_at"),
  expiresAt: moment("expires_at").notNull(),
  usedAt: moment("used_at"),
});

/** Counters behind the limits on guessing (class codes, passwords); shared by all processes. */
export const rateLimit = pgTable("rate_limit", {
  key: text("key").primaryKey(),
  windowStart: moment("window_start").notNull(),
  count: integer("count").notNull(),
});

/* Classes */

export const classTable = pgTable(
  "class",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    name: text("name").notNull(),
    code: text("code").notNull().unique(),
    instructorId: text("instructor_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    createdAt: now("created_at"),
    /** Its learners' Checks tell which checks failed: off until its instructor asks for it. */
    seesChecks: boolean("sees_checks").notNull().default(false),
    /** When that was switched last; null: never. */
    seesChecksSetAt: moment("sees_checks_set_at"),
  },
  (table) => [index("class_instructor").on(table.instructorId)],
);

export const enrolment = pgTable(
  "enrolment",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    classId: uuid("class_id")
      .notNull()
      .references(() => classTable.id, { onDelete: "cascade" }),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    joinedAt: now("joined_at"),
  },
  (table) => [
    unique("enrolment_once").on(table.classId, table.learnerId),
    index("enrolment_learner").on(table.learnerId, table.joinedAt),
  ],
);

/* Exercises */

export const draft = pgTable(
  "draft",
  {
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    exerciseId: text("exercise_id").notNull(),
    source: text("source").notNull(),
    /** Counts saves; a save that names an older revision is a conflict, never an overwrite. */
    revision: integer("revision").notNull(),
    savedAt: now("saved_at"),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.exerciseId] })],
);

/** Fresh inputs made from a secret seed; the seed and what it leads to never leave the server. */
export const challenge = pgTable(
  "challenge",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    exerciseId: text("exercise_id").notNull(),
    exerciseVersion: text("exercise_version").notNull(),
    seed: text("seed").notNull(),
    createdAt: now("created_at"),
    expiresAt: moment("expires_at").notNull(),
    usedAt: moment("used_at"),
  },
  (table) => [index("challenge_learner").on(table.learnerId, table.createdAt)],
);

/** Never changed after it was stored: a mended check is applied again to `observations`. */
export const submission = pgTable(
  "submission",
  {
    /** Made by the browser, so that sending it twice stores it once. */
    id: uuid("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    classId: uuid("class_id").references(() => classTable.id, { onDelete: "set null" }),
    exerciseId: text("exercise_id").notNull(),
    exerciseVersion: text("exercise_version").notNull(),
    challengeId: uuid("challenge_id")
      .notNull()
      .unique()
      .references(() => challenge.id, { onDelete: "cascade" }),
    source: text("source").notNull(),
    // json, not jsonb: learners' strings may hold NUL, which jsonb refuses.
    observations: json("observations").notNull(),
    report: json("report").notNull(),
    points: doublePrecision("points").notNull(),
    outOf: doublePrecision("out_of").notNull(),
    /** The three steps pass; of a version that had none, its core checks do. */
    complete: boolean("complete").notNull(),
    mastered: boolean("mastered").notNull(),
    submittedAt: now("submitted_at"),
  },
  (table) => [
    index("submission_learner").on(table.learnerId, table.exerciseId, table.submittedAt),
    index("submission_class").on(table.classId, table.exerciseId, table.submittedAt),
  ],
);

/** One row a hint that a learner opened; opening it again changes nothing. */
export const hintOpening = pgTable(
  "hint_opening",
  {
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    exerciseId: text("exercise_id").notNull(),
    checkId: text("check_id").notNull(),
    /** 1, 2 or 3: direction, method, nearly the code. */
    hint: integer("hint").notNull(),
    openedAt: now("opened_at"),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.exerciseId, table.checkId, table.hint] }),
  ],
);

/** That a learner opened a part of an exercise's solution, and when first. */
export const solutionOpening = pgTable(
  "solution_opening",
  {
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    exerciseId: text("exercise_id").notNull(),
    /** "steps", or the number of the task that goes further; "all" before solutions had parts. */
    part: text("part").notNull().default("all"),
    openedAt: now("opened_at"),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.exerciseId, table.part] })],
);

/**
 * What a learner's last Check said of one check, as their browser tells it, for a class that asked
 * for it. One row a check however often it is checked, and never the program.
 */
export const toldCheck = pgTable(
  "told_check",
  {
    classId: uuid("class_id")
      .notNull()
      .references(() => classTable.id, { onDelete: "cascade" }),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    exerciseId: text("exercise_id").notNull(),
    checkId: text("check_id").notNull(),
    outcome: text("outcome", { enum: ["passed", "failed", "waiting"] }).notNull(),
    /** The id of the wrong idea that was named; null when none was. */
    misconception: text("misconception"),
    /** How many Checks told of it. */
    times: integer("times").notNull().default(1),
    firstAt: now("first_at"),
    lastAt: now("last_at"),
  },
  (table) => [
    primaryKey({ columns: [table.classId, table.learnerId, table.exerciseId, table.checkId] }),
    index("told_check_learner").on(table.learnerId),
  ],
);

/** That somebody of a class finds a place unclear; whom, nobody can tell without the server's secret. */
export const unclear = pgTable(
  "unclear",
  {
    /** Of learner, class and place, under the server's secret: one person counts once. */
    key: text("key").primaryKey(),
    classId: uuid("class_id")
      .notNull()
      .references(() => classTable.id, { onDelete: "cascade" }),
    /** An exercise's id, or "quiz". */
    about: text("about").notNull(),
    /** "step:1", "check:<id>", "hint:<id>/2", "question:<id>". */
    place: text("place").notNull(),
    /** No time of day, which could tell whose it is. */
    day: date("day").notNull(),
  },
  (table) => [index("unclear_class").on(table.classId)],
);

/* Quiz */

/** What an instructor set for the graded quiz of a class; a change adds a row, the latest holds. */
export const quizTerms = pgTable(
  "quiz_terms",
  {
    classId: uuid("class_id")
      .notNull()
      .references(() => classTable.id, { onDelete: "cascade" }),
    revision: integer("revision").notNull(),
    /** Graded attempts a learner has; null: any number. */
    attempts: integer("attempts"),
    opensAt: moment("opens_at"),
    closesAt: moment("closes_at"),
    limitMinutes: integer("limit_minutes"),
    answers: text("answers", { enum: ["at-once", "after-closing", "never"] }).notNull(),
    counts: text("counts", { enum: ["best", "first", "last", "average"] }).notNull(),
    savedAt: now("saved_at"),
  },
  (table) => [primaryKey({ columns: [table.classId, table.revision] })],
);

/** More time for a single learner: added to the time limit and to the closing time. */
export const quizExtraTime = pgTable(
  "quiz_extra_time",
  {
    classId: uuid("class_id")
      .notNull()
      .references(() => classTable.id, { onDelete: "cascade" }),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    minutes: integer("minutes").notNull(),
    givenAt: now("given_at"),
  },
  (table) => [primaryKey({ columns: [table.classId, table.learnerId] })],
);

export const quizAttempt = pgTable(
  "quiz_attempt",
  {
    /** Made by the browser, so that starting it twice starts it once. */
    id: uuid("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    classId: uuid("class_id").references(() => classTable.id, { onDelete: "set null" }),
    /** Practice explains each answer at once and never counts. */
    mode: text("mode", { enum: ["practice", "graded"] })
      .notNull()
      .default("practice"),
    quizVersion: text("quiz_version").notNull(),
    /** Decides the order of the options in this attempt. */
    seed: text("seed").notNull(),
    startedAt: now("started_at"),
    /** The terms of its class under which it began; null in practice. */
    termsRevision: integer("terms_revision"),
    /** When it ends by itself; fixed at the start, and later only ever moved to a later time. */
    dueAt: moment("due_at"),
    submittedAt: moment("submitted_at"),
    /** `null` while it is open. */
    endedBy: text("ended_by", { enum: ["learner", "time"] }),
    points: doublePrecision("points"),
    outOf: doublePrecision("out_of").notNull(),
  },
  (table) => [
    index("quiz_attempt_learner").on(table.learnerId, table.startedAt),
    index("quiz_attempt_class").on(table.classId, table.submittedAt),
    // One open attempt of each mode a learner: a second device continues the first one's.
    uniqueIndex("quiz_attempt_open_once")
      .on(table.learnerId, table.mode)
      .where(sql`${table.submittedAt} is null`),
    index("quiz_attempt_due").on(table.dueAt).where(sql`${table.submittedAt} is null`),
  ],
);

export const quizAnswer = pgTable(
  "quiz_answer",
  {
    attemptId: uuid("attempt_id")
      .notNull()
      .references(() => quizAttempt.id, { onDelete: "cascade" }),
    questionId: text("question_id").notNull(),
    answer: jsonb("answer").notNull(),
    /** The answer as free text; empty when there is none. */
    ownWords: text("own_words").notNull().default(""),
    /** Counts the learner's changes to this answer; a late older one never replaces a newer one. */
    revision: integer("revision").notNull(),
    savedAt: now("saved_at"),
    /** `null` until the attempt is submitted, and where the question stayed unanswered. */
    points: doublePrecision("points"),
  },
  (table) => [primaryKey({ columns: [table.attemptId, table.questionId] })],
);
