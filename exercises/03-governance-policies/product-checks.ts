import {
  type ProductExpectation,
  readExpectations,
} from "@/exercises/03-governance-policies/expectations";
import { givenTo } from "@/exercises/03-governance-policies/given-inputs";
import {
  type LearnersPolicy,
  lineOfPolicy,
  readPolicies,
} from "@/exercises/03-governance-policies/policy-list";
import {
  readViolations,
  show,
  textOf,
  type Violation,
} from "@/exercises/03-governance-policies/read-answers";
import type { Judge } from "@/exercises/exercise";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import { dictOf, entryOf, numberOf, type PythonDict } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

const AREAS = ["privacy", "security", "interoperability", "quality"];
const OPERATORS = [
  "present",
  "equals",
  "at_most",
  "at_least",
  "one_of",
  "includes",
  "covers_field",
];
const SHOWN = 4;
const ONLY_PRIVACY = "governance-is-privacy";

export const fourAreas: Judge = (observations) => {
  const read = readPolicies(observations);
  if ("problem" in read) return read.problem;
  const seen = new Set<string>();
  for (const policy of read.policies) {
    const message = malformed(policy, seen);
    seen.add(policy.id);
    if (message !== null) {
      const line = lineOfPolicy(observations, policy.index);
      return { message, got: policy.fields, line };
    }
  }
  const areas = read.policies.map(({ fields }) => entryOf(fields, "area"));
  const missing = AREAS.filter((area) => !areas.includes(area));
  if (missing.length === 0) return null;
  const message = `no policy in the area${missing.length > 1 ? "s" : ""} ${missing.join(", ")}`;
  return {
    message,
    line: lineOf(observations, "GLOBAL_POLICIES"),
    misconception: ONLY_PRIVACY,
  };
};

function malformed({ index, id, fields }: LearnersPolicy, seen: Set<string>): string | null {
  const given = entryOf(fields, "id");
  if (typeof given !== "string" || given === "") {
    return `GLOBAL_POLICIES[${index}] needs an id, a text of its own`;
  }
  if (seen.has(id)) return `two policies have the id ${id}; every policy needs its own`;
  const severity = entryOf(fields, "severity");
  if (severity !== "block" && severity !== "warn") {
    return `${id}: severity must be "block" or "warn", not ${show(severity)}`;
  }
  const wrong = wrongDemand(fields);
  if (wrong !== null) return `${id}: ${wrong}`;
  const when = entryOf(fields, "when");
  if (when === undefined || when === null) return null;
  const condition = dictOf(when);
  const wrongCondition = condition === null ? "it must be a dict" : wrongDemand(condition);
  return wrongCondition === null
    ? null
    : `${id}: its condition "when" is not usable: ${wrongCondition}`;
}

function wrongDemand(fields: PythonDict): string | null {
  const [path, op] = [entryOf(fields, "path"), entryOf(fields, "op")];
  if (typeof path !== "string" || path === "") return "path must name a field of a product";
  if (typeof op !== "string" || !OPERATORS.includes(op)) {
    return `${show(op)} is not an operator; there are ${OPERATORS.join(", ")}`;
  }
  return entryOf(fields, "value") === undefined ? "a value is needed" : null;
}

export const faultsBlocked: Judge = onProducts(["fault", "warning"], faultProblem);
export const goodPass: Judge = onProducts(["good", "warning"], goodProblem);

type Look = {
  expected: ProductExpectation;
  violations: Violation[];
  policies: LearnersPolicy[];
  product: PythonDict | null;
  observations: Observations;
};

/** Holds the learner's policies against the products of some kinds, and gathers what is wrong. */
function onProducts(
  kinds: ProductExpectation["kind"][],
  judge: (look: Look) => Problem | null,
): Judge {
  return (observations, cases) => {
    const read = readPolicies(observations);
    if ("problem" in read) return read.problem;
    const problems: Problem[] = [];
    for (const [index, expected] of readExpectations(cases).products.entries()) {
      if (!kinds.includes(expected.kind)) continue;
      const given = givenTo(cases, "products", index);
      const answer = readViolations(observations, `product/${index}`, expected.what);
      if ("problem" in answer) {
        problems.push({ ...answer.problem, given });
        break;
      }
      const { violations } = answer;
      const product = dictOf(given);
      const { policies } = read;
      const problem = judge({ expected, violations, policies, product, observations });
      if (problem !== null) problems.push({ given, ...problem });
    }
    return joined(problems);
  };
}

function joined(problems: readonly Problem[]): Problem | null {
  const [first] = problems;
  if (first === undefined) return null;
  const messages = problems.slice(0, SHOWN).map(({ message }) => message);
  if (problems.length > SHOWN) messages.push(`and ${problems.length - SHOWN} more`);
  return { ...first, message: messages.join("; ") };
}

function faultProblem({ expected, violations, policies, product, observations }: Look) {
  const { kind, what, area, field } = expected;
  const nobody = !policies.some(({ fields }) => entryOf(fields, "area") === area);
  const enough = violations.filter((one) => kind === "warning" || one.severity === "block");
  const line = lineOf(observations, "GLOBAL_POLICIES");
  if (enough.some((one) => one.area === area)) return null;
  if (enough.length > 0) {
    const named = [...new Set(enough.map((one) => textOf(one.area)))].join(", ");
    const message = `${what} belongs to ${area}, but is reported under ${named}`;
    return { message, line, misconception: nobody ? ONLY_PRIVACY : "area-is-decoration" };
  }
  if (violations.length > 0) {
    const message = `${what} is only warned about, and gets through`;
    return { message, line, misconception: "warning-is-enough" };
  }
  const outcome = kind === "warning" ? "is not even warned about" : "gets through";
  const policy = policies.find(({ fields }) => entryOf(fields, "path") === field);
  if (policy === undefined) {
    const message = `${what} ${outcome}: no policy of yours looks at ${field}`;
    return { message, line, misconception: nobody ? ONLY_PRIVACY : "rule-left-out" };
  }
  const stated = product !== null && entryOf(product, field) !== undefined;
  return {
    message: `${what} ${outcome}, although ${policy.id} looks at ${field}`,
    line: stated ? lineOfPolicy(observations, policy.index) : lineOf(observations, "check"),
    misconception: stated ? "rule-too-weak" : "missing-is-fine",
  };
}

function goodProblem({ expected, violations, policies, observations }: Look): Problem | null {
  const { kind, what, personal } = expected;
  const wrong = violations.filter(({ severity }) => kind === "good" || severity !== "warn");
  const [first] = wrong;
  if (first === undefined) return null;
  const ids = wrong.map(({ policy }) => textOf(policy));
  const index = policies.findIndex(({ id }) => id === textOf(first.policy));
  const line = lineOfPolicy(observations, index);
  if (kind === "warning") {
    const message = `${what} calls for a warning and no more, but ${ids.join(", ")} says ${textOf(first.severity)}`;
    return { message, line, misconception: "warning-blocks" };
  }
  const conditional = ["masked_fields", "lawful_basis", "erasure_days", "retention_days"];
  const path = textOf(first.path);
  const beyond = (!personal && conditional.includes(path)) || path === "opt_out";
  const limit = policies[index] && numberOf(entryOf(policies[index].fields, "value"));
  const onTheLimit = limit !== undefined && limit !== null && limit === numberOf(first.actual);
  return {
    message: `${what} is stopped by ${ids.join(", ")}`,
    expected: [],
    line,
    misconception: beyond
      ? "rules-for-everything"
      : onTheLimit
        ? "limit-excluded"
        : "stricter-than-the-council",
  };
}
