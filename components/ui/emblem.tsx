import styles from "./emblem.module.css";

/** The four principles, each a layer of one drawing, in the order of the lesson. */
export type Layer = "boundary" | "box" | "plane" | "gate";

type Props = {
  /** The layer that is being added, in kestrel; null: none is drawn yet. Not given: the whole emblem. */
  now?: Layer | null;
  /** Layers that are drawn already. */
  before?: readonly Layer[];
  className?: string;
};

/** Always beside words that say the same. */
export function Emblem({ now, before = [], className = "" }: Props) {
  function lookOf(layer: Layer): string {
    const whole = styles[layer] ?? "";
    if (now === undefined) return whole;
    const state = layer === now ? "now" : before.includes(layer) ? "before" : "later";
    return `${whole} ${styles[state]}`;
  }
  return (
    <svg aria-hidden="true" viewBox="0 0 64 64" className={`${styles.emblem} ${className}`}>
      <g className={lookOf("plane")}>
        <path d="M4 37 32 51 60 37V43L32 57 4 43Z" />
      </g>
      <g className={lookOf("boundary")}>
        <path d="M46 37 32 44 4 30 32 16 60 30 55 32.5" />
      </g>
      <g className={lookOf("box")}>
        <path className={styles.top} d="M32 7 44 13 32 19 20 13Z" />
        <path className={styles.left} d="M20 13 32 19V35L20 29Z" />
        <path className={styles.side} d="M44 13 32 19V35L44 29Z" />
      </g>
      <g className={lookOf("gate")}>
        <path d="M46 37V26L55 21.5V32.5" />
      </g>
    </svg>
  );
}

/** For the migration: a way between three stones. */
export function EmblemOfTheWay({ className = "" }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 64 64" className={`${styles.emblem} ${className}`}>
      <g className={`${styles.way} ${styles.now}`}>
        <path d="M6 52 20 40 30 46 44 26 58 12" />
        <circle cx="6" cy="52" r="3" />
        <circle cx="30" cy="46" r="3" />
        <circle cx="58" cy="12" r="3" />
      </g>
    </svg>
  );
}
