import type { MisconceptionDefinition } from "@/exercises/exercise";

/** What learners come to believe; each stands in the header of a program in wrong/. */
export const misconceptions: readonly MisconceptionDefinition[] = [
  {
    id: "central-team-keeps-a-domain",
    sentence:
      "The team that moved the data knows it best, so it keeps a domain. It creates no record: in a mesh its people become the platform team and coaches.",
  },
  {
    id: "org-chart",
    sentence:
      "A domain is a department. Eleven teams are not eleven domains: teams that change the same records belong together.",
  },
  {
    id: "a-360-is-an-aggregate",
    sentence:
      "A picture of the whole customer is always an aggregate. With one use it is consumer-aligned, and lives with the team that asks.",
  },
  {
    id: "everybody-owns-it",
    sentence:
      "What everybody uses, everybody owns. Then nobody answers for it: many may read a record, one domain owns it.",
  },
  {
    id: "names-are-a-design",
    sentence:
      "A list of domain names is a design. A domain is people and records: DOMAINS says for each name who works there and what it owns.",
  },
  {
    id: "consumers-do-the-joins",
    sentence:
      "Every table is a product, and consumers join what they need. The joins are the work that a product takes off them.",
  },
  {
    id: "unread-needs-no-owner",
    sentence:
      "A record that no report asks for needs no owner. Somebody changes it every day, and the next question will be about it.",
  },
  {
    id: "helpers-need-no-domain",
    sentence:
      "A team that only helps others needs no domain. It changes records too, and they belong where they are changed.",
  },
  {
    id: "readers-own",
    sentence:
      "Who reads a record most should own it. Who changes it can mend it; readers take a data product.",
  },
  {
    id: "types-of-my-own",
    sentence:
      "Raw data is a product type of its own. There are three types, and unserved raw data is none.",
  },
  {
    id: "an-input-is-a-name",
    sentence:
      "An input may be added later, its name is enough. A product that reads something that does not exist cannot be built.",
  },
  {
    id: "own-names-for-records",
    sentence:
      "Each domain may call a record what it likes. Without shared names nobody finds it again.",
  },
  {
    id: "more-domains-more-mesh",
    sentence:
      "The more domains, the more mesh. Each boundary costs agreement: a domain is worth it when most of its work stays inside.",
  },
  {
    id: "needs-of-one-day",
    sentence:
      "A product serves what may be asked one day. Serve needs that somebody has; the dossier lists twelve.",
  },
  {
    id: "neighbours-by-feeling",
    sentence:
      "A neighbour is whoever one talks to. Your own boundary_report says with whom a domain shares most work.",
  },
  {
    id: "warehouse-is-the-neighbour",
    sentence:
      "Every domain borders on the central warehouse. In a mesh domains border on each other.",
  },
  {
    id: "not-our-need",
    sentence:
      "One of the needs is somebody else's business. It stands in the dossier because a team here asks for it.",
  },
  {
    id: "one-domain-keeps-all-inside",
    sentence:
      "One domain is simplest, and all work stays inside. It is the central team again, under another name.",
  },
  {
    id: "one-wide-table",
    sentence:
      "One wide table serves everybody. It is the warehouse again, in one product, and every change goes through its owner.",
  },
  {
    id: "stages-are-domains",
    sentence:
      "A domain is a stage: capture, process, store, report. Cut along what the company does, so that a change stays in one domain.",
  },
  {
    id: "offer-what-you-have",
    sentence: "Whatever a domain has, it should offer. A product without a user only costs upkeep.",
  },
  {
    id: "products-improve-each-other",
    sentence: "Two products may feed each other. Then neither can be computed first.",
  },
  {
    id: "a-table-a-domain",
    sentence:
      "A domain may be one table. A table alone has no work of its own to keep inside: let it live where it is used in changes.",
  },
  {
    id: "a-name-is-a-purpose",
    sentence:
      "A domain explains itself by its name. A purpose says which decision or service the domain answers for.",
  },
  {
    id: "any-table-may-be-read",
    sentence:
      "A product may read any table that it can reach. Then a change inside one domain breaks another: read its data product.",
  },
  {
    id: "a-crossing-counts-twice",
    sentence: "A crossing belongs to both domains, so it counts twice. It is one piece of work.",
  },
  {
    id: "strangers-cross",
    sentence:
      "Work with a record that nobody owns crosses a boundary. It cannot be said which one, so it counts neither way and is listed.",
  },
  {
    id: "strangers-are-not-ours",
    sentence:
      "A record without a home is none of our business. The report is there to show what has been forgotten.",
  },
  {
    id: "a-record-with-itself-is-noise",
    sentence: "A record that changes with itself is noise. It is work that stays inside.",
  },
  {
    id: "a-boundary-has-a-direction",
    sentence:
      "From orders to money is another boundary than from money to orders. It is one boundary: sort the pair.",
  },
  {
    id: "the-last-weight-counts",
    sentence:
      "A pair of domains has one weight, the last one seen. Many pairs of records cross the same boundary: add them up.",
  },
  {
    id: "listed-twice-is-a-mistake",
    sentence:
      "A pair that is listed twice was listed by mistake. Two entries are two pieces of work.",
  },
  {
    id: "there-is-always-work",
    sentence: "There is always some shared work to divide by. A new map may have none.",
  },
  {
    id: "cohesion-is-a-percentage",
    sentence: "Cohesion is a percentage. It is a share, from 0 to 1.",
  },
  {
    id: "printing-is-returning",
    sentence:
      "Printing a result is as good as returning it. Only what is returned can be used by the next line.",
  },
  {
    id: "arguments-are-mine",
    sentence:
      "The list is mine once it was handed to me. The caller still uses it: work on a copy.",
  },
  {
    id: "everything-has-a-home",
    sentence: "Every record in the affinities has a home. A map in the making leaves some out.",
  },
  {
    id: "consumers-offer-nothing",
    sentence:
      "A domain that mostly consumes need not offer anything. Others need what it decides, prices for example.",
  },
  {
    id: "a-team-belongs-to-both",
    sentence:
      "A team that works for two domains belongs to both. Then it has two backlogs and no owner.",
  },
  {
    id: "divisions-are-domains",
    sentence:
      "A few large divisions are enough, as in the annual report. Too much unrelated work meets in one place.",
  },
  {
    id: "alike-belongs-together",
    sentence:
      "What looks alike belongs together. Suppliers and advertisers are both partners, but their records never change together.",
  },
  {
    id: "types-by-audience",
    sentence: "Who reads a product gives it its type. What it is built from does.",
  },
];
