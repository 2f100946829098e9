"use client";

import { useEffect, useRef } from "react";
import { editorSettings } from "./editor-settings";
import { type FocusPlace, type Verb, verbFor } from "./shortcuts";

/** Listens to the page's shortcuts, wherever the focus is but in a dialog. */
export function useShortcuts(onVerb: (verb: Verb) => void): void {
  const latest = useRef(onVerb);

  // Lets the listener below, which is added once, see the handler of the latest render.
  useEffect(() => {
    latest.current = onVerb;
  });

  // Hears the keyboard before the editors do: Monaco has meanings of its own for these keys.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body;
      const verb = verbFor(event, placeOf(target));
      if (!verb || event.isComposing || target.closest("[role='dialog'], [role='alertdialog']")) {
        return;
      }
      if (verb === "list" && !editorSettings.read().opensListOnKey) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) latest.current(verb);
    };
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, []);
}

function placeOf(target: Element): FocusPlace {
  const text = "input, textarea, select, [contenteditable], [role='textbox']";
  if (target.closest(text)) return "text";
  return target.closest("[aria-label='Report'], [data-outcome]") ? "report" : "elsewhere";
}
