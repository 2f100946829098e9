import type { WishOnLine } from "@/exercises/03-governance-policies/wishes-picture";
import { PictureTable } from "./picture-table";

const signs = { "in force": "✓ ", refused: "✗ ", nothing: "", unknown: "" };

/** Five wishes, each on a line with the council's limit. The words beside it say the same. */
export function WishLines({ wishes }: { wishes: readonly WishOnLine[] }) {
  return (
    <PictureTable
      label="Wishes of five domains"
      headings={["Domain", "Wants", "On the line", "Compared", "Your program"]}
      rows={wishes.map((wish) => ({
        key: wish.domain,
        cells: [
          wish.domain,
          <span key="wants" className="block min-w-32">
            <code className="wrap-anywhere font-mono text-[0.9em]">{wish.field}</code>{" "}
            {wordsOf(wish.op)} {wish.value}
          </span>,
          <Line key="line" wish={wish} />,
          wish.asks,
          <Outcome key="outcome" wish={wish} />,
        ],
      }))}
    />
  );
}

function wordsOf(op: string): string {
  return op === "at_most" ? "at most" : "at least";
}

/** The allowed side is shaded, the limit is a tick, the wish a dot. */
function Line({ wish: { at, limitAt, limit, op } }: { wish: WishOnLine }) {
  const percent = (part: number) => `${part * 100}%`;
  const [from, to] = op === "at_most" ? [0, limitAt] : [limitAt, 1];
  return (
    <span className="block min-w-36">
      <svg aria-hidden="true" className="block h-5 w-full overflow-visible">
        <rect
          x={percent(from)}
          width={percent(to - from)}
          y={5}
          height={10}
          fill="var(--color-line)"
        />
        <line x1="0" x2="100%" y1={10} y2={10} stroke="currentColor" strokeWidth={1} />
        <line
          x1={percent(limitAt)}
          x2={percent(limitAt)}
          y1={1}
          y2={19}
          stroke="currentColor"
          strokeWidth={2}
        />
        <circle cx={percent(at)} cy={10} r={4.5} fill="var(--color-ink)" />
      </svg>
      <span className="text-muted text-xs">limit {limit}</span>
    </span>
  );
}

function Outcome({ wish: { outcome, remark, asks } }: { wish: WishOnLine }) {
  if (outcome === "unknown") return `not known: ${remark}`;
  const isRight = outcome === (asks === "looser" ? "refused" : "in force");
  const words = outcome === "nothing" ? `neither refused nor in force: ${remark}` : outcome;
  return (
    <span className={`wrap-anywhere block min-w-20 ${isRight ? "" : "font-medium text-wrong"}`}>
      <span aria-hidden="true">{signs[outcome]}</span>
      <span>{isRight ? words : `${words}, though it is ${asks}`}</span>
    </span>
  );
}
