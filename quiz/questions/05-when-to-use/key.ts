import "server-only";
import type { ClassificationKey } from "@/quiz/answer-key";

export const whenToUseKey: ClassificationKey = {
  questionId: "when-to-use",
  kind: "classification",
  note: "The lesson gives two limits, more than 100 people and fewer than 50. Between 50 and 100 it says nothing, and saying so is the right answer there.",
  right: {
    zk3qx: "rzn8k",
    xfmcm: "rzn8k",
    ngrb8: "w732q",
    gx3b6: "w732q",
    n3v4s: "w732q",
    d6hjh: "c8wqd",
  },
  explanations: {
    // 400 people, six business units, four months of waiting for the central team
    zk3qx: {
      section: "when-to-use-data-mesh",
      why: "Large, several business units, and a central team that has become the bottleneck: three signs of a good fit at once.",
    },
    // 125 people, eleven teams that change different data, growing backlog
    xfmcm: {
      section: "when-to-use-data-mesh",
      why: "More than 100 people, several domains, a complex landscape and growing need: all point to a mesh.",
    },
    // A start-up of 18 people with one product
    ngrb8: {
      section: "when-to-use-data-mesh",
      why: "Fewer than 50 people and an early stage: everybody can still talk to everybody, and a mesh would cost more than it saves.",
    },
    // 2,000 people, one line of business, three reports from one system
    gx3b6: {
      section: "when-to-use-data-mesh",
      why: "A single domain with simple needs: head count does not outweigh that there is nothing to distribute.",
    },
    // 300 people, but no money and no people for a platform
    n3v4s: {
      section: "when-to-use-data-mesh",
      why: "Limited resources: without a platform every domain would have to build its own infrastructure.",
    },
    // 70 people, three domains, some waiting
    d6hjh: {
      section: "when-to-use-data-mesh",
      why: "The lesson calls more than 100 people a good fit and fewer than 50 not. In between it is silent, so the other signs have to decide.",
    },
  },
};
