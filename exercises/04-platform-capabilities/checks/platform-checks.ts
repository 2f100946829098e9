import { causeOf } from "@/exercises/04-platform-capabilities/checks/cause-of";
import { comesTo } from "@/exercises/04-platform-capabilities/checks/comes-to";
import type { Expected } from "@/exercises/04-platform-capabilities/checks/expected";
import { callOf, callsUntil } from "@/exercises/04-platform-capabilities/checks/platform-look";
import {
  sayDifference,
  showExpected,
} from "@/exercises/04-platform-capabilities/checks/say-difference";
import { judgeCases, type Look } from "@/exercises/casework/judge-cases";
import type { Judge } from "@/exercises/exercise";
import { lineOf, type ProgramError } from "@/exercises/grading/observation";
import type { Problem } from "@/exercises/grading/report";

const slips = ["AttributeError", "NameError", "TypeError"];
const noEvents = /^'Platform' object has no attribute 'events'/;

/** Judges all stories on platforms that were made for a check. */
export function onPlatforms(check: string): Judge {
  const isOfStep = check === "asked_twice";
  const cause = (look: Look<Expected>) => (isOfStep ? causeOf(look) : "");
  return judgeCases<Expected>(check, {
    called,
    compare: (expected, returned, look) => {
      if (comesTo(returned, expected, look)) return null;
      const difference = sayDifference(expected, returned, look);
      return { ...difference, message: `${called(look)} ${difference.message}${cause(look)}` };
    },
    recognises: {
      refused: ({ seen }) => seen?.outcome === "raised" && isRaisedOnPurpose(seen.error),
    },
    onError: (problem, look) => {
      if (noEvents.test(problem.error?.message ?? "")) {
        return { ...problem, message: "Platform has no `events` yet" };
      }
      const { expected } = look;
      const shown = "kind" in expected ? { expected: showExpected(expected) } : {};
      return { ...problem, message: `${problem.message}${cause(look)}`, ...shown };
    },
    andAlso: withOtherEvents,
    lineIn: (observations) => lineOf(observations, "Platform", isOfStep ? "# Step 2" : ""),
    shown: (look) => ({ calls: callsUntil(look) }),
  });
}

/** Where it is, why the call should come to something, and the call. */
function called({ where, expected, ...look }: Look<Expected>): string {
  const why = "kind" in expected && expected.why ? `${expected.why}, but ` : "";
  return `${where}: ${why}${callOf(look)}`;
}

/** Whether the program refuses by a line of its own; a call that cannot work is a slip. */
function isRaisedOnPurpose({ type, bases, traceback }: ProgramError): boolean {
  if ([type, ...bases].some((name) => slips.includes(name))) return false;
  return /\b(raise|assert)\b/.test(traceback.at(-1)?.source ?? "");
}

/** Events that are missing or too many are one finding, so that one Check tells them all. */
function withOtherEvents(problem: Problem, failed: readonly Look<Expected>[]): Problem {
  const missed = failed.map(({ expected, seen }) =>
    "kind" in expected && expected.kind === "events" && seen?.outcome === "returned"
      ? expected.why
      : null,
  );
  if (missed[0] == null) return problem;
  const others = [...new Set(missed)].slice(1).filter((why) => why !== null);
  if (others.length === 0) return problem;
  return { ...problem, message: `${problem.message}. So it is here: ${others.join("; ")}` };
}
