import type { SingleQuestion } from "@/quiz/question";

export const whoOwnsData: SingleQuestion = {
  id: "who-owns-data",
  kind: "single",
  ask: "Who owns data in data mesh?",
  points: 1,
  sections: ["1-domain-ownership", "data-mesh-vs-traditional"],
  options: [
    { id: "n6fv5", text: "The governance council" },
    { id: "pbcfh", text: "The domain team that creates it" },
    { id: "rttd4", text: "The central data team" },
    { id: "bqxp5", text: "The platform team, because it runs the storage" },
    { id: "v2qsb", text: "The team that uses the data most" },
    { id: "jqkwb", text: "Nobody: data belongs to the whole company" },
  ],
};
