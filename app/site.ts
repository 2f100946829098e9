import { exerciseList } from "@/exercises/exercise-list";
import { questions } from "@/quiz/questions";

/** What the head of every page says of the site. */
export const site = {
  title: "Day 17: Data Mesh",
  description: `One hour on data mesh: read the lesson, solve ${exerciseList.length} Python exercises graded in your browser, and take a quiz of ${questions.length} questions.`,
  pictureAlt:
    "Day 17: Data Mesh. A map of one company in seven parcels, each a domain with a product of its own.",
};
