import type { MisconceptionDefinition } from "@/exercises/exercise";

export const readMisconceptions: readonly MisconceptionDefinition[] = [
  {
    id: "a-team-reads-once",
    sentence:
      "You may be assuming that it counts whether a team reads; in fact who reads every hour needs the product more than who looked once.",
  },
  {
    id: "somebody-always-reads",
    sentence:
      "You may be assuming that every product has a reader; in fact many have none, and that is what such a list is for.",
  },
];
