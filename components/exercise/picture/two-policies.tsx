import type { TwoPoliciesPicture } from "@/exercises/03-governance-policies/two-policies-picture";
import { PictureTable } from "./picture-table";

/** What the council decided and what the learner's two policies say, side by side. */
export function TwoPolicies({
  picture: { policies },
}: {
  picture: Extract<TwoPoliciesPicture, { kind: "drawn" }>;
}) {
  return (
    <PictureTable
      label="Two policies beside what the council decided"
      headings={["Field", "The council decided", "Your policy says", "Products that break it"]}
      rows={policies.map(({ field, decided, written, isAsDecided, breakers }) => ({
        key: field,
        cells: [
          <code key="field" className="whitespace-nowrap font-mono text-[0.9em]">
            {field}
          </code>,
          decided,
          <span key="written" className="wrap-anywhere block min-w-32">
            <span aria-hidden="true">{isAsDecided ? "✓ " : ""}</span>
            {written ?? "there is no policy about it"}
          </span>,
          breakers.join(", ") || "none",
        ],
      }))}
    />
  );
}
