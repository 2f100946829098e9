import styles from "./stone.module.css";

export type StoneState = "open" | "half" | "set";

type Props = {
  /** What it stands for, where a static page leaves it open for the reader's browser to set. */
  of?: string;
  state?: StoneState;
  className?: string;
};

/** A boundary stone: open, under way, set. `StoneWord` after it, beside it, says which. */
export function Stone({ of, state = "open", className = "" }: Props) {
  return (
    <span
      data-stone={of}
      data-state={state}
      // Of a stone with a name the browser may know more than the page.
      suppressHydrationWarning={of !== undefined}
      className={`${styles.stone} ${className}`}
    />
  );
}

/** What the stone before it says, in words, for those who do not see it. */
export function StoneWord() {
  return <span className={styles.word} />;
}
