import { PictureTable } from "@/components/exercise/picture/shared/picture-table";
import {
  bandOf,
  type DrawnRisk,
  grades,
  type RiskPicture,
} from "@/exercises/05-migration-planning/picture/risk-picture";

/** How high a risk is, is neither right nor wrong: ink, the darker the higher. */
const looks = {
  high: "bg-ink text-on-ink [&_.text-muted]:text-on-ink",
  medium: "bg-line",
  low: "border border-line bg-raised",
};
type Moment = "before" | "after";

/** The register on a grid of five by five, as it is and as the mitigations leave it. */
export function RiskGrid({ picture: { risks } }: { picture: RiskPicture }) {
  const unrated = risks.filter(({ before }) => before === null);
  return (
    <>
      <Grid caption="As rated" risks={risks} moment="before" />
      {unrated.length > 0 && (
        <p className="break-words text-sm">
          {`Without a rating from 1 to 5: ${unrated.map(({ id }) => id).join(", ")}.`}
        </p>
      )}
      {risks.some(({ after }) => after !== null) && (
        <Grid caption="What is left after the mitigation" risks={risks} moment="after" />
      )}
      <p className="text-muted text-xs">
        Dark fields are high risks, grey ones medium, open ones low.
      </p>
      <details className="text-sm">
        <summary className="min-h-10 w-fit cursor-pointer py-2 underline decoration-kestrel underline-offset-[0.2em]">
          The register as a table
        </summary>
        <PictureTable
          label="The register as a table"
          headings={["Risk", "What may happen", "Probability × impact", "Left"]}
          rows={risks.map(({ id, event, before, after }, index) => ({
            key: `${index}`,
            cells: [id, event, rated(before), rated(after)],
          }))}
        />
      </details>
    </>
  );
}

function Grid({
  caption,
  risks,
  moment,
}: {
  caption: string;
  risks: readonly DrawnRisk[];
  moment: Moment;
}) {
  return (
    <table className="w-full table-fixed border-separate border-spacing-0.5 text-center text-sm">
      <caption className="pb-1 text-left font-medium">{caption}</caption>
      <thead>
        <tr>
          <th
            scope="col"
            rowSpan={2}
            className="w-18 pb-1 text-left align-bottom font-normal text-muted text-xs sm:w-24"
          >
            Probability
          </th>
          <th scope="colgroup" colSpan={grades.length} className="font-normal text-muted text-xs">
            Impact
          </th>
        </tr>
        <tr>
          {grades.map((impact) => (
            <th key={impact} scope="col" className="pb-1 font-normal text-muted text-xs">
              {impact}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grades.toReversed().map((probability) => (
          <tr key={probability}>
            <th scope="row" className="pr-2 text-left font-normal text-muted text-xs">
              {probability}
            </th>
            {grades.map((impact) => (
              <Cell key={impact} risks={risks} moment={moment} {...{ probability, impact }} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({
  risks,
  moment,
  probability,
  impact,
}: {
  risks: readonly DrawnRisk[];
  moment: Moment;
} & NonNullable<DrawnRisk[Moment]>) {
  const here = risks.filter(({ [moment]: rating }) => {
    return rating?.probability === probability && rating.impact === impact;
  });
  const band = bandOf({ probability, impact });
  return (
    <td className={`h-11 rounded p-1 align-middle ${looks[band]}`}>
      <span className="sr-only">{band}: </span>
      {here.length > 0 && (
        <span className="wrap-anywhere block font-semibold">
          {here.map(({ id }) => id).join(" ")}
        </span>
      )}
      <span className="text-muted text-xs" aria-hidden="true">
        {probability * impact}
      </span>
    </td>
  );
}

function rated(rating: DrawnRisk[Moment]): string {
  if (rating === null) return "–";
  const { probability, impact } = rating;
  return `${probability} × ${impact} = ${probability * impact}, ${bandOf(rating)}`;
}
