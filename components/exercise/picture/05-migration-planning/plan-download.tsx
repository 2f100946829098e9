import { useState } from "react";
import { downloadText } from "@/components/exercise/files/download";
import { Button } from "@/components/ui/button";
import { tasks } from "@/exercises/05-migration-planning/case/migration-case";
import type { Starts } from "@/exercises/05-migration-planning/case/plan";

/** Hands out the drawn plan as a file for spreadsheets. */
export function PlanDownload({ starts, slack }: { starts: Starts; slack: Starts | null }) {
  const [hasFailed, setHasFailed] = useState(false);
  async function download() {
    try {
      // What writes CSV is fetched by those who want a file.
      const { planToCsv } = await import("@/exercises/05-migration-planning/picture/plan-csv");
      setHasFailed(false);
      downloadText(
        "migration-plan.csv",
        planToCsv(tasks, starts, slack ?? undefined),
        "text/csv;charset=utf-8",
      );
    } catch {
      setHasFailed(true);
    }
  }
  return (
    <div>
      <Button kind="quiet" onClick={() => void download()}>
        Download the plan (CSV)
      </Button>
      {hasFailed && (
        <p role="alert" className="mt-1 text-sm">
          The file could not be made: are you online? Nothing is lost; press again.
        </p>
      )}
    </div>
  );
}
