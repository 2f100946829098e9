import fc from "fast-check";
import {
  type PythonValue,
  pythonDict,
  pythonFloat,
  pythonTuple,
} from "@/exercises/grading/python-value";

type Hashable = { leaf: PythonValue; hashable: PythonValue; value: PythonValue };

const text = fc.oneof(
  fc
    .string({ unit: "binary", maxLength: 12 })
    .filter((t) => !/[\ud800-\udbff][\udc00-\udfff]/.test(t) || t.isWellFormed()),
  fc.constantFrom("__proto__", "constructor", "1", "-0", "\ud800", "a\u0000b", "'\"\\\n", ""),
);

/** Any value that travels without loss, for property tests. Keys and set members can be hashed. */
export const { value: anyPythonValue } = fc.letrec<Hashable>((tie) => ({
  leaf: fc.oneof<fc.Arbitrary<PythonValue>[]>(
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger(),
    fc.bigInt({ min: 2n ** 53n, max: 2n ** 80n }).map((n) => ({ $: "int", digits: String(n) })),
    fc
      .bigInt({ min: -(2n ** 80n), max: -(2n ** 53n) })
      .map((n) => ({ $: "int", digits: String(n) })),
    fc.double().map(pythonFloat),
    fc.constantFrom(3, 1e22, -0, 5e-324).map(pythonFloat),
    text,
    fc.integer({ min: 1, max: 27 }).map((day) => ({
      $: "datetime",
      iso: `2025-02-${String(day).padStart(2, "0")}T13:10:00.000250+02:00`,
    })),
    fc.constant({ $: "date", iso: "2025-03-03" }),
    fc.constant({ $: "timedelta", days: -1, seconds: 3600, microseconds: 5 }),
  ),
  hashable: fc.oneof(
    { maxDepth: 2 },
    tie("leaf"),
    fc.array(tie("hashable"), { maxLength: 3 }).map((items) => pythonTuple(...items)),
  ),
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie("hashable"),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(tie("value"), { maxLength: 4 }).map((items) => pythonTuple(...items)),
    fc
      .array(fc.tuple(fc.string({ maxLength: 5 }), tie("value")), { maxLength: 4 })
      .map((items) => pythonDict([...new Map(items)])),
    fc.array(tie("hashable"), { maxLength: 1 }).map((key) => pythonDict(key.map((k) => [k, 1]))),
    fc
      .uniqueArray(fc.integer(), { maxLength: 4 })
      .map((items) => ({ $: "set", items: sortedAsText(items) }) satisfies PythonValue),
    fc
      .uniqueArray(fc.string({ maxLength: 4, unit: "grapheme-ascii" }), { maxLength: 4 })
      .map((items) => ({ $: "frozenset", items: sortedAsText(items) }) satisfies PythonValue),
  ),
}));

/** The order in which the harness sends a set. */
function sortedAsText<T extends string | number>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
