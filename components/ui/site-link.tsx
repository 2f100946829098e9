import Link from "next/link";
import type { ComponentProps } from "react";

/**
 * A link within the site. What leads to the exercises loads its page anew: only a page that is
 * loaded gets the headers that isolate it, without which no program can be interrupted, and only
 * then does the list's script run that fetches Python ahead.
 */
export function SiteLink(props: ComponentProps<"a"> & { href: string }) {
  if (/^\/exercises(?:[/#?]|$)/.test(props.href)) return <a {...props} />;
  return <Link prefetch={false} {...props} />;
}
