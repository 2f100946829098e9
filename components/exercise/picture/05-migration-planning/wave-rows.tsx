import { NotDrawn } from "@/components/exercise/picture/shared/not-drawn";
import type {
  WavesPicture,
  WavesPictures,
} from "@/exercises/05-migration-planning/picture/waves-picture";

/** The waves for at most one, two and three domains at a time. */
export function WaveRows({ waves: { drawn, missing } }: { waves: WavesPictures }) {
  return (
    <div className="space-y-4">
      {drawn.map((one) => (
        <Waves key={one.mostPerWave} picture={one} />
      ))}
      {missing.map((sentence) => (
        <NotDrawn key={sentence} text={sentence} />
      ))}
    </div>
  );
}

function Waves({ picture: { mostPerWave, waves, left } }: { picture: WavesPicture }) {
  return (
    <section aria-label={`At most ${mostPerWave} in a wave`} className="space-y-2">
      <h4 className="font-medium text-sm">
        At most {mostPerWave} in a wave:{" "}
        <span className="font-normal">
          {waves.length === 1 ? "1 wave" : `${waves.length} waves`}
        </span>
      </h4>
      <ol className="flex flex-wrap gap-x-2 gap-y-2">
        {numbered(waves).map(({ number, domains }) => (
          <li
            key={number}
            className="rounded-lg border border-line bg-sunken px-2.5 py-1.5 text-sm"
          >
            <span className="block text-muted text-xs">wave {number}</span>
            {domains.length === 0 && <span>nobody</span>}
            {numbered(domains).map(({ number: place, domains: { name, waitsFor } }) => (
              <span key={place} className="block break-all">
                <span>{name}</span>
                {waitsFor.length > 0 && (
                  <span className="block text-wrong text-xs">
                    {`too early: needs ${waitsFor.join(", ")}`}
                  </span>
                )}
              </span>
            ))}
          </li>
        ))}
      </ol>
      {left.length > 0 && <p className="text-sm">{`These never move: ${left.join(", ")}.`}</p>}
    </section>
  );
}

/** A wave may hold a name twice, so that only its place tells it apart. */
function numbered<Domains>(items: readonly Domains[]): { number: number; domains: Domains }[] {
  return items.map((domains, index) => ({ number: index + 1, domains }));
}
