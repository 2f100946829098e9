export type Verb = "check" | "run" | "submit" | "list";

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Which verb a key asks for. On a Mac, Cmd does what Ctrl does elsewhere. */
export function verbFor({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): Verb | null {
  const isCommand = ctrlKey || metaKey;
  if (key === "?") return isCommand || altKey ? null : "list";
  if (key !== "Enter" || !isCommand) return null;
  if (shiftKey) return altKey ? null : "run";
  return altKey ? "submit" : "check";
}

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
      { keys: "?", does: "This list, when you are not typing" },
    ],
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
