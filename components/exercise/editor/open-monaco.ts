import { createCompleter } from "./complete";
import type { EditorProps } from "./editor-props";
import type { EditorSettings } from "./editor-settings";
import { monaco } from "./monaco";
import { provideCompletion } from "./monaco-completion";
import { followScheme, look } from "./monaco-look";
import { createMarks, type Marked } from "./monaco-marks";
import { letTabLeave } from "./tab-mode";

export type OpenedMonaco = {
  /** Undoably; nothing when the text is the same. */
  setText: (text: string) => void;
  goTo: (line: number) => void;
  mark: (marked: Marked) => void;
  /** The line of the caret, from 1. */
  caretLine: () => number;
  follow: (settings: EditorSettings) => void;
  close: () => void;
};

/** Opens Monaco in an element. It asks `props` for whatever may have changed since. */
export function openMonaco(
  host: HTMLElement,
  props: () => EditorProps,
  caret: number | null,
): OpenedMonaco {
  const stopScheme = followScheme();
  const model = monaco.editor.createModel(
    props().value,
    "python",
    monaco.Uri.parse("file:///exercise.py"),
  );
  const view = monaco.editor.create(host, {
    model,
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
    padding: { top: 8, bottom: 8 },
    lineNumbersMinChars: 4,
    lineDecorationsWidth: 18,
    guides: { indentation: false },
    overviewRulerBorder: false,
    // Dimmed, as is usual, its number would be too faint to read.
    renderFinalNewline: "on",
    wordBasedSuggestions: "off",
    quickSuggestions: { other: true, strings: true, comments: false },
    // Enter is for a new line, also while a list is open.
    acceptSuggestionOnEnter: "smart",
  });
  // Its description does not change while one types, or all of it would be read aloud again.
  host.querySelector("[role='textbox']")?.setAttribute("aria-describedby", props().hintId);
  const stopTab = letTabLeave(host, false, (leaves) => {
    view.updateOptions({ tabFocusMode: leaves });
    props().onTabMode(leaves);
  });
  let from = props().completesFrom;
  let complete = createCompleter(from);
  const completerNow = () => {
    const { completesFrom } = props();
    if (completesFrom !== from) complete = createCompleter(completesFrom);
    from = completesFrom;
    return complete;
  };
  const listeners = [
    model.onDidChangeContent(() => props().onChange(model.getValue())),
    view.onDidBlurEditorWidget(() => props().onBlur()),
    provideCompletion((source, before) => completerNow()(source, before)),
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
    view.revealLineInCenterIfOutsideViewport(line);
    view.setPosition({ lineNumber: line, column: 1 });
    view.focus();
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
    mark: whileOpen(createMarks(view, model)),
    caretLine: () => view.getPosition()?.lineNumber ?? 1,
    follow: whileOpen((settings) => view.updateOptions(look(settings))),
    close: () => {
      isClosed = true;
      stopScheme();
      stopTab();
      for (const listener of listeners) listener.dispose();
      view.dispose();
      model.dispose();
    },
  };
}
