import { preloadResults } from "./late-parts";
import type { WorkspaceActions, WorkspaceParts } from "./workspace-actions";

export type LateActions = WorkspaceActions & {
  /** Loads what the actions are made of; rejects when it cannot be had, and can be asked again. */
  load: () => Promise<void>;
};

/**
 * The workspace's actions, loaded with what shows their results when Python is ready, or as soon as
 * one is asked for: the exercises' judges, what parses a run and what explains an error weigh more
 * than the rest of the workspace, which is to come to life first.
 */
export function lateActions(parts: WorkspaceParts): LateActions {
  let loading: Promise<WorkspaceActions> | null = null;
  let loaded: WorkspaceActions | null = null;

  function load(): Promise<WorkspaceActions> {
    loading ??= Promise.all([import("./workspace-actions"), preloadResults()]).then(
      ([{ createWorkspaceActions }]) => {
        loaded = createWorkspaceActions(parts);
        return loaded;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  }

  /** What a learner asked for: they are told when it cannot be had. */
  async function asked(verb: "run" | "check" | "submit"): Promise<void> {
    const actions = await load().catch(() => null);
    const { store } = parts;
    if (!actions) return store.setState({ outcome: { kind: "not-loaded" } });
    if (store.getState().outcome.kind === "not-loaded") {
      store.setState({ outcome: { kind: "none" } });
    }
    return actions[verb]();
  }

  return {
    load: async () => void (await load()),
    run: () => asked("run"),
    check: () => asked("check"),
    submit: () => asked("submit"),
    // Before they are loaded nothing is under way.
    stop: () => loaded?.stop(),
    evaluate: async (text) => loaded?.evaluate(text) ?? "refused",
    clearConsole: () => loaded?.clearConsole(),
    refreshSummary: async () => (await load()).refreshSummary(),
    sendWaiting: async () => (await load()).sendWaiting(),
  };
}
