export type GlossaryEntry = {
  /** The word as one would look it up. */
  term: string;
  /** One to three plain sentences. */
  meaning: string;
  /** The section of the lesson that teaches it, where one does. */
  lesson?: { id: string; title: string };
};

const ownership = { id: "1-domain-ownership", title: "1. Domain Ownership" };
const product = { id: "2-data-as-a-product", title: "2. Data as a Product" };
const platform = { id: "3-self-serve-data-platform", title: "3. Self-Serve Data Platform" };
const governance = {
  id: "4-federated-computational-governance",
  title: "4. Federated Computational Governance",
};
const anatomy = { id: "data-product-anatomy", title: "Data Product Anatomy" };
const example = { id: "implementation-example", title: "Implementation Example" };
const centralized = {
  id: "the-problem-with-centralized-data",
  title: "The Problem with Centralized Data",
};
const challenges = { id: "implementation-challenges", title: "Implementation Challenges" };
const practices = { id: "best-practices", title: "Best Practices" };

/**
 * The words of the exercises that one may not know, by the id that `<Term id="…">` names. Each is
 * looked up or defined (`<dfn>`) in some instructions: glossary.test.ts holds to it.
 */
export const glossary: Readonly<Record<string, GlossaryEntry>> = {
  affinity: {
    term: "affinity",
    meaning:
      "How much two records belong together: the number of changes in a quarter that touched both.",
    lesson: ownership,
  },
  aggregate: {
    term: "aggregate",
    meaning:
      "A data product that joins what several domains offer, for two or more uses. It is joined once, in one way, and somebody answers for it.",
  },
  "audit-trail": {
    term: "audit trail",
    meaning:
      "A list of what was decided, when, and why. Entries are only ever added, and a later change would show.",
    lesson: governance,
  },
  availability: {
    term: "availability",
    meaning: "The share of the time in which data can be read, such as 99.9 percent.",
    lesson: product,
  },
  base64: {
    term: "base64",
    meaning:
      "A way to write any data in plain letters and digits. Anybody can turn it back, so it hides nothing.",
  },
  batch: {
    term: "batch",
    meaning: "Records that arrive together, such as the orders of one morning.",
    lesson: example,
  },
  catalog: {
    term: "catalog",
    meaning:
      "The list of all data products: what they are, whose they are and where. Whoever looks for data begins there.",
    lesson: product,
  },
  classification: {
    term: "classification",
    meaning:
      "A word that says how far a column may travel: public, internal, confidential or restricted.",
    lesson: anatomy,
  },
  cohesion: {
    term: "cohesion",
    meaning:
      "The share of all joint changes that stays inside domains, from 0 to 1. The higher it is, the less often two domains have to agree.",
    lesson: ownership,
  },
  compound: {
    term: "compound growth",
    meaning:
      "Growth of what has already grown. 30% a year make 1.3 × 1.3 = 1.69 times as much after two years, not 1.6 times.",
    lesson: platform,
  },
  "consumer-aligned": {
    term: "consumer-aligned",
    meaning:
      "Said of a data product that is made from others for one or two needs, in the form that those need.",
  },
  contract: {
    term: "data contract",
    meaning:
      "What a data product promises, written so that a program can read it: its columns, its owner, its promises, and who may read.",
    lesson: anatomy,
  },
  "critical-path": {
    term: "critical path",
    meaning:
      "The longest chain of activities that wait for each other. It decides when the whole plan ends.",
  },
  "data-product": {
    term: "data product",
    meaning:
      "Data that a domain offers to others as one offers a product: with an owner, a description, promises, and rules for who may read.",
    lesson: product,
  },
  deviation: {
    term: "deviation",
    meaning:
      "How far a figure usually lies from its mean. Its square is called the variance. Variances of independent figures add up, deviations do not.",
  },
  domain: {
    term: "domain",
    meaning:
      "A part of the business with a purpose of its own, its own words, and people who decide in it.",
    lesson: ownership,
  },
  gdpr: {
    term: "GDPR",
    meaning:
      "General Data Protection Regulation: the law of the European Union on how personal data may be used.",
  },
  grant: {
    term: "grant",
    meaning: "The right of a team to read one data product. In exercise 4 it ends after 90 days.",
    lesson: governance,
  },
  growth: {
    term: "growth",
    meaning: "How many times as much there will be at the end of the time that is planned for.",
    lesson: platform,
  },
  hash: {
    term: "hash",
    meaning:
      "A short text worked out of a longer one. The same input always gives the same hash, and a changed input gives another.",
  },
  idempotence: {
    term: "idempotence",
    meaning:
      "Doing something twice changes no more than doing it once. So nobody needs to fear to repeat it when an answer got lost.",
    lesson: example,
  },
  "iso-8601": {
    term: "ISO 8601",
    meaning:
      "The standard way to write a moment: 2026-03-02T13:10+02:00. The end is the offset: the clocks there are two hours ahead of UTC, the time of the world.",
  },
  "joint-change": {
    term: "joint change",
    meaning:
      "One change that touched two records. Counted over a quarter, they show what belongs together.",
    lesson: ownership,
  },
  latency: {
    term: "latency",
    meaning: "How long it takes until a change can be read.",
    lesson: anatomy,
  },
  "littles-law": {
    term: "Little’s law",
    meaning:
      "On average there is as much under way as starts in a minute, times the minutes that one takes.",
  },
  masking: {
    term: "masking",
    meaning:
      "Hiding the values of a column from a reader who may see the rest. The column stays where it is.",
    lesson: governance,
  },
  mean: {
    term: "mean",
    meaning:
      "The average. Of an estimate in three figures: best and worst count once, the likely one four times, and all is divided by six.",
    lesson: practices,
  },
  mitigation: {
    term: "mitigation",
    meaning: "What is done about a risk, so that it becomes less likely or does less harm.",
    lesson: challenges,
  },
  modularity: {
    term: "modularity",
    meaning:
      "How much more stays inside the domains than chance alone would keep. 0 is no more than chance; from about 0.3 one speaks of a structure.",
  },
  nan: {
    term: "nan",
    meaning:
      "“Not a number”: a float that stands for no number at all. In Python every comparison with it is false, even with itself.",
  },
  node: {
    term: "node",
    meaning: "A machine that runs jobs, several at a time.",
    lesson: platform,
  },
  "normal-distribution": {
    term: "normal distribution",
    meaning:
      "The bell curve: what lies near the mean is most likely, and the further off, the rarer, to both sides alike.",
  },
  odcs: {
    term: "ODCS",
    meaning:
      "Open Data Contract Standard: an open standard for what stands in a data contract, and under which names.",
    lesson: anatomy,
  },
  operator: {
    term: "operator",
    meaning: "How a policy compares a field with its value: at most, at least, one of a list.",
  },
  pert: {
    term: "PERT",
    meaning:
      "Program Evaluation and Review Technique: to estimate by three figures, if all goes well, likely, and at worst.",
    lesson: practices,
  },
  pii: {
    term: "PII",
    meaning:
      "Personally identifiable information: data that lead to a person, such as an e-mail address.",
    lesson: anatomy,
  },
  pilot: {
    term: "pilot",
    meaning: "The first domain to move. From it the others learn.",
    lesson: practices,
  },
  plane: {
    term: "plane",
    meaning:
      "A part of a platform: for raw resources, for the life of one data product, or for what reaches across all of them.",
    lesson: platform,
  },
  platform: {
    term: "self-serve platform",
    meaning:
      "What is the same for every domain, built once, and offered so that a team can use it without asking anyone.",
    lesson: platform,
  },
  policy: {
    term: "policy",
    meaning: "A rule that a program can read and check, so that nobody has to remember it.",
    lesson: governance,
  },
  "privacy-officer": {
    term: "privacy officer",
    meaning: "Somebody who answers in a company for how personal data are used.",
  },
  quarantine: {
    term: "quarantine",
    meaning: "Where refused data wait, with the reason, until somebody has mended them.",
    lesson: example,
  },
  quota: {
    term: "quota",
    meaning: "How much of a resource a domain may hold, such as gigabytes. More is refused.",
    lesson: platform,
  },
  refinement: {
    term: "refinement",
    meaning:
      "A value that a domain sets for itself in place of the one that holds for all. It counts only if it asks for as much or more.",
    lesson: governance,
  },
  register: {
    term: "risk register",
    meaning: "The list of what may go wrong: each with an owner, what is done, and an early sign.",
    lesson: challenges,
  },
  residual: {
    term: "residual risk",
    meaning: "What is left of a risk once something was done about it.",
  },
  retention: {
    term: "retention",
    meaning:
      "How long data are kept. It is a duty to keep them until then, and to delete them after.",
    lesson: anatomy,
  },
  severity: {
    term: "severity",
    meaning:
      "What follows when a policy is broken: “block” stops the product, “warn” lets it through with a note.",
    lesson: governance,
  },
  sla: {
    term: "SLA",
    meaning:
      "Service level agreement: what a product promises to its users, in numbers with units.",
    lesson: product,
  },
  slack: {
    term: "slack",
    meaning:
      "By how many weeks an activity may slip before the whole plan ends later. On the critical path it is 0.",
  },
  "source-aligned": {
    term: "source-aligned",
    meaning:
      "Said of a data product that offers the records of its own domain, as they are made there.",
  },
  tighten: {
    term: "tighten",
    meaning: "To ask for more than a rule does: fewer days, a larger share, a shorter list.",
    lesson: governance,
  },
  trigger: {
    term: "trigger",
    meaning: "The early sign of a risk: a figure, and the value from which somebody acts.",
    lesson: challenges,
  },
  upstream: {
    term: "upstream",
    meaning: "Nearer to where data come from. What is fed by it lies downstream.",
  },
  utilisation: {
    term: "utilisation",
    meaning: "The share of places that are in use. 0.7 leaves three places in ten free.",
    lesson: platform,
  },
  violation: {
    term: "violation",
    meaning: "What a policy finds in a product that breaks it.",
    lesson: governance,
  },
  warehouse: {
    term: "data warehouse",
    meaning:
      "One store into which a central team loads the data of all others, and from which reports are made.",
    lesson: centralized,
  },
  wave: {
    term: "wave",
    meaning: "Domains that move at the same time. The next wave begins when they are done.",
  },
  yaml: {
    term: "YAML",
    meaning: "A way to write lists and named values as plain text, for people and programs.",
    lesson: anatomy,
  },
};
