import { type Database, listOrganisations, warmTrajectoryLists } from "@nabij/db";
import type { PlainDate } from "@nabij/domain";
import { chosenRuleSet } from "../restriction-rules/rule-set-choice.ts";
import { figuresOf } from "./figures.ts";

/**
 * Has the lists and figures of every organisation read, so that nobody waits for it later. What fails here is
 * tried again by whoever asks.
 */
export async function warmFigures(db: Database, today: PlainDate): Promise<void> {
  for (const { id: organisationId } of listOrganisations(db)) {
    const scope = { organisationId, clientIds: null };
    await warmTrajectoryLists(db, scope, today).catch(() => undefined);
    if (!db.sqlite.open) return;
    const { ruleSet } = chosenRuleSet(db, scope);
    const filter = { teamId: undefined, legalWorld: undefined };
    const question = { scope, reader: "dossier", ruleSet, at: today, ...filter } as const;
    await figuresOf(db)
      .overview(question)
      .catch(() => undefined);
  }
}
