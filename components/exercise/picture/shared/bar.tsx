const tones = {
  plain: { fill: "var(--color-ink)", ground: "var(--color-line)" },
  over: { fill: "var(--color-wrong)", ground: "var(--color-wrong-wash)" },
};

/** A part of a whole, from 0 to 1. The figure beside it says the same. */
export function Bar({ part, tone = "plain" }: { part: number; tone?: keyof typeof tones }) {
  const { fill, ground } = tones[tone];
  const shown = Number.isFinite(part) ? Math.min(1, Math.max(0, part)) : 0;
  return (
    <svg aria-hidden="true" className="mt-1 block h-3 w-full min-w-24">
      <rect width="100%" height="100%" rx={3} fill={ground} />
      <rect width={`${shown * 100}%`} height="100%" rx={3} fill={fill} />
    </svg>
  );
}
