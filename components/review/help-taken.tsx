type Help = { hints: number; checks: number; solutionOpened: boolean };

/** In a sentence which help a learner had taken by the time of a submission; also when it was none. */
export function HelpTaken({ help: { hints, checks, solutionOpened } }: { help: Help }) {
  const opened =
    hints === 0
      ? "No hints opened before it"
      : `${hints === 1 ? "1 hint" : `${hints} hints`} opened before it, in ${checks === 1 ? "1 check" : `${checks} checks`}`;
  return (
    <>
      <span>{`${opened}; solution `}</span>
      {solutionOpened ? <strong>opened before it</strong> : <span>not opened before it</span>}
      <span>.</span>
    </>
  );
}
