/**
 * The colours of globals.css that the code editor has, by day and by lamplight: Monaco takes only
 * hexadecimal ones. app/tokens.test.ts holds the two together and computes the contrasts.
 */
export const editorTokens = {
  raised: ["#ffffff", "#1b2224"],
  ink: ["#1c2528", "#e7eae6"],
  muted: ["#535f63", "#a6b1b3"],
  line: ["#d8dedb", "#2e383b"],
  "strong-line": ["#7d888b", "#77848a"],
  kestrel: ["#98400f", "#f2a56f"],
  "kestrel-wash": ["#f8e9de", "#38251a"],
  wrong: ["#a5123f", "#ff9db0"],
  note: ["#4a5a7c", "#b1bfdb"],
  "note-wash": ["#e9edf5", "#1f2737"],
} as const satisfies Record<string, readonly [day: string, night: string]>;

export type EditorToken = keyof typeof editorTokens;

/** As in the lesson's listings: the eye goes to names. */
export const editorRules: readonly { token: string; colour: EditorToken; isBold?: true }[] = [
  { token: "", colour: "ink" },
  { token: "keyword", colour: "ink", isBold: true },
  { token: "string", colour: "note" },
  { token: "comment", colour: "muted" },
];

/** Monaco's own names. Kestrel is for where one is, wrong for what is not Python. */
export const editorColours: Readonly<Record<string, EditorToken>> = {
  "editor.background": "raised",
  "editor.foreground": "ink",
  "editorCursor.foreground": "ink",
  "editor.lineHighlightBorder": "line",
  "editorLineNumber.foreground": "muted",
  "editorLineNumber.activeForeground": "ink",
  "editor.selectionBackground": "kestrel-wash",
  "editor.inactiveSelectionBackground": "note-wash",
  "editor.findMatchBackground": "kestrel-wash",
  "editor.findMatchBorder": "kestrel",
  "editor.findMatchHighlightBackground": "note-wash",
  "editor.findMatchHighlightBorder": "strong-line",
  "editorBracketMatch.background": "note-wash",
  "editorBracketMatch.border": "strong-line",
  "editorBracketHighlight.foreground1": "ink",
  "editorBracketHighlight.foreground2": "note",
  "editorBracketHighlight.foreground3": "muted",
  "editorBracketHighlight.foreground4": "ink",
  "editorBracketHighlight.foreground5": "note",
  "editorBracketHighlight.foreground6": "muted",
  "editorBracketHighlight.unexpectedBracket.foreground": "wrong",
  "editorError.foreground": "wrong",
  "editorWidget.background": "raised",
  "editorWidget.foreground": "ink",
  "editorWidget.border": "strong-line",
  "editorSuggestWidget.background": "raised",
  "editorSuggestWidget.foreground": "ink",
  "editorSuggestWidget.border": "strong-line",
  "editorSuggestWidget.selectedBackground": "kestrel-wash",
  "editorSuggestWidget.selectedForeground": "ink",
  "editorSuggestWidget.highlightForeground": "kestrel",
  "editorSuggestWidget.focusHighlightForeground": "kestrel",
  "input.background": "raised",
  "input.foreground": "ink",
  "input.border": "strong-line",
  "input.placeholderForeground": "muted",
  "inputOption.activeBackground": "kestrel-wash",
  "inputOption.activeForeground": "ink",
  "inputOption.activeBorder": "kestrel",
  focusBorder: "kestrel",
};

/** What the editor may lay under a character of a program. */
export const groundsOfCode: readonly EditorToken[] = ["raised", "kestrel-wash", "note-wash"];
