import { type Drawn, notDrawn } from "@/exercises/drawn";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import type { Observations } from "@/exercises/grading/observation";
import { dictOf } from "@/exercises/grading/python-value";
import { returnedValue } from "@/exercises/grading/returned-value";

export type ReadsPicture = { rows: { team: string; reads: string }[] };

/** What the learner's tally says of the first log. */
export function drawReads(observations: Observations): Drawn<ReadsPicture> {
  const returned = returnedValue(observations, "tally/0", "tally");
  if ("problem" in returned) return notDrawn(`${returned.problem.message}.`);
  const counts = dictOf(returned.value);
  if (counts === null) return notDrawn("tally returned no dict.");
  const shown = (value: (typeof counts.items)[number][number]) => formatPythonValue(value, 40);
  const rows = counts.items.map(([team, reads]) => ({ team: shown(team), reads: shown(reads) }));
  return { kind: "drawn", rows };
}
