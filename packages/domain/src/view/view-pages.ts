import type { Permission } from "../permission/permission.ts";

/** A page whose filters can be kept, and which parts of its address belong to a view. */
type ViewPageRow = { readonly permission: Permission; readonly filters: readonly string[] };

/**
 * Pages with filters. A day and a page number are of the moment, and what someone types is never in
 * an address (product §4, standards B): neither stands here.
 */
export const viewPages = {
  overzicht: { permission: "overview.read", filters: ["team", "wet"] },
  trajecten: {
    permission: "process.read",
    filters: [
      "staat",
      "team",
      "wet",
      "type",
      "houding",
      "functie",
      "signaal",
      "aandacht",
      "redenen",
      "gegroeid",
      "gestart",
      "gestopt",
      "opbouw",
      "gevolg",
      "langer",
      "uren",
      "verplaatst",
      "gehoord",
      "besluit",
      "volgorde",
      "aflopend",
    ],
  },
  signalen: {
    permission: "signal.read",
    filters: ["groep", "ernst", "soort", "team", "wet", "wie", "rust"],
  },
  afwegingskader: { permission: "signal.read", filters: ["team", "wet", "tempo"] },
  regie: { permission: "process.read", filters: ["team", "wet", "toon", "rol", "houder"] },
  beperkingen: {
    permission: "dossier.read",
    filters: ["regels", "vorm", "team", "laat", "staat"],
  },
} as const satisfies Readonly<Record<string, ViewPageRow>>;

/** The word of a page in its address; `overzicht` is the first page. */
export type ViewPage = keyof typeof viewPages;

/** The pages whose filters can be kept. */
export const viewPageNames = Object.keys(viewPages) as readonly ViewPage[];

const value = /^[\w:.-]{1,64}$/;

/**
 * The part of an address that a view keeps: filters of the page in a fixed order, `?team=…&wet=…`,
 * so that two addresses with the same filters read the same. The rest is left out.
 */
export function viewSearch(page: ViewPage, search: string): string {
  const known: readonly string[] = viewPages[page].filters;
  const kept = partsOf(search)
    .filter(([name, text]) => known.includes(name) && value.test(text))
    .toSorted(([a], [b]) => known.indexOf(a) - known.indexOf(b));
  const text = kept.map(([name, each]) => `${name}=${encodeURIComponent(each)}`).join("&");
  return text === "" ? "" : `?${text}`;
}

/** Names and values as they stand; of what is escaped only a colon may occur in a filter. */
function partsOf(search: string): readonly (readonly [string, string])[] {
  return search
    .replace(/^\?/, "")
    .split("&")
    .map((part) => {
      const [name = "", text = ""] = part.split("=");
      return [name, text.replaceAll("%3A", ":")];
    });
}
