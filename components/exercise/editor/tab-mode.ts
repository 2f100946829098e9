/**
 * Keeps Tab from being a trap: after Esc the next Tab leaves the editor, in either direction, and
 * Ctrl+M switches between a Tab that indents and one that leaves. Monaco has such a switch too, but
 * does not tell anybody of it. Returns the way to stop.
 */
export function letTabLeave(
  host: HTMLElement,
  leavesAtFirst: boolean,
  onTabMode: (leaves: boolean) => void,
): () => void {
  let leavesNext = false;
  let leavesAlways = leavesAtFirst;
  const listen = (event: KeyboardEvent) => {
    const { key, code, ctrlKey, altKey, metaKey } = event;
    if (code === "KeyM" && ctrlKey && !altKey && !metaKey) {
      event.preventDefault();
      event.stopPropagation();
      leavesAlways = !leavesAlways;
      onTabMode(leavesAlways);
    } else if (key === "Escape") leavesNext = true;
    else if (key === "Tab" && leavesNext) {
      // The editor does not hear of it, so the browser moves the focus.
      event.stopPropagation();
      leavesNext = false;
    } else if (key !== "Shift") leavesNext = false;
  };
  host.addEventListener("keydown", listen, { capture: true });
  onTabMode(leavesAlways);
  return () => host.removeEventListener("keydown", listen, { capture: true });
}
