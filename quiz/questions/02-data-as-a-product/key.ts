import "server-only";
import type { MatchingKey } from "@/quiz/answer-key";

export const dataAsAProductKey: MatchingKey = {
  questionId: "data-as-a-product",
  kind: "matching",
  note: null,
  right: {
    // Discoverable
    zvb85: "cg2nh",
    // Addressable
    dtq8f: "rg7km",
    // Trustworthy
    sgcnq: "kxn2z",
    // Self-describing
    g64w4: "h8bp7",
    // Secure
    pmv2s: "qm3gx",
    // Interoperable
    rcx6b: "v385j",
  },
  explanations: {
    // An entry in the catalog with owner and description
    cg2nh: {
      section: "2-data-as-a-product",
      why: "Whoever has never heard of the product can find it in the catalog and see whom to ask.",
    },
    // A fixed address such as orders.sales.company.com
    rg7km: {
      section: "2-data-as-a-product",
      why: "A stable, documented interface: programs can rely on where the product lives.",
    },
    // A promise of 99.9% availability and under one hour of delay, and figures that show whether it is kept
    kxn2z: {
      section: "2-data-as-a-product",
      why: "Trust needs a promise and the measurement of it: service levels with figures anybody can check.",
    },
    // A schema in which every column is explained
    h8bp7: {
      section: "2-data-as-a-product",
      why: "Schema and metadata answer what a column means, so that nobody has to ask the team that made it.",
    },
    // Only teams with a fitting role can read; email addresses are masked
    qm3gx: {
      section: "2-data-as-a-product",
      why: "Access is controlled by role, and personal fields are protected by default.",
    },
    // Same time zone, same key for a customer and an agreed format as everybody else
    v385j: {
      section: "2-data-as-a-product",
      why: "Shared formats and keys are what makes the products of several domains joinable.",
    },
    // A price for every query
    ghrs3: {
      section: "2-data-as-a-product",
      why: 'Selling data is something else: "product" means that the data has users, promises and an owner.',
    },
    // A dashboard for the management board
    k86h4: {
      section: "2-data-as-a-product",
      why: "A dashboard can be built from a data product; it is not what makes data a product.",
    },
  },
};
