import { createContext } from "react";

/** Says a sentence in the page's one live region; `null` where a page has none. */
export const SayContext = createContext<((sentence: string) => void) | null>(null);
