import { type ReactNode, use } from "react";
import { MarkedText } from "@/components/exercise/report/marked-text";
import { isShown } from "@/components/exercise/workspace/shown-step";
import type { TaskNumber } from "@/exercises/exercise";
import { PictureShown } from "./picture-shown";

type Props = {
  title: string;
  note: string;
  /** The step that it belongs to, or the steps. */
  task: TaskNumber | readonly TaskNumber[];
  /** It belongs to what goes beyond the step: folded. */
  isFurther?: boolean;
  children?: ReactNode;
};

/** A part of the picture; the note says from what it is drawn, or why there is nothing to draw. */
export function PictureSection({ title, note, task, isFurther = false, children }: Props) {
  const shown = use(PictureShown);
  const tasks = [task].flat();
  if (!tasks.some((one) => isShown(shown, one))) return null;
  const steps = tasks.length === 1 ? `Step ${tasks[0]}` : `Steps ${tasks.join(" and ")}`;
  const name = shown === "all" ? `${steps}: ${title}` : title;
  const body = (
    <>
      {children}
      <p className="wrap-anywhere text-muted text-xs">
        <MarkedText text={note} />
      </p>
    </>
  );
  if (isFurther) {
    return (
      <details className="-mt-2 border-line border-t">
        <summary className="cursor-pointer py-2 text-sm">{`Going further: ${name}`}</summary>
        <section aria-label={title} className="space-y-3 pb-3">
          {body}
        </section>
      </details>
    );
  }
  return (
    <section aria-label={title} className="space-y-3">
      <h3 className="font-sans font-semibold text-sm tracking-normal">{name}</h3>
      {body}
    </section>
  );
}
