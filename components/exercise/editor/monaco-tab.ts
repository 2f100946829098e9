import type { editor } from "monaco-editor/editor/editor.api.js";
import { monaco } from "./monaco";

/**
 * Keeps Tab from being a trap: after Esc the next Tab leaves the editor, in either direction.
 * Ctrl+M, Monaco's own switch, makes every Tab leave; `onTabMode` hears of it.
 */
export function letTabLeave(
  host: HTMLElement,
  view: editor.IStandaloneCodeEditor,
  onTabMode: (leaves: boolean) => void,
): () => void {
  let leavesNext = false;
  const listen = (event: KeyboardEvent) => {
    if (event.key === "Escape") leavesNext = true;
    else if (event.key === "Tab" && leavesNext) {
      // Monaco does not hear of it, so the browser moves the focus.
      event.stopPropagation();
      leavesNext = false;
    } else if (event.key !== "Shift") leavesNext = false;
  };
  host.addEventListener("keydown", listen, { capture: true });
  const option = monaco.editor.EditorOption.tabFocusMode;
  const tell = () => onTabMode(view.getOption(option));
  const listener = view.onDidChangeConfiguration((event) => {
    if (event.hasChanged(option)) tell();
  });
  tell();
  return () => {
    host.removeEventListener("keydown", listen, { capture: true });
    listener.dispose();
  };
}
