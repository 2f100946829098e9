import { reported, type WorkspaceStore } from "@/components/exercise/workspace/workspace-store";
import type { CheckStore } from "./check-store";

/** Characters of JSON: a program can return anything, and a picture needs a few thousand. */
const mostObserved = 1_000_000;

type Parts = {
  checks: CheckStore;
  /** Of the exercise. */
  version: string;
  clock: () => number;
  /** Loads what shows a report: it is to be there at once. */
  prepare: () => Promise<void>;
  /** Something was kept: other tabs may want to know. */
  onKept: () => void;
};

type CheckKeeper = {
  /** Shows a report that is newer than the one here, from an earlier visit or another tab. */
  takeUp: () => Promise<void>;
  stop: () => void;
};

/** Keeps the last report of a workspace with what the picture is drawn from. */
export function keepCheck(
  store: WorkspaceStore,
  { checks, version, clock, prepare, onKept }: Parts,
): CheckKeeper {
  /** When the report that is shown here was found. */
  let shownAt = 0;

  const stop = store.subscribe(({ outcome, ranSource, observations }, before) => {
    if (outcome === before.outcome || outcome.kind !== "report" || outcome.isFromBefore) return;
    if (ranSource === null) return;
    shownAt = clock();
    const isSmall = JSON.stringify([...(observations?.byProbe ?? [])]).length <= mostObserved;
    checks
      .save({
        version,
        at: shownAt,
        source: ranSource,
        report: outcome.report,
        observations: isSmall ? observations : null,
      })
      // The draft line already says that this browser keeps nothing.
      .then(onKept, () => {});
  });

  async function takeUp(): Promise<void> {
    const kept = await checks.read().catch(() => null);
    if (!kept || kept.version !== version || kept.at <= shownAt) return;
    await prepare().catch(() => {});
    if (kept.at <= shownAt) return;
    const { activity, outcome, lastReport, source } = store.getState();
    if (activity.kind !== "idle") return;
    // Whoever works on a text of their own here is not shown what was found on another.
    if (lastReport !== null && source !== kept.source) return;
    shownAt = kept.at;
    const taken = reported(kept.report, kept.source);
    const isShown = outcome.kind === "none" || outcome.kind === "report";
    store.setState({
      lastReport: taken.lastReport,
      observations: kept.observations,
      // How a program ran here meanwhile stays.
      ...(isShown && {
        ...taken,
        outcome: { kind: "report", report: kept.report, isFromBefore: true },
      }),
    });
  }

  return { takeUp, stop };
}
