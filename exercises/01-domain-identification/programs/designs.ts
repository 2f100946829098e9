import "server-only";
import type { Design } from "@/exercises/design";

export const designs: readonly Design[] = [
  {
    file: "solutions/full.py",
    title: "Seven value streams",
    trade:
      "Keeps 69% of all joint changes inside; 218 cross a boundary in a quarter. The largest domain has 25 people and the busiest crossing 29 changes, between orders and money. It trades a few more agreements than large domains need for decisions that are made close to the work.",
  },
  {
    file: "accepted/five-as-in-the-lesson.py",
    title: "Five larger domains",
    trade:
      "Keeps 75% inside, and only 176 changes cross. For that, the largest domain has 34 people from three teams, who share one backlog and one owner: fewer talks between domains, more of them within.",
  },
  {
    file: "accepted/nine-fine-domains.py",
    title: "Nine small domains",
    trade:
      "Seven of the nine are a single team, so nobody has to ask who decides. The price is 269 crossing changes in a quarter, with 62% kept inside and a modularity of 0.49, close to the least that is accepted.",
  },
  {
    file: "accepted/seven-with-an-aggregate.py",
    title: "Orders joined with customers once",
    trade:
      "The map is that of the seven value streams, but an aggregate joins customers with their orders, and three products are built on it. “Customer with orders” means the same in all three, and is mended in one place; in return the three now wait for the domain that owns it.",
  },
];
