"use client";

import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { WorkspaceActions } from "@/components/exercise/workspace/workspace-actions";
import { Button } from "@/components/ui/button";
import { notRecalling, recall } from "./recall";

type Props = {
  isBusy: boolean;
  /** What was tried before, oldest first. */
  tried: readonly string[];
  onTry: WorkspaceActions["evaluate"];
  onStop: () => void;
};

/** Enter tries it, Shift and Enter starts a line, the arrows go back through what was tried. */
export function ConsoleInput({ isBusy, tried, onTry, onStop }: Props) {
  const [text, setText] = useState("");
  const back = useRef(notRecalling);
  const hint = useId();
  const lines = text.split("\n").length;

  async function send(): Promise<void> {
    if (isBusy || text.trim() === "") return;
    const sent = text;
    back.current = notRecalling;
    setText("");
    const came = await onTry(sent);
    if (came === "done") return;
    // An incomplete statement goes on in the next line; a refused one is not lost.
    setText((typed) => (came === "incomplete" ? `${sent}\n${typed}` : `${sent}${typed}`));
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const { key, shiftKey, ctrlKey, metaKey, altKey, nativeEvent, currentTarget } = event;
    if (ctrlKey || metaKey || altKey || nativeEvent.isComposing) return;
    if (key === "Escape" && isBusy) onStop();
    if (key === "Enter" && !shiftKey) {
      event.preventDefault();
      void send();
    }
    if ((key === "ArrowUp" && isAtStart(currentTarget)) || key === "ArrowDown") {
      const found = recall(tried, back.current, key === "ArrowUp" ? 1 : -1, text);
      if (!found) return;
      event.preventDefault();
      back.current = found.next;
      setText(found.text);
    }
  }

  return (
    <div>
      <div className="flex items-start gap-2">
        <textarea
          aria-label="Python to try"
          aria-describedby={hint}
          value={text}
          rows={Math.min(8, lines)}
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          className="min-h-10 min-w-0 flex-1 resize-none rounded-md border border-strong-line bg-raised px-3 py-2 font-mono text-base sm:text-sm"
        />
        {isBusy ? (
          <Button kind="danger" onClick={onStop}>
            Stop
          </Button>
        ) : (
          <Button kind="quiet" onClick={() => void send()}>
            Try it
          </Button>
        )}
      </div>
      <p id={hint} className="mt-1 text-muted text-xs leading-relaxed">
        The names of your program are there. Enter tries it, an empty line ends a block, Shift +
        Enter starts a new line, ↑ and ↓ bring back what you tried, Esc stops it.
      </p>
    </div>
  );
}

function isAtStart({ selectionStart, selectionEnd, value }: HTMLTextAreaElement): boolean {
  return selectionStart === selectionEnd && !value.slice(0, selectionStart).includes("\n");
}
