import type { CaseTable } from "@/exercises/case-table";

export const caseTables: readonly CaseTable[] = [
  {
    id: "reads",
    title: "Reads",
    note: "Who read sales_orders last week. In Python: LOG.",
    columns: [
      { key: "team", label: "Team", kind: "text" },
      { key: "reads", label: "Reads", kind: "number" },
    ],
    rows: [
      { team: "finance", reads: 3 },
      { team: "supply", reads: 2 },
      { team: "marketing", reads: 1 },
    ],
  },
];
