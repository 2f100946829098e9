/**
 * A page that nothing in needs hydrating, without what Next adds to hydrate it: its scripts and the
 * second copy of the page as data. A script of our own, marked `data-plain`, stays.
 */
export function plainPage(html: string): string {
  return html
    .replaceAll(/<script\b(?![^>]*\bdata-plain\b)[^>]*>[\s\S]*?<\/script>/g, "")
    .replaceAll(/<link\b[^>]*\bas="script"[^>]*>/g, "");
}
