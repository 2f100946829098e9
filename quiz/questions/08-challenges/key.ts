import "server-only";
import type { MatchingKey } from "@/quiz/answer-key";

export const challengesKey: MatchingKey = {
  questionId: "challenges",
  kind: "matching",
  note: null,
  right: {
    // Cultural shift
    f2sd9: "q49fc",
    // Skills gap
    fqt8r: "t3g5v",
    // Platform complexity
    t658p: "tqtmt",
    // Governance
    b3v7j: "zsph3",
    // Duplication
    mh763: "mx4pc",
    // Discovery
    ntrn2: "qkcwp",
  },
  explanations: {
    // Start with one pilot and a sponsor; show that owning data helps the team
    q49fc: {
      section: "best-practices",
      why: "People change when they have seen it work: start small, with one domain.",
    },
    // Train the domain teams and lend them a coach
    t3g5v: {
      section: "best-practices",
      why: "Teams that own data need data skills; training closes the gap.",
    },
    // Invest early and build only what the pilot needs
    tqtmt: {
      section: "best-practices",
      why: "A self-serve platform is hard to build, so it needs investment, and a first user who keeps it small.",
    },
    // Few rules for all, checked by code
    zsph3: {
      section: "best-practices",
      why: "The balance between autonomy and standards: few global rules, and automation instead of meetings.",
    },
    // Look for an existing product and its owner before a new one is funded
    mx4pc: {
      section: "best-practices",
      why: "Clear ownership and boundaries show that a product exists already, and whom to ask for what it lacks.",
    },
    // A complete catalog entry is a condition for going live
    qkcwp: {
      section: "best-practices",
      why: "The right product can be found only when every product is in the catalog.",
    },
    // Buy a larger warehouse
    bvbwr: {
      section: "the-problem-with-centralized-data",
      why: "More central capacity answers none of the six challenges: none of them is a lack of storage.",
    },
    // Forbid domains to publish before the central team has approved
    m8fh7: {
      section: "the-problem-with-centralized-data",
      why: "That brings the bottleneck back which the mesh was to remove.",
    },
  },
};
