import type {
  RecordFate,
  SettledPicture,
} from "@/exercises/02-data-product-design/picture/batch-picture";
import { fateLooks } from "./fate-looks";

type Fate = RecordFate["fate"];

const titles: Readonly<Record<Fate, string>> = {
  valid: "Stored",
  superseded: "Older copy",
  rejected: "Refused",
  lost: "In no part",
};
const rowHeight = 3.25;

/** The orders of a batch on piles. One that lands on another pile after a Check is seen to move. */
export function OrderPiles({ batch: { records } }: { batch: SettledPicture }) {
  const fates: Fate[] = ["valid", "superseded", "rejected"];
  if (records.some(({ fate }) => fate === "lost")) fates.push("lost");
  const piles = fates.map((fate) => records.filter((record) => record.fate === fate));
  const tallest = Math.max(...piles.map((pile) => pile.length));
  const inWords = piles.map((pile, index) => {
    const names = pile.map(({ id, amount }) => `${id} with the amount ${amount}`);
    return `${titles[fates[index] ?? "lost"]}: ${names.join(", ") || "none"}.`;
  });
  return (
    <div role="img" aria-label={inWords.join(" ")}>
      <div className="flex">
        {fates.map((fate) => (
          <p key={fate} className="flex-1 border-line border-b px-1 pb-1 font-medium text-sm">
            {titles[fate]}
          </p>
        ))}
      </div>
      <div className="relative" style={{ height: `${tallest * rowHeight + 0.5}rem` }}>
        {records.map((record) => {
          const column = fates.indexOf(record.fate);
          const row = piles[column]?.indexOf(record) ?? 0;
          return (
            <div
              key={record.number}
              className="absolute top-2 left-0 px-1 transition-transform duration-700 motion-reduce:transition-none"
              style={{
                width: `${100 / fates.length}%`,
                transform: `translate(${column * 100}%, ${row * rowHeight}rem)`,
              }}
            >
              <OrderSlip record={record} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function OrderSlip({ record: { id, amount, fate } }: { record: RecordFate }) {
  const { sign, look } = fateLooks[fate];
  return (
    <div className={`truncate rounded border px-2 py-1 text-sm leading-tight ${look}`}>
      <span className="block truncate font-mono">
        {sign} {id}
      </span>
      <span className="block truncate text-xs tabular-nums">amount {amount}</span>
    </div>
  );
}
