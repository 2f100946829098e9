import type { WishOnLine } from "@/exercises/03-governance-policies/picture/wishes-picture";

/** Five wishes, each on a line with the council's limit. The words above it say the same. */
export function WishLines({ wishes }: { wishes: readonly WishOnLine[] }) {
  return (
    <ul aria-label="Wishes of five domains" className="text-sm">
      {wishes.map((wish) => (
        <li key={wish.domain} className="border-line border-b py-2 last:border-b-0">
          <div className="flex flex-wrap items-baseline justify-between gap-x-3">
            <b className="font-semibold">{wish.domain}</b>
            <Outcome wish={wish} />
          </div>
          <p>
            <code className="wrap-anywhere font-mono text-[0.9em]">{wish.field}</code>{" "}
            <span>{`${wordsOf(wish.op)} ${wish.value}: ${wish.asks}`}</span>
          </p>
          <Line wish={wish} />
        </li>
      ))}
    </ul>
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
    <span className="block">
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
    <span className={`wrap-anywhere ${isRight ? "" : "font-medium text-wrong"}`}>
      <span aria-hidden="true">{isRight ? "✓ " : "✗ "}</span>
      <span>{isRight ? words : `${words}, though it is ${asks}`}</span>
    </span>
  );
}
