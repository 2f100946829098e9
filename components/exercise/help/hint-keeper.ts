import { createStore, type StoreApi } from "zustand/vanilla";
import type { LocalHints, OpenedHint, Opening, ServerHints } from "./hint-stores";

export type HintState = {
  /** How many hints of a check are open; a check that is not named has none. */
  opened: Readonly<Record<string, number>>;
  /** The browser refuses to keep anything: without a session opened hints last for this visit. */
  isForgotten: boolean;
};

export type HintKeeper = {
  store: StoreApi<HintState>;
  /** Reads what was opened before, here and on the server. */
  load: () => Promise<void>;
  /** Opens the next hint of a check that has `count` of them. */
  openNext: (checkId: string, count: number) => void;
  /** Sends what was opened while there was no session, or no connection. */
  send: () => Promise<void>;
};

type Parts = { local: LocalHints; server: ServerHints; now: () => number };

const longestSecondsAgo = 31_536_000;

/** Keeps which hints a learner opened: at once in this browser, and on the server with a session. */
export function createHintKeeper({ local, server, now }: Parts): HintKeeper {
  const store = createStore<HintState>(() => ({ opened: {}, isForgotten: false }));
  let openings: Opening[] = [];
  let onServer: OpenedHint[] = [];
  let isBlocked = false;
  let hasSession = false;
  // Sends happen one after the other: the second one need not repeat what the first one carried.
  let queue: Promise<void> = Promise.resolve();

  function show(): void {
    const opened: Record<string, number> = {};
    for (const { checkId, hint } of [...openings, ...onServer]) {
      opened[checkId] = Math.max(opened[checkId] ?? 0, hint);
    }
    store.setState({ opened, isForgotten: isBlocked && !hasSession });
  }

  /** Adds what another tab may have opened meanwhile. */
  function readHere(): void {
    try {
      openings = merge(local.read(), openings);
    } catch {
      isBlocked = true;
    }
  }

  function saveHere(): void {
    try {
      local.save(openings);
    } catch {
      isBlocked = true;
    }
  }

  async function sendWaiting(): Promise<void> {
    const waiting = openings.filter(({ isOnServer }) => !isOnServer);
    if (waiting.length === 0) return;
    const answer = await server
      .send(
        waiting.map(({ checkId, hint, at }) => ({
          checkId,
          hint,
          secondsAgo: Math.min(Math.max((now() - at) / 1000, 0), longestSecondsAgo),
        })),
      )
      // Stays waiting: the next opening, session or connection sends it again.
      .catch(() => null);
    if (answer === null) return;
    hasSession = answer.kind === "saved";
    if (hasSession) {
      readHere();
      openings = openings.map((one) =>
        waiting.some((sent) => isSame(sent, one)) ? { ...one, isOnServer: true } : one,
      );
      saveHere();
    }
    show();
  }

  function send(): Promise<void> {
    queue = queue.then(sendWaiting, sendWaiting);
    return queue;
  }

  async function load(): Promise<void> {
    readHere();
    show();
    // Without it only hints opened in another browser stay closed here.
    const answer = await server.read().catch(() => null);
    if (answer === null) return;
    ({ hasSession } = answer);
    onServer = answer.hints;
    show();
    if (hasSession) await send();
  }

  function openNext(checkId: string, count: number): void {
    readHere();
    const hint = (store.getState().opened[checkId] ?? 0) + 1;
    if (hint > count) return;
    openings = merge(openings, [{ checkId, hint, at: now(), isOnServer: false }]);
    saveHere();
    show();
    void send();
  }

  return { store, load, openNext, send };
}

function isSame(a: OpenedHint, b: OpenedHint): boolean {
  return a.checkId === b.checkId && a.hint === b.hint;
}

/** Both lists, each hint once: what was opened first and has been sent stays so. */
function merge(kept: readonly Opening[], more: readonly Opening[]): Opening[] {
  const added = more.filter((one) => !kept.some((other) => isSame(one, other)));
  const same = (one: Opening) => more.find((other) => isSame(one, other));
  return [
    ...kept.map((one) => ({
      ...one,
      isOnServer: one.isOnServer || (same(one)?.isOnServer ?? false),
    })),
    ...added,
  ];
}
