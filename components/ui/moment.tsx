"use client";

import { useSyncExternalStore } from "react";

const shape = { dateStyle: "medium", timeStyle: "short" } as const;
const nothingToWatch = () => () => {};

/** A point in time in the reader's clock; in UTC, and saying so, until there is a reader. */
export function Moment({ at }: { at: string }) {
  const text = useSyncExternalStore(
    nothingToWatch,
    () => new Intl.DateTimeFormat("en-GB", shape).format(new Date(at)),
    () =>
      `${new Intl.DateTimeFormat("en-GB", { ...shape, timeZone: "UTC" }).format(new Date(at))} UTC`,
  );
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {text}
    </time>
  );
}
