/** `caret` counts characters from the beginning. */
type EarlyTyping = { text: string; caret: number };

declare global {
  /** What was typed into the program before the page came to life. */
  var day17Typed: EarlyTyping | undefined;
  /** Listens for it. */
  var day17Listen: ((event: Event) => void) | undefined;
}

/**
 * A script of the page itself. The field can be typed into as soon as it is seen, which on a slow
 * machine is a second before React takes it over and sets it back to the text that the server sent.
 */
export const earlyTypingScript = `addEventListener("input",day17Listen=({target:field})=>{if(field.matches("textarea[data-program]"))day17Typed={text:field.value,caret:field.selectionEnd}})`;

/** What was typed before, once, and null when nothing was. From now on nobody listens. */
export function takeEarlyTyping(): EarlyTyping | null {
  const { day17Typed: typed, day17Listen: listen } = globalThis;
  if (listen) removeEventListener("input", listen);
  globalThis.day17Typed = undefined;
  return typed ?? null;
}
