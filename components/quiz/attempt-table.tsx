import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { Moment } from "@/components/ui/moment";
import { TableRegion } from "@/components/ui/table-region";
import { formatPoints } from "@/quiz/format-points";

type ComparedAttempt = {
  id: string;
  submittedAt: Date;
  points: number;
  outOf: number;
  /** Points by question; null: not answered. */
  questions: Readonly<Record<string, number | null>>;
};

type Props = {
  /** Newest first. */
  attempts: readonly ComparedAttempt[];
  questionIds: readonly string[];
  currentId: string;
};

const cell = "px-2.5 py-2 text-end font-serif first:text-start first:font-sans";

/** An attempt beside the earlier ones of the same kind, question by question. */
export function AttemptTable({ attempts, questionIds, currentId }: Props) {
  return (
    <TableRegion label="Your attempts compared">
      <table className="w-full border-collapse text-base">
        <thead>
          <tr>
            <th scope="col" className={`${cell} font-sans`}>
              Attempt
            </th>
            <th scope="col" className={`${cell} font-sans`}>
              Points
            </th>
            {questionIds.map((id, index) => (
              <th key={id} scope="col" className={`${cell} font-sans`}>
                <span className="sr-only">Question </span>
                {index + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {attempts.map((one, index) => (
            <tr key={one.id}>
              <th scope="row" className={`${cell} font-normal`}>
                {one.id === currentId ? (
                  "This one"
                ) : (
                  <Link href={`/quiz/${one.id}`} prefetch={false}>
                    <Moment at={one.submittedAt.toISOString()} />
                  </Link>
                )}
              </th>
              <td className={`${cell} font-semibold`}>{formatPoints(one.points)}</td>
              {questionIds.map((id) => (
                <td key={id} className={cell}>
                  <Change now={one.questions[id]} before={attempts[index + 1]?.questions[id]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

type ChangeProps = { now: number | null | undefined; before: number | null | undefined };

/** Points, and an arrow where they differ from the attempt before. */
function Change({ now, before }: ChangeProps) {
  if (now === null || now === undefined) return <span className="text-muted">open</span>;
  const rise = before === undefined ? 0 : now - (before ?? 0);
  return (
    <>
      {formatPoints(now)}
      {Math.abs(rise) > 1e-9 && (
        <>
          <Icon name={rise > 0 ? "rise" : "fall"} className="ml-1 inline size-3! align-baseline" />
          <span className="sr-only">{rise > 0 ? ", better" : ", lower"}</span>
        </>
      )}
    </>
  );
}
