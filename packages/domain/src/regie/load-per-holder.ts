import { isCurrent, type PlainDate } from "../plain-date/plain-date.ts";
import { type RegieAssignment, RegieRole } from "./regie.ts";
import { isPendingHandover } from "./regie-of.ts";

/** What one holder carries on a day: a function in an organisation, never a ranking of people. */
export type HolderLoad = {
  readonly holder: string | null;
  readonly organisation: string | null;
  /** How many trajectories; a holder of two roles in one trajectory counts it once. */
  readonly trajectories: number;
  readonly roles: Readonly<Record<RegieRole, number>>;
  /** The holder says it is too much, in at least one of them (G14). */
  readonly isOverloaded: boolean;
  /** The largest number of people this holder said to carry, or null when none was said (G14). */
  readonly caseload: number | null;
};

/**
 * The load per holder on day `at`, in the order of the alphabet: no holder stands above another.
 * The same function in the same organisation is one holder. Who is not named is left out.
 */
export function loadPerHolder(
  assignments: readonly RegieAssignment[],
  at: PlainDate,
): readonly HolderLoad[] {
  const groups = new Map<string, [RegieAssignment, ...RegieAssignment[]]>();
  for (const each of assignments) {
    if (each.regieRole === null || isPendingHandover(each) || !isCurrent(each, at)) continue;
    if (each.holder === null && each.organisation === null) continue;
    const key = holderKey(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()]
    .map(loadOf)
    .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), "nl"));
}

/** One word for a holder, whatever the capitals: function and organisation together. */
export function holderKey({
  holder,
  organisation,
}: Pick<RegieAssignment, "holder" | "organisation">): string {
  return [holder ?? "", organisation ?? ""].join("|").toLocaleLowerCase("nl");
}

function loadOf(held: readonly [RegieAssignment, ...RegieAssignment[]]): HolderLoad {
  const caseloads = held.flatMap(({ caseload }) => caseload ?? []);
  const count = (role: RegieRole) => held.filter(({ regieRole }) => regieRole === role).length;
  return {
    holder: held[0].holder,
    organisation: held[0].organisation,
    trajectories: new Set(held.map(({ trajectoryId }) => trajectoryId)).size,
    roles: Object.fromEntries(
      RegieRole.options.map((role) => [role, count(role)]),
    ) as HolderLoad["roles"],
    isOverloaded: held.some(({ isOverloaded }) => isOverloaded === true),
    caseload: caseloads.length === 0 ? null : Math.max(...caseloads),
  };
}

function nameOf({ holder, organisation }: HolderLoad): string {
  return `${holder ?? ""} ${organisation ?? ""}`;
}
