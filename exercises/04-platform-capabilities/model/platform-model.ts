import "server-only";
import {
  type Holding,
  platformCase,
  resources,
} from "@/exercises/04-platform-capabilities/case/platform-case";
import type {
  Person,
  Product,
  Request,
  Rules,
} from "@/exercises/04-platform-capabilities/model/platform-rules";
import { type PythonValue, pythonDict } from "@/exercises/grading/python-value";

export type Setting = {
  quotas: Readonly<Record<string, Holding>>;
  owners: Readonly<Record<string, readonly string[]>>;
  privacyOfficers: readonly string[];
};

/** A method and its arguments. A request is the number of the step that asked, or nobody's id. */
export type Call =
  | readonly ["usage", domain: string]
  | readonly ["catalog"]
  | readonly ["provision", domain: string, product: string, template: string, ...pii: [] | [true]]
  | readonly ["deprovision", product: string, by: string, at: number]
  | readonly [
      "request_access",
      user: string,
      team: string,
      product: string,
      purpose: string | null,
      at: number,
    ]
  | readonly ["decide", request: number | string, by: string, approve: boolean, at: number]
  | readonly ["can_read", team: string, product: string, at: number]
  /** Looks at the attribute. */
  | readonly ["__getattribute__", "events"];

/** What a call comes to. */
export type Played =
  | { kind: "raises"; error: string }
  | { kind: "product"; status: string; id: string }
  /** `first` is the step that asked for it first, `others` those that asked for other requests. */
  | { kind: "request"; status: string; first: number; others: readonly number[] }
  | { kind: "value"; value: PythonValue }
  | { kind: "catalog"; products: readonly { id: string; template: string }[] }
  /** What is new since the step that looked last. */
  | { kind: "events"; since: number | null; fresh: readonly string[] };

/** What each call comes to on a fresh platform that follows these rules. */
export function play(setting: Setting, calls: readonly Call[], rules: Rules): Played[] {
  return calls.map(createPlatform(setting, rules));
}

function createPlatform({ quotas, owners, privacyOfficers }: Setting, rules: Rules) {
  const products = new Map<string, Product>();
  const requests: Request[] = [];
  const requestOf = new Map<number, Request>();
  /** Templates of removed products that are still charged, by domain: a wrong idea's. */
  const charged: Pick<Product, "domain" | "template">[] = [];
  let events: string[] = [];
  let looked: number | null = null;

  function note(kind: keyof Rules["logs"], text: string, person = "") {
    if (rules.logs[kind]) events.push(rules.logs.names ? `${text} ${person}` : text);
  }

  function refuse(error: string, person = ""): Played {
    note("refusals", error, person);
    return { kind: "raises", error };
  }

  function used(domain: string, ...added: Product[]) {
    const replaced = rules.countsOld ? [] : added.map(({ id }) => id);
    const kept = [...products.values()].filter(({ id }) => !replaced.includes(id));
    const held = [...kept, ...charged, ...added].filter((held) => held.domain === domain);
    const [storage_gb = 0, cpu = 0] = resources.map((resource) =>
      held.reduce(
        (sum, { template }) => sum + (platformCase.templates[template]?.[resource] ?? 0),
        0,
      ),
    );
    return { storage_gb, cpu };
  }

  function find(product: string): Product | undefined {
    return [...products.values()].find(({ id }) => id === product);
  }

  function personOf(name: string, domain: string): Person {
    return {
      isOwner: owners[domain]?.includes(name) ?? false,
      isOfficer: privacyOfficers.includes(name),
      ownsSomething: Object.values(owners).some((names) => names.includes(name)),
    };
  }

  function provision(domain: string, product: string, template: string, pii: boolean): Played {
    if (!(template in platformCase.templates)) return refuse(rules.unknownTemplate);
    const limit = quotas[domain];
    if (limit === undefined && rules.unknownDomain !== "welcome") {
      return refuse(rules.unknownDomain);
    }
    const id = `${domain}/${product}`;
    const wanted = { id, domain, template, pii };
    const key = rules.keyOf(domain, product);
    const old = products.get(key);
    if (old !== undefined && rules.repeats === "refused") return refuse("any");
    if (old !== undefined && rules.isSame(old, wanted)) {
      note("repeats", "unchanged");
      return { kind: "product", status: "unchanged", id };
    }
    const isRefused = limit !== undefined && rules.isOver(used(domain, wanted), limit);
    if (!isRefused || rules.keepsRefused) products.set(key, wanted);
    if (isRefused) return refuse("QuotaExceeded");
    note("changes", "provisioned");
    return { kind: "product", status: old === undefined ? "created" : "updated", id };
  }

  function isReadable({ status, grantedAt, askedAt }: Request, at: number): boolean {
    if (status !== "granted" || grantedAt === null) return false;
    return rules.isRunning(rules.clockFrom === "request" ? askedAt : grantedAt, at);
  }

  function deprovision(product: string, by: string, at: number): Played {
    const found = find(product);
    if (found === undefined) {
      if (rules.removedTwice === "refused") return refuse("any", by);
      return { kind: "product", status: "absent", id: product };
    }
    if (!rules.mayRemove(personOf(by, found.domain))) return refuse("PermissionError", by);
    const isRead = requests.some((r) => r.product === product && isReadable(r, at));
    if (isRead && rules.keepsRead) return refuse("InUse", by);
    products.delete(rules.keyOf(found.domain, product.slice(found.domain.length + 1)));
    if (!rules.freesQuota) charged.push(found);
    note("changes", "removed", by);
    return { kind: "product", status: "removed", id: product };
  }

  function requestAccess(
    step: number,
    user: string,
    team: string,
    product: string,
    purpose: string | null,
    at: number,
  ): Played {
    const wanted = find(product);
    if (wanted === undefined) return refuse("LookupError", user);
    if (!rules.isPurpose(purpose)) return refuse("ValueError", user);
    const before = requests.filter((r) => r.team === team && r.product === product);
    const earlier = before.find((r) => r.status === "pending" || isReadable(r, at));
    if (earlier !== undefined && rules.findsEarlierRequest) return answered(step, earlier);
    const isKnown = rules.knowsTeams && before.some(({ status }) => status === "granted");
    const isOpen = isKnown || (!wanted.pii && rules.grantsOpenData);
    const request: Request = {
      first: step,
      user,
      team,
      product,
      status: isOpen ? "granted" : "pending",
      approvals: rules.keepsYes
        ? before.flatMap(({ status, approvals }) => (status === "rejected" ? approvals : []))
        : [],
      askedAt: at,
      grantedAt: isOpen ? at : null,
    };
    requests.push(request);
    note("changes", "requested", user);
    return answered(step, request);
  }

  function answered(step: number, request: Request): Played {
    requestOf.set(step, request);
    const { status, first } = request;
    const others = requests.filter((one) => one !== request).map((one) => one.first);
    return { kind: "request", status, first, others };
  }

  function decide(asked: number | string, by: string, approve: boolean, at: number): Played {
    const request = typeof asked === "number" ? requestOf.get(asked) : undefined;
    if (request === undefined) return refuse(rules.unknownRequest, by);
    if (request.status !== "pending" && rules.decidesOnce) return refuse("ValueError", by);
    const domain = request.product.split("/")[0] ?? "";
    const roles = rules.rolesOf(personOf(by, domain));
    if (!rules.mayDecide(roles, by === request.user)) return refuse("PermissionError", by);
    if (approve) request.approvals.push({ by, roles });
    else if (rules.refusalEnds) request.status = "rejected";
    if (approve && rules.isApproved(request.approvals)) {
      Object.assign(request, { status: "granted", grantedAt: at });
    }
    note("changes", "decided", by);
    return { kind: "value", value: request.status };
  }

  return (call: Call, step: number): Played => {
    switch (call[0]) {
      case "usage":
        return { kind: "value", value: pythonDict(Object.entries(used(call[1]))) };
      case "catalog":
        return {
          kind: "catalog",
          products: [...products.values()].map(({ id, template }) => ({ id, template })),
        };
      case "provision": {
        const [, domain, product, template, pii = false] = call;
        return provision(domain, product, template, pii);
      }
      case "deprovision": {
        const [, product, by, at] = call;
        return deprovision(product, by, at);
      }
      case "request_access": {
        const [, user, team, product, purpose, at] = call;
        return requestAccess(step, user, team, product, purpose, at);
      }
      case "decide": {
        const [, asked, by, approve, at] = call;
        return decide(asked, by, approve, at);
      }
      case "can_read": {
        const [, team, product, at] = call;
        const value = requests.some(
          (one) => rules.opens(one, team, product) && isReadable(one, at),
        );
        return { kind: "value", value };
      }
      case "__getattribute__": {
        const [fresh, since] = [events, looked];
        [events, looked] = [[], step];
        return { kind: "events", since, fresh };
      }
    }
  };
}
