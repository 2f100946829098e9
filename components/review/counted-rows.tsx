import type { ReactNode } from "react";

/** A row that begins with how many: "3 of 12". */
export function CountedRow({ count, children }: { count: string; children: ReactNode }) {
  return (
    <li className="grid break-inside-avoid gap-x-6 gap-y-1 border-line border-b py-3 sm:grid-cols-[6rem_1fr]">
      <p className="font-serif text-lg leading-snug">{count}</p>
      <div className="min-w-0">{children}</div>
    </li>
  );
}

const shownAtFirst = 3;

type Props<Row> = {
  rows: readonly Row[];
  /** Of the rows that are folded: "checks". */
  plural: string;
  row: (row: Row) => ReactNode;
};

/** Rows with the most first: those that matter are seen, the rest is folded. */
export function CountedRows<Row>({ rows, plural, row }: Props<Row>) {
  // One row alone is no reason to fold.
  const at = rows.length > shownAtFirst + 1 ? shownAtFirst : rows.length;
  return (
    <>
      <ul className="mt-3 border-ink border-t">{rows.slice(0, at).map(row)}</ul>
      {at < rows.length && (
        <details>
          <summary className="cursor-pointer py-3 text-sm">{`${rows.length - at} more ${plural}`}</summary>
          <ul className="border-line border-t">{rows.slice(at).map(row)}</ul>
        </details>
      )}
    </>
  );
}

export function inLearners(count: number): string {
  return count === 1 ? "1 learner" : `${count} learners`;
}
