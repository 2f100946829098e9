import "server-only";
import type { ClassificationKey } from "@/quiz/answer-key";

export const federatedGovernanceKey: ClassificationKey = {
  questionId: "federated-governance",
  kind: "classification",
  note: null,
  right: {
    nmcdb: "dxm7b",
    ggvh9: "dxm7b",
    kn4tq: "dxm7b",
    b8grz: "cwhbb",
    fxz64: "cwhbb",
    pj4c3: "pq5ff",
    xph99: "pq5ff",
  },
  explanations: {
    // Personal data must be masked by default
    nmcdb: {
      section: "4-federated-computational-governance",
      why: "Data privacy is a global policy: a customer is owed the same protection in every domain.",
    },
    // Which formats and time zone products use
    ggvh9: {
      section: "4-federated-computational-governance",
      why: "An interoperability rule works only when it is the same for all.",
    },
    // The lowest completeness a product may promise
    kn4tq: {
      section: "4-federated-computational-governance",
      why: "A quality baseline is global; a domain may promise more, never less.",
    },
    // The delay promised by the orders product
    b8grz: {
      section: "4-federated-computational-governance",
      why: "Service levels of a product are its team's promise, as long as they stay above the global baseline.",
    },
    // An order needs a currency of our three shops
    fxz64: {
      section: "4-federated-computational-governance",
      why: "Such a rule needs knowledge of the business; only the domain can know it, so the domain decides it.",
    },
    // A release without owner is stopped in the pipeline
    pj4c3: {
      section: "4-federated-computational-governance",
      why: "Policy as code: the rule is checked automatically at each release, and nobody has to remember it.",
    },
    // Who was given access, and why, is written down by itself
    xph99: {
      section: "4-federated-computational-governance",
      why: "An audit trail is kept by the platform without anybody's doing.",
    },
  },
};
