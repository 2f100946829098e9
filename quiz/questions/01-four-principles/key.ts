import "server-only";
import type { MultipleKey } from "@/quiz/answer-key";

export const fourPrinciplesKey: MultipleKey = {
  questionId: "four-principles",
  kind: "multiple",
  note: null,
  right: ["cw8cp", "p7vcf", "hjjtb", "s5v3z"],
  explanations: {
    // Domain ownership
    hjjtb: {
      section: "1-domain-ownership",
      why: "The teams closest to the data own it from the event that creates it to the product that others use.",
    },
    // Data as a product
    p7vcf: {
      section: "2-data-as-a-product",
      why: "Data is offered to known users with quality standards, as one would offer a product.",
    },
    // Self-serve data platform
    s5v3z: {
      section: "3-self-serve-data-platform",
      why: "A platform team takes the infrastructure work off the domains, so that owning data does not mean running servers.",
    },
    // Federated computational governance
    cw8cp: {
      section: "4-federated-computational-governance",
      why: "Standards for everybody are agreed together and carried out by code.",
    },
    // One source of truth in a central warehouse
    w95bn: {
      section: "the-problem-with-centralized-data",
      why: "This is the arrangement that a mesh departs from: truth lies with the owner of each product, not in one central store.",
    },
    // Streaming first: every product is an event stream
    tvs4q: {
      section: "2-data-as-a-product",
      why: "A stream can be one way to deliver a product, but no principle prescribes a technology.",
    },
    // Every team picks its own standards
    h9gr4: {
      section: "4-federated-computational-governance",
      why: "That is decentralisation without governance. Products that share no standard can no longer be combined.",
    },
    // A data catalog
    gtrp5: {
      section: "best-practices",
      why: "A catalog is essential for finding products, but it is a part of the platform and a means to be discoverable, not a principle.",
    },
  },
};
