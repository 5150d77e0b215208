import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, Prose, recordFields, SourceNumber } from "../record/record.ts";

/** The nine forms of involuntary care of Wzd art. 2 (standards A2). */
export const RestrictionForm = z.enum([
  "medische-handeling-of-medicatie",
  "beperken-bewegingsvrijheid",
  "insluiting",
  "toezicht",
  "onderzoek-kleding-of-lichaam",
  "onderzoek-woonruimte",
  "controle-gedragsbeinvloedende-middelen",
  "beperken-eigen-leven-in-te-richten",
  "beperken-bezoek",
]);
export type RestrictionForm = z.infer<typeof RestrictionForm>;

/** The legal regime; never assumed, never mixed (trap 6, standards A5). */
export const Regime = z.enum(["wzd", "jeugdwet-gesloten", "jeugdhulp-open", "vrijwillig"]);

/** A restriction of freedom: what, under which regime, on what ground, until when (S18, S27). */
export const Restriction = z.object({
  ...recordFields,
  number: SourceNumber.nullable(),
  trajectoryId: recordFields.id,
  /** Null where a record of another system did not say. */
  form: RestrictionForm.nullable(),
  regime: Regime.nullable(),
  /** The ground as recorded, in words; empty is a signal (G23). The product judges nothing. */
  legalBasis: Line.nullable(),
  from: PlainDate,
  until: PlainDate.nullable(),
  decidedOn: PlainDate.nullable(),
  decidedBy: Line.nullable(),
  /** The serious harm it is meant to prevent (standards A3, art. 10). */
  harm: Line.nullable(),
  /** An expert of another discipline who was asked (standards A3, art. 10). */
  expertConsulted: Line.nullable(),
  /** Begun without a plan, because it could not wait: other deadlines hold (standards A3). */
  isEmergency: z.boolean().nullable(),
  /** The day the decision was written down and given to who should have it (S27). */
  reportedOn: PlainDate.nullable(),
  /** zib Assent (standards A2). */
  assent: z
    .enum([
      "instemming-client",
      "geen-instemming-client",
      "instemming-vertegenwoordiger",
      "geen-instemming-vertegenwoordiger",
    ])
    .nullable(),
  resistance: z.boolean().nullable(),
  /** How resistance shows, with or without words. */
  resistanceHow: Line.nullable(),
  alternativesTried: Prose.nullable(),
  /** Every look at whether it is still needed; the deadlines count from here. */
  reviews: z.array(
    z.object({
      on: PlainDate,
      outcome: z.enum(["voortgezet", "lichter-gemaakt", "gestopt"]),
      /** An expert from outside looked along. */
      withExternalExpert: z.boolean().nullable(),
    }),
  ),
  nextReview: PlainDate.nullable(),
  /** Why it ended: built down, or something else came instead (trap 7). */
  endedBecause: z
    .enum([
      "afgebouwd",
      "lichter-alternatief",
      "vervangen-door-1-op-1",
      "termijn-voorbij",
      "anders",
    ])
    .nullable(),
  /** The one-to-one care itself is the restriction (trap 7, G24). */
  isTheOneToOneItself: z.boolean().nullable(),
});
export type Restriction = z.infer<typeof Restriction>;
