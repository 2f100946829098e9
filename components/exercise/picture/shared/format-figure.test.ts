import { expect, test } from "vitest";
import { formatFigure, formatHundredths } from "./format-figure";

test("What rounds to zero has no sign", () => {
  expect([-1e-15, -0, 0].map(formatHundredths)).toEqual(["0.00", "0.00", "0.00"]);
  expect(formatFigure(-1e-15)).toBe("0");
  expect(formatHundredths(-0.005)).toBe("-0.01");
});
