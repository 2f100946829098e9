/**
 * Browsers that know these rules bring an exercise's page to life as soon as somebody points at a
 * link to it; Python then waits for nothing but the click. Only pages that are the same for
 * everybody: to ask for another one may already be to write (a session that lives on).
 */
const rules = {
  prerender: [
    {
      where: {
        and: [
          { href_matches: "/exercises/:exercise" },
          // A place on the page itself.
          { not: { selector_matches: "[href^='#']" } },
        ],
      },
      eagerness: "moderate",
    },
  ],
  prefetch: [{ where: { href_matches: "/exercises" }, eagerness: "moderate" }],
};

export function PrepareLinks() {
  return (
    <script type="speculationrules" dangerouslySetInnerHTML={{ __html: JSON.stringify(rules) }} />
  );
}
