"use client";

import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import type { EditorProps } from "./editor-props";

/** A text field of equal rights: for touch, for screen readers, by choice, and until Monaco is there. */
export function PlainEditor({ value, onChange, onCheck, onBlur, markers, goTo }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  // Keeps the field's selection in step with the line that the report points at.
  useEffect(() => {
    const element = field.current;
    if (!goTo || !element) return;
    const lines = element.value.split("\n");
    const start = lines.slice(0, goTo.line - 1).join("\n").length + (goTo.line > 1 ? 1 : 0);
    element.focus();
    element.setSelectionRange(start, start + (lines[goTo.line - 1]?.length ?? 0));
    const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight);
    element.scrollTop = Math.max(0, (goTo.line - 4) * lineHeight);
  }, [goTo]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onCheck();
    }
  }

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <textarea
        ref={field}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
        aria-label="Your program, exercise.py"
        aria-describedby={markers.length > 0 ? id : undefined}
        spellCheck={false}
        autoCapitalize="none"
        autoCorrect="off"
        autoComplete="off"
        wrap="off"
        className="min-h-64 flex-1 resize-none overflow-auto bg-raised p-3 font-mono text-base leading-6 sm:text-sm"
      />
      {markers.length > 0 && (
        <ul id={id} className="max-h-28 overflow-auto border-line border-t px-3 py-2 text-sm">
          {markers.map(({ line, message, severity }) => (
            <li key={`${line} ${message}`}>
              Line {line} ({severity}): {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
