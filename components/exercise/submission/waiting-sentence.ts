import type { WorkspaceState } from "@/components/exercise/workspace/workspace-store";

/** What becomes of programs that wait for the server; the same to the eye and to the ear. */
export function waitingSentence({
  attested,
  waiting,
}: Pick<WorkspaceState, "attested" | "waiting">): string {
  const why = attested.kind === "waiting" ? `${attested.message} ` : "";
  const what = waiting.length === 1 ? "A submission is" : `${waiting.length} submissions are`;
  return `${why}${what} kept in this browser and sent by itself as soon as the server answers: while this page is open, or when you open it again.`;
}
