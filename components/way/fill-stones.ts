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
  page.body.toggleAttribute("data-teaches", /teaches/.test(page.cookie));
}

fill();
addEventListener("storage", fill);

// A section counts as read once its end has been on the screen, which is where the next one begins or
// the lesson ends (where a last link, which is not shown, leads); the lesson once all of them do, and it stays so. Not what is seen as the page opens:
// only what somebody came to.
addEventListener("scroll", () => {
  const links = all<HTMLAnchorElement>("[data-contents] a");
  if (!links[0]) return;
  const way = read();
  const stones = way.stones ?? {};
  way.stones = stones;
  let last = "";
  let lesson = "set";
  let here = "";
  for (const { hash } of links) {
    const id = hash.slice(1);
    const top = page.getElementById(id)?.getBoundingClientRect().top as number;
    if (last) {
      if (top > 0 && top < innerHeight) stones[last] = "set";
      if (!stones[last]) lesson = "half";
    }
    last = `section:${id}`;
    // Its heading has come near the top.
    if (top < 200) here = hash;
  }
  for (const link of links) link.ariaCurrent = `${link.hash === here}`;
  if (stones.lesson !== "set") stones.lesson = lesson;
  const now = JSON.stringify(way);
  try {
    if (localStorage[key] === now) return;
    localStorage[key] = now;
    fill();
  } catch {}
});

// Where the contents are folded away, who has chosen a section has seen enough of them.
addEventListener("hashchange", () => {
  for (const fold of all<HTMLDetailsElement>("nav details")) fold.open = false;
});

export {};
