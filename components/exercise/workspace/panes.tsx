"use client";

import type { ReactNode } from "react";
import { Divider } from "./divider";
import styles from "./panes.module.css";

export type PaneName = "step" | "program" | "case";

const labels: Record<PaneName, string> = {
  step: "Step",
  program: "Program",
  case: "Case data",
};
const names: readonly PaneName[] = ["step", "program", "case"];

type Props = {
  step: ReactNode;
  program: ReactNode;
  caseData: ReactNode;
  /** A wide screen shows the program and, beside it, step or case; a narrow one only this. */
  shown: PaneName;
  onShow: (pane: PaneName) => void;
};

/**
 * Task and program side by side, or one at a time. It is the same tree at every width, so that
 * nothing typed or scrolled is lost when a tablet is turned.
 */
export function Panes({ step, program, caseData, shown, onShow }: Props) {
  return (
    <>
      <div data-shown={shown} className={styles.panes}>
        <div id="task" className={`${styles.left} min-w-0 overflow-clip`}>
          <ScrollingSection name="step" isAway={shown === "case"}>
            {step}
          </ScrollingSection>
          {shown === "case" && <ScrollingSection name="case">{caseData}</ScrollingSection>}
        </div>
        <Divider />
        {/* A link leads here, past all that stands before. */}
        <section
          id="program"
          aria-label="Program"
          tabIndex={-1}
          onFocus={({ target, currentTarget }) => target === currentTarget && focusField(target)}
          className={`${styles.right} flex h-full min-h-0 min-w-0 flex-col`}
        >
          {program}
        </section>
      </div>
      <nav aria-label="Panes" className="flex shrink-0 border-line border-t md:hidden">
        {names.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={shown === name}
            onClick={() => onShow(name)}
            className="min-h-12 flex-1 text-sm aria-pressed:border-kestrel aria-pressed:border-t-[3px] aria-pressed:font-semibold forced-colors:aria-pressed:border-[Highlight]"
          >
            {labels[name]}
          </button>
        ))}
      </nav>
    </>
  );
}

/** The field of the editor, whichever it is. */
function focusField(section: HTMLElement): void {
  const fields = section.querySelectorAll<HTMLElement>("textarea, [role=textbox]");
  for (const field of fields) {
    field.focus();
    if (document.activeElement === field) return;
  }
}

type SectionProps = { name: "step" | "case"; isAway?: boolean; children: ReactNode };

/** Reached by Tab, so that arrow keys can scroll it also where it holds nothing to press. */
function ScrollingSection({ name, isAway = false, children }: SectionProps) {
  return (
    <section
      aria-label={labels[name]}
      data-pane={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
      tabIndex={0}
      // "relative" keeps what is hidden for the eye inside the region: it would make the page longer.
      className={`relative h-full overflow-y-auto outline-offset-[-3px] ${isAway ? styles.away : ""}`}
    >
      <div className="px-[clamp(1rem,1.5vw,1.5rem)] pt-4 pb-6">{children}</div>
    </section>
  );
}
