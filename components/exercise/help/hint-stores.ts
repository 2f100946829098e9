import {
  boolean,
  fields,
  list,
  number,
  type Parsed,
  text,
} from "@/components/exercise/workspace/fields";

const parseOpening = fields({
  checkId: text,
  hint: number,
  /** Milliseconds since 1970 by this browser's clock. */
  at: number,
  isOnServer: boolean,
});

const parseOpenings = list(parseOpening);

/** One hint that was opened in this browser. */
export type Opening = Parsed<typeof parseOpening>;

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
      try {
        return parseOpenings(JSON.parse(kept ?? "[]"));
      } catch {
        return [];
      }
    },
    save: (openings) => localStorage.setItem(key, JSON.stringify(openings)),
  };
}

const parseAnswer = fields({
  hasSession: boolean,
  hints: list(fields({ checkId: text, hint: number })),
});

/** Opened hints on the server, over its JSON interface. */
export function serverHints(exerciseId: string): ServerHints {
  const address = `/api/exercises/${exerciseId}/help`;
  return {
    read: async () => {
      const response = await fetch(address, { cache: "no-store" });
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      return parseAnswer(await response.json());
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
