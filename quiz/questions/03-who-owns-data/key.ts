import "server-only";
import type { SingleKey } from "@/quiz/answer-key";

export const whoOwnsDataKey: SingleKey = {
  questionId: "who-owns-data",
  kind: "single",
  note: null,
  right: "pbcfh",
  explanations: {
    // The domain team that creates it
    pbcfh: {
      section: "1-domain-ownership",
      why: "Domain teams own their data end to end: they know what it means and can mend it where it arises.",
    },
    // The central data team
    rttd4: {
      section: "data-mesh-vs-traditional",
      why: "That is the traditional arrangement, in which a central team owns data that others create and understand.",
    },
    // The platform team, because it runs the storage
    bqxp5: {
      section: "3-self-serve-data-platform",
      why: "The platform team runs infrastructure and tools. Running the store is not answering for what lies in it.",
    },
    // The team that uses the data most
    v2qsb: {
      section: "2-data-as-a-product",
      why: "Users have a say, as customers have. A team that derives a product of its own owns that derived product, never the source.",
    },
    // The governance council
    n6fv5: {
      section: "4-federated-computational-governance",
      why: "The council agrees on rules that hold for all products. It owns none of them.",
    },
    // Nobody: data belongs to the whole company
    jqkwb: {
      section: "1-domain-ownership",
      why: "Shared by all is not owned by all: without an accountable team nobody answers for quality.",
    },
  },
};
