"use client";

import { useMemo } from "react";
import { NotDrawn } from "@/components/exercise/picture/shared/not-drawn";
import type { PictureProps } from "@/components/exercise/picture/shared/picture-props";
import { PictureSection } from "@/components/exercise/picture/shared/picture-section";
import { drawAsking } from "@/exercises/04-platform-capabilities/picture/asking-picture";
import {
  drawDuties,
  drawPlanes,
  hasWritten,
} from "@/exercises/04-platform-capabilities/picture/design-picture";
import { drawNeed, drawSize } from "@/exercises/04-platform-capabilities/picture/size-picture";
import { listStories } from "@/exercises/04-platform-capabilities/picture/story-picture";
import { AccessStory } from "./access-story";
import { AskingStory } from "./asking-story";
import { DutySides } from "./duty-sides";
import { NeedBars } from "./need-bars";
import { PlaneBands } from "./plane-bands";
import { QuotaStory } from "./quota-story";
import { SizeBars } from "./size-bars";

/** Exercise 4: the three steps in their order, then what the program has of going further. */
export function PlatformPicture({ observations, cases }: PictureProps) {
  const stories = useMemo(() => listStories(cases), [cases]);
  const planes = drawPlanes(observations);
  const asking = drawAsking(observations, stories);
  const need = drawNeed(observations);
  const duties = drawDuties(observations);
  const size = drawSize(observations);
  return (
    <div className="space-y-5">
      <PictureSection
        task={1}
        title="What you offer, by plane"
        note="`CAPABILITIES` of your last Check."
      >
        {planes.kind === "drawn" ? (
          <PlaneBands picture={planes} />
        ) : (
          <NotDrawn text={planes.missing} />
        )}
      </PictureSection>
      <PictureSection
        task={2}
        title="Asking twice"
        note="The check makes these calls on one Platform of yours, from top to bottom."
      >
        {asking.kind === "drawn" ? (
          <AskingStory picture={asking} />
        ) : (
          <NotDrawn text={asking.missing} />
        )}
      </PictureSection>
      <PictureSection
        task={3}
        title="Enough for two years ahead?"
        note="`size_platform(DEMAND, ASSUMPTIONS)` of your last Check."
      >
        {need.kind === "drawn" ? <NeedBars picture={need} /> : <NotDrawn text={need.missing} />}
      </PictureSection>
      {duties.kind === "drawn" && (
        <PictureSection
          task={1}
          isFurther
          title="Who answers for what"
          note="`RESPONSIBILITIES` of your last Check."
        >
          <DutySides picture={duties} />
        </PictureSection>
      )}
      {hasWritten(observations, "QuotaExceeded") && (
        <PictureSection
          task={2}
          isFurther
          title="Quotas at work"
          note="A public check plays each story on a Platform of yours; the figures are what its `usage` said last."
        >
          <QuotaStory observations={observations} stories={stories} />
        </PictureSection>
      )}
      {hasWritten(observations, "request_access") && (
        <PictureSection
          task={2}
          isFurther
          title="Requests and grants"
          note="Who asked, who decided, and what your Platform said to each in your last Check."
        >
          <AccessStory observations={observations} stories={stories} />
        </PictureSection>
      )}
      {size.kind === "drawn" && size.monthlyCost !== null && (
        <PictureSection
          task={3}
          isFurther
          title="What Kestrel Home needs and pays"
          note="`size_platform(DEMAND, ASSUMPTIONS)` of your last Check, at the end of the horizon."
        >
          <SizeBars picture={size} />
        </PictureSection>
      )}
    </div>
  );
}
