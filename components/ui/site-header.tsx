"use client";

import { useSelectedLayoutSegments } from "next/navigation";
import { Emblem } from "./emblem";
import styles from "./site-header.module.css";
import { SiteLink } from "./site-link";
import { Stone, StoneWord } from "./stone";

export type Place = { href: string; label: string; stone?: string };

const places: readonly Place[] = [
  { href: "/", label: "Lesson", stone: "lesson" },
  { href: "/exercises", label: "Exercises", stone: "exercises" },
  { href: "/quiz", label: "Quiz", stone: "quiz" },
];

const yourDay: Place = { href: "/your-day", label: "Your day" };

type Props = {
  /** How many exercises there are. */
  exercises: number;
  last?: Place;
};

/** The same on every page and free of the viewer's name, so that static pages stay static. */
export function SiteHeader({ exercises, last = yourDay }: Props) {
  const segments = useSelectedLayoutSegments();
  const here = `/${segments[0] ?? ""}`;
  const isInExercise = here === "/exercises" && segments.length > 1;
  return (
    <header className={styles.header}>
      <SiteLink href="/" className={styles.home}>
        <Emblem className="size-8" />
        <span>
          <span>Day 17</span> Data Mesh
        </span>
      </SiteLink>
      <nav
        aria-label="Day 17"
        data-in={isInExercise ? "exercise" : undefined}
        className={styles.nav}
      >
        <ul className={styles.places}>
          {[...places, last].map((place) => (
            <li key={place.href}>
              <PlaceLink
                place={place}
                count={place.stone === "exercises" ? exercises : null}
                isCurrent={place.href === here}
              />
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

type LinkProps = { place: Place; count: number | null; isCurrent: boolean };

function PlaceLink({ place, count, isCurrent }: LinkProps) {
  const { href, label, stone } = place;
  return (
    <SiteLink href={href} aria-current={isCurrent ? "page" : undefined} className={styles.place}>
      {stone && <Stone of={stone} />}
      <span data-label={label} className={styles.label}>
        {label}
      </span>
      {count !== null && (
        // A text from the start: the browser's own ("2 of 5") may only take the place of one.
        <small data-count={count} suppressHydrationWarning className={styles.count}>
          {"\u00a0"}
        </small>
      )}
      {stone && <StoneWord />}
    </SiteLink>
  );
}
