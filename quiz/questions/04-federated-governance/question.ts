import type { ClassificationQuestion } from "@/quiz/question";

export const federatedGovernance: ClassificationQuestion = {
  id: "federated-governance",
  kind: "classification",
  ask: "What is federated governance?",
  points: 1,
  sections: ["4-federated-computational-governance"],
  bins: [
    { id: "dxm7b", text: "decided for all" },
    { id: "cwhbb", text: "decided in the domain" },
    { id: "pq5ff", text: "done by code" },
  ],
  cases: [
    { id: "fxz64", text: "An order needs a currency of our three shops" },
    { id: "b8grz", text: "The delay promised by the orders product" },
    { id: "nmcdb", text: "Personal data must be masked by default" },
    { id: "pj4c3", text: "A release without owner is stopped in the pipeline" },
    { id: "ggvh9", text: "Which formats and time zone products use" },
    { id: "xph99", text: "Who was given access, and why, is written down by itself" },
    { id: "kn4tq", text: "The lowest completeness a product may promise" },
  ],
};
