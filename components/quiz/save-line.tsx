"use client";

import { useAttempt } from "./attempt-provider";
import type { SaveState } from "./attempt-store";
import { openResult } from "./open-result";

/** Says where the answers are, and never more than is true. */
export function SaveLine() {
  const saveState = useAttempt((state) => state.saveState);
  const isKeptHere = useAttempt((state) => state.isKeptHere);
  const text = describeSaving(saveState, isKeptHere);
  const isUsual = saveState.kind === "saved" || saveState.kind === "sending";
  return (
    <>
      <p className={`text-sm leading-snug ${isUsual ? "text-muted" : "font-semibold"}`}>
        <span>{text}</span>
        {saveState.kind === "closed" && (
          <button type="button" onClick={openResult} className="ml-2 underline">
            See the result
          </button>
        )}
      </p>
      {/* Each saved answer is not news; that saving fails, or works again, is. */}
      <p role="status" className="sr-only">
        {isUsual ? "" : text}
      </p>
    </>
  );
}

function describeSaving(saveState: SaveState, isKeptHere: boolean): string {
  const here = isKeptHere ? "saved on this device" : "kept while this page stays open";
  switch (saveState.kind) {
    case "saved":
      return "Saved on the server";
    case "sending":
      return isKeptHere ? "Saved on this device, sending…" : "Sending…";
    case "offline":
      return `Offline: ${here}, sent when you are back`;
    case "trouble":
      return `Server trouble, not your fault: ${here}, trying again`;
    case "refused":
      return `The server did not take an answer: ${saveState.message}`;
    case "closed":
      return saveState.message;
  }
}
