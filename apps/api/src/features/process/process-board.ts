import type { Database, Scope } from "@nabij/db";
import {
  boardOf,
  type Escalation,
  type FrameworkBoard,
  type FrameworkTemplate,
  LegalWorld,
  type PlainDate,
  waitingOf,
} from "@nabij/domain";
import { z } from "zod";
import {
  activeTrajectories,
  groupedByTrajectory,
  type NamedTrajectory,
} from "./active-trajectories.ts";

/** What the board can be narrowed to. */
export const BoardFilter = z.object({
  at: z.iso.date().optional(),
  teamId: z.uuid().optional(),
  legalWorld: LegalWorld.optional(),
  lateOnly: z.boolean().optional(),
  /** Who does the step at hand, or one that is late. */
  owner: z.string().trim().max(300).optional(),
});
export type BoardFilter = z.infer<typeof BoardFilter>;

/** One trajectory on the board. */
type BoardCard = NamedTrajectory & FrameworkBoard & { readonly isExpertTableAsked: boolean };

export type ProcessBoard = {
  readonly cards: readonly BoardCard[];
  /** Trajectories that run without a single step, the oldest first. */
  readonly unstarted: readonly NamedTrajectory[];
  /** Everyone who has a step to do. */
  readonly owners: readonly string[];
  /** Before narrowing to what is late or to an owner: how many have steps, how many are late. */
  readonly counts: { readonly started: number; readonly late: number };
};

/** Where every running trajectory stands in the framework on day `at`; what is late the longest first. */
export function processBoard(
  db: Database,
  scope: Scope,
  template: FrameworkTemplate,
  filter: BoardFilter,
  at: PlainDate,
): ProcessBoard {
  const active = activeTrajectories(db, scope, at);
  const steps = groupedByTrajectory(db, scope, "frameworkStep", active);
  const escalations = groupedByTrajectory(db, scope, "escalation", active);
  const within = [...active.values()].filter((each) => isWithin(each, filter));
  const started = within.flatMap((named): BoardCard[] => {
    const own = steps.get(named.trajectoryId);
    if (own === undefined) return [];
    const isExpertTableAsked = isAsked(escalations.get(named.trajectoryId) ?? [], at);
    return [{ ...named, ...boardOf(own, at, template), isExpertTableAsked }];
  });
  const cards = started
    .filter((card) => filter.lateOnly !== true || card.late > 0)
    .filter((card) => filter.owner === undefined || ownersOf(card).includes(filter.owner))
    .toSorted((a, b) => b.daysLate - a.daysLate || a.number.localeCompare(b.number, "nl"));
  return {
    cards,
    unstarted: within
      .filter(({ trajectoryId }) => !steps.has(trajectoryId))
      .toSorted((a, b) => a.startDate.localeCompare(b.startDate)),
    owners: [...new Set(started.flatMap(ownersOf))].toSorted((a, b) => a.localeCompare(b, "nl")),
    counts: { started: started.length, late: started.filter(({ late }) => late > 0).length },
  };
}

function isWithin({ teamId, legalWorlds }: NamedTrajectory, filter: BoardFilter): boolean {
  return (
    (filter.teamId === undefined || teamId === filter.teamId) &&
    (filter.legalWorld === undefined || legalWorlds.includes(filter.legalWorld))
  );
}

function ownersOf({ steps, next }: BoardCard): readonly string[] {
  const toDo = steps.filter((placed) => placed.status === "late" || placed.step === next?.step);
  return toDo.flatMap(({ step }) => step.owner ?? []);
}

/** Whether the expert table has been asked and has not answered yet (G7). */
function isAsked(escalations: readonly Escalation[], at: PlainDate): boolean {
  return escalations.some((each) => each.table === "experttafel" && waitingOf(each, at) !== null);
}
