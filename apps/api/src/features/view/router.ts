import { commit, listViews, recordAccess, removeView, saveView } from "@nabij/db";
import {
  isNameTaken,
  mayChangeView,
  mayReadPage,
  mayRemoveView,
  maySeeView,
  NewView,
  newView,
  SavedView,
  viewSearch,
} from "@nabij/domain";
import { asTrpcError } from "../../refusals.ts";
import { requires, router } from "../../trpc.ts";
import { ownView, type ViewContext } from "./own-view.ts";

const Reference = SavedView.pick({ id: true });
const Changes = SavedView.pick({ name: true, search: true, shared: true }).partial();

export const viewRouter = router({
  /** The own views and the shared ones of pages the reader may read; an administrator sees all shared. */
  list: requires("view.keep").query(({ ctx }) =>
    listViews(ctx.db, ctx.scope).filter((view) => maySeeView(ctx.actor, view)),
  ),

  /** Keeps the filters of a page under a name. */
  save: requires("view.keep")
    .input(NewView)
    .mutation(({ ctx, input }) => {
      if (!mayReadPage(ctx.actor.role, input.page)) throw asTrpcError({ type: "NotYourView" });
      const view = newView(input, ctx.newId(), ctx.actor.userId);
      return keep(ctx, view, "view.save");
    }),

  /** Gives a view another name, other filters, or other readers. */
  change: requires("view.keep")
    .input(Reference.extend({ changes: Changes }))
    .mutation(({ ctx, input: { id, changes } }) => {
      const found = ownView(ctx, id, mayChangeView);
      if (!found.ok) throw asTrpcError(found.error);
      const { name, search, shared, page } = { ...found.value, ...definedOf(changes) };
      const view = { id, ownerId: found.value.ownerId, page, name, shared };
      return keep(ctx, { ...view, search: viewSearch(page, search) }, "view.change");
    }),

  /** Puts on record that what stands on a page leaves as a file (NEN 7513). */
  takeAlong: requires("export.run")
    .input(SavedView.pick({ page: true }))
    .mutation(({ ctx, input: { page } }) => {
      if (!mayReadPage(ctx.actor.role, page)) throw asTrpcError({ type: "NotYourView" });
      const done = commit(ctx.db, [
        recordAccess(ctx.actor, "view.takeAlong", { kind: "page", id: page }, ctx.now()),
      ]);
      if (!done.ok) throw asTrpcError(done.error);
      return { page };
    }),

  /** Removes a view for everyone who saw it. */
  remove: requires("view.keep")
    .input(Reference)
    .mutation(({ ctx, input: { id } }) => {
      const found = ownView(ctx, id, mayRemoveView);
      if (!found.ok) throw asTrpcError(found.error);
      const done = commit(ctx.db, [
        removeView(ctx.scope, id),
        recordAccess(ctx.actor, "view.remove", { kind: "view", id }, ctx.now()),
      ]);
      if (!done.ok) throw asTrpcError(done.error);
      return { id };
    }),
});

/** Stores a view unless its maker already has one with this name. */
function keep(ctx: ViewContext & { readonly now: () => Date }, view: SavedView, action: string) {
  if (isNameTaken(listViews(ctx.db, ctx.scope), view)) throw asTrpcError({ type: "ViewNameTaken" });
  const done = commit(ctx.db, [
    saveView(ctx.scope, view, ctx.now()),
    recordAccess(ctx.actor, action, { kind: "view", id: view.id }, ctx.now()),
  ]);
  if (!done.ok) throw asTrpcError(done.error);
  return view;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function definedOf<T extends object>(fields: T): Defined<T> {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Defined<T>;
}
