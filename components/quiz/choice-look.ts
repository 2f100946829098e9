/** A row around a native radio button or checkbox; the whole row can be pressed. */
export const choiceBox =
  "flex min-h-11 max-w-[44rem] items-start gap-3 rounded-sm border border-strong-line bg-raised px-3.5 py-2.5 leading-snug transition-colors duration-150 hover:border-ink has-checked:border-kestrel has-checked:bg-kestrel-wash has-focus-visible:outline-[2.5px] has-focus-visible:outline-kestrel has-focus-visible:outline-offset-[3px] forced-colors:has-checked:border-[Highlight] forced-colors:has-checked:outline-2 forced-colors:has-checked:outline-[Highlight]";

export const choiceControl = "mt-1 size-4 shrink-0 focus-visible:outline-none";
