import { numberOf, type PythonValue } from "@/exercises/grading/python-value";

/** Whether Python's == would say that two values are equal: 3 == 3.0 == 3, and nan equals nothing. */
export function pythonEquals(a: PythonValue, b: PythonValue): boolean {
  const [left, right] = [numberOf(a), numberOf(b)];
  if (left !== null || right !== null) {
    if (left === null || right === null) return false;
    if (typeof a === "number" && typeof b === "number") return a === b;
    const exact = [integerOf(a), integerOf(b)];
    return exact[0] !== null && exact[1] !== null ? exact[0] === exact[1] : left === right;
  }
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return a === b;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && sameInOrder(a, b);
  }
  switch (a.$) {
    case "tuple":
      return b.$ === "tuple" && sameInOrder(a.items, b.items);
    case "set":
    case "frozenset":
      return (
        (b.$ === "set" || b.$ === "frozenset") &&
        a.items.length === b.items.length &&
        a.items.every((item) => b.items.some((other) => pythonEquals(item, other)))
      );
    case "dict":
      return (
        b.$ === "dict" &&
        a.items.length === b.items.length &&
        a.items.every(([key, item], index) => {
          // Records mostly have their keys in one order.
          const beside = b.items[index];
          if (beside && beside[0] === key) return pythonEquals(item, beside[1]);
          return b.items.some(
            ([other, value]) => pythonEquals(key, other) && pythonEquals(item, value),
          );
        })
      );
    case "datetime":
      return b.$ === "datetime" && sameMoment(a.iso, b.iso);
    case "cut":
    case "cycle":
      return false;
    default:
      return JSON.stringify(a) === JSON.stringify(b);
  }
}

/** Whether Python's `if` would take a value for true. */
export function isTruthy(value: PythonValue | undefined): boolean {
  if (value === undefined || value === null || value === "") return false;
  const number = numberOf(value);
  if (number !== null) return number !== 0;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === "object" && "items" in value) return value.items.length > 0;
  return !(
    typeof value === "object" &&
    value.$ === "timedelta" &&
    value.days === 0 &&
    value.seconds === 0 &&
    value.microseconds === 0
  );
}

function sameInOrder(a: readonly PythonValue[], b: readonly PythonValue[]): boolean {
  return (
    a.length === b.length &&
    a.every((item, index) => {
      const other = b[index];
      return other !== undefined && pythonEquals(item, other);
    })
  );
}

/** The exact whole number of an int, a bool or a whole float; null for the rest. */
function integerOf(value: PythonValue): bigint | null {
  if (typeof value === "object" && value !== null && "$" in value && value.$ === "int") {
    return BigInt(value.digits);
  }
  const number = numberOf(value);
  return number !== null && Number.isInteger(number) ? BigInt(number) : null;
}

/** Two datetimes with offsets are equal when they are one moment; without, when they read alike. */
function sameMoment(a: string, b: string): boolean {
  if (a === b) return true;
  const offset = /[+-]\d\d:\d\d(:\d\d(\.\d+)?)?$/;
  if (!offset.test(a) || !offset.test(b)) return false;
  return microseconds(a) === microseconds(b) && !Number.isNaN(Date.parse(a));
}

function microseconds(iso: string): string {
  const fraction = /\.(\d+)/.exec(iso)?.[1] ?? "";
  return `${Math.floor(Date.parse(iso) / 1000)}.${fraction.padEnd(6, "0")}`;
}
