import { getMDXComponent } from "mdx-bundler/client";
import type { ReactNode } from "react";
import { ScrollingTable } from "@/components/lesson/scrolling-table";
import type { TaskDefinition, TaskNumber } from "@/exercises/exercise";
import { AddPart } from "./further/add-part";
import { Term } from "./term";

const prose = [
  "font-serif text-[1rem] leading-normal",
  "[&_h3]:mt-5 [&_h3]:mb-1 [&_h3]:text-base",
  "[&_p]:my-2.5 [&>:first-child]:mt-0 [&>p:first-child]:mt-1.5",
  "[&_ul]:my-2.5 [&_ul]:list-disc [&_ul]:pl-5 [&_ol]:my-2.5 [&_ol]:list-decimal [&_ol]:pl-5 [&_li]:my-1",
  "[&_pre]:my-3 [&_pre]:overflow-x-auto [&_pre]:bg-sunken [&_pre]:p-3 [&_pre]:text-xs",
  "[&_code]:font-mono [&_code]:text-[0.86em] [&_dfn]:font-semibold [&_dfn]:not-italic",
  "[&_table]:my-3 [&_table]:w-full [&_table]:font-sans [&_table]:text-sm [&_th]:border-ink [&_th]:border-b [&_th]:py-1 [&_th]:pr-3 [&_th]:text-left [&_th]:font-semibold [&_th]:text-muted [&_th]:text-xs [&_td]:border-line [&_td]:border-b [&_td]:py-1 [&_td]:pr-3 [&_td]:align-top",
].join(" ");

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
      <div className={prose}>
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
