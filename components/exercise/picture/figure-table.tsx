import type { ReactNode } from "react";
import { TableRegion } from "@/components/ui/table-region";

export type FigureRow = { key: string; cells: readonly ReactNode[] };

/** The figures of a drawing; the first cell of a row names it. */
export function FigureTable({
  label,
  headings,
  rows,
}: {
  label: string;
  headings: readonly string[];
  rows: readonly FigureRow[];
}) {
  return (
    <TableRegion label={label}>
      <table className="w-full text-left text-sm">
        <thead>
          <tr className="border-line border-b bg-sunken">
            {headings.map((heading) => (
              <th key={heading} scope="col" className="px-3 py-2 font-medium">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key} className="border-line border-b align-top last:border-b-0">
              <th scope="row" className="px-3 py-2 font-medium">
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={headings[index + 1]} className="px-3 py-2 tabular-nums">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
