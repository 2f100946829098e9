/** An element of a rendered page, for tests: its parent, and its place in the order of the page. */
export type PageElement = {
  tag: string;
  attributes: Record<string, string>;
  parent: PageElement | null;
  children: (PageElement | string)[];
};

const token = /<\/(?<close>[\w-]+)>|<(?<open>[\w-]+)(?<attributes>[^>]*?)(?<empty>\/?)>|[^<]+/g;
const voidTags = new Set(["br", "hr", "img", "input", "link", "meta"]);

/** Reads what React writes, which is stricter than HTML: all is closed, quoted and escaped. */
export function parseMarkup(markup: string): PageElement {
  const root: PageElement = { tag: "#page", attributes: {}, parent: null, children: [] };
  let current = root;
  for (const match of markup.matchAll(token)) {
    const { close, open, attributes, empty } = match.groups ?? {};
    if (close) {
      if (current.tag !== close || !current.parent) throw new Error(`Stray </${close}>`);
      current = current.parent;
    } else if (open) {
      const element: PageElement = {
        tag: open,
        attributes: parseAttributes(attributes ?? ""),
        parent: current,
        children: [],
      };
      current.children.push(element);
      if (!empty && !voidTags.has(open)) current = element;
    } else current.children.push(withoutEntities(match[0]));
  }
  return root;
}

/** The element and all that it contains, in the order of the page. */
export function elementsOf(element: PageElement): PageElement[] {
  return [
    element,
    ...element.children.flatMap((child) => (typeof child === "string" ? [] : elementsOf(child))),
  ];
}

/** What a reader sees, on one line and with plain quotes and dashes. */
export function textOf(element: PageElement): string {
  const raw = rawText(element).replace(/\s+/g, " ").trim();
  return raw.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, "-");
}

export function isWithin(element: PageElement, ancestor: (element: PageElement) => boolean) {
  for (let at: PageElement | null = element; at; at = at.parent) if (ancestor(at)) return true;
  return false;
}

function rawText(element: PageElement): string {
  const texts = element.children.map((child) =>
    typeof child === "string" ? child : rawText(child),
  );
  // The lines of a label in a figure: "Data Lake/" and "Warehouse" belong to one word.
  return element.tag === "text" ? texts.join(" ").replace("/ ", "/") : texts.join("");
}

function parseAttributes(source: string): Record<string, string> {
  const pairs = source.matchAll(/([\w:-]+)="([^"]*)"/g);
  return Object.fromEntries(
    Array.from(pairs, ([, name, value]) => [name, withoutEntities(value ?? "")]),
  );
}

const entities: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
  "&amp;": "&",
};

function withoutEntities(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#x27|amp);/g, (entity) => entities[entity] ?? entity);
}
