/** What an error or a failed check usually means; nothing where there is nothing certain to say. */
export function Explanation({ text }: { text: string | null }) {
  if (text === null) return null;
  return (
    <p className="mt-2 text-sm first:mt-0 leading-relaxed">
      <span className="font-medium">What this usually means: </span>
      <span>{text}</span>
    </p>
  );
}
