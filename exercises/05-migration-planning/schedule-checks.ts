import { z } from "zod";
import { type Asked, type Finding, judgeAnswers } from "@/exercises/05-migration-planning/asked";
import {
  type Capacity,
  decodeCounts,
  decodePlan,
  lengthOf,
  type Plan,
  ROUNDING,
  type Starts,
  totalWork,
} from "@/exercises/05-migration-planning/plan";
import { insteadOf, inWeeks, readFigures } from "@/exercises/05-migration-planning/reading";
import {
  crewFault,
  endOf,
  type Fault,
  faultOf,
  hasSharedCrews,
} from "@/exercises/05-migration-planning/schedule-validation";

type Read = { plan: Plan; capacity: Capacity; starts: Starts };

export const scheduleValid = judgeAnswers(
  "schedule_valid",
  z.object({ exactly: z.number().nullable() }),
  (asked) => {
    const read = readSchedule(asked);
    if ("problem" in read) return read;
    const { plan, capacity, starts } = read;
    const fault = faultOf(plan, capacity, starts);
    if (fault !== null) return invalid(asked, read, fault);
    const length = lengthOf(plan, starts);
    const { exactly } = asked.answer;
    if (exactly !== null && Math.abs(length - exactly) > ROUNDING) {
      const message = `the plan takes ${inWeeks(length)} weeks; it can be done in ${exactly}: what shares a crew takes turns, and the rest runs beside it`;
      return finding(asked, read, message, waitingSigns(read));
    }
    if (length <= totalWork(plan) + ROUNDING) return null;
    const message = `the plan takes ${inWeeks(length)} weeks; one activity after the other would take ${inWeeks(totalWork(plan))}`;
    return finding(asked, read, message, waitingSigns(read));
  },
);

export const scheduleGood = judgeAnswers(
  "schedule_good",
  z.object({ best: z.number(), longest: z.number() }),
  (asked) => {
    const read = readSchedule(asked);
    if ("problem" in read) return read;
    const { plan, capacity, starts } = read;
    const fault = faultOf(plan, capacity, starts);
    if (fault !== null) return invalid(asked, read, fault);
    const length = lengthOf(plan, starts);
    const { best, longest } = asked.answer;
    if (length <= longest + ROUNDING) return null;
    const message =
      best === longest
        ? `with enough people the plan takes the critical path's ${inWeeks(best)} weeks; yours takes ${inWeeks(length)}: start at once whatever is ready and has its crew`
        : `your plan takes ${inWeeks(length)} weeks; ${inWeeks(best)} are possible, and up to ${inWeeks(longest)} are accepted. Start first what has the longest chain of work behind it; if you already follow such a rule, try another one, or step through time instead of placing activities one by one`;
    return finding(asked, read, message, waitingSigns(read));
  },
);

function readSchedule({ where, given, returned }: Asked<unknown>): Read | Finding {
  const [plan, capacity] = [decodePlan(given[0]), decodeCounts(given[1])];
  const read = readFigures(returned);
  if (read !== null && "figures" in read) return { plan, capacity, starts: read.figures };
  const reason =
    read === null ? insteadOf("a dict from activity to start week", returned) : read.wrong;
  return { problem: { message: `${where}: ${reason}`, got: returned } };
}

function finding(
  { where, returned }: Asked<unknown>,
  { starts }: Read,
  message: string,
  signs: string[],
): Finding {
  const problem = { message: `${where}: ${message}`, got: returned };
  return { problem, answer: Object.fromEntries(starts), signs };
}

function invalid(asked: Asked<unknown>, read: Read, fault: Fault): Finding {
  return finding(asked, read, fault.message, faultSigns(read, fault));
}

/** Wrong ideas that make a schedule impossible. */
function faultSigns({ plan, capacity, starts }: Read, fault: Fault): string[] {
  if (fault.kind === "crew") {
    const crew = (all: ReadonlyMap<string, number>) => new Map([...all.keys()].map((k) => [k, 1]));
    const headless = new Map([...plan].map(([n, one]) => [n, { ...one, crew: crew(one.crew) }]));
    return crewFault(headless, capacity, starts) === null ? ["people-need-no-counting"] : [];
  }
  if (fault.kind !== "early") return [];
  const signs: string[] = [];
  if (fault.activity === "switch_off" && fault.before === "dual_run") {
    signs.push("switch-off-without-comparing");
  }
  const waitsForSome = [...plan].every(
    ([name, { needs }]) =>
      needs.length === 0 ||
      needs.some((need) => (starts.get(name) ?? 0) >= endOf(plan, starts, need) - ROUNDING),
  );
  if (waitsForSome) signs.push("one-need-is-enough");
  return signs;
}

/** Wrong ideas that make a schedule longer than it has to be. */
function waitingSigns({ plan, starts }: Read): string[] {
  const signs: string[] = [];
  if (Math.abs(lengthOf(plan, starts) - totalWork(plan)) < ROUNDING) {
    signs.push("one-after-the-other");
  }
  const platform = [...plan].filter(([name]) => name.startsWith("mvp_"));
  const pilot = starts.get("pilot_build");
  if (pilot !== undefined && platform.every(([n]) => endOf(plan, starts, n) <= pilot + ROUNDING)) {
    signs.push("platform-before-users");
  }
  if (!hasSharedCrews(plan, starts)) signs.push("a-crew-does-one-thing");
  return signs;
}
