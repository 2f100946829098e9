import "server-only";
import type { Design } from "@/exercises/design";

export const designs: readonly Design[] = [
  {
    file: "solutions/full.py",
    title: "One store that is overwritten",
    trade:
      "Only the newest version of each order is kept, so that reading is a look into one dict. What an order was yesterday cannot be asked any more: for that somebody would have to keep the batches.",
  },
  {
    file: "accepted/history-and-view.py",
    title: "Nothing is ever overwritten",
    trade:
      "Every accepted batch is kept, and the orders are worked out anew at each reading. One could answer what was known on any day; but every publication and every reading goes through all that ever came, and to delete a customer is to search every batch.",
  },
  {
    file: "accepted/table-of-columns.py",
    title: "One table of columns for everything",
    trade:
      "Contract, rules and masks are read from the same table, so they cannot disagree, and a new column is one line. A rule that needs two columns at once has no place in it. Its masks keep equal values equal, so that readers can still count customers; whoever has a list of addresses could try them all out.",
  },
  {
    file: "accepted/parts-with-one-job.py",
    title: "A checker, a store and a gate",
    trade:
      "Three classes that know nothing of each other: each can be tested and replaced alone, and access is decided in one place. To follow one batch, one has to read four classes in place of one.",
  },
];
