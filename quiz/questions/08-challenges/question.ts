import type { MatchingQuestion } from "@/quiz/question";

export const challenges: MatchingQuestion = {
  id: "challenges",
  kind: "matching",
  ask: "What are common challenges?",
  points: 1,
  sections: ["implementation-challenges", "best-practices"],
  terms: [
    { id: "f2sd9", text: "Cultural shift" },
    { id: "fqt8r", text: "Skills gap" },
    { id: "t658p", text: "Platform complexity" },
    { id: "b3v7j", text: "Governance" },
    { id: "mh763", text: "Duplication" },
    { id: "ntrn2", text: "Discovery" },
  ],
  options: [
    { id: "t3g5v", text: "Train the domain teams and lend them a coach" },
    { id: "m8fh7", text: "Forbid domains to publish before the central team has approved" },
    { id: "mx4pc", text: "Look for an existing product and its owner before a new one is funded" },
    { id: "qkcwp", text: "A complete catalog entry is a condition for going live" },
    { id: "zsph3", text: "Few rules for all, checked by code" },
    { id: "tqtmt", text: "Invest early and build only what the pilot needs" },
    {
      id: "q49fc",
      text: "Start with one pilot and a sponsor; show that owning data helps the team",
    },
    { id: "bvbwr", text: "Buy a larger warehouse" },
  ],
};
