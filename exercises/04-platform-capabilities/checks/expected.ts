import type { PythonValue } from "@/exercises/grading/python-value";

/** What a call on a platform comes to, as far as its check looks at it, if it raises nothing. */
type Outcome =
  /** Returns, whatever it is. */
  | { kind: "returns" }
  /** A dict with this status and, where it matters, this id. */
  | { kind: "product"; status: string; id: string | null }
  /**
   * A dict with this status. Ids are the learner's own: this one is that of the step which asked
   * first, and none of those of `others`.
   */
  | { kind: "request"; status: string; first: number; others: readonly number[] }
  | { kind: "value"; value: PythonValue }
  /** Something that counts as true or as false. */
  | { kind: "answer"; yes: boolean }
  /** The products that are listed; with their templates where those matter. */
  | { kind: "catalog"; products: readonly { id: string; template: string | null }[] }
  /** Whether there are more events than the step `since` saw, and whether they name a person. */
  | { kind: "events"; since: number | null; grown: boolean; person: string | null; named: boolean };

/** `why` it should come to that; null for a call that only prepares the next ones, and has to work. */
export type Expected = Outcome & { why: string | null };

/** What a demand needs: gigabytes, jobs at a time, nodes, money a month, persons. */
export type Size = {
  storage_gb: number;
  avg_running: number;
  nodes: number;
  monthly_cost: number;
  engineers: number;
  cost_by_domain: Readonly<Record<string, number>>;
};

/** How figures come about, for a message: "27.6 ÷ 4 = 6.9, rounded up: ". */
export type How = { storage_gb: string; nodes: string };

/** `changes` says whether the arguments are changed, where that is looked at. */
export type ExpectedSize = { size: Size; how?: How; changes?: boolean };
