"use client";

import { useMemo } from "react";
import { drawDuties, drawPlanes } from "@/exercises/04-platform-capabilities/design-picture";
import { drawSize } from "@/exercises/04-platform-capabilities/size-picture";
import { listStories } from "@/exercises/04-platform-capabilities/story-picture";
import { AccessStory } from "./access-story";
import { DutySides } from "./duty-sides";
import { NotDrawn } from "./not-drawn";
import type { PictureProps } from "./picture-props";
import { PictureSection } from "./picture-section";
import { PlaneBands } from "./plane-bands";
import { QuotaStory } from "./quota-story";
import { SizeBars } from "./size-bars";

/** Exercise 4: the platform on its planes, at work in a story, and what it needs to run. */
export function PlatformPicture({ observations, cases }: PictureProps) {
  const stories = useMemo(() => listStories(cases), [cases]);
  if (observations === null) {
    return (
      <NotDrawn text="Press Check: your capabilities on their planes, quotas and grants as your Platform handles them, and the size of it all are drawn here from what your own program answers." />
    );
  }
  const planes = drawPlanes(observations);
  const duties = drawDuties(observations);
  const size = drawSize(observations, cases);
  return (
    <div className="space-y-10">
      <PictureSection title="What you offer, by plane" note="`CAPABILITIES` of your last Check.">
        {planes.kind === "drawn" ? (
          <PlaneBands picture={planes} />
        ) : (
          <NotDrawn text={planes.missing} />
        )}
      </PictureSection>
      <PictureSection title="Who answers for what" note="`RESPONSIBILITIES` of your last Check.">
        {duties.kind === "drawn" ? (
          <DutySides picture={duties} />
        ) : (
          <NotDrawn text={duties.missing} />
        )}
      </PictureSection>
      <PictureSection
        title="Quotas at work"
        note="A public check plays each story on a Platform of yours; the figures are what its `usage` said last."
      >
        <QuotaStory observations={observations} stories={stories} />
      </PictureSection>
      <PictureSection
        title="Requests and grants"
        note="Who asked, who decided, and what your Platform said to each in your last Check."
      >
        <AccessStory observations={observations} stories={stories} />
      </PictureSection>
      <PictureSection
        title="What Kestrel Home needs"
        note="`size_platform(DEMAND, ASSUMPTIONS)` of your last Check, at the end of the horizon."
      >
        {size.kind === "drawn" ? <SizeBars picture={size} /> : <NotDrawn text={size.missing} />}
      </PictureSection>
    </div>
  );
}
