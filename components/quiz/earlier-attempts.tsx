import Link from "next/link";
import { Moment } from "@/components/ui/moment";
import { formatPoints } from "@/quiz/format-points";

export type EarlierAttempt = {
  id: string;
  /** Where it belongs: a class, or practice. */
  where: string;
  submittedAt: string;
  points: number;
  outOf: number;
};

export function EarlierAttempts({ attempts }: { attempts: readonly EarlierAttempt[] }) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {attempts.map(({ id, where, submittedAt, points, outOf }) => (
        <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 py-3">
          <Link href={`/quiz/${id}`} prefetch={false}>
            <Moment at={submittedAt} />
          </Link>
          <span className="grow text-muted text-sm">{where}</span>
          <span className="font-serif">
            {formatPoints(points)} of {formatPoints(outOf)} points
          </span>
        </li>
      ))}
    </ul>
  );
}
