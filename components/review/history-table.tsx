import Link from "next/link";
import type { ReactNode } from "react";
import { Moment } from "@/components/ui/moment";
import { TableRegion } from "@/components/ui/table-region";
import styles from "./review-table.module.css";

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
      <table className={`${styles.table} w-full border-collapse text-left text-sm`}>
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
              <th scope="row" className="px-4 py-3 align-top font-normal">
                <Link href={href} prefetch={false} className="inline-block min-h-6">
                  {what}
                </Link>
              </th>
              <td data-label="When" className="px-4 py-3 align-top text-muted">
                <Moment at={at.toISOString()} />
              </td>
              <td data-label="Result" className="px-4 py-3 align-top">
                <div>{result}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
