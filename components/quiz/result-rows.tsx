import type { ReactNode } from "react";
import type {
  ChoiceRow,
  DecoyRow,
  PlacementRow,
  ResultRows as Rows,
  Verdict,
} from "@/quiz/question-result";
import { SectionLink } from "./section-link";
import { VerdictMark } from "./verdict";

const choiceWords: Readonly<Record<Verdict, string>> = {
  right: "Chosen, right",
  wrong: "Chosen, wrong",
  missed: "Right, not chosen",
  avoided: "Wrong, not chosen",
};

/** Every option with its verdict and its explanation, also those that were not chosen. */
export function ResultRows({ rows }: { rows: Rows }) {
  const shown = rows.kind === "choices" ? rows.choices : [...rows.placements, ...rows.decoys];
  // Where all is in one section, the link under the question is enough.
  const hasLinks = new Set(shown.map(({ section }) => section)).size > 1;
  if (rows.kind === "choices") {
    return (
      <RowList>
        {rows.choices.map((row) => (
          <Row key={row.id} row={row} hasLinks={hasLinks} word={choiceWords[row.verdict]} />
        ))}
      </RowList>
    );
  }
  return (
    <>
      <RowList>
        {rows.placements.map((row) => (
          <Placement key={row.id} row={row} hasLinks={hasLinks} />
        ))}
      </RowList>
      {rows.decoys.length > 0 && <Decoys rows={rows.decoys} hasLinks={hasLinks} />}
    </>
  );
}

const placementWords = {
  right: "Right",
  wrong: "Wrong",
  missed: "Left open",
  avoided: "",
} as const;

function Placement({ row, hasLinks }: { row: PlacementRow; hasLinks: boolean }) {
  return (
    <Row row={row} hasLinks={hasLinks} word={placementWords[row.verdict]}>
      <dl className="mt-1.5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm leading-snug">
        {row.verdict === "wrong" && (
          <>
            <dt className="text-muted">Yours</dt>
            <dd>{row.placed}</dd>
          </>
        )}
        <dt className="text-muted">{row.verdict === "right" ? "Yours, right" : "Right"}</dt>
        <dd className="font-semibold">{row.rightPlace}</dd>
      </dl>
    </Row>
  );
}

function Decoys({ rows, hasLinks }: { rows: readonly DecoyRow[]; hasLinks: boolean }) {
  return (
    <div className="mt-5">
      <h4 className="font-semibold text-sm">Fits none of them</h4>
      <RowList>
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            hasLinks={hasLinks}
            word={
              row.usedFor.length === 0
                ? "Rightly left out"
                : `Placed at ${row.usedFor.join(" and ")}`
            }
          />
        ))}
      </RowList>
    </div>
  );
}

function RowList({ children }: { children: ReactNode }) {
  return <ul className="mt-3 divide-y divide-line border-line border-y">{children}</ul>;
}

type RowProps = { row: ChoiceRow; word: string; hasLinks: boolean; children?: ReactNode };

function Row({ row, word, hasLinks, children }: RowProps) {
  const isSlip = row.verdict === "wrong" || row.verdict === "missed";
  return (
    <li className="break-inside-avoid py-3 sm:grid sm:grid-cols-[minmax(0,1fr)_auto] sm:gap-x-6">
      <p className="font-semibold leading-snug">{row.text}</p>
      <p className="max-sm:mt-1 sm:text-end">
        <VerdictMark verdict={row.verdict} word={word} />
      </p>
      <div className="sm:col-span-2">
        {children}
        <p className="mt-1.5 font-serif text-[1rem] leading-normal">
          {row.why}
          {isSlip && hasLinks && (
            <>
              {" "}
              <span className="print:hidden">
                Reread: <SectionLink section={row.section} />
              </span>
            </>
          )}
        </p>
      </div>
    </li>
  );
}
