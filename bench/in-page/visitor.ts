import { join } from "node:path";

/** What presses.js puts into a page; times are in milliseconds since the page was opened. */
type Visitor = {
  whenShown: (text: string) => Promise<number>;
  press: (button: string) => number;
  write: (program: string) => void;
  pythonReady: Promise<number>;
};

declare global {
  /** Only in pages that a bench has opened. */
  var visitor: Visitor;
}

export const visitorScript = { path: join(import.meta.dirname, "presses.js") };
