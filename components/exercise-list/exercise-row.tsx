import { Emblem, EmblemOfTheWay, type Layer } from "@/components/ui/emblem";
import { SiteLink } from "@/components/ui/site-link";
import { Stone, StoneWord } from "@/components/ui/stone";
import { Foremost } from "@/components/way/foremost";
import type { ExerciseContent } from "@/exercises/exercise";
import styles from "./exercise-row.module.css";

/** What an exercise adds to the drawing; the last one is the way there. */
const layers: Readonly<Record<string, Layer>> = {
  "domain-identification": "boundary",
  "data-product-design": "box",
  "governance-policies": "gate",
  "platform-capabilities": "plane",
};

type Props = { exercise: ExerciseContent; coreMinutes: number; allMinutes: number };

/**
 * An exercise in the list: what it adds, its steps, how long it takes, and the way in. What is done
 * of it only the reader's browser knows: it sets the stones, and the action follows from them.
 */
export function ExerciseRow({ exercise, coreMinutes, allMinutes }: Props) {
  const { id, number, title, tasks } = exercise;
  const address = `/exercises/${id}`;
  const layer = layers[id];
  const actions: { of?: string; goOn: string }[] = [
    ...tasks.map((task) => ({ of: `${id}:${task.number}`, goOn: `Go on at step ${task.number}` })),
    { goOn: "Go further" },
  ];
  const emblem = "size-13 sm:size-18";
  return (
    <li
      className={`${styles.row} grid grid-cols-[3.25rem_minmax(0,1fr)] items-start gap-x-[clamp(1rem,3vw,2.5rem)] border-ink border-t py-6 sm:grid-cols-[4.5rem_minmax(0,1fr)_11rem]`}
    >
      {layer ? <Emblem now={layer} className={emblem} /> : <EmblemOfTheWay className={emblem} />}
      <div>
        <h2 className="text-h3 sm:text-[1.75rem]">
          <SiteLink href={address} className="decoration-transparent hover:decoration-kestrel">
            {number}. {title}
          </SiteLink>
        </h2>
        <ol className="mt-3 space-y-1.5">
          {tasks.map((task) => (
            <li key={task.number} className="flex items-baseline gap-3 leading-snug">
              <Stone of={`${id}:${task.number}`} />
              <span>{task.step}</span>
              <StoneWord />
            </li>
          ))}
        </ol>
        <p className="mt-3 text-muted text-sm">
          About {coreMinutes} minutes, then {allMinutes - coreMinutes} to go further
        </p>
      </div>
      <div className={styles.action}>
        <SiteLink href={address}>
          <span className={styles.begin}>Begin</span>
          <Foremost items={actions}>
            {({ goOn }) => <span className={styles.goOn}>{goOn}</span>}
          </Foremost>
          <span className="sr-only">{` with exercise ${number}`}</span>
        </SiteLink>
      </div>
    </li>
  );
}
