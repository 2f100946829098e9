"use client";

import { createContext } from "react";
import type { HintState } from "./hint-keeper";

export type HintHelp = HintState & {
  exerciseId: string;
  /** Somebody is there to be told that something is unclear. */
  isInClass: boolean;
  openNext: (checkId: string, count: number) => void;
};

/** `null` where there are no hints to open, as in the instructor's review. */
export const HintContext = createContext<HintHelp | null>(null);
