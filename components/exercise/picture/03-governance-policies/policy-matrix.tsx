import { NotDrawn } from "@/components/exercise/picture/shared/not-drawn";
import { TableRegion } from "@/components/ui/table-region";
import type {
  PoliciesPicture,
  PolicyCell,
  PolicyState,
} from "@/exercises/03-governance-policies/picture/policies-picture";

const looks: Readonly<Record<PolicyState["kind"], { sign: string; look: string }>> = {
  global: { sign: "", look: "text-muted" },
  changed: { sign: "≠ ", look: "bg-note-wash font-medium" },
  own: { sign: "+ ", look: "bg-note-wash font-medium" },
  gone: { sign: "− ", look: "bg-wrong-wash font-medium text-wrong" },
  elsewhere: { sign: "", look: "text-muted" },
};

/** Policies down, domains across. Words and signs say what the colours repeat. */
export function PolicyMatrix({
  picture: { columns, unread, rows, leftOut },
}: {
  picture: PoliciesPicture;
}) {
  return (
    <>
      {columns.length > 0 && (
        <TableRegion label="Policies in force by domain">
          <table className="w-full text-left text-xs">
            <thead>
              <tr className="bg-sunken align-bottom">
                <th scope="col" className="sticky left-0 bg-sunken px-3 py-2 font-medium">
                  Policy
                </th>
                {columns.map((domains) => (
                  <th key={domains[0]} scope="col" className="px-1.5 py-2 font-medium">
                    {domains.join(", ")}
                  </th>
                ))}
              </tr>
            </thead>
            {rows.map(({ id, demand, cells }, row) => (
              <tbody key={`${row} ${id}`} className="border-line border-t align-top">
                <tr>
                  <th
                    scope="row"
                    className="wrap-anywhere sticky left-0 min-w-24 bg-raised pt-1.5 pr-1 pl-3 font-medium text-sm"
                  >
                    {id}
                  </th>
                  {cells.map((cell, index) => (
                    <Cell key={columns[index]?.[0]} cell={cell} />
                  ))}
                </tr>
                <tr>
                  <td
                    colSpan={columns.length + 1}
                    className="wrap-anywhere px-3 pt-0.5 pb-1.5 text-muted"
                  >
                    {demand}
                  </td>
                </tr>
              </tbody>
            ))}
          </table>
        </TableRegion>
      )}
      {leftOut > 0 && <p className="text-sm">{`${leftOut} more policies are not drawn.`}</p>}
      {unread.map(({ domains, reason }) => (
        <NotDrawn
          key={reason}
          text={`What is in force in ${columns.length === 0 && unread.length === 1 ? "the domains" : domains.join(", ")} is not known: ${reason}.`}
        />
      ))}
    </>
  );
}

function Cell({ cell: { state, refused } }: { cell: PolicyCell }) {
  const { sign, look } = looks[state.kind];
  return (
    <td className={`wrap-anywhere min-w-14 px-1.5 py-1.5 ${look}`}>
      <span aria-hidden="true">{sign}</span>
      <span>{wordsOf(state)}</span>
      {refused.length > 0 && (
        <span className="mt-1 block rounded border border-note bg-note-wash px-1 text-note">
          {`✗ refused: ${refused.join(", ")}`}
        </span>
      )}
    </td>
  );
}

function wordsOf(state: PolicyState): string {
  switch (state.kind) {
    case "global":
      return "global";
    case "changed":
      return state.words;
    case "own":
      return `its own, ${state.words}`;
    case "gone":
      return "not in force";
    case "elsewhere":
      return "not here";
  }
}
