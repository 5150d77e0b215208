import { Agreement, PlainDate } from "@nabij/domain";
import { AnswerKind, ImpactDirection, ImpactOn, Role } from "@nabij/reflection";
import { z } from "zod";

/** Someone at the table, by the short name that a script gives them. */
const Who = z.string().min(1);

const Seat = z
  .object({
    who: Who,
    role: Role,
    label: z.string().optional(),
    supportedBy: z.string().optional(),
  })
  .strict();

/** One answer; `ref` is a name under which an agreement can cite it. */
const Said = z
  .object({
    who: Who,
    text: z.string().optional(),
    choice: z.string().optional(),
    kind: AnswerKind.default("answered"),
    asClient: z.boolean().default(false),
    impact: z.object({ direction: ImpactDirection, on: z.array(ImpactOn).min(1) }).optional(),
    ref: z.string().optional(),
  })
  .strict();

/** `probe`: the follow-up is put to this person before the next answer. */
const Probe = z.object({ probe: Who }).strict();

const Asked = z.object({ ask: z.string(), answers: z.array(z.union([Probe, Said])) }).strict();

const axis = z.number().min(0).max(100);

const Placed = z
  .object({
    place: z.array(
      z
        .object({ who: Who, nearness: axis, autonomy: axis, asClient: z.boolean().default(false) })
        .strict(),
    ),
  })
  .strict();

/** Without anyone in `yes` it stays an idea; `became` is what the trajectory knows of it today. */
const Agreed = z
  .object({
    agree: z
      .object({
        what: z.string(),
        who: z.string().optional(),
        when: PlainDate.optional(),
        sign: z.string().optional(),
        clientSays: z.string().optional(),
        reviewOn: PlainDate.optional(),
        from: z.array(z.string()).default([]),
      })
      .strict(),
    yes: z.array(Who).default([]),
    became: Agreement.shape.status.default("open"),
  })
  .strict();
export type Agreed = z.infer<typeof Agreed>;

/** A conversation written by hand, in the order in which it was held. */
export const ConversationScript = z
  .object({
    minutes: z.union([z.literal(30), z.literal(60), z.literal(90)]),
    seats: z.array(Seat).min(2),
    moments: z.array(z.union([Asked, Placed, Agreed])),
  })
  .strict();
export type ConversationScript = z.infer<typeof ConversationScript>;
