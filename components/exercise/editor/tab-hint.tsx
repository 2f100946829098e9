import type { EditorKind } from "./editor-settings";

type Props = { id: string; leaves: boolean; kind: EditorKind };

/** What the Tab key does: no editor is a trap. And for whom it is made, the way to the other one. */
export function TabHint({ id, leaves, kind }: Props) {
  return (
    <p id={id} className="border-line border-t bg-sunken px-4 py-1 text-muted text-xs leading-5">
      <span>
        {leaves
          ? "Tab leaves the editor; Ctrl+M makes it indent."
          : "Tab indents. Press Esc, then Tab, to leave the editor; Ctrl+M makes Tab leave it."}
      </span>
      {kind === "monaco" && (
        <span className="sr-only">
          {" Not read aloud? Press “Use the plain editor” before this field."}
        </span>
      )}
    </p>
  );
}
