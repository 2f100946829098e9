import type { ReactNode } from "react";

/** A drawing on its ground, with a caption and, where `words` are given, the whole of it in text. */
export function DiagramFigure({
  caption,
  words,
  children,
}: {
  caption: string;
  words?: string[];
  children: ReactNode;
}) {
  return (
    <figure>
      <div className="rounded-lg border border-line bg-sunken px-4 py-5 sm:px-5">{children}</div>
      <figcaption>
        {caption}
        {words && (
          <details className="mt-1">
            <summary className="w-fit cursor-pointer text-kestrel">The figure in words</summary>
            {words.map((sentence) => (
              <p key={sentence} className="mt-1">
                {sentence}
              </p>
            ))}
          </details>
        )}
      </figcaption>
    </figure>
  );
}
