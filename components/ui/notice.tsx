import type { ReactNode } from "react";
import { Icon } from "./icon";

const tones = {
  plain: { rule: "border-l-ink bg-raised", word: null, look: "" },
  good: { rule: "border-l-right-mark bg-raised", word: "Done", look: "text-right-mark" },
  warn: { rule: "border-l-note bg-note-wash", word: "Please note", look: "" },
  bad: { rule: "border-l-wrong bg-raised", word: "Problem", look: "text-wrong" },
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
  const { rule, word, look } = tones[tone];
  const heading = title ?? word;
  return (
    <div
      id={id}
      role={announce ? (tone === "bad" ? "alert" : "status") : undefined}
      className={`border border-line border-l-2 px-4 py-3 text-sm leading-relaxed ${rule} ${className}`}
    >
      {heading && (
        <p className={`flex items-baseline gap-2 font-semibold ${look}`}>
          {tone === "good" && <Icon name="right" className="translate-y-0.5" />}
          {tone === "bad" && <Icon name="wrong" className="translate-y-0.5" />}
          <span>{heading}</span>
        </p>
      )}
      {children}
    </div>
  );
}
