import { expect, test } from "vitest";
import { makeClassCode, parseClassCode } from "./class-code";

test.each([
  ["CFHJKL", "CFHJKL"],
  ["cfh jkl", "CFHJKL"],
  [" CFH–JKL ", "CFHJKL"],
  ["c.f.h.3.4.6", "CFH346"],
  ["CFHJK", null],
  ["CFHJKLM", null],
  ["CFH'--", null],
  ["", null],
])("%j is read as %j", (typed, code) => {
  expect(parseClassCode(typed)).toBe(code);
});

test("Every code that is made can be typed", () => {
  for (let n = 0; n < 200; n += 1) {
    const code = makeClassCode();
    expect(parseClassCode(code.toLowerCase())).toBe(code);
  }
});
