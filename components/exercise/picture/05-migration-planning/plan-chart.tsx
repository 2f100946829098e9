import { formatHundredths } from "@/components/exercise/picture/shared/format-figure";
import { PictureTable } from "@/components/exercise/picture/shared/picture-table";
import { MarkedText } from "@/components/exercise/report/marked-text";
import { Notice } from "@/components/ui/notice";
import type {
  PathPicture,
  SchedulePicture,
} from "@/exercises/05-migration-planning/picture/plan-picture";
import type { Drawn } from "@/exercises/drawn";
import { GanttChart } from "./gantt-chart";
import { PlanDownload } from "./plan-download";

/** The schedule as a Gantt chart, what crews cost, and the same as a table and a file. */
export function PlanChart({
  schedule,
  path,
}: {
  schedule: SchedulePicture;
  path: Drawn<PathPicture>;
}) {
  const drawn = path.kind === "drawn" ? path : null;
  const critical = new Set(drawn?.steps.map(({ name }) => name));
  return (
    <>
      {schedule.fault !== null && (
        <Notice tone="warn" title="Nobody could work to this plan yet">
          <p className="break-words">{`${schedule.fault}.`}</p>
        </Notice>
      )}
      {drawn !== null && drawn.fault !== null && (
        <Notice tone="warn" title="This critical path cannot be right">
          <p className="break-words">{drawn.fault}</p>
        </Notice>
      )}
      <p className="text-sm leading-relaxed">
        <span>{whatCrewsCost(schedule, drawn)}</span>
        {path.kind === "missing" && (
          <span>
            {" "}
            No critical path is marked: <MarkedText text={path.missing} />
          </span>
        )}
      </p>
      <div className="overflow-hidden rounded-lg border border-line bg-sunken p-2">
        <GanttChart schedule={schedule} path={drawn} />
      </div>
      {drawn !== null && (
        <p className="text-muted text-sm leading-relaxed">
          ◆ and a filled bar: on your critical path.
          {drawn.length !== null && (
            <span> The dashed line is where that path would end without crews.</span>
          )}
        </p>
      )}
      <div className="flex flex-wrap items-start justify-between gap-3">
        <details className="min-w-0 flex-1 basis-64 text-sm">
          <summary className="min-h-10 w-fit cursor-pointer py-2 underline decoration-kestrel underline-offset-[0.2em]">
            The plan as a table
          </summary>
          <PictureTable
            label="The plan as a table"
            headings={["Activity", "Crews", "Starts", "Ends", "Slack without crews", "Critical"]}
            rows={schedule.rows.map(({ name, crew, start, end }) => ({
              key: name,
              cells: [
                name,
                crew.join(", "),
                formatHundredths(start),
                formatHundredths(end),
                formatHundredths(drawn?.slack?.get(name) ?? null),
                drawn === null ? "not known" : critical.has(name) ? "yes" : "no",
              ],
            }))}
          />
        </details>
        <PlanDownload starts={schedule.starts} slack={drawn?.slack ?? null} />
      </div>
    </>
  );
}

function whatCrewsCost({ until }: SchedulePicture, path: PathPicture | null): string {
  const end = `Your plan ends in week ${formatHundredths(until)}.`;
  if (path === null || path.length === null) return end;
  const difference = until - path.length;
  const long = `your critical path, which knows no crews, is ${formatHundredths(path.length)} weeks long`;
  if (difference < -0.005) return `${end} But ${long}: one of the two cannot be right.`;
  if (difference < 0.005) return `${end} As long as ${long}, crews cost nothing.`;
  return `${end} Without crews it would be sooner: ${long}. Sharing people costs ${formatHundredths(difference)} weeks.`;
}
