import { capacity, tasks } from "@/exercises/05-migration-planning/case/migration-case";
import { ROUNDING, type Starts } from "@/exercises/05-migration-planning/case/plan";
import { endOf } from "@/exercises/05-migration-planning/model/schedule-validation";

export type CrewLoad = {
  crew: string;
  people: number;
  /** Stretches of time in which the same number of people work, at least one. Weeks. */
  stretches: { from: number; until: number; working: number; activities: string[] }[];
  /** Weeks in which anybody of the crew works. */
  busy: number;
  /** The most people at work at a time. */
  most: number;
};

/** How many people of each crew the schedule keeps busy, and when. */
export function drawCrews(starts: Starts): CrewLoad[] {
  return [...capacity].map(([crew, people]) => {
    const spans = [...tasks].flatMap(([name, activity]) => {
      const [start, needed] = [starts.get(name), activity.crew.get(crew)];
      if (start === undefined || needed === undefined) return [];
      return [{ name, needed, start, end: endOf(tasks, starts, name) }];
    });
    const moments = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].toSorted(
      (one, other) => one - other,
    );
    const stretches = moments.flatMap((from, index): CrewLoad["stretches"] => {
      const until = moments[index + 1];
      // Sums of sixths are not exact: what is shorter than the rounding is no time at all.
      if (until === undefined || until - from <= ROUNDING) return [];
      const middle = (from + until) / 2;
      const now = spans.filter(({ start, end }) => start <= middle && middle < end);
      const working = now.reduce((sum, { needed }) => sum + needed, 0);
      const activities = now.map(({ name }) => name);
      return working === 0 ? [] : [{ from, until, working, activities }];
    });
    return {
      crew,
      people,
      stretches,
      busy: stretches.reduce((sum, { from, until }) => sum + until - from, 0),
      most: Math.max(0, ...stretches.map(({ working }) => working)),
    };
  });
}
