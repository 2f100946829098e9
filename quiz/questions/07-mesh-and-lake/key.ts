import "server-only";
import type { ClassificationKey } from "@/quiz/answer-key";

export const meshAndLakeKey: ClassificationKey = {
  questionId: "mesh-and-lake",
  kind: "classification",
  note: "The lesson never defines a data lake. These answers are derived from what it says about centralized data and from its comparison with the traditional arrangement.",
  right: {
    brcpw: "n686t",
    x8r36: "n686t",
    wbr2p: "jz2hp",
    fcxc6: "jz2hp",
    mrdrr: "n2hcz",
    h28hw: "n2hcz",
    xkch8: "jz2hp",
  },
  explanations: {
    // One team answers for all data
    brcpw: {
      section: "data-mesh-vs-traditional",
      why: "Central ownership is the traditional side of the comparison.",
    },
    // Raw data first, meaning is worked out later by others
    x8r36: {
      section: "the-problem-with-centralized-data",
      why: "This is how context is lost: those who load the data do not know what it means, and those who know are not asked.",
    },
    // The team that creates the data answers for it
    wbr2p: {
      section: "data-mesh-vs-traditional",
      why: "Ownership by domain teams is the first principle of the mesh.",
    },
    // Rules are agreed by domains and run by code
    fcxc6: {
      section: "4-federated-computational-governance",
      why: "Federated computational governance; the traditional side is governed centrally.",
    },
    // Files lie in an object store in Delta or Parquet
    mrdrr: {
      section: "implementation-example",
      why: "The lesson's own data product keeps its orders as Delta files in an object store. Where data lies does not make the difference.",
    },
    // There is a catalog
    h28hw: {
      section: "best-practices",
      why: "Essential for a mesh, and useful for a lake as well.",
    },
    // The approach is first of all about people and responsibility
    xkch8: {
      section: "what-is-data-mesh",
      why: "A mesh is a socio-technical approach: it changes who answers for data before it changes any technology.",
    },
  },
};
