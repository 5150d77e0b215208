import type { StaffingCost } from "@nabij/domain";

/** The outcomes of the model in the order they are shown; money in cents, hours, or a part of a day. */
export const costRows = [
  { id: "weightedSalaryCents", unit: "money" },
  { id: "perStaffHourCents", unit: "money" },
  { id: "staffHours", unit: "hours" },
  { id: "totalCents", unit: "money" },
  { id: "perClientDayCents", unit: "money" },
  { id: "perClientPartDayCents", unit: "money" },
  { id: "hoursPerClientDay", unit: "hours" },
  { id: "hoursPerClientPartDay", unit: "hours" },
  { id: "shareOfDay", unit: "share" },
  { id: "hoursPerClientIfAllDay", unit: "hours" },
] as const satisfies readonly {
  readonly id: Exclude<keyof StaffingCost, "blocks">;
  readonly unit: "money" | "hours" | "share";
}[];
export type CostRow = (typeof costRows)[number];
