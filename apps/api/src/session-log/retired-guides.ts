import { type Database, findSetting, type Scope, saveSetting, type Write } from "@nabij/db";
import { z } from "zod";

const name = "guides";

const GuideSetting = z.object({ retired: z.array(z.string()) }).catch({ retired: [] });

/** Ids of the organisation's own guides no new conversation begins with; those that go on keep theirs. */
export function retiredGuides(db: Database, scope: Scope): readonly string[] {
  return GuideSetting.parse(findSetting(db, scope, name)).retired;
}

/** Takes a guide out of the choice for new conversations, or puts it back. */
export function setRetired(db: Database, scope: Scope, guideId: string, isRetired: boolean): Write {
  const others = retiredGuides(db, scope).filter((id) => id !== guideId);
  return saveSetting(scope, name, { retired: isRetired ? [...others, guideId] : others });
}
