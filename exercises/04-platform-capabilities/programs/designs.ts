import "server-only";
import type { Design } from "@/exercises/design";

export const designs: readonly Design[] = [
  {
    file: "solutions/full.py",
    title: "State, and a log beside it",
    trade:
      "What is there now stands in dicts, and every change is also written into the log. Answers are simple to read off. But the two are written separately: a line that is forgotten in one of them, and they tell different stories.",
  },
  {
    file: "accepted/folded-from-a-ledger.py",
    title: "Only what happened is stored",
    trade:
      "Products, usage and grants are all read from the events, so nothing can disagree with the log, and any past day could be looked at. Every question goes through all events: the longer the platform lives, the slower each answer gets, unless somebody adds a summary.",
  },
  {
    file: "accepted/counters-and-indexes.py",
    title: "Every answer kept ready",
    trade:
      "Counters and indexes give usage and grants without a search, however many products there are. In return each change has to keep all of them in step; a slip there raises no error, it makes a figure wrong.",
  },
  {
    file: "accepted/rules-in-a-table.py",
    title: "Refusals as rules, logged by a wrapper",
    trade:
      "What is refused stands as a short table at the beginning of each method, in the order that counts, and a wrapper logs it, so that no refusal can be forgotten. The wrapper cannot tell a refusal from a bug: both are logged alike.",
  },
];
