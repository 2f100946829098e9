import { placeOf } from "@/components/exercise/history/versions";
import type { DraftState } from "./draft-state";

const here = {
  "no-session": "Saved in this browser",
  sending: "Saved in this browser; sending to the server",
  offline: "Offline: saved in this browser",
  "server-trouble": "Saved in this browser; the server cannot be reached (our fault)",
} as const;

/** Where the learner's text is kept at this moment: never more than is true. */
export function DraftLine({ state }: { state: DraftState }) {
  switch (state.kind) {
    case "opening":
      return <span>Opening your draft</span>;
    case "untouched":
      return <span>Nothing typed yet</span>;
    case "changed":
      return <span>Not saved yet</span>;
    case "saved-here":
      return <span>{here[state.because]}</span>;
    case "saved-on-server":
      return <span>Saved on the server</span>;
    case "refused":
      return <span className="text-wrong">{draftTrouble(state)}</span>;
    case "conflict":
      return state.unsaved === null ? (
        <span className="text-note">{`Changed ${placeOf(state.where)}: choose a version above`}</span>
      ) : (
        <span className="text-wrong">{draftTrouble(state)}</span>
      );
    case "not-saved":
      return <span className="text-wrong">{draftTrouble(state)}</span>;
  }
}

/** That a text is not where it should be, which is told; that it is, is no news. */
export function draftTrouble(state: DraftState): string | null {
  switch (state.kind) {
    case "saved-here":
      return state.because === "offline" || state.because === "server-trouble"
        ? here[state.because]
        : null;
    case "refused":
      return `Saved in this browser only. The server did not take it: ${state.message}`;
    case "conflict":
      return state.unsaved === null ? null : notSaved(state.unsaved);
    case "not-saved":
      return notSaved(state.message);
    default:
      return null;
  }
}

function notSaved(reason: string): string {
  return `Not saved: this browser keeps nothing (${reason.replace(/\.$/, "")}). Copy your text before you leave.`;
}
