export type EditorKind = "monaco" | "plain";

const key = "day-17-editor";
const listeners = new Set<() => void>();
/** Chosen in this visit; also where the browser keeps nothing. */
let chosen: EditorKind | null = null;

function read(): EditorKind {
  if (chosen) return chosen;
  try {
    const kept = localStorage.getItem(key);
    if (kept === "monaco" || kept === "plain") return kept;
  } catch {
    // Storage is blocked: the choice lasts for this visit.
  }
  // Monaco does not support touch devices.
  return matchMedia("(pointer: coarse)").matches ? "plain" : "monaco";
}

/** Which editor the reader uses, in all exercises; an external store for React. */
export const editorChoice = {
  read,
  readOnServer: (): EditorKind => "plain",
  choose: (kind: EditorKind) => {
    chosen = kind;
    try {
      localStorage.setItem(key, kind);
    } catch {
      // As above.
    }
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
