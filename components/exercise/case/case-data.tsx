import type { CaseTable } from "@/exercises/case-table";
import { CaseTableView } from "./case-table-view";

/** Everything that the exercise's case says, table by table; the tables link to each other. */
export function CaseData({ tables }: { tables: readonly CaseTable[] }) {
  return (
    <div className="space-y-8">
      <nav aria-label="Tables of the case">
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {tables.map(({ id, title, rows }) => (
            <li key={id}>
              <a href={`#case-${id}`} className="inline-block min-h-6">
                {title} ({rows.length})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {tables.map((table) => (
        <section key={table.id} id={`case-${table.id}`} tabIndex={-1}>
          <h2 className="font-semibold text-lg">{table.title}</h2>
          <p className="mt-1 mb-3 text-muted text-sm">{table.note}</p>
          <CaseTableView table={table} />
        </section>
      ))}
    </div>
  );
}
