import { TableRegion } from "@/components/ui/table-region";
import type {
  PoliciesPicture,
  PolicyCell,
  PolicyState,
} from "@/exercises/03-governance-policies/policies-picture";

type Drawn = Extract<PoliciesPicture, { kind: "drawn" }>;

const looks: Readonly<Record<PolicyState["kind"], { sign: string; look: string }>> = {
  global: { sign: "", look: "text-muted" },
  changed: { sign: "≠ ", look: "bg-accent-soft font-medium" },
  own: { sign: "+ ", look: "bg-accent-soft font-medium" },
  gone: { sign: "− ", look: "bg-bad-soft font-medium text-bad" },
  elsewhere: { sign: "", look: "text-muted" },
  unknown: { sign: "? ", look: "bg-warn-soft text-warn" },
};

/** Policies down, domains across. Words and signs say what the colours repeat. */
export function PolicyMatrix({ picture: { domains, rows, leftOut } }: { picture: Drawn }) {
  const unread = domains.filter(({ problem }) => problem !== null);
  return (
    <>
      <TableRegion label="Policies in force by domain">
        <table className="w-full text-left text-sm">
          <thead>
            <tr className="border-line border-b bg-sunken">
              <th scope="col" className="sticky left-0 bg-sunken px-3 py-2 font-medium">
                Policy
              </th>
              {domains.map(({ name }) => (
                <th key={name} scope="col" className="px-2 py-2 font-medium">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, demand, cells }, row) => (
              <tr key={`${row} ${id}`} className="border-line border-b align-top last:border-b-0">
                <th
                  scope="row"
                  className="wrap-anywhere sticky left-0 min-w-32 max-w-48 bg-raised px-3 py-2 font-medium"
                >
                  {id}
                  <span className="block font-normal text-muted text-xs">{demand}</span>
                </th>
                {cells.map((cell, index) => (
                  <Cell key={domains[index]?.name} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      {leftOut > 0 && <p className="text-sm">{leftOut} more policies are not drawn.</p>}
      {unread.length > 0 && (
        <ul className="wrap-anywhere list-disc space-y-1 pl-5 text-sm">
          {unread.map(({ name, problem }) => (
            <li key={name}>
              What is in force in {name} is not known: {problem}.
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Cell({ cell: { state, refused } }: { cell: PolicyCell }) {
  const { sign, look } = looks[state.kind];
  return (
    <td className={`min-w-24 px-2 py-2 ${look}`}>
      <span aria-hidden="true">{sign}</span>
      {wordsOf(state)}
      {refused.length > 0 && (
        <span className="mt-1 block rounded border border-warn bg-warn-soft px-1 text-warn text-xs">
          ✗ refused: {refused.join(", ")}
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
    case "unknown":
      return "not known";
  }
}
