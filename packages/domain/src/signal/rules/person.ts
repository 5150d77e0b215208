import { BurdenSign, type NetworkMember } from "../../client/client.ts";
import { type Heard, timesHeard } from "../../client-voice/times-heard.ts";
import { addMonths } from "../../plain-date/plain-date.ts";
import { daysOf, outOfSightOn } from "../change-days.ts";
import type { SignalRule } from "../signal.ts";

/** G45: nothing of the client's own voice for a year. No voice is no consent (trap 25). */
export const clientNotHeard: SignalRule = {
  find: (facts, at, limit) => {
    const after = addMonths(at, -limit("months"));
    let last: Heard | undefined;
    for (const heard of timesHeard(facts)) {
      if (heard.on === null) return null;
      if (heard.on > at) continue;
      if (heard.on > after) return null;
      if (last === undefined || isLater(heard, last)) last = heard;
    }
    return {
      evidence: { lastHeardOn: last?.on ?? null, lookedBackTo: after },
      about: [last?.record ?? { kind: "client", id: facts.client.id }],
    };
  },
  changesOn: (facts, limit) => {
    const heard = timesHeard(facts);
    if (heard.some(({ on }) => on === null)) return [];
    return daysOf(...heard.map(({ on }) => on)).flatMap((day) => [
      day,
      outOfSightOn(day, limit("months")),
    ]);
  },
};

/** G46: someone close stopped working, broke down, was blamed or is in trouble. */
export const familyOverloaded: SignalRule = {
  find: ({ client }) => {
    const { id, network } = client;
    if (network === null || !network.some(isBurdened)) return null;
    const burdened = network.filter(isBurdened);
    const signs = new Set(burdened.flatMap(({ burdenSigns }) => burdenSigns));
    return {
      evidence: {
        people: burdened.length,
        relations: [...new Set(burdened.map(({ relation }) => relation))].toSorted(),
        signs: BurdenSign.options.filter((sign) => signs.has(sign)),
      },
      about: [{ kind: "client", id }],
    };
  },
  changesOn: () => [],
};

/** G55: a parent carries the care, and nobody wrote down who takes over later (S54). */
export const noFutureCarePlan: SignalRule = {
  find: ({ client }, at) => {
    const { id, network, futureCare, futureCareOn } = client;
    const isPlanned = futureCareOn === null ? futureCare !== null : futureCareOn <= at;
    if (isPlanned || network === null) return null;
    const parents = network.filter(
      ({ relation, carriesCare }) => relation === "ouder" && carriesCare === true,
    );
    if (parents.length === 0) return null;
    return { evidence: { parents: parents.length }, about: [{ kind: "client", id }] };
  },
  changesOn: ({ client }) => daysOf(client.futureCareOn),
};

function isBurdened({ burdenSigns, burden }: NetworkMember): boolean {
  return burdenSigns.length > 0 || burden !== null;
}

/** The later day; within a day by id, so that the order of the facts changes nothing. */
function isLater(one: Heard, other: Heard): boolean {
  const key = ({ on, record }: Heard) => `${on ?? ""} ${record.kind} ${record.id}`;
  return key(one) > key(other);
}
