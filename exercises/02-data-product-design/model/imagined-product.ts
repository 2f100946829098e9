import "server-only";
import { textOf, withChanges } from "@/exercises/02-data-product-design/case/sales-order";
import type { Outcome } from "@/exercises/02-data-product-design/checks/outcome";
import {
  isOlder,
  momentOf,
  rightSettling,
  type SettlingRules,
  settle,
} from "@/exercises/02-data-product-design/model/settle";
import type { Like, Raises } from "@/exercises/casework/case";
import { pythonEquals } from "@/exercises/grading/python-equality";
import { entryOf, type PythonDict, type PythonValue } from "@/exercises/grading/python-value";

const HOUR = 3_600_000;

type Counts = { received: number; valid: number; rejected: number; superseded: number };

/** How somebody builds the product. The right way is `rightRules`; a wrong idea changes a part of it. */
export type ProductRules = SettlingRules & {
  known: "by id and records" | "by id" | "never";
  /** What is kept of the sender's objects: copies, or the objects of the batch or of the orders. */
  keepsOf: "copies" | "the given batch" | "the given orders";
  table: "upsert" | "append";
  older: "is stale" | "wins";
  lateBy: "updated_at" | "ordered_at" | "the machine's clock";
  onTheHour: "in time" | "late";
  lateOrders: "kept" | "left out";
  isTooMuch: (counts: Counts) => boolean;
  tooMuch: "held" | "raises" | "uses the id up" | "held after writing";
  registers: "each time" | "once";
  rowCount: "of the table" | "of the batch";
  reads: (role: string | undefined) => boolean;
  roleOfStrangers: "none" | "a KeyError";
  refuses: "PermissionError" | "another error" | "no rows";
  masks: "in copies" | "nowhere" | "in the store";
  handsOut: "copies" | "stored rows" | "the stored list";
  logs: "every attempt" | "who reads";
};

export const rightRules: ProductRules = {
  ...rightSettling,
  known: "by id and records",
  keepsOf: "copies",
  table: "upsert",
  older: "is stale",
  lateBy: "updated_at",
  onTheHour: "in time",
  lateOrders: "kept",
  isTooMuch: ({ rejected, received }) => rejected * 5 > received,
  tooMuch: "held",
  registers: "each time",
  rowCount: "of the table",
  reads: (role) => role === "reader" || role === "pii_reader",
  roleOfStrangers: "none",
  refuses: "PermissionError",
  masks: "in copies",
  handsOut: "copies",
  logs: "every attempt",
};

/** Thrown by a rule, or a method, that ends in an exception. */
export class Ends extends Error {
  readonly outcome: Raises | Like;

  constructor(outcome: Raises | Like) {
    super();
    this.outcome = outcome;
  }
}

/** What becomes of batches in a product that is built in some way, and who reads what. */
export class ImaginedProduct {
  readonly #grants: ReadonlyMap<PythonValue, string>;
  readonly #rules: ProductRules;
  #rows: PythonDict[] = [];
  #catalog: Record<string, PythonValue> | null = null;
  #isMasked = false;
  readonly #log: { team: PythonValue; allowed: boolean }[] = [];
  readonly #batches = new Map<string, { records: readonly PythonDict[]; answer: Outcome }>();

  constructor(grants: ReadonlyMap<PythonValue, string>, rules: ProductRules) {
    this.#grants = grants;
    this.#rules = rules;
  }

  validate(records: readonly PythonDict[]): Outcome {
    const { valid, rejected, superseded } = settle(records, this.#rules);
    const total = valid.length + rejected.length + superseded;
    const refused = rejected.length;
    return { kind: "settled", valid, rejected, refused, superseded, total, changed: false };
  }

  publish(id: string, records: readonly PythonDict[], asOf: string): Outcome {
    const rules = this.#rules;
    const known = rules.known === "never" ? undefined : this.#batches.get(id);
    if (known !== undefined) {
      const isSame = rules.known === "by id" || pythonEquals([...known.records], [...records]);
      if (isSame) return known.answer;
      throw new Ends({ raises: "ValueError", why: "" });
    }
    const { valid, rejected, superseded } = settle(records, rules);
    const counts: Counts = {
      received: records.length,
      valid: valid.length,
      rejected: rejected.length,
      superseded,
    };
    const isHeld = rules.isTooMuch(counts);
    if (isHeld && rules.tooMuch === "raises") throw new Ends({ like: "raises on purpose" });
    const isWritten = !isHeld || rules.tooMuch === "held after writing";
    const { stale, late } = isWritten ? this.#write(valid, asOf) : { stale: 0, late: 0 };
    const status = isHeld ? "held" : "published";
    // What a receipt has to say; the valid ones and the copies need not be counted.
    const { received, rejected: refused } = counts;
    const entries = { status, received, rejected: refused, stale, late };
    const answer: Outcome = { kind: "receipt", entries };
    if (!isHeld && (rules.registers === "each time" || this.#catalog === null)) {
      const count = rules.rowCount === "of the batch" ? records.length : this.#rows.length;
      this.#catalog = { row_count: count, last_published: asOf };
    }
    if (!isHeld || rules.tooMuch === "uses the id up") this.#batches.set(id, { records, answer });
    return answer;
  }

  consume(team: PythonValue): Outcome {
    const rules = this.#rules;
    const role = this.#grants.get(team);
    if (role === undefined && rules.roleOfStrangers === "a KeyError") {
      throw new Ends({ raises: "LookupError", why: "" });
    }
    const allowed = rules.reads(role);
    if (allowed || rules.logs === "every attempt") this.#log.push({ team, allowed });
    if (!allowed && rules.refuses === "no rows") return { kind: "rows", rows: [] };
    if (!allowed && rules.refuses === "another error")
      throw new Ends({ like: "raises on purpose" });
    if (!allowed) throw new Ends({ raises: "PermissionError", why: "" });
    const rows = [...this.#rows];
    if (role !== "reader" && role !== "pii_reader") return { kind: "count", count: rows.length };
    if (role === "reader" && rules.masks === "in the store") this.#isMasked = true;
    const isMasked = role === "reader" ? rules.masks !== "nowhere" : this.#isMasked;
    return { kind: isMasked ? "masked" : "rows", rows };
  }

  catalog(): Outcome {
    return { kind: "catalog", entries: this.#catalog };
  }

  log(): Outcome {
    return { kind: "log", attempts: [...this.#log] };
  }

  /** The sender changes a record that it sent: whoever kept its objects sees that. */
  senderChanges(id: string, before: PythonDict, after: PythonDict): void {
    const swap = (record: PythonDict) => (record === before ? after : record);
    const batch = this.#batches.get(id);
    if (this.#rules.keepsOf === "the given batch" && batch) {
      this.#batches.set(id, { ...batch, records: batch.records.map(swap) });
    }
    if (this.#rules.keepsOf === "the given orders") this.#rows = this.#rows.map(swap);
  }

  /** A consumer changes the rows that it got, and empties their list. */
  consumerSpoils(): void {
    const { handsOut } = this.#rules;
    if (handsOut === "the stored list") this.#rows = [];
    if (handsOut !== "stored rows") return;
    this.#rows = this.#rows.map((row) => withChanges(row, { amount: -1 }));
  }

  #write(valid: readonly PythonDict[], asOf: string): { stale: number; late: number } {
    const { older, table, lateOrders } = this.#rules;
    const counts = { stale: 0, late: 0 };
    for (const record of valid) {
      const id = entryOf(record, "order_id");
      const place = this.#rows.findIndex((row) => entryOf(row, "order_id") === id);
      const stored = table === "append" ? undefined : this.#rows[place];
      if (stored && older === "is stale" && isOlder(record, stored, this.#rules)) {
        counts.stale += 1;
        continue;
      }
      const isLate = this.#isLate(record, asOf);
      if (isLate) counts.late += 1;
      if (isLate && lateOrders === "left out") continue;
      if (stored) this.#rows[place] = record;
      else this.#rows.push(record);
    }
    return counts;
  }

  #isLate(record: PythonDict, asOf: string): boolean {
    const { lateBy, onTheHour } = this.#rules;
    // Orders are drawn from a year that has passed.
    if (lateBy === "the machine's clock") return true;
    const age = momentOf(asOf) - momentOf(textOf(entryOf(record, lateBy)));
    return onTheHour === "late" ? age >= HOUR : age > HOUR;
  }
}
