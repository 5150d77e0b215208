import type { Database, Scope } from "@nabij/db";
import {
  type AvailableTime,
  chooseQuestions,
  type PinnedGuide,
  questionsOf,
} from "@nabij/reflection";
import { retiredGuides } from "../../session-log/retired-guides.ts";
import { type KnownGuide, knownGuides, versionsOf } from "./known-guides.ts";

const times = [30, 60, 90, "all"] as const satisfies readonly AvailableTime[];

/** The newest version of every guide, in the order they are offered, without their questions. */
export function guideList(db: Database, scope: Scope) {
  const retired = retiredGuides(db, scope);
  const ids = [...new Set(knownGuides(db, scope).map(({ guide }) => guide.id))];
  return ids.flatMap((id) => {
    const versions = versionsOf(db, scope, id);
    const [newest] = versions;
    return newest === undefined ? [] : [lineOf(newest, versions, retired)];
  });
}

function lineOf(
  { guide, isOwn, basedOn, publishedAt }: KnownGuide,
  versions: readonly KnownGuide[],
  retired: readonly string[],
) {
  const { id, version, title, about, setting } = guide;
  return {
    ...{ id, version, title, about, setting, isOwn, basedOn, publishedAt },
    isRetired: retired.includes(id),
    ...sizeOf(guide),
    /** Questions that fit in 30, 60 and 90 minutes, and all of them. */
    counts: times.map((time) => ({ time, questions: countFor(guide, time) })),
    versions: versions.map((each) => each.guide.version),
  };
}

/** How long a guide is when every question is asked. */
export function sizeOf(guide: PinnedGuide) {
  const questions = questionsOf(guide);
  return {
    questions: questions.length,
    minutes: questions.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

function countFor(guide: PinnedGuide, time: AvailableTime): number {
  return chooseQuestions(guide, time).reduce((sum, { questionIds }) => sum + questionIds.length, 0);
}
