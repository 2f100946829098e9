"use client";

import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import { TableRegion } from "@/components/ui/table-region";
import type { CaseCell, CaseColumn, CaseTable } from "@/exercises/case-table";

type Row = CaseTable["rows"][number];

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});
const helper = createColumnHelper<typeof features, Row>();

/** One table of the case; its headings sort it, up, down, and back to the order of the dossier. */
export function CaseTableView({ table: { title, columns, rows } }: { table: CaseTable }) {
  const definitions = useMemo(() => helper.columns(columns.map(columnOf)), [columns]);
  const table = useTable({ features, columns: definitions, data: rows as Row[] });
  return (
    <TableRegion label={title}>
      <table className="w-full text-left text-sm">
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} className="border-line border-b bg-sunken">
              {group.headers.map((header) => {
                const sorted = header.column.getIsSorted();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    aria-sort={sorted ? (sorted === "asc" ? "ascending" : "descending") : "none"}
                    className="px-3 font-medium"
                  >
                    <button
                      type="button"
                      onClick={header.column.getToggleSortingHandler()}
                      className={`flex min-h-9 w-full items-center gap-1 py-1.5 hover:text-kestrel ${
                        isFigure(columns[header.index]) ? "justify-end text-right" : "text-left"
                      }`}
                    >
                      <table.FlexRender header={header} />
                      <span
                        aria-hidden="true"
                        className={`w-3 ${sorted ? "text-kestrel" : "text-muted"}`}
                      >
                        {sorted ? (sorted === "asc" ? "↑" : "↓") : "↕"}
                      </span>
                    </button>
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} className="border-line border-b last:border-b-0">
              {row.getAllCells().map((cell, index) => (
                <Cell key={cell.id} column={columns[index]} isHeading={index === 0}>
                  {cell.getValue() as CaseCell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function columnOf({ key, label, kind }: CaseColumn) {
  return helper.accessor((row) => row[key] ?? "", {
    id: key,
    header: label,
    // Figures are looked at from the largest down, names from A.
    sortDescFirst: kind !== "text",
    sortFn: (a, b) => compare(a.getValue(key) as CaseCell, b.getValue(key) as CaseCell),
  });
}

function compare(a: CaseCell, b: CaseCell): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "object" && typeof b === "object") return a.length - b.length;
  return String(a).localeCompare(String(b), "en", { numeric: true });
}

function Cell({
  column,
  isHeading,
  children,
}: {
  column: CaseColumn | undefined;
  isHeading: boolean;
  children: CaseCell;
}) {
  const look = "px-3 py-2 align-top";
  if (isHeading) {
    return (
      <th scope="row" className={`${look} font-mono font-normal text-[0.9em]`}>
        {children}
      </th>
    );
  }
  if (isFigure(column)) {
    const text = column?.kind === "share" ? `${Math.round(Number(children) * 100)}%` : children;
    return <td className={`${look} pr-7 text-right tabular-nums`}>{text}</td>;
  }
  const text = Array.isArray(children) ? children.join(", ") : String(children);
  // A sentence in a narrow column would make its row as high as a page.
  return <td className={`${look} ${text.length > 40 ? "min-w-60" : ""}`}>{text}</td>;
}

function isFigure(column: CaseColumn | undefined): boolean {
  return column?.kind === "number" || column?.kind === "share";
}
