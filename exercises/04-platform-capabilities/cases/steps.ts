import "server-only";
import {
  type Holding,
  platformCase,
} from "@/exercises/04-platform-capabilities/case/platform-case";
import { type PythonValue, pythonDict } from "@/exercises/grading/python-value";

export type Call =
  | { method: "usage"; domain: string }
  | { method: "catalog" }
  | { method: "provision"; domain: string; product: string; template: string; pii: boolean }
  | { method: "deprovision"; product: string; by: string; at: number }
  | {
      method: "request_access";
      user: string;
      team: string;
      product: string;
      purpose: string | null;
      at: number;
    }
  /** `request` is the number of the step that asked, or an id that nobody was given. */
  | { method: "decide"; request: number | string; by: string; approve: boolean; at: number }
  | { method: "can_read"; team: string; product: string; at: number; exactly: boolean }
  /** Looks at the attribute; `person` should be named by what is new in it. */
  | { method: "events"; person: string | null };

/** A call, and why it should come to what it does; null for one that only prepares the next. */
export type Step = { call: Call; why: string | null };

export type Setting = {
  quotas: Readonly<Record<string, Holding>>;
  owners: Readonly<Record<string, readonly string[]>>;
  privacyOfficers: readonly string[];
};

/** A series of calls on a fresh platform, made for one check. */
export type Scenario = { check: string; where: string; setting: Setting; steps: Step[] };

export const kestrel: Setting = {
  quotas: platformCase.quotas,
  owners: platformCase.owners,
  privacyOfficers: platformCase.privacy_officers,
};

type Why = string | null;

export function provision(id: string, template: string, why: Why = null, pii = false): Step {
  const [domain = "", product = ""] = id.split("/");
  return { call: { method: "provision", domain, product, template, pii }, why };
}
export function provisionPersonal(id: string, why: Why = null, template = "batch-small"): Step {
  return provision(id, template, why, true);
}
export function deprovision(product: string, by: string, at: number, why: Why = null): Step {
  return { call: { method: "deprovision", product, by, at }, why };
}
export function request(
  [user, team]: readonly [user: string, team: string],
  product: string,
  at: number,
  why: Why = null,
  purpose: string | null = "weekly report",
): Step {
  return { call: { method: "request_access", user, team, product, purpose, at }, why };
}
export function decide(
  asked: number | string,
  by: string,
  approve: boolean,
  at: number,
  why: Why = null,
): Step {
  return { call: { method: "decide", request: asked, by, approve, at }, why };
}
export function canRead(
  team: string,
  product: string,
  at: number,
  why: Why = null,
  exactly = false,
): Step {
  return { call: { method: "can_read", team, product, at, exactly }, why };
}
export function usage(domain: string, why: Why = null): Step {
  return { call: { method: "usage", domain }, why };
}
export function catalog(why: Why = null): Step {
  return { call: { method: "catalog" }, why };
}
export function events(why: Why = null, person: string | null = null): Step {
  return { call: { method: "events", person }, why };
}

/** The arguments of a call as Python gets them, and the name of the request's own step apart. */
export function argumentsOf(call: Call): PythonValue[] {
  switch (call.method) {
    case "usage":
      return [call.domain];
    case "catalog":
      return [];
    case "provision":
      return [call.domain, call.product, call.template, ...(call.pii ? [true] : [])];
    case "deprovision":
      return [call.product, call.by, call.at];
    case "request_access":
      return [call.user, call.team, call.product, call.purpose, call.at];
    case "decide": {
      const asked =
        typeof call.request === "number"
          ? pythonDict([["asked_in_step", call.request]])
          : call.request;
      return [asked, call.by, call.approve, call.at];
    }
    case "can_read":
      return [call.team, call.product, call.at];
    case "events":
      return ["events"];
  }
}
