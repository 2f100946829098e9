import { ErrorView } from "@/components/exercise/report/error-view";
import type { ConsoleEntry } from "@/components/exercise/workspace/workspace-store";

type Props = { entry: ConsoleEntry; isUnderWay: boolean; onGoTo: (line: number) => void };

/** What was tried, what it printed, and what it came to. */
export function ConsoleEntryView({ entry, isUnderWay, onGoTo }: Props) {
  const printed = entry.output.map(({ text }) => text).join("");
  return (
    <div className="space-y-1 font-mono text-sm">
      <pre className="wrap-anywhere whitespace-pre-wrap">
        <span aria-hidden="true" className="select-none text-muted">
          {">>> "}
        </span>
        {entry.input}
      </pre>
      {printed !== "" && (
        <pre className="wrap-anywhere max-h-48 overflow-y-auto whitespace-pre-wrap text-muted">
          {printed}
        </pre>
      )}
      {entry.value !== null && (
        <pre className="wrap-anywhere whitespace-pre-wrap">{entry.value}</pre>
      )}
      {entry.error && (
        <div className="font-sans">
          <ErrorView error={entry.error} onGoTo={onGoTo} />
        </div>
      )}
      {isUnderWay && <p className="font-sans text-muted">Still running …</p>}
    </div>
  );
}
