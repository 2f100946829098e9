import { SiteLink } from "./site-link";

const places = [
  { href: "/", label: "Lesson" },
  { href: "/exercises", label: "Exercises" },
  { href: "/quiz", label: "Quiz" },
  { href: "/classes", label: "Class" },
] as const;

/** The same on every page and free of the viewer's name, so that static pages stay static. */
export function SiteHeader() {
  return (
    <header className="border-line border-b bg-paper print:hidden">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-6">
        <SiteLink href="/" className="font-semibold text-ink no-underline">
          <span className="mr-2 rounded bg-accent px-1.5 py-0.5 text-on-accent text-sm">17</span>
          Data Mesh
        </SiteLink>
        <nav aria-label="Site">
          <ul className="-mx-2 flex flex-wrap text-sm">
            {places.map(({ href, label }) => (
              <li key={href}>
                <SiteLink
                  href={href}
                  className="block rounded px-2 py-1.5 text-muted no-underline hover:text-ink"
                >
                  {label}
                </SiteLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
