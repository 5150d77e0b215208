import { accessToClients, commit, findOrganisation, recordAccess, saveRecord } from "@nabij/db";
import {
  addDays,
  addMonths,
  type Client,
  ClientVoice,
  newRecord,
  PlainDate,
  type RecordOf,
  startInAmsterdam,
} from "@nabij/domain";
import { z } from "zod";
import { asTrpcError } from "../../refusals.ts";
import { requires, router } from "../../trpc.ts";
import { accessDays } from "./access-days.ts";
import { mineOf, tellAction } from "./mine-of.ts";
import { ownClients, ownScope } from "./own-clients.ts";

/** One of the reader's clients; left out: all of them. */
const WhichClient = z.object({ clientId: z.uuid().optional() });

const Period = WhichClient.extend({ from: PlainDate.optional(), until: PlainDate.optional() });

/** What somebody says, one answer or a few, and who may know it. */
const Tell = z.object({
  clientId: z.uuid(),
  answers: z
    .array(ClientVoice.pick({ question: true, said: true }))
    .min(1)
    .max(5),
  sharedWith: ClientVoice.shape.sharedWith.min(1),
  /** Somebody helped to say it (trap 25). */
  withSupport: z.boolean().default(false),
});

const monthsShown = 3;
const linesAtMost = 5000;
const clientSubject = ({ id }: Client) => ({ kind: "client", id }) as const;

export const mineRouter = router({
  /** What was agreed about one's own clients, who steers, what was said and what comes. */
  overview: requires("mine.read")
    .input(WhichClient)
    .query(({ ctx, input }) => {
      const { db, actor } = ctx;
      const [scope, today] = [ownScope(ctx.scope), ctx.today()];
      const clients = ownClients(db, scope, input.clientId);
      if (clients === undefined) throw asTrpcError({ type: "NotFound" });
      for (const client of clients) {
        const line = recordAccess(actor, "mine.overview", clientSubject(client), ctx.now());
        const done = commit(db, [line]);
        if (!done.ok) throw asTrpcError(done.error);
      }
      const reader = { db, scope, actor, today };
      return { today, clients: clients.map((client) => mineOf(reader, client)) };
    }),

  /** Who looked at what about one's own clients, per day, by role; asking is on record too (A8). */
  access: requires("mine.read")
    .input(Period)
    .query(({ ctx, input }) => {
      const { db, actor } = ctx;
      const scope = ownScope(ctx.scope);
      const clients = ownClients(db, scope, input.clientId);
      if (clients === undefined) throw asTrpcError({ type: "NotFound" });
      const until = input.until ?? ctx.today();
      const from = input.from ?? addMonths(until, -monthsShown);
      const lines = accessToClients(
        db,
        { ...scope, clientIds: clients.map(({ id }) => id) },
        {
          from: startInAmsterdam(from),
          before: startInAmsterdam(addDays(until, 1)),
          limit: linesAtMost,
        },
      );
      for (const client of clients) {
        const line = recordAccess(actor, "mine.access", clientSubject(client), ctx.now());
        const done = commit(db, [line]);
        if (!done.ok) throw asTrpcError(done.error);
      }
      const organisation = findOrganisation(db, scope.organisationId)?.name ?? "";
      const isCut = lines.length === linesAtMost;
      return { from, until, organisation, isCut, days: accessDays(lines, actor.userId) };
    }),

  /** Stores what the client or who speaks for them says, for whom they choose (S32, S45). */
  tell: requires("voice.give")
    .input(Tell)
    .mutation(({ ctx, input }) => {
      const { actor } = ctx;
      const scope = ownScope(ctx.scope);
      const { clientId, answers, sharedWith, withSupport } = input;
      const self = withSupport ? "met-ondersteuning" : "zelf-gezegd";
      const how = actor.role === "vertegenwoordiger" ? "via-vertegenwoordiger" : self;
      const voices = answers.map((answer): RecordOf<"clientVoice"> => {
        const fields = { clientId, date: ctx.today(), how, ...answer, sharedWith };
        const decision = newRecord("clientVoice", fields, ctx.newId());
        if (!decision.ok) throw asTrpcError(decision.error);
        return decision.value;
      });
      const done = commit(
        ctx.db,
        voices.flatMap((voice) => [
          saveRecord(scope, "clientVoice", voice),
          recordAccess(actor, tellAction, { kind: "clientVoice", id: voice.id }, ctx.now()),
        ]),
      );
      if (!done.ok) throw asTrpcError(done.error);
      return voices.map(({ id }) => ({ id }));
    }),
});
