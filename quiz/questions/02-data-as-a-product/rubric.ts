import "server-only";
import type { Rubric } from "@/quiz/own-words/rubric";

export const dataAsAProductRubric: Rubric = {
  questionId: "data-as-a-product",
  need: 3,
  concepts: [
    {
      name: "it has users, who are treated as customers",
      any: ["consumer", "customer", "user", "product think", "people need"],
    },
    {
      name: "an owner answers for it",
      any: ["owner", "owns", "owned", "accountab", "responsib", "product manager"],
    },
    {
      name: "quality and promises",
      any: ["quality", "sla", "slas", "reliab", "trust", "promise", "guarantee", "contract"],
    },
    {
      name: "it can be found and is described",
      any: ["discover", "catalog", "find", "found", "document", "describ", "schema"],
    },
    {
      name: "a clear and safe way to use it",
      any: ["interface", "api", "address", "access", "secur", "standard format", "interoperab"],
    },
  ],
  against: [
    {
      any: ["sell data", "sells data", "sold", "selling", "charge money", "pay quer"],
      why: "Being a product does not mean being sold.",
    },
    {
      any: ["is byproduct", "is by product", "as byproduct", "as by product"],
      why: "The point is that data is no longer a by-product.",
    },
  ],
};
