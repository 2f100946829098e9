"use client";

import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from "react";
import { endEarlyTyping } from "./early-typing";
import type { EditorProps } from "./editor-props";
import type { EditorSettings } from "./editor-settings";
import { indentationAfter, indentationBy } from "./indentation";
import { lineAt, selectLine } from "./lines-of-field";
import { letTabLeave } from "./tab-mode";

/**
 * A text field of equal rights: for touch, for screen readers, by choice, and until Monaco is there.
 * The field holds the text itself: React setting its value would take away the browser's undo.
 */
export function PlainEditor(props: EditorProps & { onFocus?: () => void }) {
  const { value, onChange, onBlur, goTo, replacement, settings, hintId, caretLine, onTabMode } =
    props;
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(onChange);
  const tabLeaves = useRef(true);
  const isAlive = useRef(false);

  // Lets the effects below see the handler of the latest render.
  useEffect(() => {
    latest.current = onChange;
  });

  // Says where the caret of this field is for as long as no other editor does.
  useEffect(() => {
    caretLine.current = () => (field.current ? lineAt(field.current) : 1);
  }, [caretLine]);

  // Hears Esc and Ctrl+M before the field does; at first Tab leaves, as it does in every text field.
  useEffect(() => {
    if (!field.current) return;
    return letTabLeave(field.current, true, (leaves) => {
      tabLeaves.current = leaves;
      onTabMode(leaves);
    });
  }, [onTabMode]);

  // Takes over what was typed before the page was alive; from then on, brings a text that was not
  // typed here (an earlier visit, another device) into the field.
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    if (!isAlive.current) {
      isAlive.current = true;
      endEarlyTyping(element);
      if (element.value !== element.defaultValue) return latest.current(element.value);
    }
    if (element.value === value) return;
    const caret = element.selectionStart;
    element.value = value;
    element.setSelectionRange(caret, caret);
  }, [value]);

  // Puts another text into the field in the way that its undo knows of.
  useEffect(() => {
    const element = field.current;
    if (!element || !replacement) return;
    element.focus();
    element.select();
    insert(element, replacement.text);
    element.setSelectionRange(0, 0);
    element.scrollTop = 0;
    latest.current(element.value);
  }, [replacement]);

  // Keeps the field's selection in step with the line that the report points at.
  useEffect(() => {
    if (goTo && field.current) selectLine(field.current, goTo.line);
  }, [goTo]);

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const { key, ctrlKey, metaKey, altKey, shiftKey, nativeEvent } = event;
    if (key === "Tab" && !ctrlKey && !metaKey && !altKey && !tabLeaves.current) {
      event.preventDefault();
      indent(event.currentTarget, shiftKey);
      onChange(event.currentTarget.value);
      return;
    }
    if (key !== "Enter" || ctrlKey || metaKey || altKey || shiftKey || nativeEvent.isComposing) {
      return;
    }
    const element = event.currentTarget;
    const indentation = indentationAfter(element.value.slice(0, element.selectionStart));
    if (indentation === "") return;
    event.preventDefault();
    insert(element, `\n${indentation}`);
    onChange(element.value);
  }

  const size: CSSProperties & { "--size": string } = { "--size": `${settings.fontSize / 16}rem` };
  return (
    <textarea
      ref={field}
      data-program
      defaultValue={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      onFocus={props.onFocus}
      onBlur={onBlur}
      aria-label="Your program, exercise.py"
      aria-describedby={hintId}
      spellCheck={false}
      autoCapitalize="none"
      autoCorrect="off"
      autoComplete="off"
      style={size}
      // iOS zooms into fields of less than 16 pixels.
      className={`min-h-40 flex-1 resize-none overflow-auto bg-raised px-4 py-2 ${settings.kind === "plain" ? "" : besideNumbers} pointer-coarse:text-[length:max(1rem,var(--size))] font-mono text-[length:var(--size)] leading-[1.5] outline-offset-[-2.5px] ${wrapping(settings)}`}
    />
  );
}

function indent(element: HTMLTextAreaElement, isBack: boolean): void {
  const selection = { start: element.selectionStart, end: element.selectionEnd };
  const { start, end, text, isWhole } = indentationBy(element.value, selection, isBack);
  if (element.value.slice(start, end) === text) return;
  element.setSelectionRange(start, end);
  insert(element, text);
  if (isWhole) element.setSelectionRange(start, start + text.length);
}

/** `execCommand` is the only way to change a field that its undo remembers. */
function insert(element: HTMLTextAreaElement, text: string): void {
  const isDone =
    text === "" ? document.execCommand("delete") : document.execCommand("insertText", false, text);
  // A field that is not on the screen takes no commands.
  if (!isDone) element.setRangeText(text, element.selectionStart, element.selectionEnd, "end");
}

/** Where the code editor takes its place the text stands where it will stand there, beside the numbers of lines. */
const besideNumbers = "pointer-fine:pl-[66px]";

/** In styles, so that a phone has its lines wrapped before there is a script (see `wrapsNow`). */
function wrapping({ wraps }: EditorSettings): string {
  if (wraps === null) return "whitespace-pre max-lg:whitespace-pre-wrap";
  return wraps ? "whitespace-pre-wrap" : "whitespace-pre";
}
