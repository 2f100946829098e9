/**
 * A script of the page itself, behind the program's field. The field can be typed into as soon as it
 * is seen, which on a slow machine is a second or more before React takes it over; and as it does,
 * React sets the field back to the text that the server sent, and the caret with it. Until the page
 * is alive nothing sets it.
 */
export const earlyTypingScript = `{const field=document.querySelector("textarea[data-program]");for(const name of field?["value","defaultValue"]:[]){const own=Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype,name);Object.defineProperty(field,name,{configurable:true,get(){return own.get.call(field)},set(){}})}}`;

/** The page is alive: from now on the field can be set like every other. */
export function endEarlyTyping(field: HTMLTextAreaElement): void {
  for (const name of ["value", "defaultValue"]) Reflect.deleteProperty(field, name);
  // The same text, but now its own: otherwise every render, which sets the default, would set the
  // text too, and lose the selection.
  const { value } = field;
  field.value = value;
}
