import type { MultipleQuestion } from "@/quiz/question";

export const fourPrinciples: MultipleQuestion = {
  id: "four-principles",
  kind: "multiple",
  ask: "What are the four principles of data mesh?",
  points: 1,
  sections: [
    "four-principles-of-data-mesh",
    "1-domain-ownership",
    "2-data-as-a-product",
    "3-self-serve-data-platform",
    "4-federated-computational-governance",
  ],
  options: [
    { id: "cw8cp", text: "Federated computational governance" },
    { id: "w95bn", text: "One source of truth in a central warehouse" },
    { id: "tvs4q", text: "Streaming first: every product is an event stream" },
    { id: "p7vcf", text: "Data as a product" },
    { id: "hjjtb", text: "Domain ownership" },
    { id: "gtrp5", text: "A data catalog" },
    { id: "s5v3z", text: "Self-serve data platform" },
    { id: "h9gr4", text: "Every team picks its own standards" },
  ],
};
