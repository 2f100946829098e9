import type { ComponentProps } from "react";
import { SiteLink } from "./site-link";

const shape =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-sm border-[1.5px] py-2 text-sm leading-tight transition-colors duration-150 print:hidden";

/** One that cannot be pressed says why, in words beside it. */
const idle =
  "disabled:border-strong-line disabled:border-dashed disabled:bg-transparent disabled:text-muted aria-disabled:cursor-not-allowed aria-disabled:border-strong-line aria-disabled:border-dashed aria-disabled:bg-transparent aria-disabled:text-muted";

const outline =
  "border-strong-line bg-raised px-4 font-semibold text-ink no-underline hover:border-ink hover:text-ink";

const kinds = {
  /** The one thing to do next; one a view. */
  primary:
    "border-ink bg-ink px-4 font-semibold text-on-ink no-underline hover:border-kestrel hover:bg-kestrel hover:text-on-ink forced-colors:border-[ButtonText] forced-colors:bg-[ButtonText] forced-colors:text-[ButtonFace] forced-colors:forced-color-adjust-none",
  quiet: outline,
  plain:
    "border-transparent px-4 text-ink underline decoration-[1.5px] decoration-kestrel underline-offset-[0.2em] hover:text-kestrel forced-colors:border-[Canvas]",
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
  return (
    <button type={type} className={`${shape} ${kinds[kind]} ${idle} ${className}`} {...rest} />
  );
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function ButtonLink({
  kind = "primary",
  className = "",
  ...rest
}: ComponentProps<typeof SiteLink> & { kind?: Kind }) {
  return <SiteLink className={`${shape} ${kinds[kind]} ${className}`} {...rest} />;
}
