import type { PlainDate } from "../../plain-date/plain-date.ts";
import type { TrajectoryFacts } from "../../signal/signal.ts";
import { aRecord } from "../../testing.ts";
import { addedId, on, type Remedy } from "./remedy.ts";

/** A new picture of the team on the day, with these fields filled in. */
function pictured(fields: Readonly<Record<string, unknown>>) {
  return ({ teamContexts }: TrajectoryFacts, date: PlainDate) => ({
    teamContexts: [
      ...teamContexts,
      aRecord("teamContext", { ...on, date, ...fields }, addedId(70)),
    ],
  });
}

/** What takes away the signals about the team, and about what it and others expect. */
export const teamRemedies = {
  G40: pictured({ confidence: "hoog" }),
  G41: pictured({ staffLeft: 3 }),
  G44: (facts, at) => ({
    ...pictured({ expectation: "ruimte-voor-verandering" })(facts, at),
    client: {
      ...facts.client,
      network: (facts.client.network ?? []).map((one) => ({
        ...one,
        expectation: "ruimte-voor-verandering" as const,
      })),
    },
  }),
  G50: pictured({ coResidentsAsked: true }),
  G54: pictured({ staffPerTenClients: 6, attentionMoments: 2 }),
} as const satisfies Readonly<Record<string, Remedy>>;
