import { getMDXComponent } from "mdx-bundler/client";
import type { ReactNode } from "react";
import { ScrollingTable } from "@/components/lesson/scrolling-table";
import type { TaskDefinition, TaskNumber } from "@/exercises/exercise";
import { AddPart } from "./further/add-part";
import { Term } from "./term";

const prose = [
  "mt-6 leading-relaxed",
  "[&_h2]:mt-8 [&_h2]:mb-2 [&_h2]:font-semibold [&_h2]:text-lg",
  "[&_h3]:mt-6 [&_h3]:mb-1 [&_h3]:font-semibold",
  "[&_p]:my-3",
  "[&_ul]:my-3 [&_ul]:list-disc [&_ul]:pl-5 [&_ol]:my-3 [&_ol]:list-decimal [&_ol]:pl-5 [&_li]:my-1",
  "[&_pre]:my-4 [&_pre]:overflow-x-auto [&_pre]:rounded-md [&_pre]:bg-sunken [&_pre]:p-3 [&_pre]:text-sm",
  "[&_code]:font-mono [&_code]:text-[0.9em] [&_dfn]:font-semibold [&_dfn]:not-italic",
  "[&_table]:my-4 [&_table]:w-full [&_table]:text-sm [&_th]:border-strong-line [&_th]:border-b [&_th]:py-1.5 [&_th]:pr-3 [&_th]:text-left [&_td]:border-line [&_td]:border-b [&_td]:py-1.5 [&_td]:pr-3 [&_td]:align-top",
  "[&_summary]:cursor-pointer [&_summary]:font-medium [&_details]:my-3",
].join(" ");

type Props = {
  code: string;
  tasks: readonly TaskDefinition[];
  /** The tasks whose "go further" begins with a scaffold. */
  withScaffold: readonly TaskNumber[];
};

/** An exercise's task, compiled from its instructions.mdx; rendered on the server only. */
export function Instructions({ code, tasks, withScaffold }: Props) {
  const Text = getMDXComponent(code);
  const further = ({ part, children }: { part?: string; children?: ReactNode }) => {
    const task = tasks.find(({ number }) => String(number) === part);
    if (!task) throw new Error(`<Further part="${part}"> names no task`);
    return (
      <Further task={task} hasScaffold={withScaffold.includes(task.number)}>
        {children}
      </Further>
    );
  };
  return (
    <div className={prose}>
      <Text components={{ table: ScrollingTable, Further: further, Term }} />
    </div>
  );
}

type FurtherProps = { task: TaskDefinition; hasScaffold: boolean; children: ReactNode };

/** The end of a step's text: where the lesson teaches it, and folded what goes beyond it. */
function Further({ task, hasScaffold, children }: FurtherProps) {
  return (
    <>
      <p className="text-sm">
        In the lesson: <a href={`/#${task.lesson.id}`}>{task.lesson.title}</a>
      </p>
      <details className="rounded-md border border-line px-3">
        <summary className="py-2">Go further: {task.further.title}</summary>
        {hasScaffold && <AddPart task={task.number} />}
        {children}
      </details>
    </>
  );
}
