import type { LocalDrafts, ServerDrafts } from "./draft-stores";

export type DraftState =
  | { kind: "opening" }
  /** The starter as it came: there is nothing to save. */
  | { kind: "untouched" }
  /** Changed in the last moment; not saved anywhere yet. */
  | { kind: "changed" }
  | { kind: "saved-here"; because: "no-session" | "sending" | "offline" | "server-trouble" }
  | { kind: "saved-on-server" }
  /** Saved in the browser; the server does not take this text. */
  | { kind: "refused"; message: string }
  | { kind: "conflict"; theirs: string; where: "another tab" | "another device" }
  /** The browser refuses to keep anything. */
  | { kind: "not-saved"; message: string };

export type DraftKeeper = {
  open: () => Promise<void>;
  change: (source: string) => void;
  /** Saves at once what waits: at blur, when the page is hidden, before a run. */
  flush: () => Promise<void>;
  /** Ends a conflict with one of the two texts; the other one is returned by the caller's history. */
  choose: (which: "mine" | "theirs") => Promise<void>;
  /** Tells that there is a session now, so that the draft goes to the server too. */
  sessionStarted: () => void;
  close: () => void;
};

type Parts = {
  local: LocalDrafts;
  server: ServerDrafts;
  isOnline: () => boolean;
  onState: (state: DraftState) => void;
  /** A text that was not typed here: from an earlier visit, or from another device. */
  onText: (source: string) => void;
  delays: { localMs: number; serverMs: number; retryMs: number };
};

type Conflict = { theirs: string; localRevision?: number; serverRevision?: number };

/**
 * Keeps a learner's text: first in this browser, then on the server where there is a session.
 * Every save names what it was written upon, so two tabs or devices never overwrite each other.
 */
export function createDraftKeeper({
  local,
  server,
  isOnline,
  onState,
  onText,
  delays,
}: Parts): DraftKeeper {
  let source: string | null = null;
  let localRevision = 0;
  let serverRevision = 0;
  let hasSession = false;
  let isSavedHere = true;
  let isOnServer = false;
  let conflict: Conflict | null = null;
  let localTimer: ReturnType<typeof setTimeout> | undefined;
  let serverTimer: ReturnType<typeof setTimeout> | undefined;
  // Saves happen one after the other: a second one must know the first one's revision. The two
  // places have a turn each, so that a slow server never keeps a text from being saved here.
  const hereInTurn = createTurns();
  const thereInTurn = createTurns();

  async function saveHere(): Promise<void> {
    clearTimeout(localTimer);
    localTimer = undefined;
    if (source === null || isSavedHere || conflict) return;
    const saving = source;
    const draft = { source: saving, localRevision: localRevision + 1, serverRevision, isOnServer };
    try {
      const result = await local.save(draft, localRevision);
      if (result.kind === "conflict") {
        enterConflict({ ...result.theirs, theirs: result.theirs.source }, "another tab");
        return;
      }
      localRevision = draft.localRevision;
      isSavedHere = source === saving;
      if (!isOnServer) {
        const waiting = isOnline() ? "sending" : "offline";
        onState({ kind: "saved-here", because: hasSession ? waiting : "no-session" });
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      onState({ kind: "not-saved", message: reason });
    }
  }

  async function saveThere(): Promise<void> {
    clearTimeout(serverTimer);
    if (source === null || !hasSession || isOnServer || conflict) return;
    const saving = source;
    try {
      const result = await server.save(saving, serverRevision);
      if (result.kind === "no-session") {
        hasSession = false;
        onState({ kind: "saved-here", because: "no-session" });
        return;
      }
      if (result.kind === "refused") return onState(result);
      if (result.kind === "conflict") {
        const { source: theirs, revision } = result.theirs;
        enterConflict({ theirs, serverRevision: revision }, "another device");
        return;
      }
      serverRevision = result.revision;
      isOnServer = source === saving;
      isSavedHere = false;
      await hereInTurn(saveHere);
      if (isOnServer && !conflict) onState({ kind: "saved-on-server" });
    } catch {
      onState({ kind: "saved-here", because: isOnline() ? "server-trouble" : "offline" });
      serverTimer = setTimeout(() => void thereInTurn(saveThere), delays.retryMs);
    }
  }

  function enterConflict(found: Conflict, where: "another tab" | "another device"): void {
    conflict = found;
    onState({ kind: "conflict", theirs: found.theirs, where });
  }

  function adopt(text: string): void {
    source = text;
    onText(text);
  }

  async function openHere(): Promise<void> {
    const kept = await local.read().catch((error: unknown) => {
      onState({
        kind: "not-saved",
        message: error instanceof Error ? error.message : String(error),
      });
      return null;
    });
    if (kept) {
      ({ localRevision, serverRevision, isOnServer } = kept);
      // What was typed before the browser's database answered is newer.
      if (source === null) adopt(kept.source);
      // Whether there is a session, and so anything to send, is not known yet.
      onState({ kind: "saved-here", because: "no-session" });
    }
  }

  async function openThere(): Promise<void> {
    try {
      const { hasSession: isKnown, draft } = await server.read();
      hasSession = isKnown;
      if (draft) await reconcile(draft.source, draft.revision);
      else isOnServer = false;
      if (conflict) return;
      if (source === null) onState({ kind: "untouched" });
      else if (isOnServer) onState({ kind: "saved-on-server" });
      else onState({ kind: "saved-here", because: hasSession ? "sending" : "no-session" });
    } catch {
      if (source === null) onState({ kind: "untouched" });
      else onState({ kind: "saved-here", because: isOnline() ? "server-trouble" : "offline" });
    }
    await hereInTurn(saveHere);
    // Not in turn: opening holds the turn itself.
    if (source !== null && !isOnServer) await saveThere();
  }

  async function reconcile(theirs: string, revision: number): Promise<void> {
    const isUntouched = source === null || (isOnServer && isSavedHere);
    if (source === theirs || isUntouched) {
      if (source !== theirs) adopt(theirs);
      serverRevision = revision;
      isOnServer = true;
      isSavedHere = false;
    } else if (serverRevision === revision) {
      isOnServer = false;
    } else {
      enterConflict({ theirs, serverRevision: revision }, "another device");
    }
  }

  function change(next: string): void {
    if (next === source) return;
    source = next;
    isSavedHere = false;
    isOnServer = false;
    if (conflict) return;
    onState({ kind: "changed" });
    // Counted from the first change, not the last: somebody who types without a pause is saved too.
    localTimer ??= setTimeout(() => void hereInTurn(saveHere), delays.localMs);
    clearTimeout(serverTimer);
    serverTimer = setTimeout(() => void thereInTurn(saveThere), delays.serverMs);
  }

  async function flush(): Promise<void> {
    await hereInTurn(saveHere);
    await thereInTurn(saveThere);
  }

  async function choose(which: "mine" | "theirs"): Promise<void> {
    if (!conflict) return;
    // Either way the text is now written upon what the other side has.
    localRevision = conflict.localRevision ?? localRevision;
    serverRevision = conflict.serverRevision ?? serverRevision;
    const { theirs } = conflict;
    conflict = null;
    isSavedHere = false;
    isOnServer = false;
    if (which === "theirs") adopt(theirs);
    await flush();
  }

  return {
    open: async () => {
      await hereInTurn(openHere);
      await thereInTurn(openThere);
    },
    change,
    flush,
    choose,
    sessionStarted: () => {
      hasSession = true;
      void thereInTurn(saveThere);
    },
    close: () => {
      clearTimeout(localTimer);
      clearTimeout(serverTimer);
    },
  };
}

function createTurns(): (work: () => Promise<void>) => Promise<void> {
  let queue: Promise<void> = Promise.resolve();
  return (work) => {
    queue = queue.then(work, work);
    return queue;
  };
}
