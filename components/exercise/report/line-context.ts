import { createContext } from "react";
import type { LineMap } from "../line-map";

/** The way from a line of the text that a report speaks of to where it stands now. */
export type LineWay = { whereNow: LineMap; goTo: (line: number) => void };

/** `null` where the text cannot have changed since, as in the instructor's review. */
export const LineContext = createContext<LineWay | null>(null);
