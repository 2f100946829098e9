"use client";

import { useState, useTransition } from "react";
import { useRemembered } from "./use-remembered";

type Props = {
  /** An exercise's id, or "quiz". */
  about: string;
  /** "step:1", "check:<id>", "hint:<id>/2", "question:<id>". */
  place: string;
  /** What is unclear, for those who hear the button alone: "question 3". */
  what: string;
  /** Several stand together, so that the eye has to be told, too. */
  isNamed?: boolean;
};

const patienceMs = 10_000;

/** Tells the instructor, without a name, that something is unclear; takes it back when pressed again. */
export function SayUnclear({ about, place, what, isNamed = false }: Props) {
  const [said, remember] = useRemembered(`unclear:${about}/${place}`, ["no", "yes"]);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, start] = useTransition();
  const isSaid = said === "yes";

  function press() {
    if (isBusy) return;
    start(async () => {
      const found = await send(isSaid ? "DELETE" : "POST", { about, place });
      setProblem(found);
      if (found === null) remember(isSaid ? "no" : "yes");
    });
  }

  return (
    <div className="flex flex-wrap items-center gap-x-3 text-sm print:hidden">
      <button
        type="button"
        onClick={press}
        className="min-h-6 underline decoration-[1.5px] decoration-kestrel underline-offset-[0.2em] hover:text-kestrel"
      >
        {isSaid ? "Take back" : "This is unclear"}
        <span className={isNamed ? "" : "sr-only"}>{`: ${what}`}</span>
      </button>
      <p role="status" className="text-muted">
        {problem ?? (isSaid ? "Noted for your instructor, without your name." : "")}
      </p>
    </div>
  );
}

/** Null when it is noted; otherwise why it is not. */
async function send(method: "POST" | "DELETE", place: object): Promise<string | null> {
  const ourFault = "The server failed, so nothing changed. That is our fault: try again later.";
  try {
    const answer = await fetch("/api/unclear", {
      method,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(place),
      signal: AbortSignal.timeout(patienceMs),
    });
    if (answer.ok) return null;
    if (answer.status >= 500) return ourFault;
    return (await answer.json()).error.message;
  } catch {
    return navigator.onLine ? ourFault : "You are offline, so nothing changed. Try again later.";
  }
}
