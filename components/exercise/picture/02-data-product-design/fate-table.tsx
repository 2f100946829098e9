import { PictureTable } from "@/components/exercise/picture/shared/picture-table";
import type { RecordFate } from "@/exercises/02-data-product-design/picture/batch-picture";
import { fateLooks, fateWords } from "./fate-looks";

/** What became of each record of a batch, and why. */
export function FateTable({ label, records }: { label: string; records: readonly RecordFate[] }) {
  return (
    <PictureTable
      label={label}
      headings={["Record", "Order", "What it is", "What became of it"]}
      rows={records.map(({ number, id, about, fate, rules }) => ({
        key: String(number),
        cells: [
          number,
          <code key="id" className="font-mono">
            {id}
          </code>,
          about,
          <span key="fate" className="wrap-anywhere block min-w-28">
            <span aria-hidden="true">{fateLooks[fate].sign} </span>
            <span>
              {rules.length > 0 ? `${fateWords[fate]}: ${rules.join(", ")}` : fateWords[fate]}
            </span>
          </span>,
        ],
      }))}
    />
  );
}
