"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** The program as it is, on paper only: an editor shows no more of it than fits a window. */
export function PrintedProgram({ source }: { source: string }) {
  const [isPrinting, setPrinting] = useState(false);

  // Follows the browser: a page that is not printed does not hold the program twice.
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);

  if (!isPrinting) return null;
  return (
    <div className="hidden break-before-page print:block">
      <h2 className="mb-3 text-h3">Your program</h2>
      <pre className="wrap-anywhere whitespace-pre-wrap font-mono text-xs leading-5">{source}</pre>
    </div>
  );
}
