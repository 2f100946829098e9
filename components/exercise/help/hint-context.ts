"use client";

import { createContext } from "react";
import type { HintState } from "./hint-keeper";

export type HintHelp = HintState & {
  exerciseId: string;
  openNext: (checkId: string, count: number) => void;
};

/** `null` where there are no hints to open, as in the instructor's review. */
export const HintContext = createContext<HintHelp | null>(null);
