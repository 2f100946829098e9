"use client";

import { useEffect, useRef, useState } from "react";
import { checkOfAddress } from "./check-anchor";

/** A check that the page's address names; a new object each time that a link is followed. */
export type LinkedCheck = { checkId: string };

/** Follows links such as /exercises/domain-identification#check-covers_all. */
export function useLinkedCheck(
  checks: readonly { id: string }[],
  onLink: (checkId: string) => void,
): LinkedCheck | null {
  const [linked, setLinked] = useState<LinkedCheck | null>(null);
  const latest = useRef(onLink);

  // Lets the listener below, which is added once, see the handler of the latest render.
  useEffect(() => {
    latest.current = onLink;
  });

  // Reads the address: the page was opened with it, or a link on the page changed it.
  useEffect(() => {
    const follow = () => {
      const checkId = checkOfAddress(window.location.hash, checks);
      if (checkId === null) return;
      setLinked({ checkId });
      latest.current(checkId);
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [checks]);

  return linked;
}
