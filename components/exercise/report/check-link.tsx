"use client";

import { useContext, useState } from "react";
import { checkAnchor } from "./check-anchor";
import { SayContext } from "./say-context";

/** A link to one check, which can be followed, copied as links are, and is copied when pressed. */
export function CheckLink({ checkId, title }: { checkId: string; title: string }) {
  const [isCopied, setCopied] = useState(false);
  const say = useContext(SayContext);

  async function copy() {
    const address = new URL(`#${checkAnchor(checkId)}`, window.location.href);
    try {
      await navigator.clipboard.writeText(address.href);
      setCopied(true);
      say?.("Link copied.");
    } catch {
      // Copying is blocked: following the link puts it into the address bar all the same.
    }
  }

  return (
    <>
      <a
        href={`#${checkAnchor(checkId)}`}
        title="Copies a link to this check"
        onClick={() => void copy()}
        onBlur={() => setCopied(false)}
        className="inline-grid size-6 place-items-center self-center rounded text-muted no-underline hover:text-kestrel"
      >
        <span className="sr-only">Link to the check: {title}</span>
        <span aria-hidden="true">{isCopied ? "✓" : "#"}</span>
      </a>
      {/* One region for a page: thirteen of them are read as thirteen empty ones. */}
      {!say && (
        <span role="status" className="sr-only">
          {isCopied ? "Link copied" : ""}
        </span>
      )}
    </>
  );
}
