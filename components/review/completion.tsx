type Graded = { complete: boolean; mastered: boolean };

const looks = {
  mastered: "bg-good-soft text-good",
  complete: "bg-accent-soft text-accent",
  open: "bg-sunken text-muted",
} as const;

/** In words how far a graded program got; the colour repeats it. */
export function Completion({ complete, mastered }: Graded) {
  const look = mastered ? "mastered" : complete ? "complete" : "open";
  const words = { mastered: "Mastered", complete: "Complete", open: "Not complete" };
  return (
    <span className={`whitespace-nowrap rounded px-1.5 py-0.5 font-medium text-xs ${looks[look]}`}>
      {words[look]}
    </span>
  );
}
