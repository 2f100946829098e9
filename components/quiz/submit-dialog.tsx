"use client";

import { AlertDialog } from "@base-ui/react/alert-dialog";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { describeProgress, type OverviewItem } from "./attempt-overview";
import { useSubmit } from "./use-submit";

type Props = {
  attemptId: string;
  overview: readonly OverviewItem[];
  kind: "primary" | "quiet";
  onGo: (number: number) => void;
};

/** The last look: what is open or marked, with the way there, before the attempt is submitted. */
export function SubmitDialog({ attemptId, overview, kind, onGo }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { state, submit } = useSubmit(attemptId);
  const goTo = useRef<number | null>(null);
  const isSending = state.kind === "sending";
  const rest = overview.filter(
    ({ progress, isMarked }) => progress.kind !== "answered" || isMarked,
  );

  function lookAt(number: number) {
    goTo.current = number;
    onGo(number);
    setOpen(false);
  }

  return (
    <AlertDialog.Root open={isOpen} onOpenChange={(open) => !isSending && setOpen(open)}>
      <AlertDialog.Trigger render={<Button kind={kind} className="max-sm:w-full" />}>
        Submit answers…
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-40 bg-ink/50" />
        <AlertDialog.Viewport className="fixed inset-0 z-50 grid place-items-center overflow-y-auto p-4">
          <AlertDialog.Popup
            finalFocus={() => {
              const target = goTo.current;
              goTo.current = null;
              return target === null || document.getElementById(`question-${target}`);
            }}
            className="w-full max-w-lg border border-ink bg-raised p-5 sm:p-6"
          >
            <AlertDialog.Title className="text-step">
              {rest.length === 0 ? "Submit your answers?" : "A last look"}
            </AlertDialog.Title>
            <AlertDialog.Description className="mt-2 text-muted leading-relaxed">
              <span>{describeRest(overview)}</span> After submitting, the answers of this attempt
              stay as they are; you can take the quiz again.
            </AlertDialog.Description>
            {rest.length > 0 && <RestList rest={rest} onLook={lookAt} isDisabled={isSending} />}
            {state.kind === "failed" && (
              <Notice tone="bad" title={state.title} announce className="mt-4">
                <p>{state.message}</p>
              </Notice>
            )}
            <div className="mt-6 flex flex-wrap justify-end gap-2">
              <AlertDialog.Close render={<Button kind="quiet" disabled={isSending} />}>
                Keep working
              </AlertDialog.Close>
              <Button onClick={submit} aria-disabled={isSending}>
                {isSending ? "Submitting…" : "Submit now"}
              </Button>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

function describeRest(overview: readonly OverviewItem[]): string {
  const count = (kind: OverviewItem["progress"]["kind"]) =>
    overview.filter(({ progress }) => progress.kind === kind).length;
  const open = count("open");
  const partly = count("partly");
  if (open + partly === 0) return `All ${overview.length} questions are answered.`;
  const said = [
    ...(open > 0 ? [`${open} not answered`] : []),
    ...(partly > 0 ? [`${partly} answered in part`] : []),
  ];
  return `Of ${overview.length} questions, ${said.join(" and ")}. What stays open gives no points, but it does not count as wrong.`;
}

type RestProps = {
  rest: readonly OverviewItem[];
  onLook: (number: number) => void;
  isDisabled: boolean;
};

function RestList({ rest, onLook, isDisabled }: RestProps) {
  return (
    <ul className="mt-4 divide-y divide-line border-line border-y">
      {rest.map((item) => (
        <li key={item.id}>
          <button
            type="button"
            disabled={isDisabled}
            onClick={() => onLook(item.number)}
            className="grid w-full grid-cols-[1.5rem_minmax(0,1fr)] py-2 text-left text-sm leading-snug hover:text-kestrel"
          >
            <span className="font-serif text-base">{item.number}</span>
            <span className="underline decoration-[1.5px] decoration-kestrel underline-offset-4">
              {item.ask}
            </span>
            <span className="col-start-2 text-muted">{describeProgress(item)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
