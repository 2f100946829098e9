import { CheckLink } from "./check-link";

type Props = {
  id: string;
  title: string;
  /** "Not yet", before the title and part of the heading: one who goes by headings hears it. */
  outcome?: string;
  look?: string;
  /** "6 of 8", or what there is to earn. */
  points: string;
};

/** A check's title with what it counts for, the same before and after it was looked at. */
export function CheckHeading({ id, title, outcome, look = "", points }: Props) {
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3">
      <h4 tabIndex={-1} className="min-w-0 flex-1 basis-44 text-pretty font-semibold">
        {outcome && <span className={look}>{`${outcome}: `}</span>}
        <span className={outcome ? "" : "font-normal"}>{title}</span>
      </h4>
      <span className="flex shrink-0 items-baseline gap-1 text-muted text-xs">
        <span>{points}</span>
        <CheckLink checkId={id} title={title} />
      </span>
    </div>
  );
}
