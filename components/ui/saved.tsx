"use client";

import { useEffect, useRef } from "react";
import { Notice } from "./notice";

/**
 * Answers a form that leads to a page with `?saved`: says so, and takes the focus that the pressed
 * button has lost. The address forgets it, so that a reload does not say it again.
 */
export function Saved({ title }: { title: string }) {
  const box = useRef<HTMLDivElement>(null);
  // Moves the focus once the page is there.
  useEffect(() => {
    box.current?.focus();
    history.replaceState(null, "", location.pathname);
  }, []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="good" title={title} />
    </div>
  );
}
