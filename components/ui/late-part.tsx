"use client";

import { type ComponentType, createElement, useEffect, useState } from "react";
import { PartBoundary } from "./part-boundary";
import { PartMissing } from "./part-missing";

export type LatePart<Props> = ComponentType<Props> & {
  /** Loads it before it is shown; harmless when it is there, and silent when it cannot be had. */
  preload: () => Promise<void>;
};

/**
 * A part of a page that is loaded when it is first shown. Where that fails, or drawing it does, the
 * part says so in its own place and can be tried again: the page around it, and what was typed
 * there, stay.
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LatePart<Props> {
  let part: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;

  function start(): Promise<void> {
    loading ??= load().then(
      (loaded) => {
        part = loaded;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  }

  function Part(props: Props) {
    const [state, setState] = useState<"loading" | "there" | "failed">(part ? "there" : "loading");

    // Fetches what is to be shown here.
    useEffect(() => {
      if (state !== "loading") return;
      let isGone = false;
      const settle = (next: "there" | "failed") => () => {
        if (!isGone) setState(next);
      };
      start().then(settle("there"), settle("failed"));
      return () => {
        isGone = true;
      };
    }, [state]);

    if (part) return <PartBoundary shown={props}>{createElement(part, props)}</PartBoundary>;
    if (state !== "failed") {
      return (
        <p role="status" className="text-muted text-sm">
          One moment
        </p>
      );
    }
    return <PartMissing onRetry={() => setState("loading")} />;
  }

  return Object.assign(Part, { preload: () => start().catch(() => {}) });
}
