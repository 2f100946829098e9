import { z } from "zod";

const solutionsShape = z.object({ core: z.string(), full: z.string() });

/** `core` passes every core check, `full` every check. */
export type Solutions = z.infer<typeof solutionsShape>;

export type SolutionStanding = {
  hasSession: boolean;
  /** When this learner first opened it. */
  openedAt: string | null;
  /** Why it may not be opened yet, in a sentence; `null` when it may be. */
  closed: string | null;
};

/** All that is asked of the server; both reject when it cannot be reached or fails. */
export type SolutionServer = {
  read: () => Promise<SolutionStanding>;
  /** Opens the solution, which the server records. */
  open: () => Promise<
    { kind: "opened"; solutions: Solutions; openedAt: string } | { kind: "refused"; why: string }
  >;
};

const standingShape = z.object({
  hasSession: z.boolean(),
  solution: z.object({ openedAt: z.string().nullable(), closed: z.string().nullable() }),
});
const openedShape = z.object({ solutions: solutionsShape, openedAt: z.string() });
const refusalShape = z.object({ error: z.object({ message: z.string() }) });

/** An exercise's solution on the server, over its JSON interface. */
export function solutionServer(exerciseId: string): SolutionServer {
  return {
    read: async () => {
      const response = await fetch(`/api/exercises/${exerciseId}/help`, { cache: "no-store" });
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      const { hasSession, solution } = standingShape.parse(await response.json());
      return { hasSession, ...solution };
    },
    open: async () => {
      const response = await fetch(`/api/exercises/${exerciseId}/solution`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: "{}",
      });
      if (response.status === 403) {
        return { kind: "refused", why: refusalShape.parse(await response.json()).error.message };
      }
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      return { kind: "opened", ...openedShape.parse(await response.json()) };
    },
  };
}
