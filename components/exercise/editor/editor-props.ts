import type { SyntaxProblem } from "@/exercises/sandbox/protocol";
import type { CompletionSources } from "./complete";
import type { EditorSettings } from "./editor-settings";
import type { Place } from "./step-places";

/** What both editors offer: the same text, the same marked lines, the same settings. */
export type EditorProps = {
  value: string;
  onChange: (value: string) => void;
  /** When the learner leaves the editor. */
  onBlur: () => void;
  /** Lines that the last run or report has something to say about. */
  findings: readonly Marker[];
  /** Where the text of this moment is not Python. */
  problem: SyntaxProblem | null;
  /** Where the step is worked on that the learner is at. */
  places: readonly Place[];
  /** Jump to this line; a new object jumps again. */
  goTo: { line: number } | null;
  /** A text to put in the place of the whole, so that undo brings it back; a new object does it again. */
  replacement: { text: string } | null;
  settings: EditorSettings;
  /** What is offered at the end of a line is found in it; the same object as long as it is the same. */
  completesFrom: CompletionSources;
  /** The element that says what the keys do. */
  hintId: string;
  /** Where the editor that is shown tells the line of its caret. */
  caretLine: { current: () => number };
  /** Python is there, or cannot be had for now: what else the page needs may load. */
  isPythonSettled: boolean;
  /** Tells whether Tab leaves the editor. */
  onTabMode: (leaves: boolean) => void;
};

/** A line that a run has something to say about. */
export type Marker = {
  line: number;
  message: string;
  /** The checks that say it; none where the program stopped there. */
  checkIds: readonly string[];
};
