"use client";

import { NotDrawn } from "@/components/exercise/picture/shared/not-drawn";
import type { PictureProps } from "@/components/exercise/picture/shared/picture-props";
import { PictureSection } from "@/components/exercise/picture/shared/picture-section";
import { drawChain } from "@/exercises/05-migration-planning/picture/chain-picture";
import { drawForecast } from "@/exercises/05-migration-planning/picture/forecast-picture";
import { drawPilot } from "@/exercises/05-migration-planning/picture/pilot-picture";
import { drawPath, drawSchedule } from "@/exercises/05-migration-planning/picture/plan-picture";
import { drawRisks } from "@/exercises/05-migration-planning/picture/risk-picture";
import { drawWaves } from "@/exercises/05-migration-planning/picture/waves-picture";
import { BeadString } from "./bead-string";
import { CrewTable } from "./crew-table";
import { ForecastTable } from "./forecast-table";
import { PilotBars } from "./pilot-bars";
import { PlanChart } from "./plan-chart";
import { RiskGrid } from "./risk-grid";
import { WaveRows } from "./wave-rows";

/** Exercise 5: the pilot, the risks and the weeks of the steps; then what going further adds. */
export function MigrationPicture({ observations, cases }: PictureProps) {
  const pilot = drawPilot(observations, cases);
  const risks = drawRisks(observations);
  const chain = drawChain(observations, cases);
  return (
    <div className="space-y-5">
      <PictureSection
        task={1}
        title="The pilot"
        note="`choose_pilot(CANDIDATES)` of your last Check, beside the council's rule."
      >
        {pilot.kind === "drawn" ? <PilotBars picture={pilot} /> : <NotDrawn text={pilot.missing} />}
      </PictureSection>
      <PictureSection
        task={2}
        title="Your risks"
        note="`RISKS` of your last Check, by probability and impact; each field shows their product."
      >
        {risks.kind === "drawn" ? <RiskGrid picture={risks} /> : <NotDrawn text={risks.missing} />}
      </PictureSection>
      <PictureSection
        task={3}
        title="How long it takes"
        note="`pert` of the ten activities of LONGEST, and `critical_path(LONGEST)`, of your last Check."
      >
        {chain.kind === "drawn" ? (
          <BeadString picture={chain} />
        ) : (
          <NotDrawn text={chain.missing} />
        )}
      </PictureSection>
      <GoingFurther observations={observations} cases={cases} />
    </div>
  );
}

/** Nothing until the program has any of it. */
function GoingFurther({ observations, cases }: PictureProps) {
  const schedule = drawSchedule(observations, cases);
  const waves = drawWaves(observations, cases);
  const forecast = drawForecast(observations, cases);
  const isAnswered = ({ answers }: { answers: { answer: number | null }[] }) =>
    answers.some(({ answer }) => answer !== null);
  if (
    schedule.kind === "missing" &&
    waves.drawn.length === 0 &&
    !isAnswered(forecast.estimates) &&
    !isAnswered(forecast.chances)
  ) {
    return null;
  }
  return (
    <>
      <PictureSection
        task={1}
        isFurther
        title="Waves"
        note="`plan_waves` of your last Check, with orders as the pilot."
      >
        <WaveRows waves={waves} />
      </PictureSection>
      <PictureSection
        task={1}
        isFurther
        title="Your plan, week by week"
        note="`schedule(TASKS, CAPACITY)` and `critical_path(TASKS)` of your last Check."
      >
        {schedule.kind === "drawn" ? (
          <PlanChart schedule={schedule} path={drawPath(observations, cases)} />
        ) : (
          <NotDrawn text={schedule.missing} />
        )}
      </PictureSection>
      <PictureSection
        task={1}
        isFurther
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
        task={3}
        isFurther
        title="When it is done, and how sure that is"
        note="`estimate` and `chance` of your last Check. They know nothing of crews."
      >
        <ForecastTable picture={forecast} />
      </PictureSection>
    </>
  );
}
