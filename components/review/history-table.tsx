import Link from "next/link";
import type { ReactNode } from "react";
import { Moment } from "@/components/ui/moment";
import { TableRegion } from "@/components/ui/table-region";

export type HistoryRow = {
  id: string;
  what: string;
  at: Date;
  href: string;
  result: ReactNode;
};

/** What a learner handed in, newest first, each a link to all of it. */
export function HistoryTable({ label, rows }: { label: string; rows: readonly HistoryRow[] }) {
  return (
    <TableRegion label={label}>
      <table className="w-full border-collapse text-left text-sm">
        <thead>
          <tr>
            <th scope="col" className="px-4 py-3">
              What
            </th>
            <th scope="col" className="px-4 py-3">
              When
            </th>
            <th scope="col" className="px-4 py-3">
              Result
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map(({ id, what, at, href, result }) => (
            <tr key={id}>
              <th scope="row" className="px-4 py-3 font-normal">
                <Link href={href} prefetch={false} className="inline-block min-h-6">
                  {what}
                </Link>
              </th>
              <td className="px-4 py-3 text-muted">
                <Moment at={at.toISOString()} />
              </td>
              <td className="px-4 py-3">{result}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
