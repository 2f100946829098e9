import type { BatchPicture } from "@/exercises/02-data-product-design/picture/batch-picture";
import { fateLooks } from "./fate-looks";
import { FateTable } from "./fate-table";

/** The batch as a bar of its parts, and what became of each record. */
export function BatchParts({ batch }: { batch: BatchPicture }) {
  const { received, valid, rejected, superseded, unaccounted, records, receipt } = batch;
  const parts = [
    { name: "valid", count: valid },
    { name: "rejected", count: rejected },
    { name: "superseded", count: superseded },
    { name: "lost", count: unaccounted },
  ] as const;
  const sum = `${valid} valid + ${rejected} rejected + ${superseded} superseded`;
  return (
    <>
      <div role="img" aria-label={`${received} received: ${sum}`} className="flex gap-0.5">
        {parts.map(({ name, count }) => {
          if (count <= 0) return null;
          const { sign, look } = fateLooks[name];
          return (
            <div
              key={name}
              className={`min-w-9 overflow-hidden rounded border px-1 py-2 text-center font-medium text-sm tabular-nums ${look}`}
              style={{ flexGrow: Math.min(count, received), flexBasis: 0 }}
            >
              {`${sign} ${count}`}
            </div>
          );
        })}
      </div>
      <p className="text-sm">{compared(received, sum, unaccounted)}</p>
      <p className="wrap-anywhere text-sm">{`Published as a batch: ${receipt}.`}</p>
      <FateTable label="Records of the sample batch" records={records} />
    </>
  );
}

function compared(received: number, sum: string, unaccounted: number): string {
  if (unaccounted === 0) return `${received} received = ${sum}.`;
  const rest =
    unaccounted > 0
      ? `${unaccounted} of them are in no part.`
      : `that is ${-unaccounted} more than came in.`;
  return `${received} received, yet ${sum}: ${rest}`;
}
