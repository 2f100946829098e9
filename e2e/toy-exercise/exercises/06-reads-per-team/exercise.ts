import { readMisconceptions } from "@/exercises/06-reads-per-team/misconceptions";
import type { ExerciseContent } from "@/exercises/exercise";

const lesson = { id: "best-practices", title: "Best Practices" };

export const readsPerTeam: ExerciseContent = {
  id: "reads-per-team",
  number: 6,
  title: "Reads per Team",
  tasks: [
    {
      number: 1,
      title: "Count who reads a product",
      summary: "A product without readers costs and helps nobody.",
      step: "Count the reads of each team",
      lesson,
      further: { title: "Count a log of your own", names: ["tally"] },
    },
    {
      number: 2,
      title: "Find the first reader",
      summary: "Ask first whom it helps most.",
      step: "Find the team that reads most",
      lesson,
      further: { title: "Ask a log of your own", names: ["top"] },
    },
    {
      number: 3,
      title: "Weigh a reader",
      summary: "How much of the use is theirs?",
      step: "Give a team's share",
      lesson,
      further: { title: "Weigh a log of your own", names: ["share"] },
    },
  ],
  checks: [
    {
      id: "reads_counted",
      title: "every read of a team is counted",
      points: 34,
      task: 1,
      part: "step",
      hints: [
        "A team may stand in the log more than once.",
        "Add one to what the team has so far; a new team has 0.",
        "counts[team] = counts.get(team, 0) + 1",
      ],
    },
    {
      id: "top_reader",
      title: "the team that reads most, of equals the first in the alphabet",
      points: 33,
      task: 2,
      part: "step",
      hints: [
        "Nobody may have read it: then there is no such team.",
        "max takes the first of equals, so let it look in the order of the alphabet.",
        "return max(sorted(counts), key=counts.get, default=None)",
      ],
    },
    {
      id: "share_of_reads",
      title: "a team's share of all reads",
      points: 33,
      task: 3,
      part: "step",
      hints: [
        "A share is between 0 and 1.",
        "Divide the reads of the team by all reads.",
        "return log.count(team) / len(log) if log else 0.0",
      ],
    },
  ],
  misconceptions: readMisconceptions,
};
