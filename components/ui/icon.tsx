const paths = {
  right: "M3 8.5 6.5 12 13 4.5",
  wrong: "M4 4l8 8M12 4l-8 8",
  missed: "M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3Z",
  avoided: "M4 8h8",
  flag: "M4 14V2.5h7.5L9.5 5.5l2 3H4",
  rise: "M8 13V3M4 7l4-4 4 4",
  fall: "M8 3v10M4 9l4 4 4-4",
} as const;

export type IconName = keyof typeof paths;

/** Always beside a word that says the same. */
export function Icon({ name, className = "" }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={`size-4 shrink-0 fill-none stroke-2 stroke-current ${className}`}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
