export type Verb =
  | "check"
  | "run"
  | "submit"
  | "list"
  | "next-mark"
  | "previous-mark"
  | "next-check"
  | "previous-check";

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Where the focus is: a bare character is a shortcut only where it is no text. */
export type FocusPlace = "text" | "report" | "elsewhere";

/** Which verb a key asks for. On a Mac, Cmd does what Ctrl does elsewhere. */
export function verbFor(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Key,
  place: FocusPlace,
): Verb | null {
  const isCommand = ctrlKey || metaKey;
  if (key === "F8" && !altKey) {
    if (isCommand) return shiftKey ? "previous-check" : "next-check";
    return shiftKey ? "previous-mark" : "next-mark";
  }
  if (key === "Enter" && isCommand) {
    if (shiftKey) return altKey ? null : "run";
    return altKey ? "submit" : "check";
  }
  if (isCommand || altKey || place === "text") return null;
  if (key === "?") return "list";
  if (place !== "report" || shiftKey) return null;
  return bareInReport.get(key) ?? null;
}

const bareInReport: ReadonlyMap<string, Verb> = new Map([
  ["n", "next-check"],
  ["p", "previous-check"],
]);

/** Keys for `aria-keyshortcuts`. */
export const ariaKeys = {
  check: "Control+Enter",
  run: "Control+Shift+Enter",
  submit: "Control+Alt+Enter",
} as const;
