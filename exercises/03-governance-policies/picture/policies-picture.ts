import { councilDomains } from "@/exercises/03-governance-policies/case/council-case";
import {
  type LearnersPolicy,
  readPolicies,
} from "@/exercises/03-governance-policies/checks/policy-list";
import {
  type EffectiveAnswer,
  readAnswer,
  readEffective,
} from "@/exercises/03-governance-policies/checks/read-answers";
import { councilProbes } from "@/exercises/03-governance-policies/picture/council-probes";
import {
  type DomainAnswer,
  type DomainWish,
  inForce,
  reasonsIn,
  wishesOf,
} from "@/exercises/03-governance-policies/picture/domain-wishes-picture";
import {
  changeOf,
  demandOf,
  idOf,
  severityOf,
  short,
} from "@/exercises/03-governance-policies/picture/policy-words-picture";
import { type Drawn, notDrawn } from "@/exercises/drawn";
import type { Observations } from "@/exercises/grading/observation";
import type { PythonDict } from "@/exercises/grading/python-value";

const MOST_ROWS = 60;

/** How a policy stands in one domain, and why changes to it that the domain wants were refused. */
export type PolicyCell = { state: PolicyState; refused: string[] };

export type PolicyState =
  | { kind: "global" }
  | { kind: "changed"; words: string }
  | { kind: "own"; words: string }
  /** A global policy that is not in force there. */
  | { kind: "gone" }
  /** A rule of another domain's own. */
  | { kind: "elsewhere" };

type PolicyRow = {
  id: string;
  /** "retention_days at_most 2555, blocks, if pii_fields present" */
  demand: string;
  /** In the order of the columns. */
  cells: PolicyCell[];
};

type ReadAnswer = DomainAnswer & { answer: EffectiveAnswer };

export type PoliciesPicture = {
  /** Domains in which every policy stands the same share a column. */
  columns: string[][];
  /** Where what is in force could not be read, by reason. */
  unread: { domains: string[]; reason: string }[];
  rows: PolicyRow[];
  wishes: DomainWish[];
  /** Rows that are there and not drawn. */
  leftOut: number;
};

/** Which policies are in force in which of the council's domains, by the learner's own program. */
export function drawPolicies(observations: Observations): Drawn<PoliciesPicture> {
  const read = readPolicies(observations);
  if ("problem" in read) return notDrawn(read.problem.message);
  const answers = councilDomains.map((name): DomainAnswer => {
    const probe = councilProbes.inForceIn(name);
    const what = "effective_policies on the rules of a domain";
    const found = readAnswer(observations, probe, what, readEffective);
    return "problem" in found
      ? { name, answer: null, problem: found.problem.message }
      : { name, answer: found.answer, problem: null };
  });
  const readable = answers.filter((one): one is ReadAnswer => one.answer !== null);
  const globals = read.policies.map((policy) => globalRow(policy, readable));
  const rows = [...globals, ...ownRows(read.policies, readable)];
  const shown = rows.slice(0, MOST_ROWS);
  const columns = gather(
    readable.map(({ name }, index) => ({ name, index })),
    ({ index }) => JSON.stringify(shown.map(({ cells }) => cells[index])),
  );
  const unread = gather(
    answers.filter(({ answer }) => answer === null),
    ({ problem }) => problem ?? "",
  );
  return {
    kind: "drawn",
    columns: columns.map(([, alike]) => alike.map(({ name }) => name)),
    unread: unread.map(([reason, those]) => ({ domains: those.map(({ name }) => name), reason })),
    rows: shown.map((row) => ({
      ...row,
      cells: columns.flatMap(([, [first]]) => (first && row.cells[first.index]) ?? []),
    })),
    wishes: answers.flatMap((one) => wishesOf(one, read.policies)),
    leftOut: rows.length - shown.length,
  };
}

/** What has the same key, together, in the order of its first. */
function gather<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const together = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    together.set(key, [...(together.get(key) ?? []), item]);
  }
  return [...together];
}

function globalRow({ id, fields }: LearnersPolicy, answers: readonly ReadAnswer[]): PolicyRow {
  return {
    id: short(id),
    demand: demandOf(fields),
    cells: cellsOf(id, answers, (found) => {
      if (found === undefined) return { kind: "gone" };
      const words = changeOf(fields, found);
      return words === null ? { kind: "global" } : { kind: "changed", words };
    }),
  };
}

/** The rules that are in force somewhere and that no global policy has the id of. */
function ownRows(globals: readonly LearnersPolicy[], answers: readonly ReadAnswer[]) {
  const known = new Set(globals.map(({ id }) => id));
  const own = new Map<string, PythonDict>();
  for (const policy of answers.flatMap(({ answer }) => answer.policies)) {
    const id = idOf(policy);
    if (!known.has(id) && !own.has(id)) own.set(id, policy);
  }
  return [...own].map(([id, fields]): PolicyRow => {
    const cells = cellsOf(id, answers, (found) =>
      found === undefined ? { kind: "elsewhere" } : { kind: "own", words: severityOf(found) },
    );
    return { id: short(id), demand: demandOf(fields), cells };
  });
}

function cellsOf(
  id: string,
  answers: readonly ReadAnswer[],
  stateOf: (found: PythonDict | undefined) => PolicyState,
): PolicyCell[] {
  return answers.map(({ answer }) => ({
    state: stateOf(inForce(answer, id)),
    refused: reasonsIn(answer, id),
  }));
}
