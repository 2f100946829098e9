"use client";

import { Tabs } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import type { Observations } from "@/exercises/grading/observation";
import type { ExerciseMaterial } from "@/exercises/load-material";
import { CaseData, pictureOf } from "./late-parts";

type Props = {
  exerciseId: string;
  /** Null before it has been fetched. */
  material: ExerciseMaterial | null;
  /** What the last Check saw of the learner's program; null before one. */
  observations: Observations | null;
  /** The task, rendered on the server. */
  children: ReactNode;
};

const tab =
  "min-h-10 border-transparent border-b-2 px-3 text-muted text-sm data-[active]:border-accent data-[active]:font-medium data-[active]:text-ink";

/** The task, the case that it is about, and a picture of what the learner has made of it. */
export function TaskPane({ exerciseId, material, observations, children }: Props) {
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
        {material ? <CaseData tables={material.tables} /> : <NotYet />}
      </Tabs.Panel>
      <Tabs.Panel value="picture">
        {Picture && material ? (
          <Picture observations={observations} cases={material.cases} />
        ) : (
          <NotYet />
        )}
      </Tabs.Panel>
    </Tabs.Root>
  );
}

function NotYet() {
  return <p className="text-muted text-sm">It comes with Python, which is on its way.</p>;
}
