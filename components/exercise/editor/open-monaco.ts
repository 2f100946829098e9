import type { EditorProps, Marker } from "./editor-props";
import type { EditorSettings } from "./editor-settings";
import { monaco } from "./monaco";
import { provideCompletion } from "./monaco-completion";
import { letTabLeave } from "./tab-mode";

export type OpenedMonaco = {
  /** Undoably; nothing when the text is the same. */
  setText: (text: string) => void;
  goTo: (line: number) => void;
  mark: (markers: readonly Marker[]) => void;
  /** The ids of the elements that describe the editor to a screen reader. */
  describeBy: (ids: string) => void;
  follow: (settings: EditorSettings) => void;
  close: () => void;
};

/** Opens Monaco in an element. It asks `props` for whatever may have changed since. */
export function openMonaco(
  host: HTMLElement,
  props: () => EditorProps,
  caret: number | null,
): OpenedMonaco {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const theme = () => (dark.matches ? "day-17-dark" : "day-17-light");
  const model = monaco.editor.createModel(
    props().value,
    "python",
    monaco.Uri.parse("file:///exercise.py"),
  );
  const view = monaco.editor.create(host, {
    model,
    theme: theme(),
    ariaLabel: "Your program, exercise.py",
    // A page cannot know that it is read aloud; left to guess, Chromium's editor is empty for speech.
    accessibilitySupport: "on",
    automaticLayout: true,
    fontFamily: getComputedStyle(host).fontFamily,
    ...look(props().settings),
    insertSpaces: true,
    tabSize: 4,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    // The tooltips and menus may stand out of a small pane.
    fixedOverflowWidgets: true,
    padding: { top: 12, bottom: 12 },
    // Dimmed, as is usual, its number would be too faint to read.
    renderFinalNewline: "on",
    wordBasedSuggestions: "off",
    quickSuggestions: { other: true, strings: true, comments: false },
    // Enter is for a new line, also while a list is open.
    acceptSuggestionOnEnter: "smart",
  });
  const followScheme = () => monaco.editor.setTheme(theme());
  dark.addEventListener("change", followScheme);
  const stopTab = letTabLeave(host, false, (leaves) => {
    view.updateOptions({ tabFocusMode: leaves });
    props().onTabMode(leaves);
  });
  const listeners = [
    model.onDidChangeContent(() => props().onChange(model.getValue())),
    view.onDidBlurEditorWidget(() => props().onBlur()),
    provideCompletion((source, before) => props().complete(source, before)),
  ];
  if (caret !== null) {
    view.setPosition(model.getPositionAt(caret));
    view.focus();
  }

  function setText(text: string): void {
    if (model.getValue() === text) return;
    const place = view.saveViewState();
    model.pushStackElement();
    model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null);
    model.pushStackElement();
    // Another tab's text, say: whoever was reading here reads on.
    if (place) view.restoreViewState(place);
  }

  function goTo(line: number): void {
    view.revealLineInCenter(line);
    view.setPosition({ lineNumber: line, column: 1 });
    view.focus();
  }

  function mark(markers: readonly Marker[]): void {
    const inside = markers.filter(({ line }) => line >= 1 && line <= model.getLineCount());
    const severities = monaco.MarkerSeverity;
    const shown = inside.map(({ line, column, message, severity }) => {
      const end = model.getLineMaxColumn(line);
      const start = column ?? model.getLineFirstNonWhitespaceColumn(line);
      return {
        message,
        severity: severity === "error" ? severities.Error : severities.Warning,
        startLineNumber: line,
        endLineNumber: line,
        // A mark needs a character to stand on, also at the end of a line.
        startColumn: Math.max(1, Math.min(start, end - 1)),
        endColumn: end,
      };
    });
    monaco.editor.setModelMarkers(model, "program", shown);
  }

  let isClosed = false;

  // Somebody who chooses the plain editor in the moment in which this one opens closes it before
  // React has told it what it is to show.
  function whileOpen<Arguments extends unknown[]>(
    act: (...given: Arguments) => void,
  ): (...given: Arguments) => void {
    return (...given) => {
      if (!isClosed) act(...given);
    };
  }

  return {
    setText: whileOpen(setText),
    goTo: whileOpen(goTo),
    mark: whileOpen(mark),
    describeBy: whileOpen((ids) =>
      host.querySelector("[role='textbox']")?.setAttribute("aria-describedby", ids),
    ),
    follow: whileOpen((settings) => view.updateOptions(look(settings))),
    close: () => {
      isClosed = true;
      dark.removeEventListener("change", followScheme);
      stopTab();
      for (const listener of listeners) listener.dispose();
      view.dispose();
      model.dispose();
    },
  };
}

function look({ fontSize, wraps }: EditorSettings) {
  // Monaco counts in pixels and does not know of the reader's own text size.
  const usual = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const size = (fontSize / 16) * usual;
  return {
    fontSize: size,
    lineHeight: Math.round(size * 1.6),
    wordWrap: wraps ? ("on" as const) : ("off" as const),
  };
}
