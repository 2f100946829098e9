import { judgeCases } from "@/exercises/casework/judge-cases";
import type { Judges } from "@/exercises/exercise";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { isNear } from "@/exercises/grading/near-numbers";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import { pythonEquals } from "@/exercises/grading/python-equality";
import { itemsOf, numberOf, type PythonValue, pythonDict } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

const lineIn = (observations: Observations, { call }: { call: string }) =>
  lineOf(observations, call);

/** The judge of each check, by its id. */
export const judges: Judges = {
  reads_counted: judgeCases<Record<string, number>>("reads_counted", {
    lineIn,
    compare: (counts, got, { where }) => same(pythonDict(Object.entries(counts)), got, where),
  }),
  top_reader: judgeCases<string | null>("top_reader", {
    lineIn,
    compare: (team, got, { where }) => same(team, got, where),
  }),
  share_of_reads: judgeCases<number>("share_of_reads", {
    lineIn,
    compare: (reads, got, { where, given: [log] }) => {
      const share = reads / Math.max(1, itemsOf(log)?.length ?? 0);
      const found = numberOf(got);
      return found !== null && isNear(found, share) ? null : told(String(share), got, where);
    },
  }),
};

function same(expected: PythonValue, got: PythonValue, where: string): Problem | null {
  if (pythonEquals(expected, got)) return null;
  return { ...told(formatPythonValue(expected), got, where), expected };
}

function told(expected: string, got: PythonValue, where: string): Problem {
  return { message: `${where}: ${formatPythonValue(got, 80)}, expected ${expected}`, got };
}
