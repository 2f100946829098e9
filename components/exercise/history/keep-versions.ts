import type { Activity, WorkspaceStore } from "@/components/exercise/workspace/workspace-store";
import type { VersionStore } from "./version-store";
import type { VersionReason } from "./versions";

/**
 * Keeps every text that is run, checked or submitted, and both sides of a conflict. Returns the way
 * to stop.
 */
export function keepVersions(store: WorkspaceStore, { keep }: Pick<VersionStore, "keep">) {
  return store.subscribe((now, before) => {
    const reason = reasonFor(now.activity);
    if (reason && reasonFor(before.activity) !== reason) void keep(now.source, reason);
    // Of a submission it is the text that was sent, and only once it is known what became of it.
    const { attested, sentSource } = now;
    if (attested !== before.attested && sentSource !== null) {
      if (attested.kind === "graded") void keep(sentSource, "submission");
      else if (attested.kind === "waiting") void keep(sentSource, "waiting");
    }
    const known = before.draft.kind === "conflict" ? before.draft.theirs : null;
    if (now.draft.kind === "conflict" && now.draft.theirs !== known) {
      const { theirs, where } = now.draft;
      void keep(now.source, "conflict").then(() => keep(theirs, where));
    }
    // The learner takes the other side; this one was perhaps typed on since the conflict began.
    const isTaken = now.draft.kind === "conflict" && now.source === now.draft.theirs;
    if (isTaken && before.source !== now.source) void keep(before.source, "replaced");
  });
}

function reasonFor({ kind }: Activity): VersionReason | null {
  switch (kind) {
    case "running":
      return "run";
    case "checking":
      return "check";
    default:
      return null;
  }
}
