import type { ForecastPicture } from "@/exercises/05-migration-planning/forecast-picture";
import { Bar } from "./bar";
import { formatFigure, formatHundredths } from "./format-figure";
import { PictureTable } from "./picture-table";

/** Weeks for a confidence, and the chance for a week, as the learner's functions give them. */
export function ForecastTable({ picture: { estimates, chances } }: { picture: ForecastPicture }) {
  return (
    <>
      <PictureTable
        label="Weeks by confidence"
        headings={["Confidence", "Done by week"]}
        rows={estimates.map(({ confidence, answer }) => ({
          key: `${confidence}`,
          cells: [`P${formatFigure(confidence * 100, 0)}`, formatHundredths(answer)],
        }))}
      />
      <PictureTable
        label="Chance by week"
        headings={["Done by week", "How likely"]}
        rows={chances.map(({ week, answer }) => ({
          key: `${week}`,
          cells: [
            formatFigure(week),
            answer === null ? (
              "–"
            ) : (
              <span key="chance">
                {formatFigure(answer * 100, 1)}%
                <Bar part={answer} />
              </span>
            ),
          ],
        }))}
      />
    </>
  );
}
