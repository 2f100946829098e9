import { useState } from "react";
import { Bar } from "@/components/exercise/picture/shared/bar";
import { formatFigure } from "@/components/exercise/picture/shared/format-figure";
import { NotDrawn } from "@/components/exercise/picture/shared/not-drawn";
import { PictureTable } from "@/components/exercise/picture/shared/picture-table";
import {
  drawQuotas,
  type QuotaUse,
  type Story,
} from "@/exercises/04-platform-capabilities/picture/story-picture";
import type { Observations } from "@/exercises/grading/observation";
import { AnswerText } from "./answer-text";
import { StoryChoice } from "./story-choice";

const units: Readonly<Record<string, string>> = { storage_gb: "GB", cpu: "CPU" };

/** How full the quotas are at the end of a story, and what was wished for on the way. */
export function QuotaStory({
  observations,
  stories,
}: {
  observations: Observations;
  stories: readonly Story[];
}) {
  const asked = stories.filter(({ calls }) => calls.some(({ method }) => method === "usage"));
  const [chosen, setChosen] = useState<Story | null>(null);
  const story = chosen ?? asked.find(({ check }) => check === "quota_kept") ?? asked[0];
  if (story === undefined) return <NotDrawn text="No public check asks for usage." />;
  const picture = drawQuotas(observations, story);
  return (
    <>
      <StoryChoice label="Story" stories={asked} chosen={story} onChoose={setChosen} />
      {picture.kind === "missing" ? (
        <NotDrawn text={picture.missing} />
      ) : (
        <>
          <QuotaBars label="Quotas at the end of the story" use={picture.use} />
          <PictureTable
            label="Wishes of the story"
            headings={["Product", "Template", "Your platform said"]}
            rows={picture.wishes.map(({ product, template, personal, answer }, index) => ({
              key: `${index}`,
              cells: [
                product,
                wishInWords(template, personal),
                <AnswerText key="answer" answer={answer} />,
              ],
            }))}
          />
        </>
      )}
    </>
  );
}

/** How full each quota is. */
export function QuotaBars({ label, use }: { label: string; use: readonly QuotaUse[] }) {
  return (
    <PictureTable
      label={label}
      headings={["Domain", "Used of the quota", "Figures"]}
      rows={use.map((one) => ({
        key: `${one.domain} ${one.resource}`,
        cells: [one.domain, <Fill key="bar" {...one} />, figures(one)],
      }))}
    />
  );
}

export function wishInWords(template: string, personal: boolean): string {
  return personal ? `${template}, personal data` : template;
}

function Fill({ used, limit }: QuotaUse) {
  if (used === null) return <span className="text-muted">no figure</span>;
  return <Bar part={used / limit} tone={used > limit ? "over" : "plain"} />;
}

function figures({ resource, used, limit }: QuotaUse): string {
  const unit = units[resource] ?? resource;
  const over = used !== null && used > limit ? ", over the quota" : "";
  return `${formatFigure(used)} of ${formatFigure(limit)} ${unit}${over}`;
}
