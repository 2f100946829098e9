import "server-only";
import type { Rubric } from "@/quiz/own-words/rubric";

export const whoOwnsDataRubric: Rubric = {
  questionId: "who-owns-data",
  need: 1,
  concepts: [
    {
      name: "the domain teams",
      any: [
        "domain",
        "business team",
        "sales team",
        "team creat",
        "team produc",
        "team generat",
        "team closest",
        "those creat",
      ],
    },
  ],
  against: [
    {
      any: ["central team", "central it", "central department", "central group"],
      why: "In a mesh no central team owns the data of the domains.",
    },
    {
      any: ["platform team own", "platform own data"],
      why: "The platform team owns the platform, not the data on it.",
    },
    {
      any: ["council own", "council decid", "nobody own", "everyone own", "everybody own"],
      why: "Each data product has one team that answers for it.",
    },
  ],
};
