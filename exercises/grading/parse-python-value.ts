import { z } from "zod";
import type { PythonValue } from "@/exercises/grading/python-value";

/** Beyond these a value is refused: it did not come from our harness, which cuts far earlier. */
const DEEPEST = 64;
const MOST_NODES = 50_000;
const LONGEST_TEXT = 250_000;

const text = z.string().max(LONGEST_TEXT);
const count = z.number().int();
const items = z.array(z.unknown());

const tagged = z.discriminatedUnion("$", [
  z.strictObject({ $: z.literal("int"), digits: z.string().regex(/^-?\d{1,5000}$/) }),
  z.strictObject({
    $: z.literal("float"),
    text: z.string().regex(/^(nan|-?inf|-?\d{1,400}(\.\d{1,400})?(e[+-]?\d{1,4})?)$/),
  }),
  z.strictObject({ $: z.enum(["tuple", "set", "frozenset", "dict"]), items }),
  z.strictObject({ $: z.enum(["datetime", "date"]), iso: z.string().max(100) }),
  z.strictObject({
    $: z.literal("timedelta"),
    days: count,
    seconds: count,
    microseconds: count,
  }),
  z.strictObject({
    $: z.literal("exception"),
    type: text,
    bases: z.array(text).max(50),
    message: text,
  }),
  z.strictObject({ $: z.literal("object"), type: text, repr: text }),
  z.strictObject({ $: z.literal("cut"), type: text, size: count }),
  z.strictObject({ $: z.literal("cycle"), type: text }),
]);

/** Reads a value that came from outside; null stands for "is none", not for Python's None. */
export function parsePythonValue(input: unknown): { value: PythonValue } | null {
  const room = { nodes: MOST_NODES };
  try {
    return { value: parse(input, 0, room) };
  } catch (error) {
    if (error instanceof NotAValue) return null;
    throw error;
  }
}

/** The same as a zod schema, to stand inside larger ones. */
export const pythonValueSchema = z.unknown().transform((input, context): PythonValue => {
  const parsed = parsePythonValue(input);
  if (parsed !== null) return parsed.value;
  context.addIssue({ code: "custom", message: "not an encoded Python value" });
  return z.NEVER;
});

class NotAValue extends Error {}

function parse(input: unknown, depth: number, room: { nodes: number }): PythonValue {
  room.nodes -= 1;
  if (depth > DEEPEST || room.nodes < 0) throw new NotAValue();
  if (input === null || typeof input === "boolean") return input;
  if (typeof input === "number" && Number.isSafeInteger(input)) return input;
  if (typeof input === "string" && input.length <= LONGEST_TEXT) return input;
  if (Array.isArray(input)) return input.map((item) => parse(item, depth + 1, room));
  const result = tagged.safeParse(input);
  if (!result.success) throw new NotAValue();
  const value = result.data;
  if (!("items" in value)) return value;
  if (value.$ !== "dict") {
    return { $: value.$, items: value.items.map((item) => parse(item, depth + 1, room)) };
  }
  return {
    $: "dict",
    items: value.items.map((pair) => {
      if (!Array.isArray(pair) || pair.length !== 2) throw new NotAValue();
      return [parse(pair[0], depth + 1, room), parse(pair[1], depth + 1, room)];
    }),
  };
}
