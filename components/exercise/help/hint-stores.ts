// The small form: it is part of what a page needs to come to life.
import * as z from "zod/mini";

const openingShape = z.object({
  checkId: z.string(),
  hint: z.number(),
  /** Milliseconds since 1970 by this browser's clock. */
  at: z.number(),
  isOnServer: z.boolean(),
});

/** One hint that was opened in this browser. */
export type Opening = z.infer<typeof openingShape>;

export type LocalHints = {
  /** What this browser keeps; both throw where it keeps nothing. */
  read: () => Opening[];
  save: (openings: readonly Opening[]) => void;
};

export type OpenedHint = { checkId: string; hint: number };

export type ServerHints = {
  read: () => Promise<{ hasSession: boolean; hints: OpenedHint[] }>;
  /** Rejects when the server cannot be reached or fails. */
  send: (openings: readonly (OpenedHint & { secondsAgo: number })[]) => Promise<{
    kind: "saved" | "no-session";
  }>;
};

/** Opened hints in the browser's own storage. */
export function browserHints(exerciseId: string): LocalHints {
  const key = `day-17-hints-${exerciseId}`;
  return {
    read: () => {
      const kept = localStorage.getItem(key);
      return kept === null ? [] : z.catch(z.array(openingShape), []).parse(parseJson(kept));
    },
    save: (openings) => localStorage.setItem(key, JSON.stringify(openings)),
  };
}

const readAnswer = z.object({
  hasSession: z.boolean(),
  hints: z.array(z.object({ checkId: z.string(), hint: z.number() })),
});

/** Opened hints on the server, over its JSON interface. */
export function serverHints(exerciseId: string): ServerHints {
  const address = `/api/exercises/${exerciseId}/help`;
  return {
    read: async () => {
      const response = await fetch(address, { cache: "no-store" });
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      return readAnswer.parse(await response.json());
    },
    send: async (openings) => {
      const response = await fetch(address, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ openings }),
        // Lets a hint opened just before leaving be sent all the same.
        keepalive: true,
      });
      if (response.status === 401) return { kind: "no-session" };
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      return { kind: "saved" };
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
