import type { ReactNode } from "react";
import { VerdictMark } from "@/components/quiz/verdict";
import { TableRegion } from "@/components/ui/table-region";
import type { ChoiceRow, DecoyRow, PlacementRow, ResultRows } from "@/quiz/question-result";

type Props = { label: string; rows: ResultRows };

/** Every answer of one question beside the right one. */
export function AnswerTable({ label, rows }: Props) {
  return (
    <TableRegion label={label}>
      {rows.kind === "choices" ? (
        <Choices rows={rows.choices} />
      ) : (
        <Placements rows={rows.placements} decoys={rows.decoys} />
      )}
    </TableRegion>
  );
}

const cell = "px-4 py-2.5 text-left align-top";

function Choices({ rows }: { rows: readonly ChoiceRow[] }) {
  const isChosen = ({ verdict }: ChoiceRow) => verdict === "right" || verdict === "wrong";
  const isRight = ({ verdict }: ChoiceRow) => verdict === "right" || verdict === "missed";
  const words = { right: "Right", wrong: "Wrong", missed: "Missed", avoided: "Rightly left out" };
  return (
    <Table heads={["Option", "Learner", "Key", "Verdict"]}>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row" className={`${cell} min-w-40 font-normal`}>
            {row.text}
          </th>
          <td className={cell}>{isChosen(row) ? "Chosen" : "Not chosen"}</td>
          <td className={cell}>{isRight(row) ? "Right" : "Wrong"}</td>
          <td className={cell}>
            <VerdictMark verdict={row.verdict} word={words[row.verdict]} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Placements({
  rows,
  decoys,
}: {
  rows: readonly PlacementRow[];
  decoys: readonly DecoyRow[];
}) {
  const words = { right: "Right", wrong: "Wrong", missed: "Left open", avoided: "Left open" };
  return (
    <Table heads={["Item", "Learner’s answer", "Right answer", "Verdict"]}>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row" className={`${cell} min-w-40 font-normal`}>
            {row.text}
          </th>
          <td className={`${cell} min-w-36`}>{row.placed ?? <Muted>Left open</Muted>}</td>
          <td className={`${cell} min-w-36`}>{row.rightPlace}</td>
          <td className={cell}>
            <VerdictMark verdict={row.verdict} word={words[row.verdict]} />
          </td>
        </tr>
      ))}
      {decoys.map((row) => (
        <tr key={row.id}>
          <th scope="row" className={`${cell} min-w-40 font-normal`}>
            {row.text}
          </th>
          <td className={cell}>
            {row.usedFor.length > 0 ? row.usedFor.join(", ") : <Muted>Not used</Muted>}
          </td>
          <td className={cell}>Fits none</td>
          <td className={cell}>
            <VerdictMark
              verdict={row.verdict}
              word={row.usedFor.length > 0 ? "Wrong" : "Rightly left out"}
            />
          </td>
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
    <table className="w-full border-collapse text-sm">
      <thead className="border-line border-b">
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={`${cell} font-semibold`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">{children}</tbody>
    </table>
  );
}
