import { createStore, delMany, entries, get, set, update } from "idb-keyval";
import { boolean, fields, nullable, number, text } from "@/components/exercise/workspace/fields";

/** What this browser keeps of an exercise. */
export type LocalDraft = {
  source: string;
  /** Counts saves in this browser: tells a tab that another one saved meanwhile. */
  localRevision: number;
  /** The server's revision that this text was written upon; 0 for none. */
  serverRevision: number;
  /** Whether the server holds exactly this text. */
  isOnServer: boolean;
};

export type LocalSave =
  | { kind: "saved"; draft: LocalDraft }
  | { kind: "conflict"; theirs: LocalDraft };

export type LocalDrafts = {
  read: () => Promise<LocalDraft | null>;
  /** Saves unless another tab saved another text since `known`; then answers with that one's draft. */
  save: (draft: Omit<LocalDraft, "localRevision">, known: number) => Promise<LocalSave>;
  /** Keeps this tab's text beside the draft while that is another one's. */
  setAside: (source: string) => Promise<void>;
  /** A text that was set aside, here or in a tab that is gone. */
  readAside: () => Promise<string | null>;
  /** Forgets what this tab set aside, and whatever reads exactly like `takenUp`. */
  dropAside: (takenUp: string | null) => Promise<void>;
};

type ServerDraft = { source: string; revision: number };

export type ServerDrafts = {
  read: () => Promise<{ hasSession: boolean; draft: ServerDraft | null }>;
  /** Rejects when the server cannot be reached or fails. */
  save: (
    source: string,
    baseRevision: number,
  ) => Promise<
    | { kind: "saved"; revision: number }
    | { kind: "conflict"; theirs: ServerDraft }
    /** What this was written upon is not there any more, nor anything else. */
    | { kind: "gone" }
    | { kind: "no-session" }
    /** It will not take this text, such as one that is too long. */
    | { kind: "refused"; message: string }
  >;
};

/** What becomes of a save, given what is kept: a revision never names two texts. */
export function placeDraft(
  kept: LocalDraft | null,
  draft: Omit<LocalDraft, "localRevision">,
  known: number,
): LocalSave {
  if (!kept || kept.localRevision === known) {
    return { kind: "saved", draft: { ...draft, localRevision: known + 1 } };
  }
  if (kept.source !== draft.source) return { kind: "conflict", theirs: kept };
  return {
    kind: "saved",
    draft: {
      source: draft.source,
      localRevision: Math.max(kept.localRevision, known) + 1,
      serverRevision: Math.max(kept.serverRevision, draft.serverRevision),
      isOnServer: kept.isOnServer || draft.isOnServer,
    },
  };
}

/** Drafts in the browser's own database. */
export function browserDrafts(exerciseId: string): LocalDrafts {
  const store = createStore("day-17", "drafts");
  const asides = `${exerciseId} aside `;
  // Each tab has its own, so that three tabs in conflict do not overwrite each other either.
  const own = asides + Math.random();
  const listAsides = async () =>
    (await entries<string, unknown>(store)).filter(([key]) => key.startsWith(asides));
  return {
    read: async () => (await get<LocalDraft>(exerciseId, store)) ?? null,
    save: async (draft, known) => {
      const result: { placed?: LocalSave } = {};
      await update<LocalDraft>(
        exerciseId,
        (kept) => {
          const placed = placeDraft(kept ?? null, draft, known);
          result.placed = placed;
          return placed.kind === "saved" ? placed.draft : placed.theirs;
        },
        store,
      );
      if (!result.placed) throw new Error("The browser saved nothing.");
      return result.placed;
    },
    setAside: (source) => set(own, source, store),
    readAside: async () => nullable(text)((await listAsides())[0]?.[1] ?? null),
    dropAside: async (takenUp) => {
      const over = (await listAsides()).filter(([key, text]) => key === own || text === takenUp);
      const keys = over.map(([key]) => key);
      await delMany(keys, store);
    },
  };
}

const parseDraft = fields({ source: text, revision: number });
const parseAnswer = fields({ hasSession: boolean, draft: nullable(parseDraft) });
const parseSaved = fields({ revision: number });
const parseRefused = fields({ error: fields({ message: text }) });
const parseConflict = fields({ error: fields({ draft: nullable(parseDraft) }) });

/** Drafts on the server, over its JSON interface. */
export function serverDrafts(exerciseId: string): ServerDrafts {
  const address = `/api/exercises/${exerciseId}/draft`;
  return {
    read: async () => {
      const response = await fetch(address, { cache: "no-store" });
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      return parseAnswer(await response.json());
    },
    save: async (source, baseRevision) => {
      const body = JSON.stringify({ source, baseRevision });
      const response = await fetch(address, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body,
        // Lets the last save outlive the page; browsers allow it up to 64 kB.
        keepalive: body.length < 60_000,
      });
      if (response.status === 401) return { kind: "no-session" };
      if (response.status === 409) {
        const theirs = parseConflict(await response.json()).error.draft;
        return theirs ? { kind: "conflict", theirs } : { kind: "gone" };
      }
      if (response.status === 400 || response.status === 413) {
        return {
          kind: "refused",
          message: parseRefused(await response.json()).error.message,
        };
      }
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      return { kind: "saved", revision: parseSaved(await response.json()).revision };
    },
  };
}
