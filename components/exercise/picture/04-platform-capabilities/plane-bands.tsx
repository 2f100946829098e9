import type {
  PlacedCapability,
  PlanesPicture,
} from "@/exercises/04-platform-capabilities/picture/design-picture";

const looks: Readonly<Record<PlacedCapability["offer"], string>> = {
  offered: "border-ink bg-sunken",
  promised: "border-wrong border-dashed bg-wrong-wash",
  later: "border-strong-line border-dashed bg-raised",
};

/** The planes as layers, what reaches furthest on top, with the capabilities that live there. */
export function PlaneBands({
  picture: { planes, waiting, elsewhere, left },
}: {
  picture: PlanesPicture;
}) {
  return (
    <div className="space-y-2">
      {planes.toReversed().map(({ plane, about, capabilities }) => (
        <section
          key={plane}
          aria-label={`The plane ${plane}`}
          className="rounded-lg border border-line bg-sunken px-3 py-3"
        >
          <h4 className="font-medium text-sm">
            {plane} <span className="font-normal text-muted">· {about}</span>
          </h4>
          {capabilities.length === 0 ? (
            <p className="mt-2 text-sm">Nothing lives here yet.</p>
          ) : (
            <ul className="mt-2 flex flex-wrap gap-2 text-sm">
              {capabilities.map((one) => (
                <li key={one.name} className={`rounded-md border px-2.5 py-1 ${looks[one.offer]}`}>
                  <span className="block break-all font-mono text-[0.92em]">{one.name}</span>
                  <span className="block break-all text-xs">{offered(one)}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      {waiting.length > 0 && (
        <p className="text-sm">
          <span className="font-medium">Waiting for a plane:</span>{" "}
          <span>{`${waiting.join(", ")}.`}</span>
        </p>
      )}
      {elsewhere.length > 0 && (
        <p className="break-words text-sm">
          {`On no plane of the case: ${elsewhere.map(({ name, plane }) => `${name} (${plane})`).join(", ")}.`}
        </p>
      )}
      {left.length > 0 && <p className="text-muted text-sm">{`For later: ${left.join(", ")}.`}</p>}
    </div>
  );
}

function offered({ offer, operation }: PlacedCapability): string {
  if (offer === "later") return "later";
  return offer === "offered" ? `today: ${operation}()` : `Platform has no ${operation}`;
}
