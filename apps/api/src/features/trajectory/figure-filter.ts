import type { Database, Scope } from "@nabij/db";
import { mayDo, type PlainDate, type Role } from "@nabij/domain";
import { figuresOf } from "../../figures/figures.ts";
import type { RowFilter } from "../../figures/matching-rows.ts";
import { processMoments } from "../../figures/overview-figures.ts";
import { chosenRuleSet } from "../../restriction-rules/rule-set-choice.ts";
import type { TrajectoryFilter } from "./trajectory-query.ts";

/**
 * The trajectories that pass what a filter asks of their figures, or undefined when it asks nothing
 * of them. Who sees the process only finds nobody by what stands in the dossier (decision 9).
 */
export async function idsByFigures(
  db: Database,
  scope: Scope,
  role: Role,
  { reasons, grew, endedIn, opbouw, impact, hours, moved, heard, due }: TrajectoryFilter,
  at: PlainDate,
): Promise<readonly string[] | undefined> {
  const filter: RowFilter = { reasons, grew, endedIn, opbouw, impact, hours, moved, heard, due };
  if (Object.values(filter).every((asked) => asked === undefined || asked === false)) {
    return undefined;
  }
  const ofDossier =
    [opbouw, impact, heard].some((asked) => asked !== undefined) ||
    grew === true ||
    (due !== undefined && !processMoments.has(due));
  if (ofDossier && !mayDo(role, "dossier.read")) return [];
  const { ruleSet } = chosenRuleSet(db, scope);
  return figuresOf(db).matching({ scope, ruleSet, at, filter });
}
