type Graded = { complete: boolean; mastered: boolean };

const looks = {
  mastered: "text-ink",
  complete: "text-ink",
  open: "text-muted",
} as const;

/** In words how far a graded program got. */
export function Completion({ complete, mastered }: Graded) {
  const look = mastered ? "mastered" : complete ? "complete" : "open";
  const words = { mastered: "Mastered", complete: "Complete", open: "Not complete" };
  return (
    <span className={`whitespace-nowrap font-semibold text-xs ${looks[look]}`}>{words[look]}</span>
  );
}
