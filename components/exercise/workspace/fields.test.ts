import { expect, test } from "vitest";
import { boolean, fields, list, nullable, number, text } from "./fields";

const parse = fields({ name: text, sizes: list(number), isOpen: nullable(boolean) });

test("What has the fields is taken with these fields alone", () => {
  const whole = { name: "orders", sizes: [1, 2], isOpen: null };
  expect(parse({ ...whole, more: "left out" })).toEqual(whole);
});

test.each([
  ["nothing", null],
  ["a text", "orders"],
  ["a field that is missing", { sizes: [], isOpen: true }],
  ["a list that is none", { name: "orders", sizes: "1", isOpen: true }],
  ["an item of another kind", { name: "orders", sizes: [1, "2"], isOpen: true }],
  ["no number", { name: "orders", sizes: [Number.NaN], isOpen: true }],
  ["a choice of another kind", { name: "orders", sizes: [], isOpen: 0 }],
  ["what only its kind has", Object.create({ name: "orders", sizes: [], isOpen: true })],
])("%s is refused", (_what, value) => {
  expect(() => parse(value)).toThrow(TypeError);
});
