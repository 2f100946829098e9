import type { ReactNode } from "react";

export type FigureText = { id: string; title: string; description: string };

/** One drawing. Units are CSS pixels at its natural width, which is also its greatest width. */
export function Canvas({
  text,
  width,
  height,
  className = "",
  children,
}: {
  text: FigureText;
  width: number;
  height: number;
  className?: string;
  children: ReactNode;
}) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${text.id}-title`}
      aria-describedby={`${text.id}-description`}
      className={`mx-auto h-auto w-full font-sans ${className}`}
      style={{ maxWidth: `${(width * 1.12) / 16}rem` }}
    >
      <title id={`${text.id}-title`}>{text.title}</title>
      <desc id={`${text.id}-description`}>{text.description}</desc>
      {children}
    </svg>
  );
}

/** The same drawing in two layouts: for a phone, and for a full reading column. */
export function TwoLayouts({
  text,
  narrow,
  wide,
}: {
  text: FigureText;
  narrow: { width: number; height: number; drawing: ReactNode };
  wide: { width: number; height: number; drawing: ReactNode };
}) {
  const narrowText = { ...text, id: `${text.id}-narrow` };
  return (
    <>
      <Canvas text={text} width={wide.width} height={wide.height} className="max-sm:hidden">
        {wide.drawing}
      </Canvas>
      <Canvas text={narrowText} width={narrow.width} height={narrow.height} className="sm:hidden">
        {narrow.drawing}
      </Canvas>
    </>
  );
}
