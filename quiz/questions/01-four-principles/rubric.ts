import "server-only";
import type { Rubric } from "@/quiz/own-words/rubric";

export const fourPrinciplesRubric: Rubric = {
  questionId: "four-principles",
  need: 4,
  concepts: [
    {
      name: "domain ownership",
      any: ["domain own", "domain responsib", "domain accountab", "team own. data", "owned team"],
    },
    { name: "data as a product", any: ["data as product", "product think", "treat data product"] },
    {
      name: "self-serve platform",
      any: ["self serv", "selfserv", "platform own. tools", "platform themselves"],
    },
    {
      name: "federated computational governance",
      any: ["federat governance", "governance global local", "governance shared automat"],
    },
  ],
  against: [
    { any: ["central governance"], why: "Governance in a mesh is federated, not central." },
    {
      any: ["central own", "central warehouse", "central team"],
      why: "A mesh departs from central ownership: that is no principle of it.",
    },
  ],
};
