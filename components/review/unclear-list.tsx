import Link from "next/link";

/** As server/unclear answers it. */
type Props = {
  places: readonly { where: string; what: string; href: string; learners: number; day: string }[];
};

const dayInWords = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });

/** What learners find unclear, and how many of them; never who. */
export function UnclearList({ places }: Props) {
  return (
    <ul className="border-ink border-t">
      {places.map(({ where, what, href, learners, day }) => (
        <li
          key={`${where}: ${what}`}
          className="grid break-inside-avoid gap-x-6 gap-y-1 border-line border-b py-3 sm:grid-cols-[6rem_1fr]"
        >
          <p className="font-serif text-lg leading-snug">
            {learners === 1 ? "1 learner" : `${learners} learners`}
          </p>
          <div className="min-w-0">
            <p className="font-serif leading-snug">
              <Link href={href} prefetch={false}>
                {what}
              </Link>
            </p>
            <p className="mt-0.5 text-muted text-sm">
              {`${where}, last said on `}
              <time dateTime={day}>{dayInWords.format(new Date(day))}</time>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
