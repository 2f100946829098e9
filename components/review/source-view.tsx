/** A learner's program as it was submitted: only ever shown as text, never run or rendered. */
export function SourceView({ source }: { source: string }) {
  const lines = source.replace(/\n$/, "").split("\n").length;
  const numbers = Array.from({ length: lines }, (_, index) => index + 1).join("\n");
  return (
    <section
      aria-label="Submitted program"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
      tabIndex={0}
      className="flex max-h-[80dvh] overflow-auto border border-ink bg-raised font-mono text-sm leading-6 print:max-h-none print:overflow-visible print:border-x-0 print:text-[8pt] print:leading-normal"
    >
      <pre
        aria-hidden="true"
        className="sticky left-0 select-none border-line border-r bg-sunken px-3 py-3 text-right text-muted"
      >
        {numbers}
      </pre>
      <pre className="px-4 py-3">
        <code>{source}</code>
      </pre>
    </section>
  );
}
