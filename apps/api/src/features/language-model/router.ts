import { commit, recordAccess } from "@nabij/db";
import { mostProbeWords, railsVersion } from "@nabij/reflection/language-model";
import { z } from "zod";
import { shippedLimits } from "../../language-model/ask-model.ts";
import { modelOutcomesOf } from "../../language-model/model-outcomes.ts";
import {
  decideModelSettings,
  hasModelKey,
  modelServerOf,
  modelSettingsOf,
  modelSettingsWrites,
  WantedModel,
} from "../../language-model/model-settings.ts";
import { exampleRequests, testModel } from "../../language-model/test-model.ts";
import { asTrpcError } from "../../refusals.ts";
import { requires, router } from "../../trpc.ts";

const InLanguage = z.object({ language: z.enum(["nl", "en"]) });

export const languageModelRouter = router({
  /** The settings, what would be sent for an invented conversation, and what came of it so far. */
  status: requires("organisation.manage")
    .input(InLanguage)
    .query(async ({ ctx, input }) => ({
      settings: modelSettingsOf(ctx.db, ctx.scope),
      hasKey: hasModelKey(ctx.db, ctx.scope),
      example: await exampleRequests(modelServerOf(ctx.db, ctx.scope), input.language),
      outcomes: modelOutcomesOf(ctx.db, ctx.scope),
      limits: { seconds: shippedLimits.timeoutMs / 1000, words: mostProbeWords },
      railsVersion,
    })),

  /** Keeps whether and which; refuses an address outside the private network. */
  configure: requires("organisation.manage")
    .input(WantedModel)
    .mutation(({ ctx, input }) => {
      const decided = decideModelSettings(input);
      if (!decided.ok) throw asTrpcError(decided.error);
      const done = commit(ctx.db, [
        ...modelSettingsWrites(ctx.db, ctx.scope, decided.value, input.key),
        recordAccess(ctx.actor, "languageModel.configure", null, ctx.now()),
      ]);
      if (!done.ok) throw asTrpcError(done.error);
      return { settings: decided.value, hasKey: hasModelKey(ctx.db, ctx.scope) };
    }),

  /** Asks the server that is set about an invented conversation; nobody's words leave. */
  test: requires("organisation.manage")
    .input(InLanguage)
    .mutation(({ ctx, input }) => {
      const server = modelServerOf(ctx.db, ctx.scope);
      if (server === null) throw asTrpcError({ type: "ModelIncomplete" });
      return testModel(ctx, server, input.language);
    }),
});
