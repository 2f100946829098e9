import { expect, test } from "vitest";
import { sentenceOf } from "./sentence-of";

test.each([
  ["no domain owns: cart", "No domain owns: cart."],
  ["consent is in orders", "consent is in orders."],
  ["is it there?", "is it there?"],
  ["the_total is 3", "the_total is 3."],
  ["all risks are rated 1 x 1", "All risks are rated 1 x 1."],
])("%s is said as %s", (message, said) => {
  expect(sentenceOf(message)).toBe(said);
});
