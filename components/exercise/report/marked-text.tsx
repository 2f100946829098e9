/** A sentence in which `backticks` stand around code. */
export function MarkedText({ text }: { text: string }) {
  return text.split("`").map((part, index) =>
    index % 2 === 1 ? (
      <code key={index} className="wrap-anywhere font-mono text-[0.9em]">
        {part}
      </code>
    ) : (
      <span key={index}>{part}</span>
    ),
  );
}
