import "server-only";
import { platformCase, resources } from "@/exercises/04-platform-capabilities/case/platform-case";
import type { Expected } from "@/exercises/04-platform-capabilities/checks/expected";
import {
  type Call,
  type Played,
  play,
  type Setting,
} from "@/exercises/04-platform-capabilities/model/platform-model";
import { type Rules, rightRules } from "@/exercises/04-platform-capabilities/model/platform-rules";
import { platformIdeas } from "@/exercises/04-platform-capabilities/model/wrong-ideas";
import type { Like, Raises } from "@/exercises/casework/case";
import type { Story } from "@/exercises/casework/story";
import { playStory } from "@/exercises/casework/wrong-ideas";
import { type PythonValue, pythonDict } from "@/exercises/grading/python-value";

export const kestrel: Setting = {
  quotas: platformCase.quotas,
  owners: platformCase.owners,
  privacyOfficers: platformCase.privacy_officers,
};

/**
 * A call, and why it should come to what it does; null for one that only prepares the next. `person`
 * should be named by new events; `exactly` is for an answer that must be a bool.
 */
export type Asked = { call: Call; why: string | null; person?: string | null; exactly?: boolean };

export type PlatformStory = Story<Expected>;

type Why = string | null;

export function provision(id: string, template: string, why: Why = null, pii = false): Asked {
  const [domain = "", product = ""] = id.split("/");
  const call = ["provision", domain, product, template] as const;
  return { call: pii ? [...call, true] : call, why };
}
export function provisionPersonal(id: string, why: Why = null, template = "batch-small"): Asked {
  return provision(id, template, why, true);
}
export function deprovision(product: string, by: string, at: number, why: Why = null): Asked {
  return { call: ["deprovision", product, by, at], why };
}
export function request(
  [user, team]: readonly [user: string, team: string],
  product: string,
  at: number,
  why: Why = null,
  purpose: string | null = "weekly report",
): Asked {
  return { call: ["request_access", user, team, product, purpose, at], why };
}
export function decide(
  asked: number | string,
  by: string,
  approve: boolean,
  at: number,
  why: Why = null,
): Asked {
  return { call: ["decide", asked, by, approve, at], why };
}
export function canRead(
  team: string,
  product: string,
  at: number,
  why: Why = null,
  exactly = false,
): Asked {
  return { call: ["can_read", team, product, at], why, exactly };
}
export function usage(domain: string, why: Why = null): Asked {
  return { call: ["usage", domain], why };
}
export function catalog(why: Why = null): Asked {
  return { call: ["catalog"], why };
}
export function events(why: Why = null, person: string | null = null): Asked {
  return { call: ["__getattribute__", "events"], why, person };
}

/** Calls on a platform of their own, judged for one check; `where` is no other story's of it. */
export function onPlatform(
  check: string,
  where: string,
  setting: Setting,
  asked: readonly Asked[],
): PlatformStory {
  const calls = asked.map(({ call }) => call);
  const outcomesBy = (rules: Rules) =>
    play(setting, calls, rules).map((played, step) => outcomeOf(check, played, asked[step]));
  const insteadAt = playStory<Rules, Expected>(platformIdeas, rightRules, outcomesBy);
  let right: ReturnType<typeof outcomesBy> | undefined;
  const rightAt = (step: number) => {
    right ??= outcomesBy(rightRules);
    const outcome = right[step];
    if (outcome && !("like" in outcome)) return outcome;
    throw new Error(`${check}, ${where}: nothing comes of step ${step}`);
  };
  return {
    name: `${check}/${where}`,
    object: { class: "Platform", given: settingArguments(setting) },
    steps: asked.map(({ call }, step) => ({
      call: call[0],
      given: argumentsOf(call),
      judged: [{ check, where, expected: () => rightAt(step), instead: () => insteadAt(step) }],
    })),
  };
}

/** What a call comes to, without what is another check's business. */
function outcomeOf(check: string, played: Played, asked?: Asked): Expected | Raises | Like {
  const why = asked?.why ?? null;
  switch (played.kind) {
    case "raises":
      return played.error === "any"
        ? { like: "refused" }
        : { raises: played.error, why: why ?? "" };
    case "product": {
      if (check === "quota_kept") return { kind: "returns", why };
      return { ...played, id: check === "provision_idempotent" ? played.id : null, why };
    }
    case "catalog": {
      const isAboutTemplates = check === "change_in_place";
      const products = played.products.map(({ id, template }) => ({
        id,
        template: isAboutTemplates ? template : null,
      }));
      return { kind: "catalog", products, why };
    }
    case "value": {
      if (typeof played.value === "boolean" && !asked?.exactly) {
        return { kind: "answer", yes: played.value, why };
      }
      return check === "who_may_decide" ? { kind: "returns", why } : { ...played, why };
    }
    case "request":
      return { ...played, why };
    case "events": {
      const { since, fresh } = played;
      const person = asked?.person ?? null;
      const named = person !== null && fresh.some((event) => event.includes(person));
      return { kind: "events", since, grown: fresh.length > 0, person, named, why };
    }
  }
}

/** As Python gets them: the number of the step that asked stands for the id in its answer. */
function argumentsOf([method, ...given]: Call): PythonValue[] {
  const [asked = null, ...others] = given;
  if (method !== "decide" || typeof asked !== "number") return [...given];
  const itsId = pythonDict([
    ["answer_of", String(asked)],
    ["entry", "id"],
  ]);
  return [itsId, ...others];
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
