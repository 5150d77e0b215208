const home = "/reflectie/";

/** Every address of the reflection assistant, and the few of the dashboard it leads to. */
export const paths = {
  start: () => home,
  seating: (trajectoryId?: string) =>
    `${home}nieuw${trajectoryId === undefined ? "" : `?traject=${trajectoryId}`}`,
  conversation: (id: string) => `${home}gesprek/${id}`,
  field: (id: string) => `${home}gesprek/${id}/veld`,
  agreements: (id: string) => `${home}gesprek/${id}/afspraken`,
  closing: (id: string) => `${home}gesprek/${id}/afronden`,
  report: (id: string) => `${home}gesprek/${id}/verslag`,
  dashboard: () => "/",
  trajectory: (id: string) => `/trajecten/${id}`,
  signIn: (wanted: string) => `/inloggen?${new URLSearchParams({ naar: wanted })}`,
} as const;

/** The four places of a conversation, each at its own address. */
export type ConversationPart = "conversation" | "field" | "agreements" | "closing";

/** What an address can stand for. */
export type Page =
  | { readonly name: "start" }
  | { readonly name: "seating"; readonly trajectoryId: string | null }
  | {
      readonly name: ConversationPart | "report";
      readonly sessionId: string;
    }
  | { readonly name: "unknown" };

/** The Dutch word in the address, and the page it opens. */
const parts = {
  "": "conversation",
  veld: "field",
  afspraken: "agreements",
  afronden: "closing",
  verslag: "report",
} as const;

/** The page an address stands for; a slash too many or too few does not matter. */
export function pageAt(path: string, search: string): Page {
  const [app, first, id, part = "", ...rest] = path.split("/").filter((step) => step !== "");
  if (app !== "reflectie") return { name: "unknown" };
  if (first === undefined) {
    const wanted = new URLSearchParams(search).get("traject");
    return wanted === null ? { name: "start" } : { name: "seating", trajectoryId: wanted };
  }
  if (first === "nieuw" && id === undefined)
    return { name: "seating", trajectoryId: new URLSearchParams(search).get("traject") };
  if (first !== "gesprek" || id === undefined || rest.length > 0 || !isPart(part))
    return { name: "unknown" };
  return { name: parts[part], sessionId: id };
}

function isPart(part: string): part is keyof typeof parts {
  return Object.hasOwn(parts, part);
}
