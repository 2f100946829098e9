"use client";

import { useEffect, useState } from "react";
import { useAttempt } from "./attempt-provider";

/** The server's time in milliseconds, a tick a second; null until the server told it. */
export function useServerTime(): number | null {
  const ahead = useAttempt(({ clock }) => clock?.sample.ahead ?? null);
  const [now, setNow] = useState<number | null>(null);
  // Keeps in step: the passing of time.
  useEffect(() => {
    if (ahead === null) return;
    const tick = () => setNow(Date.now() + ahead);
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [ahead]);
  return now;
}
