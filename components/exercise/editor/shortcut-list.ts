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
