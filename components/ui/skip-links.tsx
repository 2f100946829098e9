"use client";

import { useSelectedLayoutSegments } from "next/navigation";

const look =
  "sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-raised focus:px-4 focus:py-2 print:hidden";

/** The first keys of each page: past the header, and in an exercise straight to the program. */
export function SkipLinks() {
  // Next has none outside its own pages, where the lesson is.
  const [first, second] = useSelectedLayoutSegments() ?? [];
  return (
    <>
      {first === "exercises" && second !== undefined && (
        <a href="#program" className={look}>
          Skip to your program
        </a>
      )}
      <a href="#main" className={look}>
        Skip to the content
      </a>
    </>
  );
}
