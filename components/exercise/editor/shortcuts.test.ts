import { expect, test } from "vitest";
import { type FocusPlace, verbFor } from "./shortcuts";

const rows: [keys: string, place: FocusPlace, verb: string | null][] = [
  ["Ctrl Enter", "text", "check"],
  ["Meta Enter", "text", "check"],
  ["Ctrl Shift Enter", "elsewhere", "run"],
  ["Ctrl Alt Enter", "text", "submit"],
  ["Ctrl Alt Shift Enter", "text", null],
  ["Enter", "elsewhere", null],
  ["Shift Enter", "text", null],
  ["Alt Enter", "text", null],
  ["Shift ?", "elsewhere", "list"],
  ["?", "report", "list"],
  ["?", "text", null],
  ["Ctrl Shift ?", "elsewhere", null],
  ["F8", "text", "next-mark"],
  ["F8", "report", "next-mark"],
  ["Shift F8", "text", "previous-mark"],
  ["Ctrl F8", "text", "next-check"],
  ["Meta Shift F8", "elsewhere", "previous-check"],
  ["Alt F8", "text", null],
  ["n", "report", "next-check"],
  ["p", "report", "previous-check"],
  ["n", "text", null],
  ["n", "elsewhere", null],
  ["Ctrl n", "report", null],
];

for (const [keys, place, verb] of rows) {
  test(`${keys} with the focus in ${place} asks for ${verb ?? "nothing"}`, () => {
    const held = keys.split(" ");
    const event = {
      key: held.at(-1) ?? "",
      ctrlKey: held.includes("Ctrl"),
      metaKey: held.includes("Meta"),
      altKey: held.includes("Alt"),
      shiftKey: held.includes("Shift"),
    };
    expect(verbFor(event, place)).toBe(verb);
  });
}
