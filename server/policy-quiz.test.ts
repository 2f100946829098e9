import { expect, test } from "vitest";
import { type QuizTerms, usualTerms } from "@/quiz/terms";
import { type JoinedTerms, maySeeAnswers, mayStartGraded } from "./policy-quiz";

const at = (time: string) => new Date(`2026-03-01T${time}:00Z`);
const window: QuizTerms = { ...usualTerms, opensAt: at("10:00"), closesAt: at("11:00") };

test.each([
  // terms                              made extra now      then
  [usualTerms, 99, 0, "10:00", "yes"],
  [window, 0, 0, "09:59", "not-open-yet"],
  [window, 0, 0, "10:00", "yes"],
  [window, 0, 0, "11:00", "closed"],
  [window, 0, 15, "11:00", "yes"],
  [window, 0, 15, "11:15", "closed"],
  [window, 0, 15, "09:59", "not-open-yet"],
  [{ ...usualTerms, attempts: 2 }, 1, 0, "10:00", "yes"],
  [{ ...usualTerms, attempts: 2 }, 2, 0, "10:00", "no-attempts-left"],
  [{ ...usualTerms, attempts: 2 }, 2, 60, "10:00", "no-attempts-left"],
])(
  "Under terms %j with %i made and %i more minutes, starting at %s: %s",
  (terms, made, extraMinutes, now, then) => {
    const may = mayStartGraded(terms, { made, extraMinutes, now: at(now) });
    expect(may.kind === "yes" ? "yes" : may.because).toBe(then);
  },
);

const room = (answers: JoinedTerms["answers"], closes: string | null): JoinedTerms => ({
  className: "Mesh 101",
  answers,
  closesForAllAt: closes === null ? null : at(closes),
});

test.each([
  ["no class", [], false, "shown"],
  ["no class", [], true, "graded-attempt-open"],
  ["at once", [room("at-once", null)], false, "shown"],
  ["at once", [room("at-once", "11:00")], true, "graded-attempt-open"],
  ["never", [room("never", "09:00")], false, "never"],
  ["never", [room("never", null)], true, "never"],
  ["after closing at 11", [room("after-closing", "11:00")], false, "until-closing"],
  ["after closing at 10", [room("after-closing", "10:00")], false, "shown"],
  ["after closing at 10", [room("after-closing", "10:00")], true, "graded-attempt-open"],
  ["after closing, unset", [room("after-closing", null)], false, "never"],
  ["two classes", [room("at-once", null), room("never", null)], false, "never"],
] as const)(
  "At 10:00 with answers %s, %j, graded open %s: %s",
  (_, joined, hasGradedOpen, then) => {
    const access = maySeeAnswers(joined, { hasGradedOpen, now: at("10:00") });
    expect(access.kind === "shown" ? "shown" : access.because).toBe(then);
  },
);
