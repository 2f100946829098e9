import { z } from "zod";
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
import {
  type Asked,
  judgeAnswers,
  type Wrong,
} from "@/exercises/05-migration-planning/checks/asked";
import { insteadOf, readFigures } from "@/exercises/05-migration-planning/checks/read-figures";
import {
  couldShareCrews,
  crewFault,
  earlyFaults,
  endOf,
  type Fault,
  faultOf,
  hasSharedCrews,
  isWithoutPauses,
} from "@/exercises/05-migration-planning/model/schedule-validation";
import { tellApart } from "@/exercises/grading/near-numbers";

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
    if (exactly !== null && Math.abs(length - exactly) > roundedSum(plan)) {
      const [got, wanted] = tellApart(length, exactly);
      const message = `the plan takes ${got} weeks; it can be done in ${wanted}: what shares a crew takes turns, and the rest runs beside it`;
      return finding(asked, read, message, waitingIdeas(read));
    }
    const work = totalWork(plan);
    if (length <= work + roundedSum(plan)) return { rulesOut: notHeld(read) };
    const [got, most] = tellApart(length, work);
    const message = `the plan takes ${got} weeks; one activity after the other would take ${most}`;
    return finding(asked, read, message, waitingIdeas(read));
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
    if (length <= longest + roundedSum(plan)) return { rulesOut: notHeld(read) };
    const [got, wanted] = tellApart(length, best);
    const message =
      best === longest
        ? `with enough people the plan takes the critical path's ${wanted} weeks; yours takes ${got}: start at once whatever is ready and has its crew`
        : `your plan takes ${got} weeks; ${wanted} are possible, and up to ${tellApart(longest, length)[0]} are accepted. Start first what has the longest chain of work behind it; if you already follow such a rule, try another one, or step through time instead of placing activities one by one`;
    return finding(asked, read, message, waitingIdeas(read));
  },
);

function readSchedule({ where, given, returned }: Asked<unknown>): Read | Wrong {
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
  ideas: string[],
): Wrong {
  const problem = { message: `${where}: ${message}`, got: returned };
  return { problem, answer: Object.fromEntries(starts), ideas };
}

function invalid(asked: Asked<unknown>, read: Read, fault: Fault): Wrong {
  return finding(asked, read, fault.message, faultIdeas(read, fault));
}

/** Wrong ideas that make a schedule impossible. */
function faultIdeas({ plan, capacity, starts }: Read, fault: Fault): string[] {
  if (fault.kind === "crew") {
    const crew = (all: ReadonlyMap<string, number>) => new Map([...all.keys()].map((k) => [k, 1]));
    const headless = new Map([...plan].map(([n, one]) => [n, { ...one, crew: crew(one.crew) }]));
    return crewFault(headless, capacity, starts) === null ? ["people-need-no-counting"] : [];
  }
  if (fault.kind !== "early") return [];
  const early = earlyFaults(plan, starts);
  const isTooSoon = early.some(({ activity }) => activity === "switch_off");
  if (isTooSoon && early.every(({ before }) => before === "dual_run")) {
    return ["switch-off-without-comparing"];
  }
  const waitsForSome = [...plan].every(
    ([name, { needs }]) =>
      needs.length === 0 ||
      needs.some((n) => (starts.get(name) ?? 0) >= endOf(plan, starts, n) - TWO_ROUNDED_WEEKS),
  );
  return waitsForSome ? ["one-need-is-enough"] : [];
}

/** Wrong ideas that a schedule shows nobody to hold. */
function notHeld({ plan, starts }: Read): string[] {
  const isShorter = lengthOf(plan, starts) < totalWork(plan) - roundedSum(plan);
  return [
    ...(isShorter ? ["one-after-the-other"] : []),
    ...(hasSharedCrews(plan, starts) ? ["a-crew-does-one-thing"] : []),
  ];
}

/** Wrong ideas that make a schedule longer than it has to be. */
function waitingIdeas(read: Read): string[] {
  const { plan, capacity, starts } = read;
  const ideas: string[] = [];
  if (Math.abs(lengthOf(plan, starts) - totalWork(plan)) <= roundedSum(plan)) {
    ideas.push("one-after-the-other");
  }
  if (waitsForPlatform(read)) ideas.push("platform-before-users");
  const takesTurns = !hasSharedCrews(plan, starts) && isWithoutPauses(plan, starts);
  if (takesTurns && couldShareCrews(plan, capacity)) ideas.push("a-crew-does-one-thing");
  return ideas;
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
