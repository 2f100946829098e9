import type { ReactNode } from "react";
import { MarkedText } from "@/components/exercise/report/marked-text";

/** A part of the picture; the note says from what it is drawn, or why there is nothing to draw. */
export function PictureSection({
  title,
  note,
  children,
}: {
  title: string;
  note: string;
  children?: ReactNode;
}) {
  return (
    <section aria-label={title} className="space-y-3">
      <h2 className="font-semibold text-lg">{title}</h2>
      <p className="wrap-anywhere text-muted text-sm leading-relaxed">
        <MarkedText text={note} />
      </p>
      {children}
    </section>
  );
}
