import type { ReactNode } from "react";

/** One drawing with its heading, and from what it is drawn. */
export function PictureSection({
  title,
  source,
  children,
}: {
  title: string;
  source: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="space-y-3">
      <h2 className="font-semibold text-lg">{title}</h2>
      <p className="text-muted text-sm leading-relaxed">{source}</p>
      {children}
    </section>
  );
}

/** Says why there is nothing to draw. */
export function NotDrawn({ children }: { children: ReactNode }) {
  return (
    <p className="break-words rounded-lg border border-line border-dashed px-4 py-3 text-sm">
      {children}
    </p>
  );
}
