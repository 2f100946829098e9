import { flushSync } from "react-dom";
import { checkAnchor, goToCheck } from "@/components/exercise/report/check-anchor";
import type { SyntaxProblem } from "@/exercises/sandbox/protocol";
import type { EditorProps, Marker } from "./editor-props";
import { focusedCheck, nextFailed } from "./failed-checks";
import { markedLines, nextMarked, sentenceOf } from "./marked-lines";
import type { Verb } from "./shortcuts";

type Parts = {
  findings: readonly Marker[];
  problem: SyntaxProblem | null;
  caretLine: EditorProps["caretLine"];
  onGoTo: (line: number) => void;
  /** Brings the report into sight where it is not. */
  onShowReport: () => void;
  say: (text: string) => void;
};

type MarkVerb = Extract<Verb, `${string}-mark` | `${string}-check`>;

/** The ways between the marked lines of the program and the checks that marked them. */
export function createMarkKeys(parts: Parts): (verb: MarkVerb) => void {
  const { findings, problem, caretLine, onGoTo, onShowReport, say } = parts;

  function toMark(way: "next" | "previous"): void {
    const check = focusedCheck();
    const ofCheck = findings.find(({ checkIds }) => check !== null && checkIds.includes(check));
    const marked = markedLines(findings, problem);
    const found = ofCheck ? [ofCheck] : nextMarked(marked, caretLine.current(), way);
    const [first] = found;
    if (first) onGoTo(first.line);
    say(first ? found.map(sentenceOf).join(" ") : "No line is marked.");
  }

  function toCheck(way: "next" | "previous"): void {
    const line = caretLine.current();
    const isInProgram = document.activeElement?.closest("[aria-label^='Your program']");
    const marked = isInProgram ? findings.find((finding) => finding.line === line) : undefined;
    const check = marked?.checkIds[0] ?? nextFailed(way);
    if (check !== null && check === focusedCheck()) {
      say("No other check that is shown is “Not yet”.");
      return;
    }
    // The focus cannot go to what is not in sight.
    if (check !== null) flushSync(onShowReport);
    if (check === null) say("No check in the report is “Not yet”.");
    // One of another step than the shown one is shown as a link to it would.
    else if (!goToCheck(check)) window.location.hash = checkAnchor(check);
  }

  return (verb) => {
    const way = verb === "next-mark" || verb === "next-check" ? "next" : "previous";
    if (verb === "next-mark" || verb === "previous-mark") toMark(way);
    else toCheck(way);
  };
}
