import { z } from "zod";
import { Role } from "../guide/role.ts";

/** `aloud`: on one device, heard by all. `first`: each writes alone, then all is revealed at once. */
export const Writing = z.enum(["aloud", "first"]);
export type Writing = z.infer<typeof Writing>;

/** How others see who said it, from open to closed; a session only ever goes to the right. */
export const Naming = z.enum(["named", "alias", "anonymous"]);
export type Naming = z.infer<typeof Naming>;

/** From so many people in one role a quote can stand without its person (reflection §4.9). */
export const leastForAnonymous = 4;

/** The parts of a conversation (reflection §4.3). `beforehand`: each on one's own, before it begins. */
export const Stage = z.enum([
  "beforehand",
  "welcome",
  "moment",
  "questions",
  "field",
  "options",
  "positions",
  "agreements",
  "closing",
]);
export type Stage = z.infer<typeof Stage>;

/** What is written alone and revealed together: a question, the dots of the field, the positions. */
export const fieldRound = "field";
export const positionsRound = "positions";

/** Where someone writes: on the device everyone sits around, or on one's own. */
export const Device = z.enum(["table", "own"]);
export type Device = z.infer<typeof Device>;

/** How a client answered: alone, or with somebody's help; recorded as such. */
export const Support = z.enum(["alone", "supported"]);
export type Support = z.infer<typeof Support>;

/** One sitting of a conversation that is held in several: how long, and which one of how many. */
export const Sitting = z.object({
  minutes: z.number().int().min(15).max(180),
  /** Counted from 0. */
  index: z.number().int().nonnegative(),
  count: z.number().int().positive(),
});
export type Sitting = z.infer<typeof Sitting>;

export type Round = {
  /** A question id, or one of the two rounds above. */
  readonly roundId: string;
  readonly ready: readonly string[];
  readonly revealed: boolean;
  /** Who was marked absent when it was revealed. */
  readonly absent: readonly string[];
};

/** A way to go on, said by someone at the table; at least one has less nearness (§4.3 phase 5). */
export type SessionOption = {
  readonly id: string;
  readonly participantId: string;
  readonly text: string | null;
  readonly lessNearness: boolean;
  readonly harms: readonly { readonly participantId: string; readonly text: string | null }[];
  readonly status: "open" | "dropped";
};

/** 1 = I cannot go along with this … 5 = I am for it, with the reason (§4.3 phase 6). */
export type Stance = {
  readonly id: string;
  readonly optionId: string;
  readonly participantId: string;
  readonly step: number;
  readonly text: string | null;
};

/** Answers laid together; every revealed answer of the question is in exactly one group. */
export const AnswerGroup = z.object({
  id: z.string().min(1).max(64),
  title: z.string().trim().max(120),
  answerIds: z.array(z.string().min(1).max(64)).min(1).max(200),
});
export type AnswerGroup = z.infer<typeof AnswerGroup>;

const Line = z.string().max(300);

/**
 * What was agreed last time and what came of it, to open with (reflection §4.7). `what` and `who`
 * are null once the words have been erased.
 */
export const PreviousAgreements = z.object({
  closedOn: z.iso.date(),
  agreements: z
    .array(
      z.object({
        what: Line.nullable(),
        who: Line.nullable(),
        when: Line,
        status: z.enum(["open", "nagekomen", "verbroken", "vervallen"]),
      }),
    )
    .max(50),
  /** Where each role stood in the field of tension last time: medians of own views, 0–100. */
  field: z
    .array(
      z.object({
        role: Role,
        nearness: z.number().min(0).max(100),
        autonomy: z.number().min(0).max(100),
      }),
    )
    .default([]),
});
export type PreviousAgreements = z.infer<typeof PreviousAgreements>;

export const SafetyClass = z.enum(["S1", "S2", "S3", "S4", "S5"]);
export type SafetyClass = z.infer<typeof SafetyClass>;

export const SafetyChoice = z.enum(["help-now", "i-arrange-it", "no-report"]);
export type SafetyChoice = z.infer<typeof SafetyChoice>;

/** A private card: the class and what its writer did with it, seen by the writer alone (§4.6). */
export type SafetyCard = {
  readonly cardId: string;
  readonly participantId: string;
  readonly class: SafetyClass;
  readonly choice: SafetyChoice | null;
  /** What the writer recorded about what happened; the card stays until there is something. */
  readonly text: string | null;
  readonly recorded: boolean;
};

/** With whom the writer shares one sentence; nobody outside the table without a choice (principle 4). */
export const Audience = z.enum(["familie", "client", "dossier", "financier"]);
export type Audience = z.infer<typeof Audience>;

export type Consent = {
  readonly participantId: string;
  /** Words may be kept until the session's date of erasure. */
  readonly given: boolean;
  /** Words may be put to a local language model, when the organisation has one. */
  readonly model: boolean;
};

/** Who leads: the one who began without a seat, or a participant. */
export type Facilitator = {
  readonly participantId: string | null;
  /** Since when the facilitator's device has been silent; null while it is there. */
  readonly lostAt: string | null;
};

/** After so long without the facilitator any professional may take over (§4.4). */
export const takeOverAfterSeconds = 60;

/** What has to be asked about a view that stands alone, before options open (§4.4). */
export type DiscussedLoneView = { readonly loneViewId: string; readonly withdrawn: boolean };
