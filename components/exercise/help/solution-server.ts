import { z } from "zod";
import type { SolutionPart } from "@/exercises/solution-part";
import { triesAt } from "./honest-tries";

export type SolutionStanding = {
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
    { kind: "opened"; solution: string; openedAt: string } | { kind: "refused"; why: string }
  >;
};

const standingShape = z.object({
  solution: z.array(
    z.object({ part: z.string(), openedAt: z.string().nullable(), closed: z.string().nullable() }),
  ),
});
const openedShape = z.object({ solution: z.string(), openedAt: z.string() });
const refusalShape = z.object({ error: z.object({ message: z.string() }) });

/** A part of an exercise's solution on the server, over its JSON interface. */
export function solutionServer(exerciseId: string, part: SolutionPart): SolutionServer {
  return {
    read: async () => {
      const tries = new URLSearchParams(triesAt(exerciseId, part).map((print) => ["try", print]));
      const address = `/api/exercises/${exerciseId}/help?${tries}`;
      const response = await fetch(address, { cache: "no-store" });
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      const { solution } = standingShape.parse(await response.json());
      const standing = solution.find((one) => one.part === part);
      if (!standing) throw new Error(`The server knows no part "${part}".`);
      return standing;
    },
    open: async () => {
      const response = await fetch(`/api/exercises/${exerciseId}/solution`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ part, tries: triesAt(exerciseId, part) }),
      });
      if (response.status === 403) {
        return { kind: "refused", why: refusalShape.parse(await response.json()).error.message };
      }
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      return { kind: "opened", ...openedShape.parse(await response.json()) };
    },
  };
}
