import { createStore, type StoreApi } from "zustand/vanilla";
import type { SolutionServer } from "./solution-server";

type SolutionState =
  | { kind: "asking" }
  | { kind: "closed"; why: string }
  /** It may be opened, and was not yet: a warning stands before it. */
  | { kind: "offered" }
  | { kind: "opening" }
  | { kind: "shown"; solution: string; openedAt: string }
  | { kind: "failed"; isOffline: boolean };

export type SolutionDesk = {
  store: StoreApi<SolutionState>;
  /** Asks whether the solution may be opened; shows it at once to who opened it before. */
  ask: () => Promise<void>;
  open: () => Promise<void>;
};

type Parts = { server: SolutionServer; isOnline: () => boolean };

/** Where a learner asks for a part of an exercise's solution. Nothing is opened unasked. */
export function createSolutionDesk({ server, isOnline }: Parts): SolutionDesk {
  const store = createStore<SolutionState>(() => ({ kind: "asking" }));
  const say = (state: SolutionState) => store.setState(state, true);

  async function ask(): Promise<void> {
    say({ kind: "asking" });
    try {
      const { openedAt, closed } = await server.read();
      if (closed !== null) say({ kind: "closed", why: closed });
      else if (openedAt === null) say({ kind: "offered" });
      else await open();
    } catch {
      say({ kind: "failed", isOffline: !isOnline() });
    }
  }

  async function open(): Promise<void> {
    say({ kind: "opening" });
    try {
      const answer = await server.open();
      if (answer.kind === "refused") say({ kind: "closed", why: answer.why });
      else say({ kind: "shown", solution: answer.solution, openedAt: answer.openedAt });
    } catch {
      say({ kind: "failed", isOffline: !isOnline() });
    }
  }

  return { store, ask, open };
}
