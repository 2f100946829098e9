"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { createDraftKeeper, type DraftKeeper } from "@/components/exercise/drafts/draft-keeper";
import { browserDrafts, serverDrafts } from "@/components/exercise/drafts/draft-stores";
import { otherTabs } from "@/components/exercise/drafts/other-tabs";
import { useLeaveWarning } from "@/components/exercise/drafts/use-leave-warning";
import type { HintHelp } from "@/components/exercise/help/hint-context";
import { useHints } from "@/components/exercise/help/use-hints";
import { keepVersions } from "@/components/exercise/history/keep-versions";
import { browserVersions, type VersionStore } from "@/components/exercise/history/version-store";
import { browserChecks } from "@/components/exercise/report/check-store";
import { keepCheck } from "@/components/exercise/report/keep-check";
import { shareCheck } from "@/components/exercise/submission/share-check";
import { browserWaiting } from "@/components/exercise/submission/waiting-submissions";
import type { Sandbox } from "@/exercises/sandbox/page/create-sandbox";
import { takeSandbox } from "@/exercises/sandbox/page/take-sandbox";
import { whenOpened } from "@/exercises/sandbox/page/when-opened";
import { fetchMaterial } from "./fetch-material";
import { keepSteps } from "./keep-steps";
import { lateActions } from "./late-actions";
import { preloadResults } from "./late-parts";
import { isCompleteUnsent } from "./standing";
import type { WorkspaceActions, WorkspaceExercise } from "./workspace-actions";
import { createWorkspaceStore, type WorkspaceState, type WorkspaceStore } from "./workspace-store";

export type Workspace = {
  state: WorkspaceState;
  actions: WorkspaceActions;
  edit: (source: string) => void;
  keeper: DraftKeeper;
  /** Earlier texts of this exercise, kept in this browser. */
  versions: VersionStore;
  parse: Sandbox["parse"];
  hints: HintHelp;
  /** For what follows what happens, rather than shows how things stand. */
  store: WorkspaceStore;
  prepare: () => void;
  /** Asks for the material once more. */
  loadMaterial: () => void;
  /** Python has been ready, or has failed, once: what is not needed before may be loaded. */
  isPythonSettled: boolean;
};

const waitingMs = 30_000;
/** What follows takes the page a tenth of a second: that Python is ready is to be seen before. */
const settlingMs = 50;
const delays = { localMs: 400, serverMs: 1500, retryMs: 5000 };

/** Wires the parts of one exercise's workspace together for as long as it is on the page. */
export function useWorkspace(exercise: WorkspaceExercise): Workspace {
  const [isPythonSettled, setPythonSettled] = useState(false);
  const [store] = useState(() => createWorkspaceStore(exercise.starter));
  const state = useStore(store);
  const exerciseId = exercise.definition.id;
  const hints = useHints(exerciseId, state.submissions?.class != null);

  const [sandbox] = useState(takeSandbox);
  const versions = useMemo(() => browserVersions(exerciseId), [exerciseId]);
  /** Whether somebody has typed on the text that stands here. */
  const typed = useRef(false);
  const tabs = useMemo(() => otherTabs(exerciseId), [exerciseId]);
  const keeper = useMemo(
    () =>
      createDraftKeeper({
        local: browserDrafts(exerciseId),
        server: serverDrafts(exerciseId),
        isOnline: () => navigator.onLine,
        onState: (draft) => store.setState({ draft }),
        onText: (source) => {
          // Not what came here in the same way: another tab is followed at each of its saves.
          if (typed.current) void versions.keep(store.getState().source, "replaced");
          typed.current = false;
          store.setState({ source });
        },
        onSaved: () => tabs.tell("saved"),
        delays,
      }),
    [exerciseId, store, tabs, versions],
  );
  const last = state.lastReport?.report;
  useLeaveWarning(last?.kind === "graded" && last.complete && isCompleteUnsent(state));
  const actions = useMemo(
    () =>
      lateActions({
        exercise,
        store,
        sandbox,
        waiting: browserWaiting(exerciseId),
        onSession: () => {
          keeper.sessionStarted();
          void hints.keeper.send();
        },
        onSubmitted: () => tabs.tell("submitted"),
        onChecked: (report) => void shareCheck(exerciseId, store.getState().submissions, report),
      }),
    [exercise, exerciseId, store, sandbox, keeper, hints.keeper, tabs],
  );

  // Loads Python while the learner reads, and follows what it does.
  useEffect(() => {
    let settling: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      settling ??= setTimeout(() => setPythonSettled(true), settlingMs);
    };
    let callOff = () => {};
    const follow = () => {
      const status = sandbox.status();
      store.setState({ sandbox: status, diagnostics: sandbox.diagnostics() });
      if (status.kind === "ready" || status.kind === "failed") {
        callOff();
        callOff = whenOpened(settle);
      }
    };
    const unsubscribe = sandbox.subscribe(follow);
    sandbox.prepare();
    // It may have begun before the page came to life.
    follow();
    return () => {
      callOff();
      clearTimeout(settling);
      unsubscribe();
      sandbox.close();
    };
  }, [sandbox, store]);

  // For whoever measures: the page says now that Python is ready.
  const isReady = state.sandbox.kind === "ready";
  useEffect(() => {
    if (isReady) performance.mark("python-ready");
  }, [isReady]);

  const { materialAddress } = exercise;
  const loadMaterial = useCallback(() => {
    store.setState({ material: "asked-for" });
    fetchMaterial(materialAddress).then(
      (material) => store.setState({ material }),
      () => store.setState({ material: "missing" }),
    );
  }, [store, materialAddress]);
  // It is on its way since the page's first bytes; the case can be read without Python.
  useEffect(loadMaterial, [loadMaterial]);

  // Asks what the server has of this exercise and sends what waits for it: now, when the network is
  // back, and from time to time, since a server that was away says nothing when it returns.
  useEffect(() => {
    if (!isPythonSettled) return;
    // What cannot be loaded now is asked for again, and said when the learner asks for it.
    const send = () => void actions.sendWaiting().catch(() => {});
    void actions.refreshSummary().catch(() => {});
    send();
    const again = setInterval(send, waitingMs);
    window.addEventListener("online", send);
    return () => {
      clearInterval(again);
      window.removeEventListener("online", send);
    };
  }, [actions, isPythonSettled]);

  // Opens the draft and then the last report, and follows what other tabs save of both.
  const { checks, version } = exercise.definition;
  useEffect(() => {
    const kept = browserChecks(exerciseId);
    const { takeUp, stop } = keepCheck(store, {
      checks: kept,
      version,
      clock: Date.now,
      prepare: preloadResults,
      onKept: () => tabs.tell("saved"),
    });
    let deafen = () => {};
    const callOff = whenOpened(() => {
      deafen = tabs.hear((what) => {
        void keeper.follow(what === "looked at").then(takeUp);
        // Not before it was asked for the first time, as Python settles.
        const isKnown = store.getState().submissions !== null;
        if (what !== "saved" && isKnown) void actions.refreshSummary().catch(() => {});
      });
      void keeper.open(() => void takeUp());
    });
    return () => {
      callOff();
      stop();
      deafen();
    };
  }, [actions, keeper, store, tabs, exerciseId, version]);

  // Saves the draft before the page is hidden or left.
  useEffect(() => {
    const save = () => void keeper.flush();
    const saveWhenHidden = () => document.visibilityState === "hidden" && save();
    document.addEventListener("visibilitychange", saveWhenHidden);
    window.addEventListener("pagehide", save);
    window.addEventListener("online", save);
    return () => {
      document.removeEventListener("visibilitychange", saveWhenHidden);
      window.removeEventListener("pagehide", save);
      window.removeEventListener("online", save);
      keeper.close();
    };
  }, [keeper]);

  // Follows the store, so that what is run or in conflict becomes a version.
  useEffect(() => keepVersions(store, versions), [store, versions]);

  // Follows the store, so that the steps that pass are set on the learner's way.
  useEffect(() => {
    const exerciseIds = exercise.siblings.map(({ id }) => id);
    return keepSteps(store, { exerciseIds, exerciseId, checks });
  }, [store, exercise.siblings, exerciseId, checks]);

  function edit(source: string): void {
    if (source === store.getState().source) return;
    typed.current = true;
    store.setState({ source });
    keeper.change(source);
  }

  return {
    state,
    actions,
    edit,
    keeper,
    versions,
    parse: sandbox.parse,
    hints: hints.help,
    store,
    prepare: sandbox.prepare,
    loadMaterial,
    isPythonSettled,
  };
}
