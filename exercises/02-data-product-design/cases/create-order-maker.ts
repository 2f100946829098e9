import "server-only";
import {
  type Changes,
  type Column,
  columns,
  withChanges,
} from "@/exercises/02-data-product-design/case/sales-order";
import {
  type PythonDict,
  type PythonValue,
  pythonDict,
  pythonFloat,
} from "@/exercises/grading/python-value";
import { createSeededRandom, type SeededRandom } from "@/exercises/seeded-random";

const MINUTE = 60_000;
// No name holds only letters that a hexadecimal mask could show by chance.
const names = ["amira", "jonas", "mika", "noor", "olive", "paulo", "sanna", "tomas", "yuki"];
const currencies = ["EUR", "GBP", "USD"];
const teamNames = ["analytics", "finance", "fraud", "fulfilment", "growth", "pricing", "support"];

/** Draws orders around one moment, `asOf`: ages are minutes before it. */
export type OrderMaker = {
  random: SeededRandom;
  /** A time so many minutes before asOf, with the given offset. */
  at: (minutesBefore: number, offsetMinutes?: number) => string;
  /** A good order, updated so many minutes before asOf and ordered some minutes earlier. */
  order: (number: number, minutesBefore?: number, changes?: Changes) => PythonDict;
  orders: (count: number, from?: number) => PythonDict[];
  teams: (count: number) => string[];
};

export function createOrderMaker(seed: string): OrderMaker {
  const random = createSeededRandom(seed);
  const asOf = Date.UTC(2025, random.integer(0, 11), random.integer(2, 27), random.integer(9, 15));
  const first = random.integer(100, 900) * 100;

  const times = new Map<string, string>();
  function at(minutesBefore: number, offsetMinutes = 0): string {
    const key = `${minutesBefore} ${offsetMinutes}`;
    const time = times.get(key) ?? isoTime(asOf - minutesBefore * MINUTE, offsetMinutes);
    times.set(key, time);
    return time;
  }

  function order(number: number, minutesBefore = 30, changes: Changes = {}): PythonDict {
    const name = random.pick(names);
    const cents = random.integer(1, 90_000);
    const whole: Record<Column, PythonValue> = {
      order_id: `o${first + number}`,
      customer_id: `c${random.integer(1_000, 9_999)}`,
      customer_email: `${name}${number}@mail.example`,
      customer_phone: `+4930${random.integer(1_000_000, 9_999_999)}`,
      amount: random.integer(0, 3) === 0 ? cents : pythonFloat(cents / 100),
      currency: random.pick(currencies),
      ordered_at: at(minutesBefore + random.integer(1, 9)),
      updated_at: at(minutesBefore),
    };
    return withChanges(pythonDict(columns.map((column) => [column, whole[column]])), changes);
  }

  function orders(count: number, from = 1): PythonDict[] {
    return Array.from({ length: count }, (_, index) => order(from + index));
  }

  return { random, at, order, orders, teams: (count) => random.sample(teamNames, count) };
}

function isoTime(milliseconds: number, offsetMinutes: number): string {
  const local = new Date(milliseconds + offsetMinutes * MINUTE).toISOString().slice(0, 19);
  const distance = Math.abs(offsetMinutes);
  const hours = String(Math.floor(distance / 60)).padStart(2, "0");
  const minutes = String(distance % 60).padStart(2, "0");
  return `${local}${offsetMinutes < 0 ? "-" : "+"}${hours}:${minutes}`;
}
