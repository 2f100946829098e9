"use client";

import { useSelectedLayoutSegments } from "next/navigation";
import { useEffect } from "react";
import { Emblem } from "./emblem";
import styles from "./site-header.module.css";
import { SiteLink } from "./site-link";
import { Stone, StoneWord } from "./stone";

type Place = { href: string; label: string; stone?: string; for?: "learners" | "instructors" };

const places: readonly Place[] = [
  { href: "/", label: "Lesson", stone: "lesson" },
  { href: "/exercises", label: "Exercises", stone: "exercises" },
  { href: "/quiz", label: "Quiz", stone: "quiz" },
  { href: "/your-day", label: "Your day", for: "learners" },
  { href: "/classes", label: "Class", for: "instructors" },
];

/**
 * The same on every page and free of the viewer's name, so that static pages stay static. Which of
 * the last two places is shown, and the stones, follow from what the page's script knows.
 */
export function SiteHeader({ exercises }: { exercises: number }) {
  // Next has none outside its own pages, where the lesson is.
  const segments = useSelectedLayoutSegments() ?? [];
  const path = segments.join("/");
  const here = `/${segments[0] ?? ""}`;
  // The script (fill-stones.ts) runs when a page is loaded: it hears of one that came without that.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a path that has changed is what it is about
  useEffect(() => {
    window.dispatchEvent(new Event("storage"));
  }, [path]);
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
          {places.map((place) => (
            <li key={place.href} data-for={place.for}>
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
