import { z } from "zod";
import { type Actor, mayDo } from "../permission/permission.ts";
import { type ViewPage, viewPageNames, viewPages, viewSearch } from "./view-pages.ts";

/**
 * Filters of a page kept under a name: for its owner alone, or shared with everyone of the
 * organisation who may read that page (product §4). It never holds what someone typed, or a client.
 */
export const SavedView = z.object({
  id: z.uuid(),
  ownerId: z.string().min(1).max(64),
  page: z.enum(viewPageNames),
  name: z.string().trim().min(1).max(60),
  search: z.string().max(1000),
  shared: z.boolean(),
});
export type SavedView = z.infer<typeof SavedView>;

/** What its maker says of a view. */
export const NewView = SavedView.pick({ page: true, name: true, search: true, shared: true });
export type NewView = z.infer<typeof NewView>;

/** Why a view is not kept, changed or removed. */
export type ViewRefusal =
  /** The owner already has a view of this page with this name. */
  { readonly type: "ViewNameTaken" } | { readonly type: "NotYourView" };

/** A view that keeps only what a view may hold. */
export function newView(fields: NewView, id: string, ownerId: string): SavedView {
  return { ...fields, search: viewSearch(fields.page, fields.search), id, ownerId };
}

/** Whether the actor sees the view: their own or a shared one, of a page they may read. */
export function maySeeView({ userId, role }: Actor, view: SavedView): boolean {
  if (mayTidyViews(role) && view.shared) return true;
  return mayReadPage(role, view.page) && (view.shared || view.ownerId === userId);
}

/** Only who made a view changes it. */
export function mayChangeView({ userId }: Actor, { ownerId }: SavedView): boolean {
  return ownerId === userId;
}

/** Who made it removes it; an administrator may remove a shared one, as of who left. */
export function mayRemoveView(actor: Actor, view: SavedView): boolean {
  return mayChangeView(actor, view) || (view.shared && mayTidyViews(actor.role));
}

/** Whether the owner already has another view of the page under this name. */
export function isNameTaken(
  views: readonly SavedView[],
  view: Pick<SavedView, "id" | "ownerId" | "page" | "name">,
): boolean {
  const name = view.name.toLowerCase();
  return views.some(
    (each) =>
      each.id !== view.id &&
      each.ownerId === view.ownerId &&
      each.page === view.page &&
      each.name.toLowerCase() === name,
  );
}

/** Whether the role may read the page that a view is of. */
export function mayReadPage(role: Actor["role"], page: ViewPage): boolean {
  return mayDo(role, viewPages[page].permission);
}

function mayTidyViews(role: Actor["role"]): boolean {
  return mayDo(role, "organisation.manage");
}
