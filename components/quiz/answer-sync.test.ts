import { expect, test } from "vitest";
import type { SavedAnswer } from "@/quiz/answer-ledger";
import { startAnswerSync } from "./answer-sync";
import { createAttemptStore } from "./attempt-store";
import type { SendOutcome } from "./quiz-api";

const clock = { sample: { ahead: 0, roundTrip: 0 }, dueAt: null };
const pick = (letter: string) => ({ kind: "single", pick: letter }) as const;

/** A server that answers by script, and a clock that runs when told. */
function createScene(script: SendOutcome["kind"][]) {
  const store = createAttemptStore([]);
  const sent: string[] = [];
  const waits: number[] = [];
  let due: (() => void) | null = null;
  const sync = startAnswerSync({
    store,
    send: async (answers) => {
      sent.push(answers.map(show).join(" "));
      return outcomeOf(script.shift() ?? "held", answers);
    },
    after: (milliseconds, call) => {
      waits.push(milliseconds);
      due = call;
      return () => {
        due = null;
      };
    },
  });
  async function tick() {
    const call = due;
    due = null;
    call?.();
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  }
  return { store, sync, sent, waits, tick, state: () => store.getState().saveState.kind };
}

function show({ questionId, answer, revision }: SavedAnswer): string {
  return `${questionId}=${answer?.kind === "single" ? answer.pick : "-"}${revision}`;
}

function outcomeOf(kind: SendOutcome["kind"], answers: readonly SavedAnswer[]): SendOutcome {
  switch (kind) {
    case "held":
      return { kind, held: answers, clock };
    case "offline":
      return { kind };
    case "trouble":
      return { kind, message: "down" };
    case "refused":
      return { kind, status: 422, message: "no", questionIds: ["q"] };
  }
}

test("A burst of changes goes out as one request", async () => {
  const { store, sent, tick, state } = createScene([]);
  const { answer } = store.getState();
  answer("q", pick("a"));
  answer("q", pick("b"));
  answer("r", pick("c"));
  expect(state()).toBe("sending");
  await tick();
  expect(sent).toEqual(["q=b2 r=c1"]);
  expect(state()).toBe("saved");
});

test("What the server did not confirm is sent again, more and more slowly", async () => {
  const { store, sent, waits, tick, state } = createScene(["trouble", "offline", "trouble"]);
  store.getState().answer("q", pick("a"));
  await tick();
  expect(state()).toBe("trouble");
  await tick();
  expect(state()).toBe("offline");
  await tick();
  await tick();
  expect(state()).toBe("saved");
  expect(sent).toEqual(["q=a1", "q=a1", "q=a1", "q=a1"]);
  expect(waits).toEqual([400, 1000, 2000, 4000]);
});

test("A change during a failure waits for the next try and is not lost", async () => {
  const { store, sent, tick, state } = createScene(["trouble"]);
  store.getState().answer("q", pick("a"));
  await tick();
  store.getState().answer("q", pick("b"));
  await tick();
  expect(sent).toEqual(["q=a1", "q=b2"]);
  expect(state()).toBe("saved");
});

test("An answer that the server refuses does not hold up the others", async () => {
  const { store, sent, tick, state } = createScene(["refused"]);
  store.getState().answer("q", pick("a"));
  store.getState().answer("r", pick("b"));
  await tick();
  await tick();
  expect(sent).toEqual(["q=a1 r=b1", "r=b1"]);
  expect(state()).toBe("refused");
  store.getState().answer("q", pick("c"));
  await tick();
  expect(sent[2]).toBe("q=c2");
  expect(state()).toBe("saved");
});

test("After stopping nothing is sent", async () => {
  const { store, sync, sent, tick } = createScene([]);
  sync.stop();
  store.getState().answer("q", pick("a"));
  await tick();
  expect(sent).toEqual([]);
});
