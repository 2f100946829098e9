import { LineLink } from "./line-link";

type Props = { line: number | null; onGoTo: ((line: number) => void) | null };

/** Where the program was when it was stopped; nothing where it could not say. */
export function StoppedAt({ line, onGoTo }: Props) {
  if (line === null) return null;
  return (
    <>
      <span>{` It was at line ${line}.`}</span>
      <LineLink line={line} onGoTo={onGoTo} />
    </>
  );
}
