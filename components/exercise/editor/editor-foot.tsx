"use client";

import type { ReactNode } from "react";
import { DraftLine } from "@/components/exercise/drafts/draft-line";
import type { DraftState } from "@/components/exercise/drafts/draft-state";
import type { SyntaxProblem } from "@/exercises/sandbox/protocol";
import type { EditorKind } from "./editor-settings";
import { KeysHint } from "./keys-hint";
import { problemSays } from "./marked-lines";
import type { Place } from "./step-places";

export type Panel = "history" | "files" | "settings" | "shortcuts";

type Props = {
  hintId: string;
  kind: EditorKind;
  tabLeaves: boolean;
  draft: DraftState;
  /** What was just done, or gone to; `times` makes the same words news. */
  said: { text: string; times: number };
  problem: SyntaxProblem | null;
  /** How many lines a run has marked, as it was when nobody was typing. */
  markedCount: number;
  places: readonly Place[];
  onGoTo: (line: number) => void;
  onReset: () => void;
  onOpen: (panel: Panel) => void;
};

/**
 * The one line under the program: the file, where it is kept, what can be done with it. What changes
 * as one leaves the editor to press a button stands behind the buttons, or has a width of its own:
 * nothing may jump then. What must be read whole stands above. A narrow column gives the state a line of its own;
 * beside the places of all steps there is no room for what can be read elsewhere.
 */
export function EditorFoot(props: Props) {
  const { draft, said, problem, markedCount, places, onGoTo, onReset, onOpen } = props;
  const isTrouble =
    draft.kind === "refused" || draft.kind === "not-saved" || draft.kind === "conflict";
  const kept = (
    <span data-testid="draft-state">
      <DraftLine state={draft} />
    </span>
  );
  const isFull = places.some(({ step }) => step !== places[0]?.step);
  const mark = problem && `Line ${problem.line}: ${problemSays(problem)}`;
  return (
    <div className="@container border-line border-t bg-paper text-muted text-xs print:hidden">
      {isTrouble && <p className="px-4 pt-1.5">{kept}</p>}
      {/* There at all times: a live region that comes with its words may say nothing. */}
      <p role="status" className="text-ink">
        {said.text !== "" && (
          <span key={said.times} className="block px-4 pt-1.5">
            {said.text}
          </span>
        )}
      </p>
      <div className="flex min-h-8 items-center gap-x-1 overflow-x-auto whitespace-nowrap px-2 max-md:min-h-11 md:flex-wrap">
        {!isFull && <span className="px-2 font-mono @max-3xl:hidden">exercise.py</span>}
        {places.map(({ step, from }, index) => (
          <FootButton key={from} onClick={() => onGoTo(from)}>
            {step === places[index - 1]?.step ? `line ${from}` : `Step ${step}: line ${from}`}
          </FootButton>
        ))}
        <FootButton onClick={() => onOpen("history")}>Versions</FootButton>
        <FootButton onClick={() => onOpen("files")}>Files</FootButton>
        <FootButton onClick={onReset}>Reset</FootButton>
        <FootButton onClick={() => onOpen("settings")}>Editor settings</FootButton>
        <span className="shrink-0 truncate px-2 max-md:order-first max-md:w-44 md:@max-3xl:order-first md:@max-3xl:w-full">
          {!isTrouble && <span className={mark ? "max-md:sr-only" : ""}>{kept}</span>}
          {mark && <span className="text-wrong md:hidden">{mark}</span>}
        </span>
        <span className="w-0 min-w-0 flex-1 truncate px-2 text-right max-md:hidden">
          {mark && <span className="text-wrong">{mark}</span>}
        </span>
        <KeysHint
          id={props.hintId}
          leaves={props.tabLeaves}
          kind={props.kind}
          markedCount={markedCount}
          isQuiet={mark !== null || isFull}
        />
      </div>
    </div>
  );
}

function FootButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="min-h-8 shrink-0 px-2 underline decoration-kestrel underline-offset-4 outline-offset-[-2.5px] hover:text-kestrel max-md:min-h-11"
    >
      {children}
    </button>
  );
}
