import type { DraftState } from "./draft-state";
import { placeOf } from "./history/versions";

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
      return (
        <span className="text-wrong">
          {`Saved in this browser only. The server did not take it: ${state.message}`}
        </span>
      );
    case "conflict":
      return state.unsaved === null ? (
        <span className="text-note">{`Changed ${placeOf(state.where)}: choose a version above`}</span>
      ) : (
        <NotSaved reason={state.unsaved} />
      );
    case "not-saved":
      return <NotSaved reason={state.message} />;
  }
}

function NotSaved({ reason }: { reason: string }) {
  return (
    <span className="text-wrong">
      {`Not saved: this browser keeps nothing (${reason.replace(/\.$/, "")}). Copy your text before you leave.`}
    </span>
  );
}
