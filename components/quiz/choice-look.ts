/** A box around a native radio button or checkbox; the whole box can be pressed. */
export const choiceBox =
  "flex min-h-11 items-start gap-3 rounded-md border border-line px-3 py-2.5 leading-relaxed transition-colors hover:border-strong-line has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2";

/** Leaves room for the bar at the foot of the page when the focus moves here. */
export const choiceControl = "mt-1 size-4 shrink-0 scroll-my-28 focus-visible:outline-none";
