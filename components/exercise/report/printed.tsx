/** What a program printed, as text. */
export function Printed({ title, text }: { title: string; text: string }) {
  return (
    <section aria-label={title}>
      <p className="font-medium text-sm">{title}</p>
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus
        tabIndex={0}
        className="wrap-anywhere mt-1 max-h-64 overflow-auto whitespace-pre-wrap rounded border border-line bg-sunken p-3 font-mono text-sm"
      >
        {text}
      </pre>
    </section>
  );
}
