"use client";

import { drawForecast } from "@/exercises/05-migration-planning/forecast-picture";
import { drawPath, drawSchedule } from "@/exercises/05-migration-planning/plan-picture";
import { drawRisks } from "@/exercises/05-migration-planning/risk-picture";
import { drawPilot, drawWaves } from "@/exercises/05-migration-planning/waves-picture";
import { CrewTable } from "./crew-table";
import { ForecastTable } from "./forecast-table";
import { NotDrawn } from "./not-drawn";
import type { PictureProps } from "./picture-props";
import { PictureSection } from "./picture-section";
import { PlanChart } from "./plan-chart";
import { RiskGrid } from "./risk-grid";
import { WaveRows } from "./wave-rows";

/** Exercise 5: the learner's schedule, crews, waves, forecast and risk register. */
export function MigrationPicture({ observations, cases }: PictureProps) {
  if (observations === null) {
    return (
      <NotDrawn text="Press Check: your schedule as a chart with its critical path, your waves and crews, and your risk register are drawn here from what your own program answers about Kestrel Home." />
    );
  }
  const schedule = drawSchedule(observations, cases);
  const path = drawPath(observations, cases);
  const risks = drawRisks(observations);
  return (
    <div className="space-y-10">
      <PictureSection
        title="Your plan, week by week"
        note="`schedule(TASKS, CAPACITY)` and `critical_path(TASKS)` of your last Check."
      >
        {schedule.kind === "drawn" ? (
          <PlanChart schedule={schedule} path={path} />
        ) : (
          <NotDrawn text={schedule.missing} />
        )}
      </PictureSection>
      <PictureSection
        title="Who works when"
        note="The crews of Kestrel Home over the same weeks, computed from your schedule."
      >
        {schedule.kind === "drawn" ? (
          <CrewTable schedule={schedule} />
        ) : (
          <NotDrawn text="Without a schedule nobody has work yet." />
        )}
      </PictureSection>
      <PictureSection
        title="Pilot and waves"
        note="`choose_pilot` and `plan_waves` of your last Check, with orders as the pilot."
      >
        <WaveRows pilot={drawPilot(observations, cases)} waves={drawWaves(observations, cases)} />
      </PictureSection>
      <PictureSection
        title="When it is done, and how sure that is"
        note="`estimate` and `chance` of your last Check. They know nothing of crews."
      >
        <ForecastTable picture={drawForecast(observations, cases)} />
      </PictureSection>
      <PictureSection
        title="Your risks"
        note="`RISKS` of your last Check, by probability and impact; the bands are those of the task."
      >
        {risks.kind === "drawn" ? <RiskGrid picture={risks} /> : <NotDrawn text={risks.missing} />}
      </PictureSection>
    </div>
  );
}
