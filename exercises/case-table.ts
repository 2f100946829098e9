/** How a column reads and sorts; a list is shown with commas and sorts by its length. */
export type CaseColumn = { key: string; label: string; kind: "text" | "number" | "share" | "list" };

export type CaseCell = string | number | readonly string[];

/** One table of an exercise's case data, as the page shows it beside the task. */
export type CaseTable = {
  id: string;
  title: string;
  /** What a row is, units, and the name under which the program imports it. */
  note: string;
  columns: readonly CaseColumn[];
  rows: readonly Readonly<Record<string, CaseCell>>[];
};
