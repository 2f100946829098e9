import type { ComponentProps } from "react";
import { SiteLink } from "./site-link";

const shape =
  "inline-flex min-h-10 items-center justify-center gap-2 rounded-md px-4 py-2 font-medium text-sm no-underline disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:opacity-60";

const kinds = {
  primary: "bg-accent text-on-accent hover:bg-accent/90",
  quiet: "border border-strong-line bg-raised text-ink hover:border-accent hover:text-accent",
  plain: "text-accent underline-offset-4 hover:underline",
  danger: "border border-bad bg-raised text-bad hover:bg-bad-soft",
} as const;

type Kind = keyof typeof kinds;

export function Button({
  kind = "primary",
  type = "button",
  className = "",
  ...rest
}: ComponentProps<"button"> & { kind?: Kind }) {
  return <button type={type} className={`${shape} ${kinds[kind]} ${className}`} {...rest} />;
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function ButtonLink({
  kind = "primary",
  className = "",
  ...rest
}: ComponentProps<typeof SiteLink> & { kind?: Kind }) {
  return <SiteLink className={`${shape} ${kinds[kind]} ${className}`} {...rest} />;
}
