import type { DutiesPicture } from "@/exercises/04-platform-capabilities/picture/design-picture";

/** The duties of both sides, face to face. */
export function DutySides({ picture: { platform, domain, neither } }: { picture: DutiesPicture }) {
  return (
    <div className="space-y-2">
      <div className="grid grid-cols-2 gap-2">
        <Side title="platform" duties={platform} look="border-platform bg-platform-wash" />
        <Side title="domain" duties={domain} look="border-ink bg-sunken" />
      </div>
      {neither.length > 0 && (
        <p className="break-words text-sm">
          {`On neither side: ${neither.map(({ duty, side }) => (side === null ? duty : `${duty} (${side})`)).join(", ")}.`}
        </p>
      )}
    </div>
  );
}

function Side({ title, duties, look }: { title: string; duties: string[]; look: string }) {
  return (
    <section
      aria-label={`Duties of the ${title}`}
      className={`rounded-lg border px-3 py-3 ${look}`}
    >
      <h4 className="font-medium text-sm">
        {title} <span className="font-normal">{`(${duties.length})`}</span>
      </h4>
      <ul className="mt-1 space-y-1 text-sm">
        {duties.map((duty) => (
          <li key={duty} className="break-words">
            {duty}
          </li>
        ))}
      </ul>
    </section>
  );
}
