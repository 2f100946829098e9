import type { editor } from "monaco-editor/editor/editor.api.js";
import type { EditorProps } from "./editor-props";
import styles from "./marks.module.css";
import { monaco } from "./monaco";

export type Marked = Pick<EditorProps, "findings" | "problem" | "places">;

/** Draws what is marked in a text: the place of the step, the lines that a finding means, bad Python. */
export function createMarks(
  view: editor.ICodeEditor,
  model: editor.ITextModel,
): (marked: Marked) => void {
  const drawn = view.createDecorationsCollection();
  const isInside = ({ line }: { line: number }) => line >= 1 && line <= model.getLineCount();

  return ({ findings, problem, places }) => {
    drawn.set([
      ...places.map(({ from, to }) => ({
        range: new monaco.Range(from, 1, to, 1),
        options: {
          isWholeLine: true,
          marginClassName: styles.place ?? null,
          lineNumberClassName: styles.number ?? null,
        },
      })),
      ...[...new Set(findings.filter(isInside).map(({ line }) => line))].map((line) => ({
        range: new monaco.Range(line, 1, line, 1),
        options: { isWholeLine: true, className: styles.finding ?? null },
      })),
    ]);
    const shown = problem && isInside(problem) ? [problem] : [];
    monaco.editor.setModelMarkers(
      model,
      "program",
      shown.map(({ line, column, message }) => {
        const end = model.getLineMaxColumn(line);
        return {
          message,
          severity: monaco.MarkerSeverity.Error,
          startLineNumber: line,
          endLineNumber: line,
          // A mark needs a character to stand on, also at the end of a line.
          startColumn: Math.max(1, Math.min(column, end - 1)),
          endColumn: end,
        };
      }),
    );
  };
}
