import type { ClassificationQuestion } from "@/quiz/question";

export const meshAndLake: ClassificationQuestion = {
  id: "mesh-and-lake",
  kind: "classification",
  ask: "How is data mesh different from data lake?",
  points: 1,
  sections: ["what-is-data-mesh", "the-problem-with-centralized-data", "data-mesh-vs-traditional"],
  bins: [
    { id: "n686t", text: "data lake (run centrally)" },
    { id: "jz2hp", text: "data mesh" },
    { id: "n2hcz", text: "can be true of both" },
  ],
  cases: [
    { id: "h28hw", text: "There is a catalog" },
    { id: "mrdrr", text: "Files lie in an object store in Delta or Parquet" },
    { id: "xkch8", text: "The approach is first of all about people and responsibility" },
    { id: "x8r36", text: "Raw data first, meaning is worked out later by others" },
    { id: "wbr2p", text: "The team that creates the data answers for it" },
    { id: "brcpw", text: "One team answers for all data" },
    { id: "fcxc6", text: "Rules are agreed by domains and run by code" },
  ],
};
