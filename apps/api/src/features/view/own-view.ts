import { type Database, listViews, type Scope } from "@nabij/db";
import { type Actor, err, maySeeView, ok, type Result, type SavedView } from "@nabij/domain";

/** What it takes to look a view up. */
export type ViewContext = {
  readonly db: Database;
  readonly scope: Scope;
  readonly actor: Actor;
};

export type OwnViewRefusal = { readonly type: "NotFound" } | { readonly type: "NotYourView" };

/** A view the actor may do this with; one they may not even see is not there for them. */
export function ownView(
  { db, scope, actor }: ViewContext,
  id: string,
  may: (actor: Actor, view: SavedView) => boolean,
): Result<SavedView, OwnViewRefusal> {
  const view = listViews(db, scope).find((each) => each.id === id);
  if (view === undefined || !maySeeView(actor, view)) return err({ type: "NotFound" });
  return may(actor, view) ? ok(view) : err({ type: "NotYourView" });
}
