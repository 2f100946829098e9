/** What both editors offer: the same text, the same shortcut, the same marked line. */
export type EditorProps = {
  value: string;
  onChange: (value: string) => void;
  /** Ctrl+Enter. */
  onCheck: () => void;
  /** When the learner leaves the editor. */
  onBlur: () => void;
  /** Lines with something to say from the last report. */
  markers: readonly Marker[];
  /** Jump to this line; a new object jumps again. */
  goTo: { line: number } | null;
};

export type Marker = { line: number; message: string; severity: "error" | "warning" };
