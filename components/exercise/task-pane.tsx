"use client";

import { Tabs } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import { PartMissing } from "@/components/ui/part-missing";
import type { Observations } from "@/exercises/grading/observation";
import { CaseData, pictureOf } from "./late-parts";
import type { WorkspaceState } from "./workspace-store";

type Props = {
  exerciseId: string;
  material: WorkspaceState["material"];
  /** Asks for the material once more. */
  onRetry: () => void;
  /** What the last Check saw of the learner's program; null before one. */
  observations: Observations | null;
  /** The task, rendered on the server. */
  children: ReactNode;
};

const tab =
  "min-h-10 border-transparent border-b-2 px-3 text-muted text-sm data-[active]:border-accent data-[active]:font-medium data-[active]:text-ink";

/** The task, the case that it is about, and a picture of what the learner has made of it. */
export function TaskPane({ exerciseId, material, onRetry, observations, children }: Props) {
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
        {typeof material === "object" ? (
          <CaseData tables={material.tables} />
        ) : (
          <NotYet isMissing={material === "missing"} onRetry={onRetry} />
        )}
      </Tabs.Panel>
      <Tabs.Panel value="picture">
        {typeof material !== "object" ? (
          <NotYet isMissing={material === "missing"} onRetry={onRetry} />
        ) : (
          Picture && <Picture observations={observations} cases={material.cases} />
        )}
      </Tabs.Panel>
    </Tabs.Root>
  );
}

function NotYet({ isMissing, onRetry }: { isMissing: boolean; onRetry: () => void }) {
  if (isMissing) return <PartMissing onRetry={onRetry} />;
  return <p className="text-muted text-sm">One moment</p>;
}
