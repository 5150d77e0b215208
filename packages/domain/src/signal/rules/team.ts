import { addMonths, type PlainDate } from "../../plain-date/plain-date.ts";
import type { TeamContext } from "../../team-context/team-context.ts";
import { chronological } from "../chronological.ts";
import type { SignalRule, TrajectoryFacts } from "../signal.ts";
import { lastKnown } from "./last-known.ts";

const daysOfPictures = ({ teamContexts }: TrajectoryFacts): readonly PlainDate[] =>
  teamContexts.map(({ date }) => date);

/** G40: the team rates its own confidence low. The incidents beside it say whether they rise. */
export const teamUnsure: SignalRule = {
  find: ({ teamContexts, incidents }, at, limit) => {
    const rated = lastKnown(teamContexts, at, "confidence");
    if (rated?.confidence !== "laag") return null;
    const since = addMonths(at, -limit("months"));
    const before = addMonths(at, -2 * limit("months"));
    const during = incidents.filter(({ date }) => since < date && date <= at);
    return {
      evidence: {
        ratedOn: rated.date,
        since,
        incidents: during.length,
        incidentsBefore: incidents.filter(({ date }) => before < date && date <= since).length,
      },
      about: [
        { kind: "teamContext", id: rated.id },
        ...chronological(during, ({ date }) => date).map(
          ({ id }) => ({ kind: "incident", id }) as const,
        ),
      ],
    };
  },
  changesOn: daysOfPictures,
};

/** G41: more staff left than the limit. */
export const manyStaffLeft: SignalRule = {
  find: ({ teamContexts }, at, limit) => {
    const last = lastKnown(teamContexts, at, "staffLeft");
    if (last === undefined || (last.staffLeft ?? 0) <= limit("people")) return null;
    return {
      evidence: { staffLeft: last.staffLeft, countedOn: last.date },
      about: [{ kind: "teamContext", id: last.id }],
    };
  },
  changesOn: daysOfPictures,
};

/** G44: someone close expects something else of one-to-one care than the team does. */
export const partiesWantDifferentThings: SignalRule = {
  find: ({ client, teamContexts }, at) => {
    if (client.network === null || client.network.length === 0) return null;
    const last = lastKnown(teamContexts, at, "expectation");
    if (last === undefined) return null;
    const others = client.network.filter(
      ({ expectation }) => expectation !== null && expectation !== last.expectation,
    );
    if (others.length === 0) return null;
    return {
      evidence: {
        teamExpectation: last.expectation,
        askedOn: last.date,
        parties: others.length,
        relations: [...new Set(others.map(({ relation }) => relation))].toSorted(),
      },
      about: [
        { kind: "teamContext", id: last.id },
        { kind: "client", id: client.id },
      ],
    };
  },
  changesOn: daysOfPictures,
};

/** G50: other residents complain, and nobody has asked them how it is for them. */
export const othersGetLess: SignalRule = {
  find: ({ teamContexts }, at) => {
    const last = lastKnown(teamContexts, at, "coResidentsComplain");
    if (last?.coResidentsComplain !== true) return null;
    const asked = teamContexts.filter((one) => one.coResidentsAsked === true && one.date <= at);
    if (asked.some(({ date }) => last.date <= date)) return null;
    const lastAsked = chronological(asked, ({ date }) => date).at(-1);
    return {
      evidence: { complainedOn: last.date, lastAskedOn: lastAsked?.date ?? null },
      about: [{ kind: "teamContext", id: last.id }],
    };
  },
  changesOn: daysOfPictures,
};

/** G54: fewer staff or fewer moments of attention than the norm for ZEVMB (S56: 3.b, 4.a). */
export const belowNormForZevmb: SignalRule = {
  find: ({ teamContexts }, at, limit) => {
    const staffed = lastKnown(teamContexts, at, "staffPerTenClients");
    const attended = lastKnown(teamContexts, at, "attentionMoments");
    const staff = staffed?.staffPerTenClients ?? null;
    const moments = attended?.attentionMoments ?? null;
    const shortOfStaff = staff !== null && staff < limit("staff");
    const shortOfMoments = moments !== null && moments < limit("moments");
    if (!shortOfStaff && !shortOfMoments) return null;
    const pictures = [
      ...(shortOfStaff ? [staffed] : []),
      ...(shortOfMoments ? [attended] : []),
    ].filter((one): one is TeamContext => one !== undefined);
    return {
      evidence: {
        below: [
          ...(shortOfStaff ? ["staffPerTenClients"] : []),
          ...(shortOfMoments ? ["attentionMoments"] : []),
        ],
        staffPerTenClients: staff,
        attentionMoments: moments,
      },
      about: [...new Set(pictures.map(({ id }) => id))].map((id) => ({ kind: "teamContext", id })),
    };
  },
  changesOn: daysOfPictures,
};
