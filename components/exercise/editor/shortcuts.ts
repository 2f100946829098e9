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

/** The list as people read it, in groups. */
export const shortcutList: readonly {
  title: string;
  keys: readonly { keys: string; does: string }[];
}[] = [
  {
    title: "Anywhere on the page",
    keys: [
      { keys: "Ctrl + Enter", does: "Check" },
      { keys: "Ctrl + Shift + Enter", does: "Run" },
      { keys: "Ctrl + Alt + Enter", does: "Submit" },
      { keys: "F8", does: "The next marked line, and what is said of it; from a check, its line" },
      { keys: "Shift + F8", does: "The marked line before" },
      {
        keys: "Ctrl + F8",
        does: "The check that marked this line, then the next that is not right",
      },
      { keys: "Ctrl + Shift + F8", does: "The check before that is not right" },
      { keys: "?", does: "This list, when you are not typing" },
    ],
  },
  {
    title: "In the report",
    keys: [{ keys: "N, P", does: "The next check that is not right, and the one before" }],
  },
  {
    title: "In both editors",
    keys: [
      { keys: "Ctrl + Z", does: "Undo, also a reset or a restored version" },
      { keys: "Ctrl + Shift + Z", does: "Do it again" },
      { keys: "Esc, then Tab", does: "Leave the editor" },
      { keys: "Ctrl + M", does: "Switch what Tab does (Ctrl on a Mac too)" },
    ],
  },
  {
    title: "In the code editor",
    keys: [
      { keys: "Ctrl + Space", does: "What could be typed here" },
      { keys: "Ctrl + F", does: "Find" },
      { keys: "Ctrl + H", does: "Find and replace (on a Mac Cmd + Alt + F)" },
      { keys: "Ctrl + /", does: "Comment lines out and in" },
      { keys: "Alt + ↑ ↓", does: "Move lines" },
      { keys: "Ctrl + D", does: "Select the next place like this one" },
    ],
  },
];
