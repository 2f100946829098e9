import type { ReactNode } from "react";
import styles from "./listing.module.css";

/** A program in the page; its highlighted text and caption are put inside when it is compiled. */
export function Listing({ file, children }: { file: string; children: ReactNode }) {
  return (
    <figure className={styles.listing}>
      <p className={styles.file}>{file}</p>
      {children}
    </figure>
  );
}
