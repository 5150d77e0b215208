import { and, asc, desc, eq } from "drizzle-orm";
import type { Database } from "#connect";
import type { Scope } from "../scope/scope.ts";
import type { Write } from "../write/write.ts";
import { organisationGuide } from "./table.ts";

/** A published guide of an organisation; the caller parses its body. */
export type OrganisationGuide = {
  readonly guideId: string;
  readonly version: string;
  readonly hash: string;
  readonly body: unknown;
  /** `id@version` of the guide it was copied from; null when made from nothing. */
  readonly basedOn: string | null;
  readonly publishedAt: string;
};

const { guideId, version, hash, body, basedOn, publishedAt } = organisationGuide;
const columns = { guideId, version, hash, body, basedOn, publishedAt };

/** The guides an organisation published, by id and with the newest version first. */
export function listGuides(
  { orm }: Database,
  { organisationId }: Scope,
): readonly OrganisationGuide[] {
  return orm
    .select(columns)
    .from(organisationGuide)
    .where(eq(organisationGuide.organisationId, organisationId))
    .orderBy(asc(guideId), desc(publishedAt))
    .all();
}

/** One guide of the organisation: that version, or the newest when none is named. */
export function findGuideOf(
  { orm }: Database,
  { organisationId }: Scope,
  wanted: { readonly guideId: string; readonly version?: string | undefined },
): OrganisationGuide | undefined {
  return orm
    .select(columns)
    .from(organisationGuide)
    .where(
      and(
        eq(organisationGuide.organisationId, organisationId),
        eq(guideId, wanted.guideId),
        wanted.version === undefined ? undefined : eq(version, wanted.version),
      ),
    )
    .orderBy(desc(publishedAt))
    .limit(1)
    .get();
}

/** Publishes a version, once and for all; the same id and version again is refused (AlreadyExists). */
export function publishGuide({ organisationId }: Scope, guide: OrganisationGuide): Write {
  return {
    about: "reflection",
    run: ({ orm }) => {
      orm
        .insert(organisationGuide)
        .values({ organisationId, ...guide })
        .run();
      return undefined;
    },
  };
}
