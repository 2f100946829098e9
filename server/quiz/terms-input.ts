import { z } from "zod";
import type { QuizTerms } from "@/quiz/terms";
import { isTimeZone, parseZoned } from "@/quiz/zoned-time";
import { wholeNumberOrNone } from "./whole-number";

const time = z.string().trim().max(40);

const fields = z.object({
  attempts: wholeNumberOrNone({ min: 1, max: 50, unit: "attempts" }),
  limitMinutes: wholeNumberOrNone({ min: 1, max: 600, unit: "minutes" }),
  opensAt: time,
  closesAt: time,
  /** The clock in which the times were typed. */
  zone: z.string().refine(isTimeZone, { error: "This time zone is not known." }),
  answers: z.enum(["at-once", "after-closing", "never"], {
    error: "Choose when answers are shown.",
  }),
  counts: z.enum(["best", "first", "last", "average"], { error: "Choose which attempt counts." }),
  mayLower: z.literal("yes").optional(),
});

/** The form for a class's quiz, as terms; what is wrong stands at its field. */
export const termsInput = fields.transform(
  ({ zone, mayLower, ...given }, context): { terms: QuizTerms; mayLower: boolean } => {
    const wrong = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    const readTime = (field: "opensAt" | "closesAt") => {
      const moment = given[field] === "" ? null : parseZoned(given[field], zone);
      if (given[field] !== "" && moment === null) {
        wrong(field, `Enter a date and a time that exist in ${zone}.`);
      }
      return moment;
    };
    const [opensAt, closesAt] = [readTime("opensAt"), readTime("closesAt")];
    if (opensAt && closesAt && closesAt <= opensAt) {
      wrong("closesAt", "The quiz must close after it opens.");
    }
    if (given.answers === "after-closing" && given.closesAt === "") {
      wrong("closesAt", "Answers after closing need a closing time.");
    }
    return { terms: { ...given, opensAt, closesAt }, mayLower: mayLower === "yes" };
  },
);
