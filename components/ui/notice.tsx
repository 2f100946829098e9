import type { ReactNode } from "react";

const tones = {
  plain: { box: "border-strong-line bg-raised", word: null },
  good: { box: "border-good bg-good-soft", word: "Done" },
  warn: { box: "border-warn bg-warn-soft", word: "Please note" },
  bad: { box: "border-bad bg-bad-soft", word: "Problem" },
} as const;

type Props = {
  tone?: keyof typeof tones;
  /** Says in words what the colour says; a default stands for each tone but plain. */
  title?: string;
  /** Announced when it appears: for what a person's own action led to. */
  announce?: boolean;
  id?: string;
  className?: string;
  children?: ReactNode;
};

export function Notice({ tone = "plain", title, announce, id, className = "", children }: Props) {
  const heading = title ?? tones[tone].word;
  return (
    <div
      id={id}
      role={announce ? (tone === "bad" ? "alert" : "status") : undefined}
      className={`rounded-md border border-l-4 px-4 py-3 text-sm leading-relaxed ${tones[tone].box} ${className}`}
    >
      {heading && <p className="font-semibold">{heading}</p>}
      {children}
    </div>
  );
}
