import "server-only";
import type { Holding } from "@/exercises/04-platform-capabilities/case/platform-case";

export type Product = { id: string; domain: string; template: string; pii: boolean };
export type Role = "owner" | "privacy";
export type Approval = { by: string; roles: readonly Role[] };
export type Request = {
  /** The step that asked for it first. */
  first: number;
  user: string;
  team: string;
  product: string;
  status: "pending" | "granted" | "rejected";
  approvals: Approval[];
  askedAt: number;
  grantedAt: number | null;
};

/** What somebody is to a product; `ownsSomething` may be in another domain. */
export type Person = { isOwner: boolean; isOfficer: boolean; ownsSomething: boolean };

const DAYS_OF_ACCESS = 90;

/** The decisions of a platform, one by one, so that a wrong idea is one of them changed. */
export const rightRules = {
  keyOf: (domain: string, product: string): string => `${domain}/${product}`,
  isSame: (old: Product, wanted: Product): boolean =>
    old.id === wanted.id && old.template === wanted.template && old.pii === wanted.pii,
  repeats: "unchanged" as "unchanged" | "refused",
  /** Whether the old version of a product still counts while its change is weighed. */
  countsOld: false,
  isOver: (used: Holding, limit: Holding): boolean =>
    used.storage_gb > limit.storage_gb || used.cpu > limit.cpu,
  keepsRefused: false,
  unknownTemplate: "ValueError",
  unknownDomain: "LookupError" as "LookupError" | "welcome",
  unknownRequest: "LookupError",
  isPurpose: (purpose: string | null): boolean => (purpose ?? "").trim() !== "",
  grantsOpenData: true,
  findsEarlierRequest: true,
  /** Whether a team may read a product by a request that was granted. */
  opens: (granted: Request, team: string, product: string): boolean =>
    granted.team === team && granted.product === product,
  /** Whether the yes of a refused request counts for the next one. */
  keepsYes: false,
  /** Whether a team that once had a grant needs nobody's yes. */
  knowsTeams: false,
  rolesOf: ({ isOwner, isOfficer }: Person): Role[] => [
    ...(isOwner ? ["owner" as const] : []),
    ...(isOfficer ? ["privacy" as const] : []),
  ],
  mayDecide: (roles: readonly Role[], isAsking: boolean): boolean => roles.length > 0 && !isAsking,
  isApproved: (approvals: readonly Approval[]): boolean =>
    approvals.some((owner) =>
      approvals.some(
        (officer) =>
          owner.by !== officer.by &&
          owner.roles.includes("owner") &&
          officer.roles.includes("privacy"),
      ),
    ),
  refusalEnds: true,
  decidesOnce: true,
  clockFrom: "approval" as "approval" | "request",
  isRunning: (from: number, at: number): boolean => from <= at && at < from + DAYS_OF_ACCESS,
  keepsRead: true,
  mayRemove: ({ isOwner }: Person): boolean => isOwner,
  removedTwice: "absent" as "absent" | "refused",
  freesQuota: true,
  logs: { changes: true, refusals: true, repeats: false, names: true },
};

export type Rules = typeof rightRules;
