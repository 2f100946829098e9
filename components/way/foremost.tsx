import type { ReactNode } from "react";
import styles from "./foremost.module.css";

type Props<Item extends { of?: string }> = {
  items: readonly Item[];
  children: (item: Item) => ReactNode;
};

/**
 * Shows the first of its items whose stone is not set in the reader's browser. A static page holds
 * all of them, since only that browser knows; the others are neither seen nor read.
 */
export function Foremost<Item extends { of?: string }>({ items, children }: Props<Item>) {
  return (
    <div className={styles.foremost}>
      {items.map((item, index) => (
        <div key={item.of ?? index} data-stone={item.of} suppressHydrationWarning>
          {children(item)}
        </div>
      ))}
    </div>
  );
}
