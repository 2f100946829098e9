import { CheckLink } from "./check-link";

type Props = {
  id: string;
  title: string;
  /** "6 of 8", or what there is to earn. */
  points: string;
};

/** A check's title with what it counts for, the same before and after it was looked at. */
export function CheckHeading({ id, title, points }: Props) {
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3">
      <h4 tabIndex={-1} className="min-w-0 flex-1 basis-48 text-pretty font-medium leading-snug">
        {title}
      </h4>
      <span className="flex shrink-0 items-baseline gap-2 text-muted text-sm tabular-nums">
        <span>{points}</span>
        <CheckLink checkId={id} title={title} />
      </span>
    </div>
  );
}
