import type { DeviceCard } from "@nabij/reflection";

/** The part of the browser's storage that cards need. */
export type CardStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Whose cards, of which conversation; another person on the same device has a list of their own. */
export type CardPlace = { readonly sessionId: string; readonly participantId: string };

/** The cards kept on this device; none when there is nothing that can be read. */
export function readCards(storage: CardStorage, place: CardPlace): readonly DeviceCard[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(place)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isCard) : [];
  } catch {
    return [];
  }
}

/** Keeps the cards on this device and nowhere else; false when the browser keeps nothing. */
export function keepCards(
  storage: CardStorage,
  place: CardPlace,
  cards: readonly DeviceCard[],
): boolean {
  try {
    if (cards.length === 0) storage.removeItem(keyOf(place));
    else storage.setItem(keyOf(place), JSON.stringify(cards));
    return true;
  } catch {
    return false;
  }
}

function keyOf({ sessionId, participantId }: CardPlace): string {
  return `nabij.reflectie.kaarten.${sessionId}.${participantId}`;
}

/** Storage is a border: what an older version left there may have another shape. */
function isCard(kept: unknown): kept is DeviceCard {
  if (typeof kept !== "object" || kept === null) return false;
  if (!("cardId" in kept && "class" in kept && "stage" in kept && "entryIds" in kept)) return false;
  const { cardId, class: safetyClass, stage, entryIds } = kept;
  return (
    typeof cardId === "string" &&
    /^S[1-5]$/.test(String(safetyClass)) &&
    ["raised", "asked", "chosen", "recorded"].includes(String(stage)) &&
    Array.isArray(entryIds)
  );
}
