"use client";

import type { editor } from "monaco-editor/editor/editor.api.js";
import { useEffect, useRef, useState } from "react";
import type { EditorProps } from "./editor-props";
import { PlainEditor } from "./plain-editor";

type Loaded = typeof import("./monaco");

/** Monaco; the plain editor stands in for it until it has loaded, and if it never does. */
export function MonacoEditor(props: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  /** Where the learner was typing in the plain editor when Monaco took its place. */
  const caret = useRef<number | null>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [view, setView] = useState<editor.IStandaloneCodeEditor | null>(null);

  // Lets the listeners below, which are added once, see the props of the latest render.
  useEffect(() => {
    latest.current = props;
  });

  // Fetches Monaco once the page is up.
  useEffect(() => {
    let isGone = false;
    import("./monaco").then(
      (module) => {
        if (isGone) return;
        const focused = document.activeElement;
        caret.current = focused instanceof HTMLTextAreaElement ? focused.selectionStart : null;
        setLoaded(module);
      },
      (error: unknown) =>
        console.warn("The editor could not be loaded; the plain one stays.", error),
    );
    return () => {
      isGone = true;
    };
  }, []);

  // Creates the editor in its element, and follows the reader's colour scheme.
  useEffect(() => {
    if (!loaded || !host.current) return;
    const { monaco } = loaded;
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const theme = () => (dark.matches ? "day-17-dark" : "day-17-light");
    const model = monaco.editor.createModel(
      latest.current.value,
      "python",
      monaco.Uri.parse("file:///exercise.py"),
    );
    const created = monaco.editor.create(host.current, {
      model,
      theme: theme(),
      ariaLabel: "Your program, exercise.py. Control M lets Tab leave the editor.",
      automaticLayout: true,
      fontFamily: getComputedStyle(host.current).fontFamily,
      fontSize: 14,
      lineHeight: 22,
      insertSpaces: true,
      tabSize: 4,
      minimap: { enabled: false },
      scrollBeyondLastLine: false,
      // The tooltips and menus may stand out of a small pane.
      fixedOverflowWidgets: true,
      padding: { top: 12, bottom: 12 },
      wordBasedSuggestions: "currentDocument",
    });
    created.addCommand(monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter, () =>
      latest.current.onCheck(),
    );
    const followScheme = () => monaco.editor.setTheme(theme());
    dark.addEventListener("change", followScheme);
    const listeners = [
      model.onDidChangeContent(() => latest.current.onChange(model.getValue())),
      created.onDidBlurEditorWidget(() => latest.current.onBlur()),
    ];
    if (caret.current !== null) {
      created.setPosition(model.getPositionAt(caret.current));
      created.focus();
    }
    setView(created);
    return () => {
      dark.removeEventListener("change", followScheme);
      for (const listener of listeners) listener.dispose();
      created.dispose();
      model.dispose();
      setView(null);
    };
  }, [loaded]);

  // Brings a text that was not typed here (an earlier version, another device) into the model, undoably.
  useEffect(() => {
    const model = view?.getModel();
    if (!model || model.getValue() === props.value) return;
    model.pushEditOperations(
      [],
      [{ range: model.getFullModelRange(), text: props.value }],
      () => null,
    );
  }, [view, props.value]);

  // Shows the last report's lines in the editor.
  useEffect(() => {
    const model = view?.getModel();
    if (!model || !loaded) return;
    const { monaco } = loaded;
    const markers = props.markers
      .filter(({ line }) => line >= 1 && line <= model.getLineCount())
      .map(({ line, message, severity }) => ({
        message,
        severity:
          severity === "error" ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
        startLineNumber: line,
        endLineNumber: line,
        startColumn: Math.max(1, model.getLineFirstNonWhitespaceColumn(line)),
        endColumn: model.getLineMaxColumn(line),
      }));
    monaco.editor.setModelMarkers(model, "report", markers);
  }, [view, loaded, props.markers]);

  // Goes to the line that the report points at.
  useEffect(() => {
    if (!view || !props.goTo) return;
    view.revealLineInCenter(props.goTo.line);
    view.setPosition({ lineNumber: props.goTo.line, column: 1 });
    view.focus();
  }, [view, props.goTo]);

  if (!loaded) return <PlainEditor {...props} />;
  return <div ref={host} className="min-h-64 min-w-0 flex-1 font-mono" />;
}
