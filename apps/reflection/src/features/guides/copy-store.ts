import { GuideChanges } from "@nabij/reflection";

type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

const prefix = "nabij.reflectie.leidraad.";

/** A copy in the making as it was left on this device; null when there is none to be read. */
export function readCopy(storage: Storage, basedOn: string): GuideChanges | null {
  try {
    const kept = GuideChanges.safeParse(JSON.parse(storage.getItem(prefix + basedOn) ?? "null"));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}

/** Keeps a copy in the making on this device and nowhere else; false when the browser keeps nothing. */
export function keepCopy(storage: Storage, basedOn: string, copy: GuideChanges): boolean {
  try {
    storage.setItem(prefix + basedOn, JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

/** Forgets it: it was published, or thrown away. */
export function forgetCopy(storage: Storage, basedOn: string): void {
  try {
    storage.removeItem(prefix + basedOn);
  } catch {
    return;
  }
}
