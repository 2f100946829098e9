// Stands in every page, as the only inline script of reading pages: shows what this browser knows of
// the way (way.ts) where the page has left stones open, and keeps what was read of the lesson. At
// most 1 kB when it is made small.
const key = "day-17-way";

type Kept = { stones?: Record<string, string>; done?: number };

function read(): Kept {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "{}");
  } catch {
    return {};
  }
}

function fill(): void {
  const { stones = {}, done } = read();
  for (const stone of document.querySelectorAll<HTMLElement>("[data-stone]")) {
    const state = stones[stone.dataset.stone ?? ""];
    // What the server knows to be done is done, whatever this browser has seen of it.
    if (state && stone.dataset.state !== "set") stone.dataset.state = state;
  }
  for (const count of document.querySelectorAll<HTMLElement>("[data-count]")) {
    if (stones.exercises) count.textContent = `${done} of ${count.dataset.count}`;
  }
}

fill();
addEventListener("storage", fill);

// A section counts as read once its end has been on the screen, which is where the next one begins;
// the lesson once all of them do, and not because somebody jumped to its end.
const headings = [...document.querySelectorAll<HTMLElement>("[data-lesson] :is(h2, h3, h4)[id]")];
const sections = headings.map(({ id }) => `section:${id}`);
const observer = new IntersectionObserver((entries) => {
  const way = read();
  const stones = way.stones ?? {};
  way.stones = stones;
  for (const { target, isIntersecting } of entries) {
    const before = sections[headings.indexOf(target as HTMLElement) - 1];
    if (isIntersecting && before) stones[before] = "set";
  }
  stones.lesson = sections.slice(0, -1).every((name) => stones[name]) ? "set" : "half";
  try {
    localStorage.setItem(key, JSON.stringify(way));
  } catch {}
  fill();
});
// Not what is seen as the page opens: only what somebody came to.
const observe = () => {
  for (const heading of headings) observer.observe(heading);
};
addEventListener("scroll", observe, { once: true });

export {};
