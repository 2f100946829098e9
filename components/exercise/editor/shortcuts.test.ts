import { expect, test } from "vitest";
import { verbFor } from "./shortcuts";

const rows: [keys: string, verb: string | null][] = [
  ["Ctrl Enter", "check"],
  ["Meta Enter", "check"],
  ["Ctrl Shift Enter", "run"],
  ["Ctrl Alt Enter", "submit"],
  ["Ctrl Alt Shift Enter", null],
  ["Enter", null],
  ["Shift Enter", null],
  ["Alt Enter", null],
  ["Shift ?", "list"],
  ["?", "list"],
  ["Ctrl Shift ?", null],
];

for (const [keys, verb] of rows) {
  test(`${keys} asks for ${verb ?? "nothing"}`, () => {
    const held = keys.split(" ");
    const event = {
      key: held.at(-1) ?? "",
      ctrlKey: held.includes("Ctrl"),
      metaKey: held.includes("Meta"),
      altKey: held.includes("Alt"),
      shiftKey: held.includes("Shift"),
    };
    expect(verbFor(event)).toBe(verb);
  });
}
