import type { MultipleQuestion } from "@/quiz/question";

export const selfServePlatform: MultipleQuestion = {
  id: "self-serve-platform",
  kind: "multiple",
  ask: "What is a self-serve data platform?",
  points: 1,
  sections: ["3-self-serve-data-platform"],
  options: [
    { id: "jhzn3", text: "CI/CD for data" },
    { id: "nd55x", text: "A team that builds every pipeline the domains order" },
    { id: "mzwf8", text: "A dashboard tool for managers" },
    { id: "pggpm", text: "Storage and compute that a team gets without a ticket" },
    { id: "kvw84", text: 'The place where "revenue" is defined' },
    { id: "dfr52", text: "Monitoring, security and policy tools that come built in" },
    { id: "xqn48", text: "Templates with which a domain team sets up a pipeline on its own" },
  ],
};
