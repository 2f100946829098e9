import { getMDXComponent } from "mdx-bundler/client";
import type { ReactNode } from "react";
import { AddPart } from "@/components/exercise/further/add-part";
import { ScrollingTable } from "@/components/lesson/scrolling-table";
import type { TaskDefinition, TaskNumber } from "@/exercises/exercise";
import styles from "./instructions.module.css";
import { Term } from "./term";

type Props = {
  code: string;
  tasks: readonly TaskDefinition[];
  /** The tasks whose "go further" begins with a scaffold. */
  withScaffold: readonly TaskNumber[];
};

/** A step's text in its pieces: its first paragraph, the rest of it, and what goes further. */
export type StepText = Record<"lead" | "rest" | "further", ReactNode>;

/** An exercise's task in pieces (content/rehype-steps.ts), for places of their own. */
export type TaskText = { intro: ReactNode; steps: Record<TaskNumber, StepText> };

/** An exercise's task, compiled from its instructions.mdx; rendered on the server only. */
export function taskText({ code, tasks, withScaffold }: Props): TaskText {
  const Text = getMDXComponent(code);
  const further = ({ part, children }: { part?: string; children?: ReactNode }) => {
    const task = tasks.find(({ number }) => String(number) === part);
    if (!task) throw new Error(`<Further part="${part}"> names no task`);
    return (
      <>
        {withScaffold.includes(task.number) && <AddPart task={task.number} />}
        {children}
      </>
    );
  };
  const piece = (wanted: string) => {
    const only = ({ of, children }: { of?: string; children?: ReactNode }) =>
      of === wanted ? children : null;
    return (
      <div className={styles.prose}>
        <Text components={{ table: ScrollingTable, Further: further, Piece: only, Term }} />
      </div>
    );
  };
  const step = (number: TaskNumber): StepText => ({
    lead: piece(`Lead ${number}`),
    rest: piece(`Rest ${number}`),
    further: piece(`Further ${number}`),
  });
  return { intro: piece("Lead 0"), steps: { 1: step(1), 2: step(2), 3: step(3) } };
}
