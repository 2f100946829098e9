import "server-only";
import type { Design } from "@/exercises/design";

export const designs: readonly Design[] = [
  {
    file: "solutions/full.py",
    title: "The longest chain behind goes first",
    trade:
      "One pass through time, one rule for who goes first: whoever has the longest chain waiting. That is easily explained to a crew that asks why it has to wait. It ends after 53.17 weeks, 2.17 more than the shortest plan.",
  },
  {
    file: "accepted/one-by-one-by-longest-chain.py",
    title: "Each into the first gap that fits",
    trade:
      "Places one activity after the other and may go back into a gap that an earlier choice left. It ends after 52.17 weeks. For each activity it looks at every moment at which another begins or ends, and the order of placing is no longer the order of the weeks.",
  },
  {
    file: "accepted/search-for-the-shortest.py",
    title: "Try many orders and keep the best",
    trade:
      "Shakes the order up to 60 times and keeps the shortest plan: 51.00 weeks, and none is shorter. It makes dozens of plans to keep one, another seed may find another, and nobody can say in a sentence why an activity stands where it does.",
  },
  {
    file: "accepted/sets-and-least-waves.py",
    title: "The fewest waves, for certain",
    trade:
      "Looks at every set of domains that could have moved, so its waves are never one too many, where a rule sometimes is. The sets may double with each domain: seven are nothing, thirty would be hopeless. Its schedule follows a simple rule and ends after 53.17 weeks.",
  },
];
