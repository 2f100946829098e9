import { expect, test } from "vitest";
import { interruptBuffer } from "./interrupt-buffer.mjs";

test("An interrupt that is read is cleared", () => {
  const flag = new Uint8Array([14]);
  const buffer = interruptBuffer(flag);
  expect(buffer[0]).toBe(14);
  buffer[0] = 0;
  expect(flag[0]).toBe(0);
});

test.each([0, 14])("One that comes between reading %s and clearing it is kept", (before) => {
  const flag = new Uint8Array([before]);
  const buffer = interruptBuffer(flag);
  expect(buffer[0]).toBe(before);
  flag[0] = 2;
  buffer[0] = 0;
  expect(flag[0]).toBe(2);
});
