import type { ReactNode } from "react";
import { Emblem } from "./emblem";

/** Where a list will be: the emblem with no layer drawn, and a sentence that names what to do. */
export function NothingYet({ children }: { children: ReactNode }) {
  return (
    <div className="flex items-center gap-5 print:hidden">
      <Emblem now={null} className="size-16 flex-none" />
      <p className="font-serif text-h3">{children}</p>
    </div>
  );
}
