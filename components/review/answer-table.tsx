import type { ReactNode } from "react";
import { VerdictMark } from "@/components/quiz/verdict";
import { TableRegion } from "@/components/ui/table-region";
import type { ChoiceRow, DecoyRow, PlacementRow, ResultRows } from "@/quiz/question-result";
import styles from "./review-table.module.css";

type Props = {
  label: string;
  rows: ResultRows;
  /** An unanswered question has no verdicts: nothing in it was wrong. */
  isAnswered: boolean;
};

/** Every answer of one question beside the right one. */
export function AnswerTable({ label, rows, isAnswered }: Props) {
  return (
    <TableRegion label={label}>
      {rows.kind === "choices" ? (
        <Choices rows={rows.choices} isAnswered={isAnswered} />
      ) : (
        <Placements rows={rows.placements} decoys={rows.decoys} isAnswered={isAnswered} />
      )}
    </TableRegion>
  );
}

const cell = "px-4 py-2.5 text-left align-top";
const short = `${cell} whitespace-nowrap`;

function headsOf(heads: readonly string[], isAnswered: boolean): readonly string[] {
  return isAnswered ? [...heads, "Verdict"] : heads;
}

function Choices({ rows, isAnswered }: { rows: readonly ChoiceRow[]; isAnswered: boolean }) {
  const isChosen = ({ verdict }: ChoiceRow) => verdict === "right" || verdict === "wrong";
  const isRight = ({ verdict }: ChoiceRow) => verdict === "right" || verdict === "missed";
  const words = { right: "Right", wrong: "Wrong", missed: "Missed", avoided: "Rightly left out" };
  return (
    <Table heads={headsOf(["Option", "Learner", "Key"], isAnswered)}>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row" className={`${cell} min-w-40 font-normal`}>
            {row.text}
          </th>
          <td data-label="Learner" className={short}>
            {isAnswered ? isChosen(row) ? "Chosen" : "Not chosen" : <Muted>Not answered</Muted>}
          </td>
          <td data-label="Key" className={short}>
            {isRight(row) ? "Right" : "Wrong"}
          </td>
          {isAnswered && (
            <td data-label="Verdict" className={short}>
              <VerdictMark verdict={row.verdict} word={words[row.verdict]} />
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}

function Placements({
  rows,
  decoys,
  isAnswered,
}: {
  rows: readonly PlacementRow[];
  decoys: readonly DecoyRow[];
  isAnswered: boolean;
}) {
  const words = { right: "Right", wrong: "Wrong", missed: "Left open", avoided: "Left open" };
  return (
    <Table heads={headsOf(["Item", "Learner’s answer", "Right answer"], isAnswered)}>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row" className={`${cell} min-w-40 font-normal`}>
            {row.text}
          </th>
          <td data-label="Learner’s answer" className={`${cell} min-w-36`}>
            {row.placed ?? <Muted>Left open</Muted>}
          </td>
          <td data-label="Right answer" className={`${cell} min-w-36`}>
            {row.rightPlace}
          </td>
          {isAnswered && (
            <td data-label="Verdict" className={short}>
              <VerdictMark verdict={row.verdict} word={words[row.verdict]} />
            </td>
          )}
        </tr>
      ))}
      {decoys.map((row) => (
        <tr key={row.id}>
          <th scope="row" className={`${cell} min-w-40 font-normal`}>
            {row.text}
          </th>
          <td data-label="Learner’s answer" className={cell}>
            {row.usedFor.length > 0 ? row.usedFor.join(", ") : <Muted>Not used</Muted>}
          </td>
          <td data-label="Right answer" className={cell}>
            Fits none
          </td>
          {isAnswered && (
            <td data-label="Verdict" className={short}>
              <VerdictMark
                verdict={row.verdict}
                word={row.usedFor.length > 0 ? "Wrong" : "Rightly left out"}
              />
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}

function Muted({ children }: { children: ReactNode }) {
  return <span className="text-muted">{children}</span>;
}

function Table({ heads, children }: { heads: readonly string[]; children: ReactNode }) {
  return (
    <table className={`${styles.table} w-full border-collapse text-sm`}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={cell}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">{children}</tbody>
    </table>
  );
}
