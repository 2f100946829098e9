import { capacity, tasks } from "@/exercises/05-migration-planning/case/migration-case";
import { durationOf, type Starts } from "@/exercises/05-migration-planning/case/plan";
import { readFigures, show } from "@/exercises/05-migration-planning/checks/read-figures";
import { endOf, faultOf } from "@/exercises/05-migration-planning/model/schedule-validation";
import { kestrelAnswer } from "@/exercises/05-migration-planning/picture/kestrel-answers-picture";
import { type Drawn, notDrawn } from "@/exercises/drawn";
import type { Cases } from "@/exercises/exercise";
import type { Observations } from "@/exercises/grading/observation";
import {
  dictOf,
  entryOf,
  itemsOf,
  numberOf,
  type PythonValue,
} from "@/exercises/grading/python-value";

export type SchedulePicture = {
  starts: Starts;
  /** In order of their start. Weeks. */
  rows: { name: string; about: string; crew: string[]; start: number; end: number }[];
  /** The first and the last week that something happens in. */
  from: number;
  until: number;
  /** Why nobody could work to this plan; null when people could. */
  fault: string | null;
};

export type PathPicture = {
  /** Laid end to end, each as long as the mean of its estimate. Weeks. */
  steps: { name: string; start: number; end: number }[];
  /** What critical_path said; null where that is no length. */
  length: number | null;
  /** What cannot be right about the path or its length; null when nothing strikes. */
  fault: string | null;
  slack: ReadonlyMap<string, number> | null;
};

/** When the learner's schedule lets each activity run. */
export function drawSchedule(observations: Observations, cases: Cases): Drawn<SchedulePicture> {
  const answer = kestrelAnswer(observations, cases, "schedule");
  if ("missing" in answer) return notDrawn(answer.missing);
  const read = readFigures(answer.value);
  if (read === null) return notDrawn("schedule returned no dict from activity to start week.");
  if ("wrong" in read) return notDrawn(`In what schedule returned, ${read.wrong}.`);
  const starts = new Map([...read.figures].filter(([name]) => tasks.has(name)));
  if (starts.size === 0) return notDrawn("schedule gave none of the twenty activities a start.");
  const rows = [...tasks]
    .flatMap(([name, activity]) => {
      const start = starts.get(name);
      if (start === undefined) return [];
      const end = endOf(tasks, starts, name);
      return [{ name, about: activity.about, crew: [...activity.crew.keys()], start, end }];
    })
    .toSorted((one, other) => one.start - other.start);
  return {
    kind: "drawn",
    starts,
    rows,
    from: Math.min(0, ...rows.map(({ start }) => start)),
    until: Math.max(...rows.map(({ end }) => end)),
    fault: faultOf(tasks, capacity, read.figures)?.message ?? null,
  };
}

/** The learner's critical path; what is no activity of the plan is left out and named as a fault. */
export function drawPath(observations: Observations, cases: Cases): Drawn<PathPicture> {
  const answer = kestrelAnswer(observations, cases, "critical_path");
  if ("missing" in answer) return notDrawn(answer.missing);
  const dict = dictOf(answer.value);
  if (dict === null) return notDrawn("critical_path returned no dict.");
  const listed = itemsOf(entryOf(dict, "path")) ?? [];
  const names = listed.filter(isActivity);
  if (names.length === 0) return notDrawn("critical_path named no activity in its path.");
  let now = 0;
  const steps = [...new Set(names)].map((name) => {
    const start = now;
    now += durationOf(tasks.get(name) ?? noWork);
    return { name, start, end: now };
  });
  const slack = readFigures(entryOf(dict, "slack"));
  const said = entryOf(dict, "length");
  const figure = numberOf(said);
  const length = figure !== null && Number.isFinite(figure) && figure >= 0 ? figure : null;
  const strange = listed.filter((name) => !isActivity(name));
  const faults = [
    ...(strange.length === 0
      ? []
      : [
          `its path names ${strange.slice(0, MOST_NAMED).map(show).join(", ")}, no activity of the plan`,
        ]),
    ...(length === null
      ? [
          said === undefined
            ? "its length is missing"
            : `its length is ${show(said)}, which no plan has`,
        ]
      : []),
  ];
  return {
    kind: "drawn",
    steps,
    length,
    fault: faults.length === 0 ? null : `In what critical_path returned, ${faults.join("; and ")}.`,
    slack: slack !== null && "figures" in slack ? slack.figures : null,
  };
}

const MOST_NAMED = 3;
const noWork = { about: "", estimate: [0, 0, 0] as const, needs: [], crew: new Map() };

function isActivity(value: PythonValue): value is string {
  return typeof value === "string" && tasks.has(value);
}
