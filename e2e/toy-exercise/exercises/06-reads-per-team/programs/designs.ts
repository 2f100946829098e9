import "server-only";
import type { Design } from "@/exercises/design";

export const designs: readonly Design[] = [
  {
    file: "solutions/full.py",
    title: "A dict that counts",
    trade: "Every step of the counting is in sight. It is a line longer than need be.",
  },
  {
    file: "accepted/with-a-counter.py",
    title: "The library counts",
    trade: "Counter says what is meant in one word. Whoever reads it has to know that word.",
  },
];
