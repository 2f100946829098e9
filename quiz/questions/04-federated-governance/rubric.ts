import "server-only";
import type { Rubric } from "@/quiz/own-words/rubric";

export const federatedGovernanceRubric: Rubric = {
  questionId: "federated-governance",
  need: 3,
  concepts: [
    {
      name: "some rules hold for all",
      any: [
        "global",
        "common rule",
        "common standard",
        "shared standard",
        "shared rule",
        "same rule",
        "company wide",
        "organi wide",
        "central standard",
        "overall",
        "rule all",
        "standard all",
        "rule everyone",
      ],
    },
    {
      name: "domains decide what is theirs",
      any: [
        "local",
        "domain decid",
        "domain rule",
        "domain own",
        "domain specific",
        "domain implement",
        "domain free",
        "teams implement",
        "teams decid",
        "each domain",
        "autonom",
      ],
    },
    {
      name: "decided together",
      any: ["represent", "federat", "council", "together", "distribut", "joint", "agree"],
    },
    {
      name: "carried out by code",
      any: ["automat", "code", "computation", "platform check", "platform enforc", "pipeline"],
    },
  ],
  against: [
    {
      any: ["no. rule", "without rule", "no. standard"],
      why: "Federated does not mean without rules.",
    },
    {
      any: [
        "everyone own. rule",
        "everybody own. rule",
        "every team own. rule",
        "every domain own. standard",
      ],
      why: "Domains may add and tighten rules, but some hold for all.",
    },
    {
      any: ["central decid all", "central team decid", "central approv", "central team control"],
      why: "No central team decides alone: domains have a part in it.",
    },
  ],
};
