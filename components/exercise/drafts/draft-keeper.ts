import { type DraftFacts, type DraftState, draftState } from "./draft-state";
import type { LocalDraft, LocalDrafts, ServerDrafts } from "./draft-stores";

export type DraftKeeper = {
  /** `onRead` is called when what this browser keeps has been read; the server may take longer. */
  open: (onRead?: () => void) => Promise<void>;
  change: (source: string) => void;
  /** Saves at once what waits: at blur, when the page is hidden, before a run. */
  flush: () => Promise<void>;
  /** Ends a conflict with one of the two texts; the other one is returned by the caller's history. */
  choose: (which: "mine" | "theirs") => Promise<void>;
  /**
   * Looks at what is kept here: a tab in which nothing was typed since the last save takes over what
   * another one saved. With `isLookedAt` a conflict shows the other tab's newest text.
   */
  follow: (isLookedAt: boolean) => Promise<void>;
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
  /** This text was saved in this browser: other tabs may want to know. */
  onSaved?: () => void;
  delays: { localMs: number; serverMs: number; retryMs: number };
};

/**
 * Keeps a learner's text: first in this browser, then on the server where there is a session.
 * Every save names what it was written upon, so two tabs or devices never overwrite each other.
 */
export function createDraftKeeper(parts: Parts): DraftKeeper {
  const { local, server, delays } = parts;
  const facts: Omit<DraftFacts, "isOnline"> = {
    source: null,
    isOpened: false,
    hasSession: false,
    isSavedHere: true,
    isOnServer: false,
    conflict: null,
    trouble: null,
    refusal: null,
    isServerAway: false,
  };
  let localRevision = 0;
  let serverRevision = 0;
  /** What is kept at `localRevision`: a text that is still this one was not typed on here. */
  let keptSource: string | null = null;
  /** What an earlier visit left beside the draft, in a conflict that nobody ended. */
  let takenUp: string | null = null;
  let localTimer: ReturnType<typeof setTimeout> | undefined;
  let serverTimer: ReturnType<typeof setTimeout> | undefined;
  // Saves happen one after the other: a second one must know the first one's revision. The two
  // places have a turn each, so that a slow server never keeps a text from being saved here.
  const hereInTurn = createTurns();
  const thereInTurn = createTurns();

  function say(): void {
    parts.onState(draftState({ ...facts, isOnline: parts.isOnline() }));
  }

  async function saveHere(): Promise<void> {
    clearTimeout(localTimer);
    localTimer = undefined;
    const { source, conflict, isOnServer } = facts;
    if (source === null || facts.isSavedHere) return;
    let saved = source;
    try {
      // What another tab keeps must stay: this text waits beside it for the learner's choice.
      if (conflict?.localRevision !== undefined) await local.setAside(source);
      else {
        const draft = { source, serverRevision, isOnServer };
        const result = await local.save(draft, localRevision);
        if (result.kind === "saved") {
          ({ localRevision } = result.draft);
          // The server may have answered meanwhile.
          serverRevision = Math.max(serverRevision, result.draft.serverRevision);
          keptSource = source;
          parts.onSaved?.();
        } else if (facts.source === keptSource) {
          takeOver(result.theirs);
          saved = result.theirs.source;
        } else {
          const { theirs } = result;
          facts.conflict = { ...theirs, theirs: theirs.source, where: "another tab" };
          await local.setAside(source);
        }
      }
      facts.isSavedHere = facts.source === saved;
      facts.trouble = null;
    } catch (error) {
      facts.trouble = reasonOf(error);
    }
    say();
  }

  async function saveThere(): Promise<void> {
    clearTimeout(serverTimer);
    const { source, hasSession, isOnServer, conflict } = facts;
    if (source === null || !hasSession || isOnServer || conflict) return;
    try {
      const result = await server.save(source, serverRevision);
      facts.isServerAway = false;
      if (result.kind === "no-session") facts.hasSession = false;
      else if (result.kind === "refused") facts.refusal = result.message;
      else if (result.kind === "gone") {
        // The account that had a draft was deleted: the next one begins anew, in its own turn.
        serverRevision = 0;
        void thereInTurn(saveThere);
      } else if (result.kind === "conflict" && result.theirs.source !== source) {
        const { source: theirs, revision } = result.theirs;
        facts.conflict = { theirs, where: "another device", serverRevision: revision };
      } else {
        // Another tab may have sent the same text a moment before.
        serverRevision = result.kind === "saved" ? result.revision : result.theirs.revision;
        facts.isOnServer = facts.source === source;
        facts.isSavedHere = false;
        await hereInTurn(saveHere);
      }
    } catch {
      facts.isServerAway = true;
      serverTimer = setTimeout(() => void thereInTurn(saveThere), delays.retryMs);
    }
    say();
  }

  function adopt(text: string): void {
    facts.source = text;
    parts.onText(text);
  }

  /** Another tab's save becomes what this one shows and writes upon. */
  function takeOver(kept: LocalDraft): void {
    ({ localRevision, serverRevision } = kept);
    keptSource = kept.source;
    facts.isOnServer = kept.isOnServer;
    facts.isSavedHere = true;
    if (facts.source !== kept.source) adopt(kept.source);
  }

  async function followHere(isLookedAt: boolean): Promise<void> {
    // Where nothing can be read there is nothing to follow; what is typed will say so.
    const kept = await local.read().catch(() => null);
    if (!kept || kept.localRevision === localRevision) return;
    const { conflict, source } = facts;
    if (!conflict && source === keptSource) takeOver(kept);
    if (conflict?.localRevision !== undefined && kept.source === source) {
      facts.conflict = null;
      takeOver(kept);
      await local.dropAside(takenUp).catch(() => {});
    } else if (conflict?.localRevision !== undefined && isLookedAt) {
      facts.conflict = { ...kept, theirs: kept.source, where: conflict.where };
    }
    say();
  }

  async function openHere(): Promise<void> {
    try {
      const kept = await local.read();
      const aside = await local.readAside();
      if (!kept) return;
      const typed = facts.source;
      if (aside === kept.source) await local.dropAside(aside);
      else if (typed === null) takenUp = aside;
      ({ localRevision, serverRevision } = kept);
      keptSource = kept.source;
      const mine = typed ?? aside ?? kept.source;
      if (mine === kept.source) facts.isOnServer = kept.isOnServer;
      else {
        const where = typed === null ? "another tab" : "an earlier visit";
        facts.conflict = { ...kept, theirs: kept.source, where };
      }
      facts.isSavedHere = typed === null || mine === kept.source;
      if (typed === null) adopt(mine);
    } catch (error) {
      facts.trouble = reasonOf(error);
    }
    say();
  }

  async function openThere(): Promise<void> {
    try {
      const { hasSession, draft } = await server.read();
      facts.hasSession = hasSession;
      if (!draft) {
        // What was there before may have been deleted with its account.
        serverRevision = 0;
        facts.isOnServer = false;
      } else if (!facts.conflict) reconcile(draft.source, draft.revision);
    } catch {
      facts.isServerAway = true;
    }
    facts.isOpened = true;
    say();
    await hereInTurn(saveHere);
    // Not in turn: opening holds the turn itself.
    await saveThere();
  }

  function reconcile(theirs: string, revision: number): void {
    const { source, isOnServer, isSavedHere } = facts;
    const isUntouched = source === null || (isOnServer && isSavedHere);
    if (source === theirs || isUntouched) {
      if (source !== theirs) adopt(theirs);
      serverRevision = revision;
      facts.isOnServer = true;
      facts.isSavedHere = false;
    } else if (serverRevision === revision) facts.isOnServer = false;
    else facts.conflict = { theirs, where: "another device", serverRevision: revision };
  }

  function change(next: string): void {
    if (next === facts.source) return;
    facts.source = next;
    facts.isSavedHere = false;
    facts.isOnServer = false;
    facts.refusal = null;
    say();
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
    const { conflict } = facts;
    if (!conflict) return;
    // Either way the text is now written upon what the other side has.
    if (conflict.localRevision !== undefined) {
      ({ localRevision } = conflict);
      keptSource = conflict.theirs;
    }
    serverRevision = conflict.serverRevision ?? serverRevision;
    facts.conflict = null;
    facts.isSavedHere = false;
    facts.isOnServer = false;
    if (which === "theirs") adopt(conflict.theirs);
    await flush();
    // Only once the chosen text is safe, and not where a third text turned up meanwhile.
    if (facts.isSavedHere && !facts.conflict) await local.dropAside(takenUp).catch(() => {});
  }

  return {
    open: async (onRead) => {
      await hereInTurn(openHere);
      onRead?.();
      await thereInTurn(openThere);
    },
    change,
    flush,
    choose,
    follow: (isLookedAt) => hereInTurn(() => followHere(isLookedAt)),
    sessionStarted: () => {
      facts.hasSession = true;
      void thereInTurn(saveThere);
    },
    close: () => {
      clearTimeout(localTimer);
      clearTimeout(serverTimer);
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function createTurns(): (work: () => Promise<void>) => Promise<void> {
  let queue: Promise<void> = Promise.resolve();
  return (work) => {
    queue = queue.then(work, work);
    return queue;
  };
}
