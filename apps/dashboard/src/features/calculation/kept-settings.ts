import { CostSetting } from "@nabij/domain";
import { keepSetting, readSetting } from "@nabij/ui";
import { z } from "zod";

/** The setting on screen, and a second one beside it when they are compared. */
export const KeptSettings = z.object({ first: CostSetting, second: CostSetting.nullable() });
export type KeptSettings = z.infer<typeof KeptSettings>;

/** What this person last set on this device; what cannot be read is nothing. No client data in it. */
export function readKeptSettings(userId: string): KeptSettings | null {
  try {
    const kept = KeptSettings.safeParse(JSON.parse(readSetting(keyOf(userId)) ?? "null"));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}

/** Keeps the settings for this person, on this device only. */
export function keepSettings(userId: string, settings: KeptSettings): void {
  keepSetting(keyOf(userId), JSON.stringify(settings));
}

function keyOf(userId: string): string {
  return `nabij.rekenen.${userId}`;
}
