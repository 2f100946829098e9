import type { ComponentProps } from "react";

/**
 * A link within the site, which loads its page anew: an exercise's page gets the headers that
 * isolate it only so, without which no program can be interrupted, and most pages have no framework
 * that could go to another one. So none that waits for Python brings what would.
 */
export function SiteLink(props: ComponentProps<"a"> & { href: string }) {
  return <a {...props} />;
}
