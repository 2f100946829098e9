// Stands in every page, as its only script on reading pages: shows what this browser knows of the
// way (way.ts) where the page has left stones open, and keeps what was read of the lesson. At most
// 1 kB when it is made small.
const key = "day-17-way";

type Kept = { stones?: Record<string, string>; at?: [string, string]; done?: number };

function read(): Kept {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "{}");
  } catch {
    return {};
  }
}

function fill(): void {
  const { stones = {}, at, done } = read();
  for (const stone of document.querySelectorAll<HTMLElement>("[data-stone]")) {
    const state = stones[stone.dataset.stone ?? ""];
    if (state) stone.dataset.state = state;
  }
  for (const count of document.querySelectorAll<HTMLElement>("[data-count]")) {
    if (stones.exercises) count.textContent = `${done} of ${count.dataset.count}`;
  }
  const link = document.querySelector<HTMLAnchorElement>("a[data-go-on]");
  if (link && at) {
    link.href = at[0];
    link.textContent = `Go on at ${at[1]}`;
  }
}

fill();
addEventListener("storage", fill);

// A section counts as read once its end has been on the screen, which is where the next one begins.
const headings = [...document.querySelectorAll<HTMLElement>("[data-lesson] :is(h2, h3, h4)[id]")];
const observer = new IntersectionObserver((entries) => {
  const way = read();
  const stones = way.stones ?? {};
  way.stones = stones;
  for (const { target, isIntersecting } of entries) {
    const place = headings.indexOf(target as HTMLElement);
    if (!isIntersecting) continue;
    const before = headings[place - 1];
    if (before) stones[`section:${before.id}`] = "set";
    stones.lesson = place === headings.length - 1 || stones.lesson === "set" ? "set" : "half";
    way.at = [`/#${target.id}`, target.textContent ?? ""];
  }
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
