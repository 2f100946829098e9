import type { MisconceptionDefinition } from "@/exercises/exercise";

/** The wrong ideas about platforms that the judges of exercise 4 recognise. */
export const misconceptions: readonly MisconceptionDefinition[] = [
  {
    id: "platform-is-infrastructure",
    sentence:
      "A platform is more than infrastructure: templates serve one product's life, the catalog and access requests serve the whole mesh.",
  },
  {
    id: "a-catalog-each",
    sentence:
      "A catalog inside one product finds nothing but that product: it belongs to the mesh, across all of them.",
  },
  {
    id: "six-are-all",
    sentence:
      "The lesson's list of six is a beginning: without a catalog, access requests and quotas nobody finds, gets or limits anything.",
  },
  {
    id: "capable-on-paper",
    sentence:
      "A capability that no method offers is a promise: self-serve means that a domain team can call it.",
  },
  {
    id: "build-now-use-later",
    sentence:
      "A platform that is built first and used later is built without its users: some of it must be callable today.",
  },
  {
    id: "platform-owns-data",
    sentence:
      "The platform team runs the machines under the data; the products and their quality stay with the domain that makes them.",
  },
  {
    id: "platform-defines-revenue",
    sentence:
      "The platform does not decide what revenue means: whoever answers for the business decides on its words and its logic.",
  },
  {
    id: "every-domain-its-own-tools",
    sentence:
      "If every domain builds its own tools and standards, the same work is done many times, and nothing fits together.",
  },
  {
    id: "twice-is-an-error",
    sentence:
      "Provisioning twice is no error: a request states what there should be, so that a retry is always safe.",
  },
  {
    id: "names-are-unique",
    sentence:
      "Two domains may use the same product name: the domain is part of what identifies a product.",
  },
  {
    id: "first-wish-stays",
    sentence:
      "A product that exists is not yet the product that is wished for: compare the two, and change what differs.",
  },
  {
    id: "flag-is-no-change",
    sentence:
      "Whether there is personal data decides who may read it: changing that flag is a change, even with the same template.",
  },
  {
    id: "quota-afterwards",
    sentence:
      "A quota that is checked afterwards has been exceeded already: check first, write after, and a refusal leaves nothing behind.",
  },
  {
    id: "change-adds-up",
    sentence:
      "A change is not an addition: what the old version held is free again when the new one takes its place.",
  },
  {
    id: "limit-is-too-much",
    sentence: "A quota is what a domain may use: exactly at the limit is still allowed.",
  },
  {
    id: "only-gigabytes-count",
    sentence: "Storage is not the only thing that runs out: every resource has a quota of its own.",
  },
  {
    id: "any-error-will-do",
    sentence:
      "A caller can only react to an error whose class says what was wrong: an unknown template is a ValueError here.",
  },
  {
    id: "strangers-welcome",
    sentence:
      "A domain without a quota is not one without limits: an unknown name is refused before anything is made.",
  },
  {
    id: "ticket-form",
    sentence:
      "Self-serve is not a form that opens a ticket: where no personal data is involved, the policy grants at once.",
  },
  {
    id: "purpose-is-decoration",
    sentence:
      "The purpose is what access is granted for: a request without one, or with blanks, is refused.",
  },
  {
    id: "every-request-is-new",
    sentence:
      "A team that asks again for what it has already needs no second request: return the one that is open or running.",
  },
  {
    id: "grant-for-everybody",
    sentence: "A grant is for the team that asked, not for everybody who knows the product's name.",
  },
  {
    id: "one-person-four-eyes",
    sentence:
      "One person with two roles is still one pair of eyes: it takes two different persons.",
  },
  {
    id: "owner-is-enough",
    sentence:
      "The owner alone cannot release personal data: the privacy officer looks at it from the other side.",
  },
  {
    id: "two-of-a-kind",
    sentence: "Two approvals are not two roles: it takes an owner and a privacy officer.",
  },
  {
    id: "refusal-is-a-vote",
    sentence: "A refusal is not outvoted: one of them ends the request.",
  },
  {
    id: "decisions-reopen",
    sentence:
      "A decided request stays decided: whoever wants another answer asks anew, so that the trail stays readable.",
  },
  {
    id: "everybody-decides",
    sentence:
      "Not everybody may decide: only owners of the domain and privacy officers, and a stranger's try is an error.",
  },
  {
    id: "own-judge",
    sentence:
      "Nobody is judge in their own case: whoever asks does not approve, whatever their role.",
  },
  {
    id: "owner-of-anything",
    sentence:
      "Owning something is not owning this: only owners of the product's own domain decide.",
  },
  {
    id: "access-for-ever",
    sentence:
      "Access is not given once and for all: a grant ends after 90 days, and the team asks again if it still needs it.",
  },
  {
    id: "clock-from-request",
    sentence:
      "The 90 days begin with the last approval: before it there was nothing that could run out.",
  },
  {
    id: "ninety-means-ninety-one",
    sentence: "Ninety days that begin on day 0 end before day 90: the last day is granted_at + 89.",
  },
  {
    id: "access-reaches-back",
    sentence: "A grant does not reach back: on the days before it, there was no access.",
  },
  {
    id: "owner-pulls-the-plug",
    sentence:
      "Owning a product is a promise to its readers: while a grant runs, it is not pulled away.",
  },
  {
    id: "anybody-cleans-up",
    sentence: "Cleaning up is a decision too: only an owner of the domain removes its product.",
  },
  {
    id: "removed-twice-is-an-error",
    sentence: "Removing twice is no error: the wish is that the product is gone, and it is.",
  },
  {
    id: "quota-is-spent",
    sentence: "A quota is not money that is spent: what a removed product held is free again.",
  },
  {
    id: "success-is-news",
    sentence: "What was refused is what an auditor asks for first: log it before you raise.",
  },
  {
    id: "noise-is-an-audit",
    sentence:
      "An event says that something happened: a repeated wish that changes nothing leaves none, or the trail drowns in retries.",
  },
  {
    id: "events-without-names",
    sentence: "An event without a name answers no question: say who tried.",
  },
  {
    id: "average-sizes-the-cluster",
    sentence:
      "The average load does not size a cluster: jobs come in peaks, and a full node has no room for a retry.",
  },
  {
    id: "growth-is-a-line",
    sentence: "Growth compounds: 30% a year for two years is a factor of 1.69, not 1.60.",
  },
  {
    id: "no-growth",
    sentence: "The platform is built for the volume of the horizon, not for today's.",
  },
  {
    id: "one-copy-is-enough",
    sentence: "Every gigabyte is kept as often as there are copies, and every copy is paid for.",
  },
  {
    id: "a-cluster-each",
    sentence:
      "Shared nodes are rounded up once, together: a cluster for each domain pays for every domain's empty half.",
  },
  {
    id: "nearly-is-enough",
    sentence: "A part of a node cannot be bought: 6.2 nodes are seven, not six.",
  },
  {
    id: "arguments-are-mine",
    sentence: "What a function is given belongs to its caller: work on a copy.",
  },
  {
    id: "everybody-pays-alike",
    sentence:
      "Equal shares reward whoever uses most: nodes are paid by running time, as long as anything runs.",
  },
  {
    id: "gigabytes-pay-for-all",
    sentence: "Gigabytes say nothing about jobs: storage is paid by volume, nodes by running time.",
  },
  {
    id: "something-always-runs",
    sentence: "A platform may stand idle: with nothing to divide by, the nodes are shared equally.",
  },
];
