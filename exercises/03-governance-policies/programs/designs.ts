import "server-only";
import type { Design } from "@/exercises/design";

export const designs: readonly Design[] = [
  {
    file: "solutions/full.py",
    title: "A small function for each question",
    trade:
      "Does a product keep it, is a value as strict, what do two values ask together: each question is one function that reads from top to bottom. What an operator means is spread over all three, so a new operator is three changes, and one can be forgotten.",
  },
  {
    file: "accepted/operators-in-a-table.py",
    title: "Each operator a row of a table",
    trade:
      "All that an operator means stands in one row: a new one is one row and cannot be half done. The cells are small functions without names, so an error in one is harder to find, and what a cell stands for is only its place.",
  },
  {
    file: "accepted/a-class-for-policies.py",
    title: "Policies as objects",
    trade:
      "Inside the program a policy is an object that knows what it admits; a misspelt field stops the program at once. At both borders it has to be turned from a dict and back, and check does that for every product anew.",
  },
  {
    file: "accepted/the-table-as-text.py",
    title: "The council’s table stays text",
    trade:
      "Thirteen lines that a lawyer can read and correct without knowing Python. A small parser makes policies of them: one more thing that can be wrong, and a slip in a line shows only when the program starts.",
  },
];
