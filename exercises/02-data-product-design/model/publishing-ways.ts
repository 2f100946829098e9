import "server-only";
import { textOf } from "@/exercises/02-data-product-design/case/order";
import {
  momentOf,
  settle,
  updatedAt,
} from "@/exercises/02-data-product-design/model/right-validation";
import { pythonEquals } from "@/exercises/grading/python-equality";
import { entryOf, type PythonDict } from "@/exercises/grading/python-value";

const HOUR = 3_600_000;

/** How somebody publishes. The right way is `rightPublishing`; a wrong idea changes a part of it. */
export type PublishingWay = {
  known: "by id and records" | "by id" | "never";
  /** What is kept of the sender's objects: copies, or the objects of the batch or of the orders. */
  keeps: "copies" | "the given batch" | "the given orders";
  table: "upsert" | "append";
  older: "is stale" | "wins";
  compares: "moments" | "texts";
  tieGoesTo: "later" | "earlier";
  lateBy: "updated_at" | "ordered_at" | "the machine's clock";
  onTheHour: "in time" | "late";
  lateOrders: "kept" | "left out";
  isTooMuch: (counts: Counts) => boolean;
  tooMuch: "held" | "raises" | "uses the id up" | "held after writing";
};

type Counts = { received: number; valid: number; rejected: number; superseded: number };
export type Receipt = Counts & { status: "published" | "held"; stale: number; late: number };
export type Answer = { receipt: Receipt } | { raised: string };

const rightPublishing: PublishingWay = {
  known: "by id and records",
  keeps: "copies",
  table: "upsert",
  older: "is stale",
  compares: "moments",
  tieGoesTo: "later",
  lateBy: "updated_at",
  onTheHour: "in time",
  lateOrders: "kept",
  isTooMuch: ({ rejected, received }) => rejected * 5 > received,
  tooMuch: "held",
};

/** What becomes of batches when they are published in some way. */
export class ImaginedProduct {
  rows: PythonDict[] = [];
  catalog: { row_count: number; last_published: string } | null = null;
  readonly #batches = new Map<string, { records: readonly PythonDict[]; receipt: Receipt }>();
  readonly #way: PublishingWay;

  constructor(way: Partial<PublishingWay>) {
    this.#way = { ...rightPublishing, ...way };
  }

  publish(id: string, records: readonly PythonDict[], asOf: string): Answer {
    const way = this.#way;
    const known = way.known === "never" ? undefined : this.#batches.get(id);
    if (known !== undefined) {
      const isSame = way.known === "by id" || pythonEquals([...known.records], [...records]);
      return isSame ? { receipt: known.receipt } : { raised: "ValueError" };
    }
    const { valid, rejected, superseded } = settle(records, {
      compares: way.compares,
      tieGoesTo: way.tieGoesTo,
    });
    const counts = {
      received: records.length,
      valid: valid.length,
      rejected: rejected.length,
      superseded,
    };
    const receipt: Receipt = { ...counts, status: "published", stale: 0, late: 0 };
    if (way.isTooMuch(counts)) {
      if (way.tooMuch === "raises") return { raised: "Exception" };
      if (way.tooMuch === "held after writing") this.#write(valid, asOf, receipt);
      receipt.status = "held";
      if (way.tooMuch === "uses the id up") this.#batches.set(id, { records, receipt });
      return { receipt };
    }
    this.#write(valid, asOf, receipt);
    this.catalog = { row_count: this.rows.length, last_published: asOf };
    this.#batches.set(id, { records, receipt });
    return { receipt };
  }

  /** The sender changes a record that it sent: whoever kept its objects sees that. */
  senderChanges(id: string, before: PythonDict, after: PythonDict): void {
    const swap = (record: PythonDict) => (record === before ? after : record);
    const batch = this.#batches.get(id);
    if (this.#way.keeps === "the given batch" && batch) {
      this.#batches.set(id, { ...batch, records: batch.records.map(swap) });
    }
    if (this.#way.keeps === "the given orders") this.rows = this.rows.map(swap);
  }

  #write(valid: readonly PythonDict[], asOf: string, receipt: Receipt): void {
    const { older, table, lateOrders } = this.#way;
    for (const record of valid) {
      const id = entryOf(record, "order_id");
      const place = this.rows.findIndex((row) => entryOf(row, "order_id") === id);
      const stored = table === "append" ? undefined : this.rows[place];
      if (stored && older === "is stale" && this.#isStale(record, stored)) {
        receipt.stale += 1;
        continue;
      }
      const isLate = this.#isLate(record, asOf);
      if (isLate) receipt.late += 1;
      if (isLate && lateOrders === "left out") continue;
      if (stored) this.rows[place] = record;
      else this.rows.push(record);
    }
  }

  #isStale(record: PythonDict, stored: PythonDict): boolean {
    const { compares, tieGoesTo } = this.#way;
    const [one, other] =
      compares === "moments"
        ? [updatedAt(record), updatedAt(stored)]
        : [record, stored].map((row) => textOf(entryOf(row, "updated_at")) ?? "");
    if (one === undefined || other === undefined) return false;
    return tieGoesTo === "later" ? one < other : one <= other;
  }

  #isLate(record: PythonDict, asOf: string): boolean {
    const { lateBy, onTheHour } = this.#way;
    // Orders are drawn from a year that has passed.
    if (lateBy === "the machine's clock") return true;
    const age = momentOf(asOf) - momentOf(textOf(entryOf(record, lateBy)));
    return onTheHour === "late" ? age >= HOUR : age > HOUR;
  }
}
