/** Markup that may stand in a page as it is. Only {@link html} makes it. */
export type Html = { readonly markup: string; readonly [made]: true };

/** What may be put into a page: text is escaped, nothing is left out. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

const made: unique symbol = Symbol("html");
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A template in which everything that is filled in is escaped, unless it is markup already. */
export function html(texts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  const markup = texts.map((text, index) => text + markupOf(contents[index])).join("");
  return { markup, [made]: true };
}

/** Text as it may stand between tags or between double quotes. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function markupOf(content: Content): string {
  if (content === null || content === undefined || content === false) return "";
  if (typeof content === "string") return escaped(content);
  if (typeof content === "number") return String(content);
  if ("markup" in content) return content.markup;
  return content.map(markupOf).join("");
}
