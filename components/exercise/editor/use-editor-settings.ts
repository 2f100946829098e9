"use client";

import { useSyncExternalStore } from "react";
import { type EditorKind, editorKindFor, editorSettings } from "./editor-settings";

/** The reader's settings, and the editor that follows from them; on the server the plain one. */
export function useEditorSettings() {
  const settings = useSyncExternalStore(
    editorSettings.subscribe,
    editorSettings.read,
    editorSettings.readOnServer,
  );
  const kind = useSyncExternalStore(
    editorSettings.subscribe,
    () => editorKindFor(editorSettings.read()),
    (): EditorKind => "plain",
  );
  return { settings, kind };
}
