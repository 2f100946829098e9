import type { EditorKind } from "./editor-settings";

type Props = {
  id: string;
  leaves: boolean;
  kind: EditorKind;
  markedCount: number;
  /** Something else stands in its place: it is there for the ear alone. */
  isQuiet: boolean;
};

/**
 * What describes the editor: no editor is a trap, and a mark is a key away. It says nothing that
 * changes while one types, or all of it would be read aloud at each pause.
 */
export function KeysHint({ id, leaves, kind, markedCount, isQuiet }: Props) {
  const marks = markedCount === 1 ? "1 marked line" : `${markedCount} marked lines`;
  return (
    <p id={id} className={isQuiet ? "sr-only" : "shrink-0 px-2 @max-4xl:sr-only"}>
      {markedCount > 0 && <span>{`${marks}, F8 goes to the next. `}</span>}
      <span className={markedCount > 0 ? "sr-only" : ""}>
        {leaves ? "Tab leaves; Ctrl+M makes it indent." : "Tab indents; Esc, then Tab, leaves."}
      </span>
      {!leaves && <span className="sr-only"> Ctrl+M makes Tab leave.</span>}
      {kind === "monaco" && (
        <span className="sr-only"> No speech? The plain editor is in Editor settings.</span>
      )}
    </p>
  );
}
