import type { ClassificationQuestion } from "@/quiz/question";

export const whenToUse: ClassificationQuestion = {
  id: "when-to-use",
  kind: "classification",
  ask: "When should you use data mesh?",
  points: 1,
  sections: ["when-to-use-data-mesh"],
  bins: [
    { id: "rzn8k", text: "good fit" },
    { id: "w732q", text: "not a good fit" },
    { id: "c8wqd", text: "size alone does not tell" },
  ],
  cases: [
    { id: "n3v4s", text: "300 people, but no money and no people for a platform" },
    { id: "gx3b6", text: "2,000 people, one line of business, three reports from one system" },
    { id: "ngrb8", text: "A start-up of 18 people with one product" },
    { id: "xfmcm", text: "125 people, eleven teams that change different data, growing backlog" },
    {
      id: "zk3qx",
      text: "400 people, six business units, four months of waiting for the central team",
    },
    { id: "d6hjh", text: "70 people, three domains, some waiting" },
  ],
};
