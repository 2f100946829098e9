import "server-only";
import type { Rubric } from "@/quiz/own-words/rubric";

export const selfServePlatformRubric: Rubric = {
  questionId: "self-serve-platform",
  need: 3,
  concepts: [
    {
      name: "infrastructure and tools",
      any: [
        "infrastructure",
        "tool",
        "storage",
        "compute",
        "template",
        "pipeline",
        "monitoring",
        "ci.",
      ],
    },
    { name: "for the domain teams", any: ["domain", "team", "data producer"] },
    {
      name: "on their own, without a ticket",
      any: [
        "self serv",
        "without ticket",
        "no. ticket",
        "without wait",
        "without ask",
        "themselves",
        "on their own.",
        "autonom",
        "independ",
      ],
    },
    {
      name: "a platform team provides it and hides what is hard",
      any: [
        "platform team",
        "hide",
        "abstract",
        "common capabilit",
        "shared capabilit",
        "provid",
        "offer",
      ],
    },
  ],
  against: [
    {
      any: [
        "builds pipeline for",
        "build pipeline for",
        "builds everything for",
        "team builds them",
      ],
      why: "Where it builds the pipelines for the teams, it is not self-serve.",
    },
    {
      any: ["is dashboard", "bi tool", "dashboard tool"],
      why: "A tool for dashboards may exist as well, but the platform is more than that.",
    },
    {
      any: ["platform owns data", "platform own data", "platform defin business"],
      why: "Data and business rules stay with the domains; the platform knows of neither.",
    },
  ],
};
