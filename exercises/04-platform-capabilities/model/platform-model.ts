import "server-only";
import { platformCase, resources } from "@/exercises/04-platform-capabilities/case/platform-case";
import type { Call, Setting, Step } from "@/exercises/04-platform-capabilities/cases/steps";
import type { Outcome } from "@/exercises/04-platform-capabilities/checks/scenario";
import type {
  Person,
  Product,
  Request,
  Rules,
} from "@/exercises/04-platform-capabilities/model/platform-rules";
import { pythonDict } from "@/exercises/grading/python-value";

type CallOf<Method extends Call["method"]> = Extract<Call, { method: Method }>;

/** What each step comes to on a fresh platform that follows these rules. */
export function play(setting: Setting, steps: readonly Step[], rules: Rules): Outcome[] {
  const platform = createPlatform(setting, rules);
  const outcomes: Outcome[] = [];
  for (const { call } of steps) outcomes.push(platform(call, outcomes));
  return outcomes;
}

function createPlatform({ quotas, owners, privacyOfficers }: Setting, rules: Rules) {
  const products = new Map<string, Product>();
  const requests = new Map<string, Request>();
  /** Templates of removed products that are still charged, by domain: a wrong idea's. */
  const charged: Pick<Product, "domain" | "template">[] = [];
  let events: string[] = [];

  function note(kind: keyof Rules["logs"], text: string, person = "") {
    if (rules.logs[kind]) events.push(rules.logs.names ? `${text} ${person}` : text);
  }

  function refuse(error: string, person = ""): Outcome {
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

  function provision({ domain, product, template, pii }: CallOf<"provision">): Outcome {
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

  function deprovision({ product, by, at }: CallOf<"deprovision">): Outcome {
    const found = find(product);
    if (found === undefined) {
      if (rules.removedTwice === "refused") return refuse("any", by);
      return { kind: "product", status: "absent", id: product };
    }
    if (!rules.mayRemove(personOf(by, found.domain))) return refuse("PermissionError", by);
    const isRead = [...requests.values()].some((r) => r.product === product && isReadable(r, at));
    if (isRead && rules.keepsRead) return refuse("InUse", by);
    products.delete(rules.keyOf(found.domain, product.slice(found.domain.length + 1)));
    if (!rules.freesQuota) charged.push(found);
    note("changes", "removed", by);
    return { kind: "product", status: "removed", id: product };
  }

  function requestAccess({ user, team, product, purpose, at }: CallOf<"request_access">): Outcome {
    const wanted = find(product);
    if (wanted === undefined) return refuse("LookupError", user);
    if (!rules.isPurpose(purpose)) return refuse("ValueError", user);
    const earlier = [...requests.values()].find(
      (r) =>
        r.team === team && r.product === product && (r.status === "pending" || isReadable(r, at)),
    );
    if (earlier !== undefined && rules.findsEarlierRequest) {
      return { kind: "request", status: earlier.status, id: earlier.id };
    }
    const before = [...requests.values()].filter((r) => r.team === team && r.product === product);
    const isKnown = rules.knowsTeams && before.some(({ status }) => status === "granted");
    const isOpen = isKnown || (!wanted.pii && rules.grantsOpenData);
    const request: Request = {
      id: `req-${requests.size + 1}`,
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
    requests.set(request.id, request);
    note("changes", "requested", user);
    return { kind: "request", status: request.status, id: request.id };
  }

  function decide({ by, approve, at }: CallOf<"decide">, id: string): Outcome {
    const request = requests.get(id);
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

  return (call: Call, before: readonly Outcome[]): Outcome => {
    switch (call.method) {
      case "usage":
        return { kind: "value", value: pythonDict(Object.entries(used(call.domain))) };
      case "catalog":
        return {
          kind: "catalog",
          products: [...products.values()].map(({ id, template }) => ({ id, template })),
        };
      case "provision":
        return provision(call);
      case "deprovision":
        return deprovision(call);
      case "request_access":
        return requestAccess(call);
      case "decide": {
        const asked = typeof call.request === "number" ? before[call.request] : undefined;
        return decide(call, asked?.kind === "request" ? asked.id : String(call.request));
      }
      case "can_read": {
        const yes = [...requests.values()].some(
          (r) => rules.opens(r, call.team, call.product) && isReadable(r, call.at),
        );
        return call.exactly ? { kind: "value", value: yes } : { kind: "answer", yes };
      }
      case "events": {
        const fresh = events;
        events = [];
        const named = call.person !== null && fresh.some((e) => e.includes(call.person ?? ""));
        return { kind: "events", grown: fresh.length > 0, person: call.person, named };
      }
    }
  };
}
