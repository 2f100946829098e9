import { fetchMaterial } from "./fetch-material";
import { preloadResults } from "./late-parts";
import type { WorkspaceActions, WorkspaceParts } from "./workspace-actions";
import type { Activity } from "./workspace-store";

export type LateActions = WorkspaceActions & {
  /** Loads what the actions are made of; rejects when it cannot be had, and can be asked again. */
  load: () => Promise<void>;
};

type Verb = "run" | "check" | "submit";

/** How each verb shows before it can begin. */
const begun: Record<Verb, Activity> = {
  run: { kind: "running" },
  check: { kind: "checking" },
  submit: { kind: "submitting", step: "asking" },
};

/**
 * The workspace's actions, loaded with what shows their results when Python is ready, or as soon as
 * one is asked for: the exercise's judges and material, what parses a run and what explains an error
 * weigh more than the rest of the workspace, which is to come to life first.
 */
export function lateActions(parts: WorkspaceParts): LateActions {
  let loading: Promise<WorkspaceActions> | null = null;
  let loaded: WorkspaceActions | null = null;

  function load(): Promise<WorkspaceActions> {
    const { definition, materialAddress } = parts.exercise;
    loading ??= Promise.all([
      import("./workspace-actions"),
      // Where each exercise's judges are is not needed before either.
      import("@/exercises/load-judges").then(({ loadJudges }) => loadJudges(definition.id)),
      fetchMaterial(materialAddress),
      preloadResults(),
    ]).then(
      ([{ createWorkspaceActions }, judges, material]) => {
        loaded = createWorkspaceActions(parts, judges, material);
        return loaded;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  }

  /** What a learner asked for shows as begun, can be stopped, and is said to be if it cannot be had. */
  async function asked(verb: Verb): Promise<void> {
    if (loaded) return loaded[verb]();
    const { store } = parts;
    if (store.getState().activity.kind !== "idle") return;
    const activity = { ...begun[verb] };
    store.setState({ activity, outcome: { kind: "none" }, ranSource: null });
    const actions = await load().catch(() => null);
    // Stopped meanwhile, and perhaps asked for anew: then that one goes on.
    if (store.getState().activity !== activity) return;
    store.setState({ activity: { kind: "idle" } });
    if (!actions) return store.setState({ outcome: { kind: "not-loaded" } });
    return actions[verb]();
  }

  function stop(): void {
    if (loaded) loaded.stop();
    else if (parts.store.getState().activity.kind !== "idle") {
      const outcome = { kind: "stopped", at: null } as const;
      parts.store.setState({ activity: { kind: "idle" }, outcome });
    }
  }

  return {
    load: async () => void (await load()),
    run: () => asked("run"),
    check: () => asked("check"),
    submit: () => asked("submit"),
    stop,
    evaluate: async (text) => loaded?.evaluate(text) ?? "refused",
    clearConsole: () => loaded?.clearConsole(),
    refreshSummary: async () => (await load()).refreshSummary(),
    sendWaiting: async () => (await load()).sendWaiting(),
  };
}
