import type { SavedView } from "@nabij/domain";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Database } from "#connect";
import type { Scope } from "../scope/scope.ts";
import { user } from "../user/table.ts";
import type { Write } from "../write/write.ts";
import { savedView } from "./table.ts";

/** A view with the name of who made it. */
export type NamedView = SavedView & { readonly ownerName: string };

const { id, ownerId, page, name, search, shared } = savedView;
const columns = { id, ownerId, page, name, search, shared, ownerName: user.name };

/** Every view of the organisation by name; whose eyes they are for, the caller decides. */
export function listViews(db: Database, { organisationId }: Scope): readonly NamedView[] {
  return db.orm
    .select(columns)
    .from(savedView)
    .innerJoin(user, eq(ownerId, user.id))
    .where(eq(savedView.organisationId, organisationId))
    .orderBy(asc(sql`${name} collate nocase`), asc(id))
    .all();
}

/** Keeps a view, new or changed; its owner and page stay what they were. */
export function saveView({ organisationId }: Scope, view: SavedView, at: Date): Write {
  const fresh = { ...view, organisationId, createdAt: at.toISOString() };
  const change = { name: view.name, search: view.search, shared: view.shared };
  return {
    about: "view",
    run: ({ orm }) => {
      const { changes } = orm
        .insert(savedView)
        .values(fresh)
        .onConflictDoUpdate({
          target: id,
          set: change,
          setWhere: eq(savedView.organisationId, organisationId),
        })
        .run();
      return changes === 0 ? { type: "NotFound" } : undefined;
    },
  };
}

/** Removes a view. Refuses NotFound. */
export function removeView({ organisationId }: Scope, viewId: string): Write {
  return {
    about: "view",
    run: ({ orm }) => {
      const theirs = and(eq(id, viewId), eq(savedView.organisationId, organisationId));
      const { changes } = orm.delete(savedView).where(theirs).run();
      return changes === 0 ? { type: "NotFound" } : undefined;
    },
  };
}
