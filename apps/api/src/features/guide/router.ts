import { commit, publishGuide, recordAccess } from "@nabij/db";
import { Guide, lintGuide } from "@nabij/reflection";
import { z } from "zod";
import { asTrpcError } from "../../refusals.ts";
import { retiredGuides, setRetired } from "../../session-log/retired-guides.ts";
import { type Context, requires, router } from "../../trpc.ts";
import { guideList, sizeOf } from "./guide-list.ts";
import { versionsOf } from "./known-guides.ts";
import { Copy, previewCopy, publishableCopy } from "./make-copy.ts";

const GuideId = z.object({ id: Guide.shape.id });

export const guideRouter = router({
  /** The guides to choose from: those of Nabij and the organisation's own, each in its newest version. */
  list: requires("reflection.hold").query(({ ctx }) => guideList(ctx.db, ctx.scope)),

  /** One guide with all its questions and what is wrong with it: that version, or the newest. */
  read: requires("reflection.hold")
    .input(GuideId.extend({ version: Guide.shape.version.optional() }))
    .query(({ ctx: { db, scope }, input: { id, version } }) => {
      const versions = versionsOf(db, scope, id);
      const found = versions.find(({ guide }) => guide.version === (version ?? guide.version));
      if (found === undefined) throw asTrpcError({ type: "NotFound" });
      return {
        ...found,
        ...sizeOf(found.guide),
        problems: lintGuide(found.guide),
        isRetired: retiredGuides(db, scope).includes(id),
        versions: versions.map(({ guide, publishedAt, basedOn }) => ({
          ...{ version: guide.version, publishedAt, basedOn },
        })),
      };
    }),

  /** What a copy would be: its problems and what differs. Nothing is stored. */
  draft: requires("guide.publish")
    .input(Copy)
    .query(({ ctx, input }) => {
      const preview = previewCopy(ctx, input);
      if (!preview.ok) throw asTrpcError(preview.error);
      const { guide, problems, difference } = preview.value;
      return { problems, difference, ...sizeOf(guide) };
    }),

  /** Publishes a version, once and for all; a conversation that goes on keeps the one it began with. */
  publish: requires("guide.publish")
    .input(Copy)
    .mutation(({ ctx, input }) => {
      const copy = publishableCopy(ctx, input);
      if (!copy.ok) throw asTrpcError(copy.error);
      const { guide } = copy.value;
      const { id: guideId, version, hash } = guide;
      const publishedAt = ctx.now().toISOString();
      const { basedOn } = input;
      const done = commit(ctx.db, [
        publishGuide(ctx.scope, { guideId, version, hash, body: guide, basedOn, publishedAt }),
        setRetired(ctx.db, ctx.scope, guideId, false),
        recordAccess(ctx.actor, "guide.publish", { kind: "guide", id: guideId }, ctx.now()),
      ]);
      if (!done.ok) throw asTrpcError(done.error);
      return { id: guideId, version, hash };
    }),

  /** No new conversation begins with it; those that go on keep it. */
  retire: requires("guide.publish")
    .input(GuideId)
    .mutation(({ ctx, input: { id } }) => keepRetired(ctx, id, true)),

  /** Puts a retired guide back among the choices. */
  restore: requires("guide.publish")
    .input(GuideId)
    .mutation(({ ctx, input: { id } }) => keepRetired(ctx, id, false)),
});

type Publisher = Parameters<typeof previewCopy>[0] &
  Pick<Context, "now"> & { readonly actor: Parameters<typeof recordAccess>[0] };

/** Only an own guide is retired: those of Nabij are everybody's. */
function keepRetired({ db, scope, actor, now }: Publisher, id: string, isRetired: boolean) {
  if (versionsOf(db, scope, id)[0]?.isOwn !== true) throw asTrpcError({ type: "NotFound" });
  const action = isRetired ? "guide.retire" : "guide.restore";
  const done = commit(db, [
    setRetired(db, scope, id, isRetired),
    recordAccess(actor, action, { kind: "guide", id }, now()),
  ]);
  if (!done.ok) throw asTrpcError(done.error);
  return { id, isRetired };
}
