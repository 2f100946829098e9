import type { ReactNode } from "react";
import { TableRegion } from "@/components/ui/table-region";

type Row = { key: string; cells: readonly ReactNode[] };

/** What a picture shows, as a table; the first cell of a row names it. */
export function PictureTable({
  label,
  headings,
  rows,
}: {
  label: string;
  headings: readonly string[];
  rows: readonly Row[];
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
}
