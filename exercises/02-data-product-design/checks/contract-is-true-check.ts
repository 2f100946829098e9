import { columns, personalColumns } from "@/exercises/02-data-product-design/case/sales-order";
import { PLAYED } from "@/exercises/02-data-product-design/cases/played";
import { answered, placed } from "@/exercises/02-data-product-design/checks/answered";
import {
  type Contract,
  isSecret,
  readContract,
} from "@/exercises/02-data-product-design/checks/contract";
import type { Judge } from "@/exercises/exercise";
import { type Finding, reportFindings } from "@/exercises/grading/findings";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import type { Observations } from "@/exercises/grading/observation";
import { isTruthy, pythonEquals } from "@/exercises/grading/python-equality";
import {
  dictOf,
  entryOf,
  itemsOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

/** What the contract says of each column is what validate and consume do. */
export const contractIsTrue: Judge = (observations, cases) => {
  const contract = readContract(observations);
  if ("problem" in contract) {
    return placed(contract.problem, PLAYED.contract, observations, cases);
  }
  const found = [
    ...requiredFindings(contract, observations),
    ...readingFindings(contract, observations),
  ];
  return reportFindings(
    found.map(({ problem, ideas }) => ({
      problem: placed(problem, problem.probe ?? PLAYED.contract, observations, cases),
      ideas,
    })),
  );
};

function found(probe: string, problem: Problem, ideas: readonly string[] = []): Finding {
  return { problem: { ...problem, probe }, ideas };
}

/** The product does what it should; it is the contract that says something else. */
const contractOnly = ["contract-is-documentation"];

function requiredFindings({ properties }: Contract, observations: Observations): Finding[] {
  return columns.flatMap((column) => {
    const property = properties.get(column);
    if (property === undefined) return [];
    const probe = `contract/without ${column}`;
    const about = `validate with ${column} None`;
    const returned = answered(observations, probe, "validate", about);
    if ("problem" in returned) return [found(probe, returned.problem)];
    const dict = dictOf(returned.value);
    const [valid, rejected] = ["valid", "rejected"].map((key) =>
      itemsOf(dict ? entryOf(dict, key) : undefined),
    );
    if (!valid || !rejected) {
      const message = 'validate must return a dict with the lists "valid" and "rejected"';
      return [found(probe, { message, got: returned.value })];
    }
    const isRequired = isTruthy(entryOf(property, "required"));
    const isRejected = rejected.length > 0;
    if (isRequired === isRejected) return [];
    const does = isRejected ? "rejects" : "does not reject";
    const message = `the contract says "required": ${isRequired ? "True" : "False"} for ${column}, and validate ${does} a record whose ${column} is None`;
    const isLost = valid.length + rejected.length === 0;
    const isRight = isRejected !== isPersonal(column);
    const ideas = isLost ? ["dropping-is-validation"] : isRight ? contractOnly : [];
    return [found(probe, { message, got: returned.value }, ideas)];
  });
}

function readingFindings({ properties }: Contract, observations: Observations): Finding[] {
  const [all, read] = ["pii_reader", "reader"].map((role) =>
    answered(observations, `contract/${role}`, "consume", `consume as ${role}`),
  );
  if (all === undefined || read === undefined) return [];
  if ("problem" in all) return [found("contract/pii_reader", all.problem)];
  if ("problem" in read) return [found("contract/reader", read.problem)];
  const [raw, shown] = [rowsOf(all.value), rowsOf(read.value)];
  if (raw.length === 0 || raw.length !== shown.length) {
    const message = `consume gave ${raw.length} orders to a pii_reader and ${shown.length} to a reader, after 3 were published`;
    return [found("contract/reader", { message, got: read.value })];
  }
  const classes = columns.flatMap((column) => {
    const property = properties.get(column);
    if (property === undefined) return [];
    const classification = entryOf(property, "classification");
    const isHidden = raw.every((row) => !showsSame(row, shown, column));
    if (isHidden === isSecret(classification)) return [];
    const message = `${column} is classified ${formatPythonValue(classification ?? null, 40)}, and a reader ${isHidden ? "cannot" : "can"} read it`;
    const isRight = !isHidden && !isPersonal(column);
    return [found("contract/reader", { message, got: read.value }, isRight ? contractOnly : [])];
  });
  const delivered = new Set(raw.flatMap((row) => row.items.map(([key]) => String(key))));
  const onlyThere = [...properties.keys()].filter((name) => !delivered.has(name));
  const onlyHere = [...delivered].filter((name) => !properties.has(name));
  if (onlyThere.length + onlyHere.length === 0) return classes;
  const message = `the contract and what is delivered differ in ${[...onlyThere, ...onlyHere].join(", ")}`;
  const isRight = columns.every((name) => delivered.has(name)) && delivered.size === columns.length;
  const differing = { message, got: all.value };
  return [...classes, found("contract/pii_reader", differing, isRight ? contractOnly : [])];
}

function isPersonal(column: string): boolean {
  return personalColumns.some((name) => name === column);
}

function rowsOf(value: PythonValue): PythonDict[] {
  return (itemsOf(value) ?? []).flatMap((item) => dictOf(item) ?? []);
}

/** Whether the same order shows the same value in this column. */
function showsSame(row: PythonDict, shown: readonly PythonDict[], column: string): boolean {
  const id = entryOf(row, "order_id") ?? null;
  const same = shown.find((one) => pythonEquals(entryOf(one, "order_id") ?? null, id));
  const [before, after] = [entryOf(row, column), same && entryOf(same, column)];
  return before !== undefined && after !== undefined && pythonEquals(before, after);
}
