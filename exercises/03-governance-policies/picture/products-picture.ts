import { councilCase } from "@/exercises/03-governance-policies/case/council-case";
import {
  readAnswer,
  readViolations,
  show,
  textOf,
} from "@/exercises/03-governance-policies/checks/read-answers";
import { councilProbes } from "@/exercises/03-governance-policies/picture/council-probes";
import { short } from "@/exercises/03-governance-policies/picture/policy-words-picture";
import type { Observations } from "@/exercises/grading/observation";
import { dictOf, entryOf, itemsOf, type PythonDict } from "@/exercises/grading/python-value";
import { returnedValue } from "@/exercises/grading/returned-value";

const MOST_VIOLATIONS = 40;

export type ProductVerdict = {
  name: string;
  domain: string;
  /** What `govern` decided; null when it said nothing about the product. */
  decision: string | null;
  /** Each as "retention: retention_days is 3650, blocks". */
  violations: string[];
  /** Whose violations these are: govern's, or by global policies those of check or violations_of. */
  by: "govern" | "check" | "given";
  /** Why there are no violations to show. */
  problem: string | null;
};

/** `governProblem` says why there are no decisions. */
export type ProductsPicture = { products: ProductVerdict[]; governProblem: string | null };

/** What the learner's program says of the council's six products. */
export function drawProducts(observations: Observations): ProductsPicture {
  const { report, problem } = readReport(observations);
  const decisions = report && dictOf(entryOf(report, "decisions"));
  const violations = report && dictOf(entryOf(report, "violations"));
  const products = councilCase.products.map((product): ProductVerdict => {
    const [name, domain] = [String(product.name), String(product.domain)];
    const decided = decisions ? entryOf(decisions, name) : undefined;
    const decision = decided === undefined ? null : short(textOf(decided));
    const governed = violations && itemsOf(entryOf(violations, name));
    if (governed) {
      const words = governed.slice(0, MOST_VIOLATIONS).map((one) => {
        const violation = dictOf(one);
        return violation === null ? show(one, 60) : told(violation);
      });
      return { name, domain, decision, violations: words, by: "govern", problem: null };
    }
    return { name, domain, decision, ...checked(observations, name) };
  });
  const isSilent = problem === null && products.every(({ decision }) => decision === null);
  return {
    products,
    governProblem: isSilent ? "govern decides nothing about these products yet" : problem,
  };
}

function readReport(observations: Observations) {
  const returned = returnedValue(
    observations,
    councilProbes.run,
    "govern on the council's products",
  );
  if ("problem" in returned) return { report: null, problem: returned.problem.message };
  const report = dictOf(returned.value);
  const problem = report === null ? `govern returned ${show(returned.value, 60)}, no report` : null;
  return { report, problem };
}

function checked(
  observations: Observations,
  name: string,
): Pick<ProductVerdict, "by" | "violations" | "problem"> {
  const own = councilProbes.checkOf(name);
  const by = observations.byProbe.get(own)?.outcome === "missing" ? "given" : "check";
  const probe = by === "given" ? councilProbes.givenCheckOf(name) : own;
  const read = readAnswer(observations, probe, `check on ${name}`, readViolations);
  if ("problem" in read) return { by, violations: [], problem: read.problem.message };
  return { by, violations: read.answer.slice(0, MOST_VIOLATIONS).map(told), problem: null };
}

function told(violation: PythonDict): string {
  const [policy, path, actual, severity] = ["policy", "path", "actual", "severity"].map((key) =>
    entryOf(violation, key),
  );
  const is = actual === null ? "is not stated" : `is ${show(actual, 60)}`;
  const does = severity === "block" ? "blocks" : severity === "warn" ? "warns" : show(severity, 20);
  return `${short(textOf(policy))}: ${short(textOf(path))} ${is}, ${does}`;
}
