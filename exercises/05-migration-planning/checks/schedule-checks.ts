import {
  type Capacity,
  decodeCounts,
  decodePlan,
  lengthOf,
  type Plan,
  roundedSum,
  type Starts,
  TWO_ROUNDED_WEEKS,
  totalWork,
} from "@/exercises/05-migration-planning/case/plan";
import { insteadOf, readFigures } from "@/exercises/05-migration-planning/checks/read-figures";
import { readingOf } from "@/exercises/05-migration-planning/checks/reading";
import {
  crewFault,
  earlyFaults,
  endOf,
  faultOf,
  hasSharedCrews,
  isWithoutPauses,
} from "@/exercises/05-migration-planning/model/schedule-validation";
import { judgeCases, type Look } from "@/exercises/casework/judge-cases";
import { isNear, tellApart } from "@/exercises/grading/near-numbers";
import type { PythonValue } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

type Read = { plan: Plan; capacity: Capacity; starts: Starts };

/** How long a plan may take: just so long, no longer than one after the other, or these very starts. */
export type Schedule =
  | { exactly: number | null }
  | { best: number; longest: number }
  | { starts: Record<string, number> };

const reading = readingOf<Schedule>(compareSchedule, {
  "people-need-no-counting": recognise(countsNobody),
  "switch-off-without-comparing": recognise(switchesOffTooSoon),
  "one-need-is-enough": recognise(waitsForOne),
  "platform-before-users": recognise(waitsForPlatform),
  "one-after-the-other": recognise(
    ({ plan, starts }) => Math.abs(lengthOf(plan, starts) - totalWork(plan)) <= roundedSum(plan),
  ),
  "a-crew-does-one-thing": recognise(
    ({ plan, starts }) => !hasSharedCrews(plan, starts) && isWithoutPauses(plan, starts),
  ),
});
export const scheduleValid = judgeCases("schedule_valid", reading);
export const scheduleGood = judgeCases("schedule_good", reading);

function compareSchedule(
  wanted: Schedule,
  returned: PythonValue,
  look: Look<Schedule>,
): Problem | null {
  const problem = (message: string) => ({ message: `${look.where}: ${message}`, got: returned });
  const read = readFigures(returned);
  if (read === null) return problem(insteadOf("a dict from activity to start week", returned));
  if ("wrong" in read) return problem(read.wrong);
  const [plan, capacity, starts] = [...planOf(look), read.figures];
  const length = lengthOf(plan, starts);
  const near = roundedSum(plan);
  if ("starts" in wanted) {
    const others = Object.entries(wanted.starts);
    const isSame = others.every(([name, week]) => isNear(starts.get(name) ?? Number.NaN, week));
    return isSame ? null : problem("it starts otherwise");
  }
  const fault = faultOf(plan, capacity, starts);
  if (fault !== null) return problem(fault.message);
  if ("best" in wanted) {
    const { best, longest } = wanted;
    if (length <= longest + near) return null;
    const [got, shortest] = tellApart(length, best);
    return problem(
      best === longest
        ? `with enough people the plan takes the critical path's ${shortest} weeks; yours takes ${got}: start at once whatever is ready and has its crew`
        : `your plan takes ${got} weeks; ${shortest} are possible, and up to ${tellApart(longest, length)[0]} are accepted. Start first what has the longest chain of work behind it; if you already follow such a rule, try another one, or step through time instead of placing activities one by one`,
    );
  }
  const { exactly } = wanted;
  if (exactly !== null && Math.abs(length - exactly) > near) {
    const [got, right] = tellApart(length, exactly);
    return problem(
      `the plan takes ${got} weeks; it can be done in ${right}: what shares a crew takes turns, and the rest runs beside it`,
    );
  }
  const work = totalWork(plan);
  if (length <= work + near) return null;
  const [got, most] = tellApart(length, work);
  return problem(`the plan takes ${got} weeks; one activity after the other would take ${most}`);
}

function planOf({ given }: Look<Schedule>): [Plan, Capacity] {
  return [decodePlan(given[0]), decodeCounts(given[1])];
}

/** Recognises starts that can be read. */
function recognise(looksLike: (read: Read) => boolean) {
  return (look: Look<Schedule>): boolean => {
    const read = look.seen?.outcome === "returned" ? readFigures(look.seen.value) : null;
    if (read === null || "wrong" in read) return false;
    const [plan, capacity] = planOf(look);
    return looksLike({ plan, capacity, starts: read.figures });
  };
}

/** Possible but for the crews, which would be enough if every activity took one of each. */
function countsNobody({ plan, capacity, starts }: Read): boolean {
  const one = (all: ReadonlyMap<string, number>) => new Map([...all.keys()].map((who) => [who, 1]));
  const headless = new Map([...plan].map(([name, a]) => [name, { ...a, crew: one(a.crew) }]));
  return (
    faultOf(plan, capacity, starts)?.kind === "crew" &&
    crewFault(headless, capacity, starts) === null
  );
}

function switchesOffTooSoon({ plan, starts }: Read): boolean {
  const early = earlyFaults(plan, starts);
  const isTooSoon = early.some(({ activity }) => activity === "switch_off");
  return isTooSoon && early.every(({ before }) => before === "dual_run");
}

function waitsForOne(read: Read): boolean {
  const { plan, starts } = read;
  return (
    earlyFaults(plan, starts).length > 0 &&
    !switchesOffTooSoon(read) &&
    [...plan].every(
      ([name, { needs }]) =>
        needs.length === 0 ||
        needs.some((n) => (starts.get(name) ?? 0) >= endOf(plan, starts, n) - TWO_ROUNDED_WEEKS),
    )
  );
}

/** Whether the pilot could begin, and begins only when the last part of the platform is there. */
function waitsForPlatform({ plan, starts }: Read): boolean {
  const [pilot, start] = [plan.get("pilot_build"), starts.get("pilot_build")];
  const ends = [...plan.keys()]
    .filter((name) => name.startsWith("mvp_"))
    .map((name) => endOf(plan, starts, name));
  if (pilot === undefined || start === undefined || ends.length === 0) return false;
  const ready = Math.max(...pilot.needs.map((need) => endOf(plan, starts, need)));
  const last = Math.max(...ends);
  return last > ready + TWO_ROUNDED_WEEKS && Math.abs(start - last) <= TWO_ROUNDED_WEEKS;
}
