"use client";

import { useEffect, useRef, useState } from "react";
import type { EditorProps } from "./editor-props";
import type { EditorKind } from "./editor-settings";
import type { OpenedMonaco, openMonaco } from "./open-monaco";
import { PlainEditor } from "./plain-editor";

type Loaded = { openMonaco: typeof openMonaco };

/**
 * The editor that the learner has chosen. The plain one also stands in for Monaco until it has
 * loaded, and if it never does; it is the same field throughout, so that nobody who types loses it.
 */
export function ProgramEditor({ kind, ...props }: EditorProps & { kind: EditorKind }) {
  const { value, findings, problem, places, goTo, replacement, settings, caretLine } = props;
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  /** Where the learner was typing in the plain editor when Monaco took its place. */
  const caret = useRef<number | null>(null);
  /** What the plain editor has already done in Monaco's place is not done again. */
  const done = useRef({ goTo, replacement });
  const [hasFocus, setHasFocus] = useState(false);
  const isChosen = kind === "monaco";
  const isWanted = isChosen && (props.isPythonSettled || hasFocus);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [view, setView] = useState<OpenedMonaco | null>(null);

  // Lets the listeners below, which are added once, see the props of the latest render.
  useEffect(() => {
    latest.current = props;
    if (!view) done.current = { goTo, replacement };
  });

  // Fetches Monaco once Python has what it needs, or somebody begins to type: on a machine of two
  // processors each would keep the other waiting, and a program has to be read before it is written.
  useEffect(() => {
    // No effect runs on the server, but only this tells the bundler that Monaco has no place in
    // what it builds for it, where it would take a third of the time of a build.
    if (typeof window === "undefined" || !isWanted) return;
    let isGone = false;
    import("./open-monaco").then(
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
  }, [isWanted]);

  // Creates the editor in its element.
  useEffect(() => {
    if (!loaded || !isChosen || !host.current) return;
    const opened = loaded.openMonaco(host.current, () => latest.current, caret.current);
    caretLine.current = opened.caretLine;
    setView(opened);
    return () => {
      opened.close();
      setView(null);
    };
  }, [loaded, isChosen, caretLine]);

  // Brings a text that was not typed here (an earlier version, another device) into the model, undoably.
  useEffect(() => {
    view?.setText(value);
  }, [view, value]);

  // Puts another text into the model and the focus beside it, so that Ctrl+Z takes it back at once.
  useEffect(() => {
    if (!view || !replacement || replacement === done.current.replacement) return;
    view.setText(replacement.text);
    view.goTo(1);
  }, [view, replacement]);

  // Draws what is marked in the text.
  useEffect(() => {
    view?.mark({ findings, problem, places });
  }, [view, findings, problem, places]);

  // Goes to the line that the report points at.
  useEffect(() => {
    if (!view || !goTo || goTo === done.current.goTo) return;
    view.goTo(goTo.line);
  }, [view, goTo]);

  // Follows the reader's settings.
  useEffect(() => {
    view?.follow(settings);
  }, [view, settings]);

  if (!loaded || !isChosen) {
    return <PlainEditor {...props} onFocus={() => setHasFocus(true)} />;
  }
  // A browser that translates pages must leave programs alone.
  return <div ref={host} translate="no" className="min-h-24 min-w-0 flex-1 font-mono" />;
}
