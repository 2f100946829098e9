import "server-only";
import { resources } from "@/exercises/04-platform-capabilities/case/platform-case";
import { makeInputs } from "@/exercises/04-platform-capabilities/cases/inputs";
import type { SizeInput } from "@/exercises/04-platform-capabilities/cases/size-input";
import {
  argumentsOf,
  type Call,
  type Scenario,
  type Setting,
} from "@/exercises/04-platform-capabilities/cases/steps";
import type {
  ExpectedScenario,
  ExpectedSize,
  ExpectedStep,
  Outcome,
  Size,
} from "@/exercises/04-platform-capabilities/checks/scenario";
import { platformIdeas } from "@/exercises/04-platform-capabilities/model/platform-ideas";
import { play } from "@/exercises/04-platform-capabilities/model/platform-model";
import { rightRules } from "@/exercises/04-platform-capabilities/model/platform-rules";
import {
  howItComes,
  misjudgedSizes,
  sizeOf,
} from "@/exercises/04-platform-capabilities/model/sizing-model";
import type { Cases } from "@/exercises/exercise";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import {
  type PythonValue,
  pythonDict,
  pythonFloat,
  pythonTuple,
} from "@/exercises/grading/python-value";

/** Where a capability may live; where the field disagrees, both sides are right. */
const planes = {
  storage: ["infrastructure"],
  compute: ["infrastructure"],
  pipeline_templates: ["product"],
  ci_cd: ["product", "infrastructure"],
  observability: ["product", "mesh"],
  security_governance: ["mesh", "product"],
  catalog: ["mesh"],
  access_requests: ["mesh", "product"],
  quota_and_cost: ["infrastructure", "product", "mesh"],
};

const sides = {
  infrastructure: "platform",
  "tools and templates": "platform",
  standards: "platform",
  "governance framework": "platform",
  "data products": "domain",
  "business logic": "domain",
  "domain models": "domain",
  "data quality": "domain",
  "encryption at rest": "platform",
  "meaning of revenue": "domain",
  "on-call for the orders product": "domain",
  "catalog software": "platform",
};

/** The cases of exercise 4: scenarios for the platform, demands for size_platform. */
export function makeCases(seed: string): Cases {
  const { scenarios, sizes } = makeInputs(seed);
  return {
    inputs: pythonDict([
      ["scenarios", scenarios.map(scenarioInput)],
      ["sizes", sizes.map(sizeInput)],
    ]),
    expectations: {
      planes,
      sides,
      scenarios: scenarios.map(expectedScenario),
      sizes: sizes.map(expectedSize),
    },
  };
}

function expectedSize({ check, where, demand, assumptions }: SizeInput): ExpectedSize {
  const asFarAsLookedAt = (size: Size): Size =>
    check === "cost_shares" ? size : { ...size, cost_by_domain: {} };
  const size = asFarAsLookedAt(sizeOf(demand, assumptions));
  const misjudged = misjudgedSizes(demand, assumptions).map((one) => ({
    ...one,
    size: asFarAsLookedAt(one.size),
  }));
  const differing = misjudged.filter((one) => JSON.stringify(one.size) !== JSON.stringify(size));
  return {
    check,
    where,
    size,
    shown: check === "size_ahead" ? howItComes(demand, assumptions) : null,
    instead: misjudged.filter(({ idea }) => differing.some((one) => one.idea === idea)),
  };
}

/** What each step should come to, and what it would under the wrong ideas. */
function expectedScenario({ check, where, setting, steps }: Scenario): ExpectedScenario {
  const right = play(setting, steps, rightRules).map((outcome) => asFarAs(check, outcome));
  const ideas = Object.entries(platformIdeas).map(
    ([idea, changed]) => [idea, play(setting, steps, { ...rightRules, ...changed })] as const,
  );
  return {
    check,
    where,
    setUp: `platform = Platform(${settingArguments(setting)
      .map((v) => formatPythonValue(v, 300))
      .join(", ")})`,
    steps: steps.map(({ call, why }, index): ExpectedStep => {
      const expected = right[index] ?? { kind: "returns" };
      const instead = ideas.flatMap(([idea, outcomes]) => {
        const outcome = asFarAs(check, outcomes[index] ?? { kind: "returns" });
        return JSON.stringify(outcome) === JSON.stringify(expected) ? [] : [[idea, outcome]];
      });
      return { call: written(call), expected, why, instead: Object.fromEntries(instead) };
    }),
  };
}

/** Leaves out of an outcome what is another check's business. */
function asFarAs(check: string, outcome: Outcome): Outcome {
  if (outcome.kind === "product") {
    if (check === "quota_kept") return { kind: "returns" };
    if (check !== "provision_idempotent") return { ...outcome, id: null };
  }
  if (check === "who_may_decide" && outcome.kind === "value") return { kind: "returns" };
  if (check !== "change_in_place" && outcome.kind === "catalog") {
    return { ...outcome, products: outcome.products.map(({ id }) => ({ id, template: null })) };
  }
  return outcome;
}

function written(call: Call): string {
  if (call.method === "events") return "platform.events";
  const parts = argumentsOf(call).map((argument, index) =>
    call.method === "decide" && index === 0 && typeof call.request === "number"
      ? "request_id"
      : formatPythonValue(argument),
  );
  return `platform.${call.method}(${parts.join(", ")})`;
}

function scenarioInput({ setting, steps }: Scenario): PythonValue {
  return pythonDict([
    ["setting", settingArguments(setting)],
    [
      "steps",
      steps.map(({ call }) =>
        pythonTuple(call.method === "events" ? "__getattribute__" : call.method, argumentsOf(call)),
      ),
    ],
  ]);
}

function settingArguments({ quotas, owners, privacyOfficers }: Setting): PythonValue[] {
  const set = (names: readonly string[]): PythonValue => ({ $: "set", items: [...names].sort() });
  return [
    pythonDict(
      Object.entries(quotas).map(([domain, quota]) => [
        domain,
        pythonDict(resources.map((resource) => [resource, quota[resource]])),
      ]),
    ),
    pythonDict(Object.entries(owners).map(([domain, names]) => [domain, set(names)])),
    set(privacyOfficers),
  ];
}

function sizeInput({ demand, assumptions }: SizeInput): PythonValue {
  return pythonTuple(
    demand.map((row) => numbers(row, ["daily_gb"])),
    numbers(assumptions, [
      "growth_per_year",
      "compression",
      "peak_factor",
      "target_utilisation",
      "storage_price",
      "node_price",
    ]),
  );
}

/** The named fields are floats in Python even where they are whole. */
function numbers(record: Record<string, string | number>, floats: readonly string[]): PythonValue {
  return pythonDict(
    Object.entries(record).map(([key, value]) => [
      key,
      typeof value === "number" && floats.includes(key) ? pythonFloat(value) : value,
    ]),
  );
}
