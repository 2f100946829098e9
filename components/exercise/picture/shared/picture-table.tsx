import type { ReactNode } from "react";
import { TableRegion } from "@/components/ui/table-region";

type Row = { key: string; cells: readonly ReactNode[] };

/** What a picture shows, as a table; the first cell of a row names it. */
export function PictureTable({
  label,
  headings,
  rows,
  isFolded = false,
}: {
  label: string;
  headings: readonly string[];
  rows: readonly Row[];
  /** Where a drawing shows the same. */
  isFolded?: boolean;
}) {
  const table = (
    <TableRegion label={label}>
      <table className="w-full text-left text-sm">
        <thead>
          <tr className="border-line border-b">
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
                <td key={headings[index + 1]} className="px-3 py-2">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
  if (!isFolded) return table;
  return (
    <details>
      <summary className="cursor-pointer py-1 text-sm">{`${label}, as a table`}</summary>
      {table}
    </details>
  );
}
