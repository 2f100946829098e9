import "server-only";
import type { Rubric } from "@/quiz/own-words/rubric";

export const challengesRubric: Rubric = {
  questionId: "challenges",
  need: 3,
  concepts: [
    {
      name: "culture",
      any: ["cultur", "mindset", "change management", "resist", "people change", "habits"],
    },
    {
      name: "skills",
      any: ["skill", "train", "expertise", "lack know", "learn", "hire engineer"],
    },
    { name: "the platform", any: ["platform", "infrastructure"] },
    { name: "governance", any: ["governance", "standards", "autonomy", "consisten"] },
    {
      name: "duplication",
      any: ["duplic", "redundan", "same twice", "same several", "copies", "double work"],
    },
    {
      name: "discovery",
      any: ["discover", "find", "cannot find", "not find", "can't find", "catalog", "search"],
    },
  ],
  against: [
    {
      any: ["no. challenge", "no. problem", "no. difficult", "is easy", "without problem"],
      why: "The lesson names six challenges.",
    },
    {
      any: ["buy warehouse", "larger warehouse", "bigger warehouse", "central approv"],
      why: "More central capacity or control answers none of them: that is the old bottleneck.",
    },
  ],
};
