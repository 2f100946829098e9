import type { ReactNode } from "react";
import type { StepText } from "@/components/exercise/instructions/instructions";
import type { TaskDefinition } from "@/exercises/exercise";
import styles from "./panes.module.css";
import { stepAnchor } from "./use-shown-step";

type Props = {
  task: TaskDefinition;
  text: StepText;
  /** The exercise's first sentence, above the first step. */
  intro: ReactNode;
  isShown: boolean;
  /** Once it was checked, the report takes the room of the rest. */
  isChecked: boolean;
};

/** What a step asks for: all of its text at first, its first paragraph once it was checked. */
export function StepCard({ task, text, intro, isShown, isChecked }: Props) {
  const { number, step } = task;
  return (
    <div
      data-step-part={number}
      className={isShown ? "" : styles.away}
      style={{ order: number * 2 }}
    >
      {number === 1 && (
        <div className={`mb-3 text-muted ${isChecked ? styles.folded : ""}`}>{intro}</div>
      )}
      <p className="font-semibold text-kestrel text-xs uppercase tracking-caps">{`Step ${number}`}</p>
      <h2 id={stepAnchor(number)} tabIndex={-1} className="mt-1 scroll-mt-24 text-step">
        {step}
      </h2>
      {text.lead}
      {/* Anew once it was checked: until then it is the reader who opens and folds it. */}
      <details key={String(isChecked)} open={!isChecked}>
        <summary className="min-h-7 cursor-pointer py-1 text-sm print:hidden">
          All of the step’s text
        </summary>
        {text.rest}
      </details>
    </div>
  );
}

type FurtherProps = Pick<Props, "task" | "text" | "isShown">;

/** What goes beyond a step, folded. */
export function FurtherCard({ task, text, isShown }: FurtherProps) {
  const { number, further } = task;
  return (
    <details
      data-step-part={number}
      className={isShown ? "border-line border-t" : styles.away}
      style={{ order: number * 2 + 1 }}
    >
      <summary className="cursor-pointer py-2 text-sm print:list-none print:font-semibold">{`Go further: ${further.title}`}</summary>
      {text.further}
    </details>
  );
}
