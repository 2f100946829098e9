import { Bar } from "@/components/exercise/picture/shared/bar";
import { formatFigure, formatHundredths } from "@/components/exercise/picture/shared/format-figure";
import { NotDrawn } from "@/components/exercise/picture/shared/not-drawn";
import { PictureTable } from "@/components/exercise/picture/shared/picture-table";
import type {
  Forecast,
  ForecastPicture,
} from "@/exercises/05-migration-planning/picture/forecast-picture";

/** Weeks for a confidence, and the chance for a week, as the learner's functions give them. */
export function ForecastTable({ picture: { estimates, chances } }: { picture: ForecastPicture }) {
  return (
    <>
      {isAnswered(estimates) && (
        <PictureTable
          label="Weeks by confidence"
          headings={["Confidence", "Done by week"]}
          rows={estimates.answers.map(({ asked, answer }) => ({
            key: `${asked}`,
            cells: [`P${formatFigure(asked * 100, 0)}`, formatHundredths(answer)],
          }))}
        />
      )}
      <Missing sentences={estimates.missing} />
      {isAnswered(chances) && (
        <PictureTable
          label="Chance by week"
          headings={["Done by week", "How likely"]}
          rows={chances.answers.map(({ asked, answer }) => ({
            key: `${asked}`,
            cells: [
              formatFigure(asked),
              answer === null ? (
                "–"
              ) : (
                <span key="chance">
                  <span>{`${formatFigure(answer * 100, 1)}%`}</span>
                  <Bar part={answer} />
                </span>
              ),
            ],
          }))}
        />
      )}
      <Missing sentences={chances.missing} />
    </>
  );
}

function isAnswered({ answers }: Forecast): boolean {
  return answers.some(({ answer }) => answer !== null);
}

function Missing({ sentences }: { sentences: readonly string[] }) {
  return sentences.map((sentence) => <NotDrawn key={sentence} text={sentence} />);
}
