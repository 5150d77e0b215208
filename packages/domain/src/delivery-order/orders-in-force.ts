import type { DeliveredHours } from "../delivered-hours/delivered-hours.ts";
import { addDays, isCurrent, mondayOfWeek, type PlainDate } from "../plain-date/plain-date.ts";
import type { DeliveryOrder } from "./delivery-order.ts";

type InForce = Pick<DeliveryOrder, "from" | "until">;

/** The versions in force on day `at`; more than one contradict each other (S4, G36). */
export function ordersInForce<Order extends InForce>(
  orders: readonly Order[],
  at: PlainDate,
): readonly Order[] {
  return orders.filter((order) => isCurrent(order, at));
}

export type OrderDelivery = {
  /** Complete weeks with hours recorded, from the first day of the version through its last. */
  readonly weeks: number;
  /** Hours a week: agreed in the order, planned in the roster, delivered. */
  readonly agreed: number | null;
  readonly planned: number;
  readonly delivered: number;
};

/**
 * What was agreed beside what was planned and delivered under one version, as the mean hours of a
 * week, until day `at`. Only weeks that lie wholly within the version count; null without any (S4).
 */
export function deliveryUnder(
  order: InForce & Pick<DeliveryOrder, "hoursPerWeek">,
  hours: readonly Pick<DeliveredHours, "year" | "week" | "plannedHours" | "deliveredHours">[],
  at: PlainDate,
): OrderDelivery | null {
  const within = hours.filter(({ year, week }) => {
    const monday = mondayOfWeek(year, week);
    const sunday = addDays(monday, 6);
    return isCurrent(order, monday) && isCurrent(order, sunday) && sunday <= at;
  });
  const weeks = within.length;
  if (weeks === 0) return null;
  const mean = (of: "plannedHours" | "deliveredHours") =>
    within.reduce((sum, each) => sum + each[of], 0) / weeks;
  return {
    weeks,
    agreed: order.hoursPerWeek,
    planned: mean("plannedHours"),
    delivered: mean("deliveredHours"),
  };
}
