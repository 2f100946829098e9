import "server-only";
import type { Rubric } from "@/quiz/own-words/rubric";

export const whenToUseRubric: Rubric = {
  questionId: "when-to-use",
  need: 3,
  concepts: [
    {
      name: "a large organization",
      any: ["large", "big", "100", "hundred", "many people", "scale"],
    },
    {
      name: "several domains",
      any: [
        "several domain",
        "many domain",
        "multiple domain",
        "different domain",
        "domains",
        "business unit",
        "many team",
      ],
    },
    {
      name: "the central team is the bottleneck",
      any: [
        "bottleneck",
        "central slow",
        "central overload",
        "wait",
        "queue",
        "backlog",
        "overwhelm",
        "keep up",
        "cannot keep",
        "not keep",
        "can't keep",
      ],
    },
    { name: "complex data", any: ["complex", "many source", "diverse", "many kinds", "variety"] },
    {
      name: "not for the small or simple",
      any: [
        "not small",
        "not startup",
        "not start up",
        "not simple",
        "don't small",
        "avoid small",
        "unless small",
        "overkill small",
        "overkill startup",
        "no. small",
        "never small",
        "isn't small",
        "fewer 50",
        "less 50",
        "under 50",
      ],
    },
  ],
  against: [
    {
      any: ["always", "every company", "any company", "all companies"],
      why: "A mesh has its price: it is not for every organization.",
    },
    {
      any: [
        "startup should",
        "startups should",
        "best startup",
        "good startup",
        "ideal startup",
        "perfect startup",
        "small should",
      ],
      why: "Small organizations at an early stage are named as a bad fit.",
    },
  ],
};
