import Link from "next/link";
import { CountedRow, CountedRows, inLearners } from "./counted-rows";

/** As server/unclear answers it. */
type Props = {
  places: readonly { where: string; what: string; href: string; learners: number; day: string }[];
};

const dayInWords = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });

/** What learners find unclear, and how many of them; never who. */
export function UnclearList({ places }: Props) {
  return (
    <CountedRows
      rows={places}
      plural="places"
      row={({ where, what, href, learners, day }) => (
        <CountedRow key={`${where}: ${what}`} count={inLearners(learners)}>
          <p className="font-serif leading-snug">
            <Link href={href} prefetch={false}>
              {what}
            </Link>
          </p>
          <p className="mt-0.5 text-muted text-sm">
            {`${where}, the newest on `}
            <time dateTime={day}>{dayInWords.format(new Date(day))}</time>
          </p>
        </CountedRow>
      )}
    />
  );
}
