import type { ComponentProps } from "react";
import { SiteLink } from "./site-link";

/** Their looks stand in globals.css: there are many on a page. */
const shape = "button";

const outline = "button-outline";

const kinds = {
  /** The one thing to do next; one a view. */
  primary: "button-primary",
  quiet: outline,
  plain: "button-plain",
  /** The word says what is dangerous, and a question comes before it happens. */
  danger: outline,
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
