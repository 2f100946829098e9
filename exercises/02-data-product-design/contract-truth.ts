import {
  CONTRACT_PROBE,
  type Contract,
  isSecret,
  readContract,
} from "@/exercises/02-data-product-design/contract";
import { returnedStep, withPlace } from "@/exercises/02-data-product-design/expectation";
import { columns, personalColumns } from "@/exercises/02-data-product-design/order";
import type { Judge } from "@/exercises/exercise";
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

type Found = { problem: Problem; probe: string } | null;

/** What the contract says of each column is what validate and consume do. */
export const contractIsTrue: Judge = (observations, cases) => {
  const contract = readContract(observations);
  if ("problem" in contract) {
    return withPlace(contract.problem, CONTRACT_PROBE, observations, cases);
  }
  const found = requiredProblem(contract, observations) ?? readingProblem(contract, observations);
  return found && withPlace(found.problem, found.probe, observations, cases);
};

function requiredProblem({ properties }: Contract, observations: Observations): Found {
  for (const column of columns) {
    const property = properties.get(column);
    if (property === undefined) continue;
    const probe = `contract/without ${column}`;
    const returned = returnedStep(observations, probe, `validate with ${column} None`);
    if ("problem" in returned) return { problem: returned.problem, probe };
    const dict = dictOf(returned.value);
    const [valid, rejected] = ["valid", "rejected"].map((key) =>
      itemsOf(dict ? entryOf(dict, key) : undefined),
    );
    if (!valid || !rejected) {
      const message = 'validate must return a dict with the lists "valid" and "rejected"';
      return { problem: { message, got: returned.value }, probe };
    }
    const isRequired = isTruthy(entryOf(property, "required"));
    if (isRequired === rejected.length > 0) continue;
    const does = rejected.length > 0 ? "rejects" : "does not reject";
    const message = `the contract says "required": ${isRequired ? "True" : "False"} for ${column}, and validate ${does} a record whose ${column} is None`;
    const isLost = valid.length + rejected.length === 0;
    const misconception = isLost ? "dropping-is-validation" : "contract-is-documentation";
    return { problem: { message, got: returned.value, misconception }, probe };
  }
  return null;
}

function readingProblem({ properties }: Contract, observations: Observations): Found {
  const probe = "contract/reader";
  const all = returnedStep(observations, "contract/pii_reader", "consume as pii_reader");
  if ("problem" in all) return { problem: all.problem, probe: "contract/pii_reader" };
  const read = returnedStep(observations, probe, "consume as reader");
  if ("problem" in read) return { problem: read.problem, probe };
  const [raw, shown] = [rowsOf(all.value), rowsOf(read.value)];
  if (raw.length === 0 || raw.length !== shown.length) {
    const message = `consume gave ${raw.length} orders to a pii_reader and ${shown.length} to a reader, after 3 were published`;
    return { problem: { message, got: read.value }, probe };
  }
  for (const column of columns) {
    const property = properties.get(column);
    if (property === undefined) continue;
    const classification = entryOf(property, "classification");
    const isHidden = raw.every((row) => !showsSame(row, shown, column));
    if (isHidden === isSecret(classification)) continue;
    const message = `${column} is classified ${formatPythonValue(classification ?? null, 40)}, and a reader ${isHidden ? "cannot" : "can"} read it`;
    // What is wrong about e-mail or phone is the business of the checks of masking and classes.
    const isPersonal = personalColumns.some((name) => name === column);
    const misconception = isPersonal ? undefined : "contract-is-documentation";
    return { problem: { message, got: read.value, misconception }, probe };
  }
  const delivered = new Set(raw.flatMap((row) => row.items.map(([key]) => String(key))));
  const onlyThere = [...properties.keys()].filter((name) => !delivered.has(name));
  const onlyHere = [...delivered].filter((name) => !properties.has(name));
  if (onlyThere.length + onlyHere.length === 0) return null;
  const message = `the contract and what is delivered differ in ${[...onlyThere, ...onlyHere].join(", ")}`;
  const misconception = "contract-is-documentation";
  return { problem: { message, got: all.value, misconception }, probe: "contract/pii_reader" };
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
