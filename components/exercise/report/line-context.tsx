"use client";

import { createContext, type ReactNode, useMemo } from "react";
import type { LineMap } from "@/components/exercise/lines/line-map";
import { useLineMap } from "@/components/exercise/lines/use-line-map";

/** The way from a line of the text that a report speaks of to where it stands now. */
type LineWay = { whereNow: LineMap; goTo: (line: number) => void };

/** `null` where the text cannot have changed since, as in the instructor's review. */
export const LineContext = createContext<LineWay | null>(null);

type Props = {
  /** The text that is spoken of; `null` for the one in the editor. */
  then: string | null;
  /** The text in the editor. */
  now: string;
  onGoTo: (line: number) => void;
  children: ReactNode;
};

/** Lets what stands in it point at lines of an earlier text. */
export function LinesOf({ then, now, onGoTo, children }: Props) {
  const whereNow = useLineMap(then, now);
  const way = useMemo(() => ({ whereNow, goTo: onGoTo }), [whereNow, onGoTo]);
  return <LineContext value={way}>{children}</LineContext>;
}
