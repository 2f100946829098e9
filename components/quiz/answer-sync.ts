import { listUnsaved, type SavedAnswer } from "@/quiz/answer-ledger";
import type { AttemptStore } from "./attempt-store";
import type { SendOutcome } from "./quiz-api";

/** Milliseconds. A burst of changes goes out as one request. */
const settle = 400;
const firstRetry = 1_000;
const longestRetry = 30_000;

type Parts = {
  store: AttemptStore;
  send: (answers: readonly SavedAnswer[], isLeaving: boolean) => Promise<SendOutcome>;
  /** Calls back once after that many milliseconds; returns how to call it off. */
  after: (milliseconds: number, call: () => void) => () => void;
};

export type AnswerSync = {
  /** Sends now what is unsaved: the network is back, or somebody asked. */
  sendNow: () => void;
  /** Sends in a request that outlives the page. */
  sendOnLeaving: () => void;
  stop: () => void;
};

/**
 * Keeps the server in step with the store: sends what changed, one request at a time, and tries
 * again for as long as it takes. Sending twice does no harm, since revisions decide.
 */
export function startAnswerSync({ store, send, after }: Parts): AnswerSync {
  let isStopped = false;
  let isSending = false;
  let failures = 0;
  let callOff = () => {};
  const notTaken = new Set<string>();

  const unsaved = () =>
    listUnsaved(store.getState().ledger).filter(({ questionId, revision }) => {
      return !notTaken.has(`${questionId} ${revision}`);
    });

  function schedule(milliseconds: number) {
    callOff();
    callOff = after(milliseconds, run);
  }

  async function run() {
    callOff();
    const batch = unsaved();
    if (isStopped || isSending || batch.length === 0) return;
    isSending = true;
    const outcome = await send(batch, false);
    isSending = false;
    if (!isStopped) settleWith(outcome, batch);
  }

  function settleWith(outcome: SendOutcome, batch: readonly SavedAnswer[]) {
    const { takeHeld, takeClock, setSaveState } = store.getState();
    if (outcome.kind === "held") {
      failures = 0;
      takeHeld(outcome.held);
      takeClock(outcome.clock.sample, outcome.clock.dueAt);
      if (unsaved().length > 0) schedule(settle);
      else if (listUnsaved(store.getState().ledger).length === 0) setSaveState({ kind: "saved" });
      return;
    }
    if (outcome.kind === "refused") return giveUpOn(outcome, batch);
    setSaveState(outcome);
    schedule(Math.min(longestRetry, firstRetry * 2 ** failures));
    failures += 1;
  }

  function giveUpOn(
    { status, message, questionIds }: Extract<SendOutcome, { kind: "refused" }>,
    batch: readonly SavedAnswer[],
  ) {
    const { setSaveState } = store.getState();
    if (status === 409) return setSaveState({ kind: "closed", message });
    setSaveState({ kind: "refused", message });
    for (const { questionId, revision } of batch) {
      if (questionIds.length === 0 || questionIds.includes(questionId)) {
        notTaken.add(`${questionId} ${revision}`);
      }
    }
    // The rest of the batch was fine.
    if (unsaved().length > 0) schedule(settle);
  }

  const unsubscribe = store.subscribe(({ ledger, saveState, setSaveState }, before) => {
    if (ledger === before.ledger || unsaved().length === 0 || saveState.kind === "closed") return;
    if (saveState.kind === "saved") setSaveState({ kind: "sending" });
    // While the server is away, changes wait for the next try instead of hastening it.
    if (failures === 0) schedule(settle);
  });
  if (unsaved().length > 0) {
    store.getState().setSaveState({ kind: "sending" });
    schedule(0);
  }

  return {
    sendNow: () => {
      if (store.getState().saveState.kind !== "closed") void run();
    },
    sendOnLeaving: () => {
      const batch = unsaved();
      if (batch.length === 0 || store.getState().saveState.kind === "closed") return;
      void send(batch, true).then((outcome) => {
        // The page may have come back; a failure is left to the ordinary way.
        if (!isStopped && outcome.kind === "held") settleWith(outcome, batch);
      });
    },
    stop: () => {
      isStopped = true;
      callOff();
      unsubscribe();
    },
  };
}
