import "server-only";
import type { ReportInput } from "@/exercises/01-domain-identification/cases/report-input";
import {
  type PythonValue,
  pythonDict,
  pythonFloat,
  pythonTuple,
} from "@/exercises/grading/python-value";

/** The right report. An edge with an end that nobody owns counts neither way and is listed. */
export function expectedReport({ check, domains, affinity }: ReportInput): PythonValue {
  const home = new Map(
    [...domains].flatMap(([domain, names]) => names.map((name) => [name, domain] as const)),
  );
  const between = new Map<string, { pair: [string, string]; weight: number }>();
  const unassigned = new Set<string>();
  let inside = 0;
  let crossing = 0;
  for (const [one, other, weight] of affinity) {
    const [first, second] = [home.get(one), home.get(other)];
    if (first === undefined) unassigned.add(one);
    if (second === undefined) unassigned.add(other);
    if (first === undefined || second === undefined) continue;
    if (first === second) {
      inside += weight;
      continue;
    }
    crossing += weight;
    const pair: [string, string] = first < second ? [first, second] : [second, first];
    const key = JSON.stringify(pair);
    between.set(key, { pair, weight: (between.get(key)?.weight ?? 0) + weight });
  }
  const total = inside + crossing;
  const pairs = [...between.values()].map(({ pair, weight }): [PythonValue, PythonValue] => [
    pythonTuple(...pair),
    weight,
  ]);
  const counted: [PythonValue, PythonValue][] = [
    ["inside", inside],
    ["crossing", crossing],
  ];
  // Step 2 is about what crosses, and nothing else is asked there.
  if (check === "crossing_counted") return pythonDict([...counted, ["between", pythonDict(pairs)]]);
  return pythonDict([
    ...counted,
    ["cohesion", pythonFloat(total === 0 ? 0 : inside / total)],
    ["between", pythonDict(pairs)],
    ["unassigned", [...unassigned].sort()],
  ]);
}
