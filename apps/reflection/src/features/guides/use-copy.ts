import type { GuideChanges } from "@nabij/reflection";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { guideKey, type ReadGuide } from "../../guides/use-guides.ts";
import { api } from "../../trpc.ts";
import { forgetCopy, keepCopy, readCopy } from "./copy-store.ts";
import { nextVersion, ownGuideId } from "./own-question.ts";

/** A copy in the making: kept on this device with every change, checked by the node a moment later. */
export function useCopy(base: ReadGuide, taken: readonly string[]) {
  const basedOn = `${base.guide.id}@${base.guide.version}`;
  const [copy, setCopy] = useState(() => readCopy(localStorage, basedOn) ?? fresh(base));
  const [isKept, setKept] = useState(() => readCopy(localStorage, basedOn) !== null);
  const change = (next: GuideChanges) => {
    setCopy(next);
    setKept(keepCopy(localStorage, basedOn, next));
  };
  const forget = () => {
    forgetCopy(localStorage, basedOn);
    setCopy(fresh(base));
    setKept(false);
  };
  const { id: _draft, version, title = base.guide.title, ...changes } = copy;
  const id = base.isOwn ? base.guide.id : ownGuideId(title.nl, taken);
  const sent = { basedOn, id, version, title, changes };
  return { copy, change, forget, isKept, sent, checked: useCheck(sent) };
}

type Sent = Parameters<typeof api.guide.draft.query>[0];

/** Milliseconds without typing before the copy is looked at again. */
const pause = 400;

/** What is wrong with the copy and what differs, as the node finds; the last answer stays meanwhile. */
function useCheck(sent: Sent) {
  const [waited, setWaited] = useState(sent);
  const newest = JSON.stringify(sent);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(JSON.parse(newest) as Sent), pause);
    return () => clearTimeout(timer);
  }, [newest]);
  return useQuery({
    queryKey: [guideKey, "draft", JSON.stringify(waited)],
    queryFn: () => api.guide.draft.query(waited),
    placeholderData: keepPreviousData,
  });
}

/** The guide as it is, under a name and number of its own. */
function fresh({ guide, isOwn }: ReadGuide): GuideChanges {
  return {
    id: isOwn ? guide.id : "eigen-leidraad",
    version: isOwn ? nextVersion(guide.version, "small") : "1.0.0",
    title: isOwn ? guide.title : { nl: "", en: "" },
    about: guide.about,
    ...{ reword: [], hide: [], reorder: [], add: [] },
  };
}
