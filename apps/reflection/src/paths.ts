const home = "/reflectie/";

/** Every address of the reflection assistant, and the few of the dashboard it leads to. */
export const paths = {
  start: () => home,
  /** The code for joining goes behind a `#`: it never reaches a log. */
  join: () => `${home}meedoen`,
  seating: (trajectoryId?: string) =>
    `${home}nieuw${trajectoryId === undefined ? "" : `?traject=${trajectoryId}`}`,
  /** A new conversation with this guide. */
  seatingWith: (guideId: string) => `${home}nieuw?gids=${guideId}`,
  /** A conversation of the client alone, handed over with a code. */
  ownVoice: (trajectoryId?: string) =>
    `${home}eigen-stem${trajectoryId === undefined ? "" : `?traject=${trajectoryId}`}`,
  conversation: (id: string) => `${home}gesprek/${id}`,
  field: (id: string) => `${home}gesprek/${id}/veld`,
  agreements: (id: string) => `${home}gesprek/${id}/afspraken`,
  closing: (id: string) => `${home}gesprek/${id}/afronden`,
  writing: (id: string) => `${home}gesprek/${id}/schrijven`,
  report: (id: string) => `${home}gesprek/${id}/verslag`,
  history: (trajectoryId: string) => `${home}traject/${trajectoryId}`,
  guides: () => `${home}gidsen`,
  guide: (id: string, version?: string) =>
    `${home}gidsen/${id}${version === undefined ? "" : `?versie=${version}`}`,
  adaptGuide: (id: string) => `${home}gidsen/${id}/aanpassen`,
  dashboard: () => "/",
  trajectory: (id: string) => `/trajecten/${id}`,
  restrictions: (id: string) => `/trajecten/${id}#beperkingen`,
  signIn: (wanted: string) => `/inloggen?${new URLSearchParams({ naar: wanted })}`,
} as const;

/**
 * The four places of a conversation, each at its own address, and the one where who leads writes
 * for themselves.
 */
export type ConversationPart = "conversation" | "field" | "agreements" | "closing" | "writing";

/** What an address can stand for. */
export type Page =
  | { readonly name: "start" | "join" | "guides" }
  | { readonly name: "guide" | "adaptGuide"; readonly guideId: string }
  | {
      readonly name: "seating";
      readonly trajectoryId: string | null;
      /** The guide somebody came from; null leaves the choice open. */
      readonly guideId: string | null;
    }
  | { readonly name: "ownVoice"; readonly trajectoryId: string | null }
  | { readonly name: "history"; readonly trajectoryId: string }
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
  schrijven: "writing",
  verslag: "report",
} as const;

/** The page an address stands for; a slash too many or too few does not matter. */
export function pageAt(path: string, search: string): Page {
  const [app, first, id, part = "", ...rest] = path.split("/").filter((step) => step !== "");
  if (app !== "reflectie") return { name: "unknown" };
  if (first === undefined) {
    const wanted = new URLSearchParams(search).get("traject");
    return wanted === null ? { name: "start" } : seatingPage(search);
  }
  if (first === "nieuw" && id === undefined) return seatingPage(search);
  if (first === "eigen-stem" && id === undefined)
    return { name: "ownVoice", trajectoryId: new URLSearchParams(search).get("traject") };
  if (first === "traject" && id !== undefined && part === "")
    return { name: "history", trajectoryId: id };
  if (first === "meedoen" && id === undefined) return { name: "join" };
  if (first === "gidsen" && rest.length === 0) return guidePage(id, part);
  if (first !== "gesprek" || id === undefined || rest.length > 0 || !isPart(part))
    return { name: "unknown" };
  return { name: parts[part], sessionId: id };
}

function seatingPage(search: string): Page {
  const asked = new URLSearchParams(search);
  return { name: "seating", trajectoryId: asked.get("traject"), guideId: asked.get("gids") };
}

function guidePage(guideId: string | undefined, part: string): Page {
  if (guideId === undefined) return { name: "guides" };
  if (part === "") return { name: "guide", guideId };
  return part === "aanpassen" ? { name: "adaptGuide", guideId } : { name: "unknown" };
}

function isPart(part: string): part is keyof typeof parts {
  return Object.hasOwn(parts, part);
}
