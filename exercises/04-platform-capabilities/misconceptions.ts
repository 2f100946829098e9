import type { MisconceptionDefinition } from "@/exercises/exercise";

/** The wrong ideas about platforms that the judges of exercise 4 recognise. */
export const misconceptions: readonly MisconceptionDefinition[] = [
  {
    id: "platform-is-infrastructure",
    sentence:
      "You may be assuming that a platform is infrastructure and nothing else; in fact templates serve the life of one product, and a catalog serves the whole mesh.",
  },
  {
    id: "a-catalog-each",
    sentence:
      "You may be assuming that every product has a catalog of its own; in fact such a catalog finds nothing but its own product, so there is one on the mesh plane, across all of them.",
  },
  {
    id: "six-are-all",
    sentence:
      "You may be assuming that the six capabilities of the lesson are all; in fact without a catalog, access requests and quotas nobody finds, gets or limits anything.",
  },
  {
    id: "capable-on-paper",
    sentence:
      "You may be assuming that a capability is there once it has a name; in fact self-serve means that a domain team can call it, and Platform has no such method.",
  },
  {
    id: "build-now-use-later",
    sentence:
      "You may be assuming that a platform is built first and used later; in fact one that is built without its users misses them, so some of it must be callable today.",
  },
  {
    id: "platform-owns-data",
    sentence:
      "You may be assuming that whoever runs the machines answers for the data on them; in fact products and their quality stay with the domain that makes them.",
  },
  {
    id: "platform-defines-revenue",
    sentence:
      "You may be assuming that the platform decides what revenue means; in fact whoever answers for the business decides on its words and its logic.",
  },
  {
    id: "every-domain-its-own-tools",
    sentence:
      "You may be assuming that independent domains build their own tools and standards; in fact the same work would be done many times, and nothing would fit together.",
  },
  {
    id: "twice-is-an-error",
    sentence:
      "You may be assuming that it is an error to ask for what is there; in fact a request says what there should be, so that asking again is always safe.",
  },
  {
    id: "names-are-unique",
    sentence:
      "You may be assuming that a name is used once; in fact two domains may use the same one, and the domain is part of what identifies a product.",
  },
  {
    id: "first-wish-stays",
    sentence:
      "You may be assuming that a product that exists is the one that is wanted; in fact it may be there with another template or other data, so compare the two.",
  },
  {
    id: "flag-is-no-change",
    sentence:
      "You may be assuming that only another template is a change; in fact `pii` decides who may read the product, so changing it is a change too.",
  },
  {
    id: "quota-afterwards",
    sentence:
      "You may be assuming that a quota can be checked once the product is there; in fact it has been exceeded by then, and a refusal must leave nothing behind.",
  },
  {
    id: "change-adds-up",
    sentence:
      "You may be assuming that a changed product comes on top of the old one; in fact what the old version held is free when the new one takes its place.",
  },
  {
    id: "limit-is-too-much",
    sentence:
      "You may be assuming that a domain must stay below its quota; in fact a quota is what it may use, so exactly at the limit is allowed.",
  },
  {
    id: "only-gigabytes-count",
    sentence:
      "You may be assuming that only storage runs out; in fact every resource has a quota of its own.",
  },
  {
    id: "any-error-will-do",
    sentence:
      "You may be assuming that any exception will do; in fact a caller can only react to one whose class says what was wrong, and an unknown template is a ValueError here.",
  },
  {
    id: "strangers-welcome",
    sentence:
      "You may be assuming that a domain without a quota has no limit; in fact nobody knows it, and an unknown name is refused before anything is made.",
  },
  {
    id: "ticket-form",
    sentence:
      "You may be assuming that somebody decides on every request; in fact where there are no personal data, the policy grants at once, and that is what self-serve means.",
  },
  {
    id: "purpose-is-decoration",
    sentence:
      "You may be assuming that a purpose is for the records only; in fact it is what access is granted for, and a request without one, or with blanks, is refused.",
  },
  {
    id: "every-request-is-new",
    sentence:
      "You may be assuming that every call makes a new request; in fact a team that asks for what it has, or waits for, gets that same request back.",
  },
  {
    id: "grant-for-everybody",
    sentence:
      "You may be assuming that a product that was opened once is open to all; in fact a grant is for the team that asked.",
  },
  {
    id: "grant-opens-domain",
    sentence:
      "You may be assuming that a grant opens a whole domain; in fact it is for the one product that was asked for.",
  },
  {
    id: "one-person-four-eyes",
    sentence:
      "You may be assuming that one person with two roles is enough; in fact it takes two different persons.",
  },
  {
    id: "owner-is-enough",
    sentence:
      "You may be assuming that an owner alone can release personal data; in fact a privacy officer has to look at it from the other side.",
  },
  {
    id: "two-of-a-kind",
    sentence:
      "You may be assuming that any two yeses are enough; in fact it takes an owner and a privacy officer.",
  },
  {
    id: "yes-is-kept",
    sentence:
      "You may be assuming that a yes still counts after a refusal; in fact it was given to the request that was refused, and the next one begins with nobody's.",
  },
  {
    id: "known-team",
    sentence:
      "You may be assuming that a team that once had access needs nobody's yes again; in fact a grant ends, and for personal data two people decide anew.",
  },
  {
    id: "refusal-is-a-vote",
    sentence:
      "You may be assuming that a no can be outvoted; in fact a single one ends the request.",
  },
  {
    id: "decisions-reopen",
    sentence:
      "You may be assuming that a decision can be taken again; in fact a decided request stays decided, and whoever wants another answer asks anew.",
  },
  {
    id: "everybody-decides",
    sentence:
      "You may be assuming that a stranger's word does no harm because it does not count; in fact only owners of the domain and privacy officers may decide, and anybody else's try is an error.",
  },
  {
    id: "own-judge",
    sentence:
      "You may be assuming that a role is enough to decide; in fact nobody decides on a request of their own.",
  },
  {
    id: "owner-of-anything",
    sentence:
      "You may be assuming that an owner is an owner everywhere; in fact only owners of the product's own domain decide.",
  },
  {
    id: "access-for-ever",
    sentence:
      "You may be assuming that access is given once and for all; in fact a grant ends after 90 days, and the team asks again if it still needs it.",
  },
  {
    id: "clock-from-request",
    sentence:
      "You may be assuming that the 90 days begin with the request; in fact they begin with the last approval, for before it there was nothing that could run out.",
  },
  {
    id: "ninety-means-ninety-one",
    sentence:
      "You may be assuming that the ninetieth day after a grant still belongs to it; in fact the first day counts, so a grant of day 0 holds until day 89.",
  },
  {
    id: "access-reaches-back",
    sentence:
      "You may be assuming that only the end of a grant matters; in fact on the days before it there was no access.",
  },
  {
    id: "owner-pulls-the-plug",
    sentence:
      "You may be assuming that an owner may remove a product at any time; in fact while a grant runs, somebody relies on it.",
  },
  {
    id: "anybody-cleans-up",
    sentence:
      "You may be assuming that anybody may remove what nobody reads; in fact removing is a decision, and only an owner of the domain takes it.",
  },
  {
    id: "officers-clean-up",
    sentence:
      "You may be assuming that a privacy officer may remove a product; in fact they decide on access, and only an owner of the domain removes.",
  },
  {
    id: "removed-twice-is-an-error",
    sentence:
      "You may be assuming that what is gone cannot be removed; in fact the wish is that there be no such product, and there is none.",
  },
  {
    id: "quota-is-spent",
    sentence:
      "You may be assuming that a quota is spent like money; in fact what a removed product held is free again.",
  },
  {
    id: "success-is-news",
    sentence:
      "You may be assuming that only what was done is worth an event; in fact an auditor asks first for what was refused, so log it before you raise.",
  },
  {
    id: "noise-is-an-audit",
    sentence:
      "You may be assuming that more entries make a better audit; in fact a repeated wish that changes nothing leaves none, or the trail drowns in repetitions.",
  },
  {
    id: "events-without-names",
    sentence:
      "You may be assuming that it does not matter who tried; in fact an event without a name answers no question.",
  },
  {
    id: "average-sizes-the-cluster",
    sentence:
      "You may be assuming that the average load sizes a cluster; in fact jobs come in peaks, and a full node has no room for one more.",
  },
  {
    id: "growth-is-a-line",
    sentence:
      "You may be assuming that two years at 30% are 60%; in fact growth compounds, and 1.3 × 1.3 is 1.69.",
  },
  {
    id: "no-growth",
    sentence:
      "You may be assuming that the volume stays as it is today; in fact it grows until the end of the horizon, and the platform is sized for that day.",
  },
  {
    id: "one-copy-is-enough",
    sentence:
      "You may be assuming that a gigabyte is kept once; in fact it is kept as often as there are copies, and every copy takes room.",
  },
  {
    id: "a-cluster-each",
    sentence:
      "You may be assuming that each domain has nodes of its own; in fact they are shared and rounded up once, together, or every domain would pay for a half-empty node.",
  },
  {
    id: "nearly-is-enough",
    sentence:
      "You may be assuming that nearly enough nodes are enough; in fact a part of a node cannot be bought, so 3.3 nodes are four.",
  },
  {
    id: "small-needs-one",
    sentence:
      "You may be assuming that a small load may run on a single node; in fact the cluster is never smaller than `min_nodes`, so that one node may fail.",
  },
  {
    id: "arguments-are-mine",
    sentence:
      "You may be assuming that a function may change what it is given; in fact that belongs to its caller, so work on a copy.",
  },
  {
    id: "everybody-pays-alike",
    sentence:
      "You may be assuming that equal shares are fair; in fact they reward whoever uses most, so nodes are paid by running time as long as anything runs.",
  },
  {
    id: "gigabytes-pay-for-all",
    sentence:
      "You may be assuming that whoever stores most also runs most; in fact gigabytes say nothing about jobs, so storage is paid by volume and nodes by running time.",
  },
  {
    id: "something-always-runs",
    sentence:
      "You may be assuming that something always runs; in fact a platform may stand idle, and with nothing to divide by, the nodes are shared equally.",
  },
];
