import { comparePythonValues } from "@/exercises/grading/compare-python-values";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { isOneRow, layOutComparison, layOutValue } from "@/exercises/grading/lay-out-value";
import { listDifferences, sayDifference } from "@/exercises/grading/list-differences";
import { markInLine, type Segment } from "@/exercises/grading/mark-in-line";
import type { PythonValue } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { foldRows, foldShown } from "./fold-rows";
import { ValueRows } from "./value-rows";

/** Characters of a row that may wrap: a record of a case stays in one piece. */
const widthShown = 280;

/** What was given, what came back and what was expected, with the difference marked. */
export function CheckedValues({ calls, given, got, expected, expectedIsPart }: Problem) {
  return (
    <dl className="@container space-y-2 text-sm empty:hidden">
      {calls !== undefined && (
        <Term name="After">
          <pre className="wrap-anywhere whitespace-pre-wrap rounded border border-line bg-sunken px-2 py-1 font-mono leading-6">
            {calls.join("\n")}
          </pre>
        </Term>
      )}
      {given !== undefined && <Shown name="Given" value={given} />}
      {got !== undefined && expected !== undefined ? (
        <Compared got={got} expected={expected} isPart={expectedIsPart} />
      ) : (
        <>
          {got !== undefined && <Shown name="Got" value={got} />}
          {expected !== undefined && <Shown name="Expected" value={expected} />}
        </>
      )}
    </dl>
  );
}

function Shown({ name, value }: { name: string; value: PythonValue }) {
  return (
    <Term name={name}>
      {isOneRow(value) ? (
        <OneLine segments={[{ text: formatPythonValue(value), isMarked: false }]} />
      ) : (
        <ValueRows rows={foldShown(layOutValue(value, widthShown))} />
      )}
    </Term>
  );
}

type ComparedProps = { got: PythonValue; expected: PythonValue; isPart?: boolean };

function Compared({ got, expected, isPart }: ComparedProps) {
  const comparison = comparePythonValues(got, expected, isPart);
  const differences = listDifferences(comparison);
  if (!isOneRow(got) || !isOneRow(expected)) {
    return (
      <Term name="Got">
        <ValueRows rows={foldRows(layOutComparison(comparison))} />
        <p className="mt-1 text-muted">{count(differences.length)}</p>
      </Term>
    );
  }
  // What stands side by side as a whole needs no words.
  const said = comparison.mark === "within" ? differences.map(sayDifference) : [];
  return (
    <>
      <Term name="Got">
        <OneLine segments={markInLine(comparison, "got")} />
      </Term>
      <Term name="Expected">
        <OneLine segments={markInLine(comparison, "expected")} />
        {said.length > 0 && (
          <ul className="mt-1 text-muted">
            {said.map((sentence) => (
              <li key={sentence} className="wrap-anywhere">
                {sentence}
              </li>
            ))}
          </ul>
        )}
        {differences.length === 0 && <p className="mt-1 text-muted">{count(0)}</p>}
      </Term>
    </>
  );
}

function count(differences: number): string {
  if (differences === 0) {
    return "Nothing to mark here: what is wrong is said above.";
  }
  return differences === 1
    ? "One difference from what was expected."
    : `${differences} differences from what was expected.`;
}

function Term({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="gap-3 @xs:flex">
      <dt className="w-20 shrink-0 pt-1 text-muted">{name}</dt>
      <dd className="min-w-0 flex-1">{children}</dd>
    </div>
  );
}

function OneLine({ segments }: { segments: readonly Segment[] }) {
  return (
    <code className="wrap-anywhere block whitespace-pre-wrap rounded border border-line bg-sunken px-2 py-1 font-mono">
      {segments.map(({ text, isMarked }, index) =>
        isMarked ? (
          <mark
            key={index}
            className="rounded-xs bg-wrong-wash text-wrong underline decoration-2 underline-offset-4"
          >
            {text}
          </mark>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </code>
  );
}
