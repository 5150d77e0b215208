import type { Client } from "../client/client.ts";
import type { QualityCheck, QualityCode } from "./quality-check.ts";
import { qualityCodes } from "./quality-codes.ts";

/** Whether the requirements hold for this client: only for people with ZEVMB (trap 32, S56). */
export function isForQuality({ targetGroups }: Pick<Client, "targetGroups">): boolean {
  return targetGroups.includes("zevmb");
}

/** The newest check of each requirement; of two on one day the one that stands last. */
export function latestChecks(
  checks: readonly QualityCheck[],
): ReadonlyMap<QualityCode, QualityCheck> {
  const inOrder = checks.toSorted((a, b) => a.date.localeCompare(b.date));
  return new Map(inOrder.map((check) => [check.code, check]));
}

type Status = NonNullable<QualityCheck["status"]>;

/** How many clients stand where on one requirement; `onbekend` was never looked at. */
export type QualityCoverage = { readonly code: QualityCode; readonly clients: number } & {
  readonly counts: Readonly<Record<Status | "onbekend", number>>;
};

/**
 * Per requirement how it stands for the clients it holds for. Clients of other groups are left
 * out, whatever was written down about them.
 */
export function qualityCoverage(
  clients: readonly Pick<Client, "id" | "targetGroups">[],
  checks: readonly QualityCheck[],
): readonly QualityCoverage[] {
  const own = clients.filter(isForQuality);
  const latest = own.map(({ id }) =>
    latestChecks(checks.filter(({ clientId }) => clientId === id)),
  );
  return qualityCodes.map((code) => {
    const statuses = latest.map((checked) => checked.get(code)?.status ?? "onbekend");
    const count = (status: Status | "onbekend") =>
      statuses.filter((each) => each === status).length;
    return {
      code,
      clients: own.length,
      counts: {
        voldaan: count("voldaan"),
        deels: count("deels"),
        niet: count("niet"),
        "niet-voor-deze-client": count("niet-voor-deze-client"),
        onbekend: count("onbekend"),
      },
    };
  });
}
