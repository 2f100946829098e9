/** The one script of reading pages, of at most 1 kB; a module, so that it waits for the page. */
export function WayScript({ script }: { script: string }) {
  return <script type="module" dangerouslySetInnerHTML={{ __html: script }} />;
}
