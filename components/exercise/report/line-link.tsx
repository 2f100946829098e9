type Props = { line: number; onGoTo: ((line: number) => void) | null };

/** The line of the learner's file that a finding is about, and the way there if there is an editor. */
export function LineLink({ line, onGoTo }: Props) {
  if (!onGoTo) return <span className="text-muted">{` (line ${line})`}</span>;
  return (
    <>
      {" "}
      <button
        type="button"
        onClick={() => onGoTo(line)}
        className="min-h-6 text-accent underline underline-offset-2"
      >
        {`Go to line ${line}`}
      </button>
    </>
  );
}
