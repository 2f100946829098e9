import type { MatchingQuestion } from "@/quiz/question";

export const dataAsAProduct: MatchingQuestion = {
  id: "data-as-a-product",
  kind: "matching",
  ask: 'What does "data as a product" mean?',
  points: 1,
  sections: ["2-data-as-a-product", "data-product-anatomy"],
  terms: [
    { id: "zvb85", text: "Discoverable" },
    { id: "dtq8f", text: "Addressable" },
    { id: "sgcnq", text: "Trustworthy" },
    { id: "g64w4", text: "Self-describing" },
    { id: "pmv2s", text: "Secure" },
    { id: "rcx6b", text: "Interoperable" },
  ],
  options: [
    { id: "rg7km", text: "A fixed address such as orders.sales.company.com" },
    { id: "k86h4", text: "A dashboard for the management board" },
    {
      id: "v385j",
      text: "Same time zone, same key for a customer and an agreed format as everybody else",
    },
    { id: "qm3gx", text: "Only teams with a fitting role can read; email addresses are masked" },
    { id: "ghrs3", text: "A price for every query" },
    {
      id: "kxn2z",
      text: "A promise of 99.9% availability and under one hour of delay, and figures that show whether it is kept",
    },
    { id: "cg2nh", text: "An entry in the catalog with owner and description" },
    { id: "h8bp7", text: "A schema in which every column is explained" },
  ],
};
