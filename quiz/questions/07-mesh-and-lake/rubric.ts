import "server-only";
import type { Rubric } from "@/quiz/own-words/rubric";

export const meshAndLakeRubric: Rubric = {
  questionId: "mesh-and-lake",
  need: 2,
  concepts: [
    {
      name: "who owns the data: one central team, or the domains",
      any: [
        "central domain",
        "central decentral",
        "central distribut",
        "decentral",
        "one team domain",
        "single team domain",
        "domain own",
        "owned domain",
        "domain responsib",
      ],
    },
    {
      name: "a way to organize people rather than a technology",
      any: [
        "organi",
        "technolog",
        "storage",
        "socio",
        "architecture",
        "operating model",
        "responsib",
        "people",
      ],
    },
    {
      name: "products with meaning and quality, not raw data",
      any: ["product", "context", "quality", "raw", "dump"],
    },
    { name: "governance", any: ["governance", "govern", "federat"] },
  ],
  against: [
    {
      any: ["mesh replac storage", "mesh replac lake", "mesh forbid lake"],
      why: "A mesh may well keep its data in a lake.",
    },
    {
      any: [
        "mesh faster database",
        "mesh is database",
        "mesh kind database",
        "mesh is storage",
        "mesh faster",
      ],
      why: "A mesh is neither a database nor a store.",
    },
    {
      any: ["are same thing", "no. difference", "mesh same lake", "synonym"],
      why: "They differ: a lake is a way to store data, a mesh a way to answer for it.",
    },
  ],
};
