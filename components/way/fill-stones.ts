// Stands in every page, as the only inline script of reading pages: shows what this browser knows of
// the way (way.ts) where the page has left stones open, follows and keeps what is read of the lesson,
// and says whether an instructor is signed in. At most 1 kB when it is made small.
const key = "day-17-way";

type Kept = { stones?: Record<string, string>; done?: number };

const page = document;
const all = <Found extends HTMLElement>(which: string) => page.querySelectorAll<Found>(which);

function read(): Kept {
  try {
    return JSON.parse(localStorage[key]) || {};
  } catch {
    return {};
  }
}

function fill(): void {
  const { stones = {}, done } = read();
  for (const { dataset } of all("[data-stone]")) {
    const state = stones[dataset.stone as string];
    // What the server knows to be done is done, whatever this browser has seen of it.
    if (state && dataset.state !== "set") dataset.state = state;
  }
  for (const count of all("[data-count]")) {
    if (stones.exercises) count.textContent = `${done} of ${count.dataset.count}`;
  }
  // The header's last place follows from it (server/identity/mark-instructor.ts).
  page.body.toggleAttribute("data-teaches", /day-17-teaches/.test(page.cookie));
}

fill();
addEventListener("storage", fill);

// A section counts as read once its end has come up into sight, which is where the next one begins or
// the page ends: not because somebody jumped to the next one, whose heading is then near the top. The
// lesson is read once all of them are, and stays so.
addEventListener("scroll", () => {
  const links = [...all<HTMLAnchorElement>("[data-contents] a")];
  if (!links[0]) return;
  const way = read();
  const before = JSON.stringify(way);
  way.stones ??= {};
  const { stones } = way;
  const third = innerHeight / 3;
  const tops = links.map(
    ({ hash }) => page.getElementById(hash.slice(1))?.getBoundingClientRect().top as number,
  );
  let lesson = "set";
  links.forEach((link, index) => {
    const name = `section:${link.hash.slice(1)}`;
    const end = tops[index + 1] ?? page.body.getBoundingClientRect().bottom - 1;
    if (end > third && end < innerHeight) stones[name] = "set";
    if (!stones[name]) lesson = "half";
    link.ariaCurrent = `${end > third && (tops[index] as number) < third}`;
  });
  if (stones.lesson !== "set") stones.lesson = lesson;
  const now = JSON.stringify(way);
  if (now === before) return;
  try {
    localStorage[key] = now;
  } catch {}
  fill();
});

// Where the contents are folded away, who has chosen a section has seen enough of them.
addEventListener("hashchange", () => {
  for (const fold of all<HTMLDetailsElement>("nav details")) fold.open = false;
});

export {};
