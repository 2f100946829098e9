import { councilLimits } from "@/exercises/03-governance-policies/case/council-case";
import { fromPython, keyOf } from "@/exercises/03-governance-policies/case/policy-value";
import {
  malformedPolicies,
  reportTogether,
} from "@/exercises/03-governance-policies/checks/policy-form";
import {
  type LearnersPolicy,
  lineOfPolicy,
  readPolicies,
} from "@/exercises/03-governance-policies/checks/policy-list";
import { show } from "@/exercises/03-governance-policies/checks/read-answers";
import { demandRules, type Policy } from "@/exercises/03-governance-policies/model/demand";
import type { Judge } from "@/exercises/exercise";
import type { Finding } from "@/exercises/grading/findings";
import { lineOf } from "@/exercises/grading/observation";
import { dictOf, entryOf } from "@/exercises/grading/python-value";

const LEAST_POLICIES = 13;

/** Retention and completeness say what the council decided, and the given eleven are still there. */
export const twoPolicies: Judge = (observations) => {
  const read = readPolicies(observations);
  if ("problem" in read) return read.problem;
  const { policies } = read;
  const malformed = malformedPolicies(policies, observations);
  if (malformed !== null) return malformed;
  const line = lineOf(observations, "GLOBAL_POLICIES");
  const findings = councilLimits.flatMap((decided): Finding[] => {
    const mine = policies.filter(({ fields }) => entryOf(fields, "path") === decided.path);
    const [policy] = mine;
    if (policy === undefined || mine.length > 1) {
      const message = `${mine.length} policies look at ${decided.path}; write one`;
      return [{ problem: { message, line }, ideas: [] }];
    }
    const wrong = otherWords(policy, decided);
    if (wrong === null) return [];
    const at = lineOfPolicy(observations, policy.index) ?? line;
    return [{ ...wrong, problem: { ...wrong.problem, got: policy.fields, line: at } }];
  });
  if (findings.length === 0 && policies.length < LEAST_POLICIES) {
    const message = `GLOBAL_POLICIES has ${policies.length} policies; the council decided ${LEAST_POLICIES}. Keep GIVEN_POLICIES in it`;
    return { message, line };
  }
  return reportTogether(findings);
};

function otherWords({ id, fields }: LearnersPolicy, decided: Policy): Finding | null {
  const get = (key: string) => entryOf(fields, key);
  const value = get("value") ?? null;
  const told = (message: string, ...ideas: string[]): Finding => ({
    problem: { message: `${id}: ${message}` },
    ideas,
  });
  if (get("op") !== decided.op) {
    const words = decided.op === "at_most" ? "at most" : "at least";
    return told(
      `the council says ${words} ${keyOf(decided.value)}, but the operator is ${show(get("op"))}`,
    );
  }
  if (!demandRules.operators.equals?.(fromPython(value), decided.value, {})) {
    const isPercent = fromPython(value) === 95 && decided.value === 0.95;
    const quotes = typeof value === "string" ? ", a number without quotes" : "";
    return told(
      `the value is ${show(value)}, but the council says ${keyOf(decided.value)}${quotes}`,
      ...(isPercent ? ["share-in-percent"] : []),
    );
  }
  if (get("severity") !== decided.severity) {
    return told(`the severity is ${show(get("severity"))}, but the council wants "block"`);
  }
  const when = dictOf(get("when"));
  const [path, op] = [when && entryOf(when, "path"), when && entryOf(when, "op")];
  const hasCondition = path === decided.when?.path && op === decided.when?.op;
  if (decided.when === undefined ? when === null : hasCondition) return null;
  return told(
    decided.when === undefined
      ? "it holds for all products, so it takes no `when`"
      : "it holds for personal data only, so it needs `when=PERSONAL`",
  );
}
