"use client";

import { useEffect, useRef, useState } from "react";
import type { SyntaxProblem } from "@/exercises/sandbox/protocol";

/** How long typing must pause before the text is looked at. */
const pauseMs = 600;

type Found = { source: string; problem: SyntaxProblem | null };

/**
 * The first place where the text is not Python, while it is being typed. Nothing is said while no
 * interpreter is free to look, nor about a text that has changed since.
 */
export function useSyntaxProblem(
  source: string,
  parse: (source: string) => Promise<SyntaxProblem | null>,
  isReady: boolean,
): SyntaxProblem | null {
  const [found, setFound] = useState<Found | null>(null);
  // A text that breaks the interpreter must not be asked about again by the one that replaces it.
  const asked = useRef<string | null>(null);

  // Asks the sandbox, which lives outside React, about the text of this moment.
  useEffect(() => {
    if (!isReady || asked.current === source) return;
    let isOutdated = false;
    const timer = setTimeout(async () => {
      asked.current = source;
      const problem = await parse(source);
      if (!isOutdated) setFound({ source, problem });
    }, pauseMs);
    return () => {
      isOutdated = true;
      clearTimeout(timer);
    };
  }, [source, parse, isReady]);

  return found?.source === source ? found.problem : null;
}
