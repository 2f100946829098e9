import type { ConflictPlace } from "@/components/exercise/history/versions";

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
  /** `unsaved` says why the text here is kept nowhere while the learner chooses; `null`: it is kept. */
  | { kind: "conflict"; theirs: string; where: ConflictPlace; unsaved: string | null }
  /** The browser refuses to keep anything. */
  | { kind: "not-saved"; message: string };

type Conflict = {
  theirs: string;
  where: ConflictPlace;
  localRevision?: number;
  serverRevision?: number;
};

/** Everything that a keeper knows of one draft. */
export type DraftFacts = {
  /** `null`: the starter as it came. */
  source: string | null;
  isOpened: boolean;
  hasSession: boolean;
  isOnline: boolean;
  isSavedHere: boolean;
  isOnServer: boolean;
  conflict: Conflict | null;
  /** Why this browser keeps nothing. */
  trouble: string | null;
  /** Why the server does not take this text. */
  refusal: string | null;
  /** The last try to reach the server failed. */
  isServerAway: boolean;
};

/** What may truly be said of a draft. */
export function draftState(facts: DraftFacts): DraftState {
  const { source, isSavedHere, isOnServer, conflict, trouble, refusal } = facts;
  if (conflict) {
    const { theirs, where } = conflict;
    return { kind: "conflict", theirs, where, unsaved: isSavedHere ? null : trouble };
  }
  if (isOnServer && source !== null) return { kind: "saved-on-server" };
  if (trouble !== null && (source === null || !isSavedHere)) {
    return { kind: "not-saved", message: trouble };
  }
  if (source === null) return { kind: facts.isOpened ? "untouched" : "opening" };
  if (!isSavedHere) return { kind: "changed" };
  if (refusal !== null) return { kind: "refused", message: refusal };
  return { kind: "saved-here", because: waitsFor(facts) };
}

function waitsFor({ hasSession, isOnline, isServerAway }: DraftFacts) {
  if (isServerAway) return isOnline ? "server-trouble" : "offline";
  if (!hasSession) return "no-session";
  return isOnline ? "sending" : "offline";
}
