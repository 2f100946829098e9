import type { Suggestion } from "./complete";
import type { EditorSettings } from "./editor-settings";

/** What both editors offer: the same text, the same marked lines, the same settings. */
export type EditorProps = {
  value: string;
  onChange: (value: string) => void;
  /** When the learner leaves the editor. */
  onBlur: () => void;
  /** Lines with something to say: where the text is not Python, and from the last report. */
  markers: readonly Marker[];
  /** Jump to this line; a new object jumps again. */
  goTo: { line: number } | null;
  /** A text to put in the place of the whole, so that undo brings it back; a new object does it again. */
  replacement: { text: string } | null;
  settings: EditorSettings;
  /** What could be typed at the end of a line that begins like this. */
  complete: (source: string, before: string) => Suggestion[];
  /** The element that says what the Tab key does. */
  hintId: string;
  /** Python is there, or cannot be had for now: what else the page needs may load. */
  isPythonSettled: boolean;
  /** Tells whether Tab leaves the editor. */
  onTabMode: (leaves: boolean) => void;
};

export type Marker = {
  line: number;
  /** Where on the line it begins, from 1; without it the whole line is meant. */
  column?: number;
  message: string;
  severity: "error" | "warning";
};
