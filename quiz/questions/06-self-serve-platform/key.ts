import "server-only";
import type { MultipleKey } from "@/quiz/answer-key";

export const selfServePlatformKey: MultipleKey = {
  questionId: "self-serve-platform",
  kind: "multiple",
  note: null,
  right: ["jhzn3", "pggpm", "dfr52", "xqn48"],
  explanations: {
    // Templates with which a domain team sets up a pipeline on its own
    xqn48: {
      section: "3-self-serve-data-platform",
      why: "Pipeline templates are the first of the platform's capabilities: the team starts from a good one instead of an empty page.",
    },
    // Storage and compute that a team gets without a ticket
    pggpm: {
      section: "3-self-serve-data-platform",
      why: "Storage and compute come from the platform, and self-serve means without waiting for somebody else.",
    },
    // Monitoring, security and policy tools that come built in
    dfr52: {
      section: "3-self-serve-data-platform",
      why: "Observability, security and governance tools are part of the platform, so that each domain need not build them again.",
    },
    // CI/CD for data
    jhzn3: {
      section: "3-self-serve-data-platform",
      why: "Tests and releases of data products run on machinery that the platform provides.",
    },
    // A team that builds every pipeline the domains order
    nd55x: {
      section: "the-problem-with-centralized-data",
      why: "That is the old central team under a new name. The platform offers the means; the domain builds.",
    },
    // The place where "revenue" is defined
    kvw84: {
      section: "3-self-serve-data-platform",
      why: "Business logic and domain models belong to the domain team. The platform knows nothing of any domain.",
    },
    // A dashboard tool for managers
    mzwf8: {
      section: "3-self-serve-data-platform",
      why: "Such a tool may exist as well, but self-serve means that those who produce and use data get what they need on their own.",
    },
  },
};
