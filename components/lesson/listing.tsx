import type { ReactNode } from "react";

/** A program in the page; its highlighted text and caption are put inside when it is compiled. */
export function Listing({ file, children }: { file: string; children: ReactNode }) {
  return (
    <figure data-listing={file}>
      <p>
        <span>{file}</span>
      </p>
      {children}
    </figure>
  );
}
