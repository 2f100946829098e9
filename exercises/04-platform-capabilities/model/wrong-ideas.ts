import "server-only";
import { type Rules, rightRules } from "@/exercises/04-platform-capabilities/model/platform-rules";
import {
  type Formulas,
  nodesBy,
  nodesNeeded,
  portions,
  rightFormulas,
  roundUp,
  sum,
} from "@/exercises/04-platform-capabilities/model/sizing-model";
import type { ChangedRules } from "@/exercises/casework/wrong-ideas";

const { logs } = rightRules;

/** Wrong ideas about the platform's operations. */
export const platformIdeas: ChangedRules<Rules> = {
  "ticket-form": { grantsOpenData: false },
  "twice-is-an-error": { repeats: "refused" },
  "quota-afterwards": { keepsRefused: true },
  "one-person-four-eyes": {
    isApproved: (approvals) =>
      (["owner", "privacy"] as const).every((role) =>
        approvals.some(({ roles }) => roles.includes(role)),
      ),
  },
  "access-for-ever": { isRunning: (from, at) => from <= at },
  "names-are-unique": { keyOf: (_, product) => product },
  "change-adds-up": { countsOld: true },
  "first-wish-stays": { isSame: () => true },
  "flag-is-no-change": { isSame: (old, wanted) => old.template === wanted.template },
  "limit-is-too-much": {
    isOver: (used, limit) => used.storage_gb >= limit.storage_gb || used.cpu >= limit.cpu,
  },
  "only-gigabytes-count": { isOver: (used, limit) => used.storage_gb > limit.storage_gb },
  "any-error-will-do": { unknownTemplate: "LookupError" },
  "strangers-welcome": { unknownDomain: "welcome" },
  "purpose-is-decoration": { isPurpose: () => true },
  "every-request-is-new": { findsEarlierRequest: false },
  "grant-for-everybody": { opens: (granted, _, product) => granted.product === product },
  "grant-opens-domain": {
    opens: (granted, team, product) =>
      granted.team === team && granted.product.split("/")[0] === product.split("/")[0],
  },
  "owner-is-enough": {
    isApproved: (approvals) => approvals.some(({ roles }) => roles.includes("owner")),
  },
  "two-of-a-kind": { isApproved: (approvals) => new Set(approvals.map(({ by }) => by)).size > 1 },
  "yes-is-kept": { keepsYes: true },
  "known-team": { knowsTeams: true },
  "refusal-is-a-vote": { refusalEnds: false },
  "decisions-reopen": { decidesOnce: false },
  "everybody-decides": { mayDecide: (_, isAsking) => !isAsking },
  "own-judge": { mayDecide: (roles) => roles.length > 0 },
  "owner-of-anything": {
    rolesOf: ({ isOfficer, ownsSomething }) =>
      rightRules.rolesOf({ isOwner: ownsSomething, isOfficer, ownsSomething }),
  },
  "clock-from-request": { clockFrom: "request" },
  "ninety-means-ninety-one": { isRunning: (from, at) => from <= at && at <= from + 90 },
  "access-reaches-back": { isRunning: (from, at) => at < from + 90 },
  "owner-pulls-the-plug": { keepsRead: false },
  "anybody-cleans-up": { mayRemove: () => true },
  "officers-clean-up": { mayRemove: ({ isOwner, isOfficer }) => isOwner || isOfficer },
  "removed-twice-is-an-error": { removedTwice: "refused" },
  "quota-is-spent": { freesQuota: false },
  "success-is-news": { logs: { ...logs, refusals: false } },
  "noise-is-an-audit": { logs: { ...logs, repeats: true } },
  "events-without-names": { logs: { ...logs, names: false } },
};

/** Wrong ideas about sizes. */
export const sizingIdeas: ChangedRules<Formulas> = {
  "average-sizes-the-cluster": {
    nodes: nodesBy((running, a) => roundUp(sum(running) / a.slots_per_node)),
  },
  "growth-is-a-line": { growth: (a) => 1 + a.growth_per_year * a.horizon_years },
  "no-growth": [{ growth: () => 1 }, { storage: (d, _, a) => rightFormulas.storage(d, 1, a) }],
  "one-copy-is-enough": {
    storage: (d, growth, a) => rightFormulas.storage(d, growth, { ...a, copies: 1 }),
  },
  "a-cluster-each": {
    nodes: nodesBy((running, a) => sum(running.map((one) => roundUp(nodesNeeded(one, a))))),
  },
  "nearly-is-enough": [
    { nodes: nodesBy((running, a) => Math.round(nodesNeeded(sum(running), a))) },
    { nodes: nodesBy((running, a) => Math.floor(nodesNeeded(sum(running), a) + 1e-9)) },
  ],
  "small-needs-one": { nodes: (running, a) => roundUp(nodesNeeded(sum(running), a)) },
  "everybody-pays-alike": { shares: (running) => running.map(() => 1 / running.length) },
  "gigabytes-pay-for-all": { shares: (_, storage) => portions(storage) },
};
