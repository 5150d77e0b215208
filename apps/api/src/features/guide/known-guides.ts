import { type Database, listGuides, type Scope } from "@nabij/db";
import {
  findGuideVersion,
  guides,
  type PinnedGuide,
  publishedHashes,
  readGuide,
} from "@nabij/reflection";

/** One version of a guide: shipped with Nabij, or published by the organisation. */
export type KnownGuide = {
  readonly guide: PinnedGuide;
  readonly isOwn: boolean;
  /** `id@version` of the guide it was copied from; null for one that comes with Nabij. */
  readonly basedOn: string | null;
  /** The moment the organisation published it; null for one that comes with Nabij. */
  readonly publishedAt: string | null;
};

/** Every version an organisation may read: those of Nabij first, the newest of each guide first. */
export function knownGuides(db: Database, scope: Scope): readonly KnownGuide[] {
  return [...shippedGuides(), ...ownGuides(db, scope)];
}

/** The versions of one guide, the newest first; empty when there is none of that id here. */
export function versionsOf(db: Database, scope: Scope, id: string): readonly KnownGuide[] {
  return knownGuides(db, scope)
    .filter(({ guide }) => guide.id === id)
    .toSorted((a, b) => compareVersions(b.guide.version, a.guide.version));
}

/** `id@version`, as a copy names what it was made from. */
export function keyOf({ id, version }: Pick<PinnedGuide, "id" | "version">): string {
  return `${id}@${version}`;
}

/** Below zero when the first is the older one; both are like "1.10.0". */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one.split(".").map(Number), other.split(".").map(Number)];
  const place = a.findIndex((number, index) => number !== b[index]);
  return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

/** Older versions are found by the fingerprint they were published with. */
function shippedGuides(): readonly KnownGuide[] {
  return guides.flatMap(({ id }) =>
    Object.entries(publishedHashes)
      .filter(([key]) => key.startsWith(`${id}@`))
      .flatMap(([key, hash]) => findGuideVersion(id, key.slice(id.length + 1), hash) ?? [])
      .map((guide) => ({ guide, isOwn: false, basedOn: null, publishedAt: null }))
      .toSorted((a, b) => compareVersions(b.guide.version, a.guide.version)),
  );
}

/** The database is a border: a body that is no guide is not there. */
function ownGuides(db: Database, scope: Scope): readonly KnownGuide[] {
  return listGuides(db, scope).flatMap(({ body, basedOn, publishedAt }) => {
    const read = readGuide(body);
    return read.ok ? [{ guide: read.value, isOwn: true, basedOn, publishedAt }] : [];
  });
}
