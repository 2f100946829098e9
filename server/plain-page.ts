/**
 * A page that nothing in needs hydrating, without what Next adds to hydrate it: its scripts and the
 * second copy of the page as data. A script of our own, marked `data-plain`, stays. Styles stand in
 * the page, since they weigh less than the wait for a file; `readStyles` has those of an address.
 */
export function plainPage(html: string, readStyles: (address: string) => string): string {
  return html
    .replaceAll(
      /<link rel="stylesheet" href="([^"?]+)[^>]*>/g,
      (_, address: string) => `<style>${withAddresses(readStyles(address))}</style>`,
    )
    .replaceAll(/<script\b(?![^>]*\bdata-plain\b)[^>]*>[\s\S]*?<\/script>/g, "")
    .replaceAll(/<link\b[^>]*\bas="script"[^>]*>/g, "");
}

/** What a style sheet names stands relative to its file, in the folder beside it. */
function withAddresses(styles: string): string {
  return styles.replaceAll(/url\((["']?)\.\.\//g, "url($1/_next/static/");
}
