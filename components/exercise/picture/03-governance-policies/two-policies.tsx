import type { TwoPoliciesPicture } from "@/exercises/03-governance-policies/picture/two-policies-picture";

/** What the council decided and what the learner's two policies say, one under the other. */
export function TwoPolicies({ picture: { policies } }: { picture: TwoPoliciesPicture }) {
  return (
    <ul aria-label="Two policies beside what the council decided" className="text-sm">
      {policies.map(({ field, decided, written, isAsDecided, breakers }) => (
        <li key={field} className="border-line border-b py-2 last:border-b-0">
          <code className="font-mono font-semibold text-[0.9em]">{field}</code>
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
            <dt className="text-muted">The council</dt>
            <dd>{decided}</dd>
            <dt className="text-muted">Your policy</dt>
            <dd className="wrap-anywhere">
              <span aria-hidden="true">{isAsDecided ? "✓ " : ""}</span>
              <span>{written ?? "there is no policy about it"}</span>
            </dd>
            <dt className="text-muted">Broken by</dt>
            <dd>{breakers.join(", ") || "no product"}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
