"use client";

import { Tabs } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import type { CaseTable } from "@/exercises/case-table";
import type { Cases } from "@/exercises/exercise";
import type { Observations } from "@/exercises/grading/observation";
import { CaseData, pictureOf } from "./late-parts";

type Props = {
  exerciseId: string;
  tables: readonly CaseTable[];
  /** What the last Check saw of the learner's program; null before one. */
  observations: Observations | null;
  /** The public cases that Check asks about. */
  cases: Cases;
  /** The task, rendered on the server. */
  children: ReactNode;
};

const tab =
  "min-h-10 border-transparent border-b-2 px-3 text-muted text-sm data-[active]:border-accent data-[active]:font-medium data-[active]:text-ink";

/** The task, the case that it is about, and a picture of what the learner has made of it. */
export function TaskPane({ exerciseId, tables, observations, cases, children }: Props) {
  const Picture = pictureOf(exerciseId);
  return (
    <Tabs.Root defaultValue="task">
      <Tabs.List
        aria-label="About this exercise"
        className="-mx-4 sm:-mx-6 -mt-8 mb-6 flex border-line border-b px-2 sm:px-4"
      >
        <Tabs.Tab value="task" className={tab}>
          Task
        </Tabs.Tab>
        <Tabs.Tab value="case" className={tab}>
          Case data
        </Tabs.Tab>
        <Tabs.Tab value="picture" className={tab}>
          Your design
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="task" keepMounted>
        {children}
      </Tabs.Panel>
      <Tabs.Panel value="case">
        <CaseData tables={tables} />
      </Tabs.Panel>
      <Tabs.Panel value="picture">
        {Picture && <Picture observations={observations} cases={cases} />}
      </Tabs.Panel>
    </Tabs.Root>
  );
}
