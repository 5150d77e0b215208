import { ordersInForce } from "../../delivery-order/orders-in-force.ts";
import { staffInRatio } from "../../intensity/intensity.ts";
import { intensityOn } from "../../intensity/intensity-on.ts";
import { hoursBandOf } from "../../overview/hours-bands.ts";
import { isAtHome } from "../../signal/rules/place.ts";
import type { Answer } from "../answer.ts";
import { unknownAnswer } from "../benchmark-indicator.ts";

/** The planned hours of nearness, in the bands of the overview (S13, S29; trap 5: more is not better). */
export const intensity: Answer = ({ intensities }, at) =>
  hoursBandOf(intensityOn(intensities, at)?.hoursPerDay ?? null);

/** Staff to one client (S13, G30). */
export const ratio: Answer = ({ intensities }, at) => {
  const planned = intensityOn(intensities, at)?.ratio ?? null;
  return planned === null ? unknownAnswer : `${staffInRatio(planned)}-op-1`;
};

/** What is behind the local label (S13, traps 1 and 4). */
export const variant: Answer = ({ trajectory }) => trajectory.variant ?? unknownAnswer;

/** What the one-to-one care is for (S12, S13). */
export const purpose: Answer = ({ trajectory }) => trajectory.purpose ?? unknownAnswer;

/** How many providers have an order in force (S4, S13). */
export const providers: Answer = ({ deliveryOrders }, at) => {
  const named = ordersInForce(deliveryOrders, at).flatMap(({ provider }) => provider ?? []);
  const distinct = new Set(named.map((name) => name.trim().toLocaleLowerCase("nl")));
  if (distinct.size === 0) return unknownAnswer;
  return distinct.size === 1 ? "een" : "meer";
};

/** Where the client lives; of placements that overlap the one that began last (S13). */
export const livingSituation: Answer = ({ placements }, at) => {
  const current = intensityOn(placements, at);
  if (current === undefined) return unknownAnswer;
  return isAtHome(current) ? "thuis" : (current.livingSituation ?? unknownAnswer);
};
