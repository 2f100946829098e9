import type { MisconceptionDefinition } from "@/exercises/exercise";

/** What learners come to believe; each stands in the header of a program in wrong/ or slips/. */
export const misconceptions: readonly MisconceptionDefinition[] = [
  {
    id: "central-team-keeps-a-domain",
    sentence:
      "You may be assuming that the team that moved the data knows it best and keeps a domain; in fact it creates no record: in a mesh its people become the platform team and coaches.",
  },
  {
    id: "org-chart",
    sentence:
      "You may be assuming that a domain is a department; in fact eleven teams are not eleven domains: teams that change the same records belong together.",
  },
  {
    id: "joins-make-an-aggregate",
    sentence:
      "You may be assuming that whatever joins domains is an aggregate; in fact with one use and nothing built on it, it is consumer-aligned.",
  },
  {
    id: "a-360-is-an-aggregate",
    sentence:
      "You may be assuming that a picture of the whole customer is always an aggregate; in fact with one use it is consumer-aligned, and lives with the team that asks.",
  },
  {
    id: "everything-is-source-aligned",
    sentence:
      "You may be assuming that whatever a domain offers is source-aligned; in fact only its own records are, taken from no other product.",
  },
  {
    id: "both-right-homes",
    sentence:
      "You may be assuming that a record with two right homes may live in both; in fact one domain owns it and answers for it: choose one.",
  },
  {
    id: "everybody-owns-it",
    sentence:
      "You may be assuming that what everybody uses, everybody owns; in fact then nobody answers for it: many may read a record, one domain owns it.",
  },
  {
    id: "names-are-a-design",
    sentence:
      "You may be assuming that a list of domain names is a design; in fact a domain is people and records: DOMAINS says for each name who works there and what it owns.",
  },
  {
    id: "consumers-do-the-joins",
    sentence:
      "You may be assuming that every table is a product, and consumers join what they need; in fact the joins are the work that a product takes off them.",
  },
  {
    id: "unread-needs-no-owner",
    sentence:
      "You may be assuming that a record that no report asks for needs no owner; in fact somebody changes it every day, and the next question will be about it.",
  },
  {
    id: "helpers-need-no-domain",
    sentence:
      "You may be assuming that a team that only helps others needs no domain; in fact it changes records too, and they belong where they are changed.",
  },
  {
    id: "readers-own",
    sentence:
      "You may be assuming that who reads a record most should own it; in fact who changes it can mend it; readers take a data product.",
  },
  {
    id: "types-of-my-own",
    sentence:
      "You may be assuming that raw data is a product type of its own; in fact there are three types, and own records that are published are source-aligned.",
  },
  {
    id: "an-input-is-a-name",
    sentence:
      "You may be assuming that an input may be added later, and its name is enough; in fact a product that reads something that does not exist cannot be built.",
  },
  {
    id: "own-names-for-records",
    sentence:
      "You may be assuming that each domain may call a record what it likes; in fact without shared names nobody finds it again.",
  },
  {
    id: "more-domains-more-mesh",
    sentence:
      "You may be assuming that the more domains there are, the more mesh it is; in fact each boundary costs agreement: a domain is worth it when most of its work stays inside.",
  },
  {
    id: "needs-of-one-day",
    sentence:
      "You may be assuming that a product serves what may be asked one day; in fact it serves needs that somebody has, and the dossier lists twelve.",
  },
  {
    id: "neighbours-by-feeling",
    sentence:
      "You may be assuming that a neighbour is whoever one talks to; in fact your own boundary_report says with whom a domain shares most work.",
  },
  {
    id: "warehouse-is-the-neighbour",
    sentence:
      "You may be assuming that every domain borders on the central warehouse; in fact in a mesh domains border on each other.",
  },
  {
    id: "one-domain-keeps-all-inside",
    sentence:
      "You may be assuming that one domain is simplest, since all work stays inside; in fact it is the central team again, under another name.",
  },
  {
    id: "one-wide-table",
    sentence:
      "You may be assuming that one wide table serves everybody; in fact it is the warehouse again, in one product, and every change goes through its owner.",
  },
  {
    id: "stages-are-domains",
    sentence:
      "You may be assuming that a domain is a stage: capture, process, store, report; in fact a change of one order then runs through all of them: cut along what the company does.",
  },
  {
    id: "offer-what-you-have",
    sentence:
      "You may be assuming that a domain should offer whatever it has; in fact a product without a user only costs upkeep.",
  },
  {
    id: "products-improve-each-other",
    sentence:
      "You may be assuming that two products may feed each other; in fact neither of them can then be computed first.",
  },
  {
    id: "a-table-a-domain",
    sentence:
      "You may be assuming that a domain may be one table; in fact a table alone has no work of its own to keep inside: let it live where it changes together with others.",
  },
  {
    id: "a-name-is-a-purpose",
    sentence:
      "You may be assuming that a domain explains itself by one word; in fact a purpose says which decision or service the domain answers for.",
  },
  {
    id: "any-table-may-be-read",
    sentence:
      "You may be assuming that a product may read any table that it can reach; in fact a change inside one domain would then break another: read its data product.",
  },
  {
    id: "a-crossing-counts-twice",
    sentence:
      "You may be assuming that a crossing belongs to both domains and counts twice; in fact it is one piece of work.",
  },
  {
    id: "strangers-cross",
    sentence:
      "You may be assuming that work with a record that nobody owns crosses a boundary; in fact it cannot be said which one, so it counts neither way and is listed.",
  },
  {
    id: "strangers-are-not-ours",
    sentence:
      "You may be assuming that a record without a home is none of the report's business; in fact the report is there to show what has been forgotten.",
  },
  {
    id: "a-record-with-itself-is-noise",
    sentence:
      "You may be assuming that a record that changes with itself is noise; in fact it is work that stays inside.",
  },
  {
    id: "a-boundary-has-a-direction",
    sentence:
      "You may be assuming that from orders to money is another boundary than from money to orders; in fact it is one boundary: sort the pair.",
  },
  {
    id: "the-last-weight-counts",
    sentence:
      "You may be assuming that a pair of domains has one weight, the last one seen; in fact many pairs of records cross the same boundary: add them up.",
  },
  {
    id: "listed-twice-is-a-mistake",
    sentence:
      "You may be assuming that a pair that is listed twice was listed by mistake; in fact two entries are two pieces of work.",
  },
  {
    id: "there-is-always-work",
    sentence:
      "You may be assuming that there is always some shared work to divide by; in fact a new map may have none.",
  },
  {
    id: "cohesion-is-a-percentage",
    sentence:
      "You may be assuming that cohesion is a percentage; in fact it is a share, from 0 to 1.",
  },
  {
    id: "printing-is-returning",
    sentence:
      "You may be assuming that printing a result is as good as returning it; in fact only what is returned can be used by the next line.",
  },
  {
    id: "arguments-are-mine",
    sentence:
      "You may be assuming that a list is yours once it was handed to your function; in fact the caller still uses it: work on a copy.",
  },
  {
    id: "everything-has-a-home",
    sentence:
      "You may be assuming that every record in the affinities has a home; in fact a map in the making leaves some out.",
  },
  {
    id: "consumers-offer-nothing",
    sentence:
      "You may be assuming that a domain that mostly consumes need not offer anything; in fact others need what it decides, prices for example.",
  },
  {
    id: "a-team-belongs-to-both",
    sentence:
      "You may be assuming that a team that works for two domains belongs to both; in fact it would then have two backlogs and no owner.",
  },
  {
    id: "divisions-are-domains",
    sentence:
      "You may be assuming that a few large divisions are enough, as in the annual report; in fact too much unrelated work meets in one place.",
  },
  {
    id: "alike-belongs-together",
    sentence:
      "You may be assuming that what looks alike belongs together; in fact suppliers and advertisers are both partners, but their records never change together.",
  },
  {
    id: "types-by-audience",
    sentence:
      "You may be assuming that a product that serves a need is consumer-aligned; in fact its type follows from what it is built from and from what is built on it.",
  },
];
