import type { SaveState } from "@nabij/ui";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { refusalInWords } from "../page-state/refusal-in-words.ts";
import { trpc } from "../trpc.ts";

type Stored = { readonly id: string; readonly version: number };

/** Stores changes on what is stored, or makes it when there is nothing yet. */
export type Store<R extends Stored, Changes> = (stored: R | null, changes: Changes) => Promise<R>;

/**
 * Saves one record a change at a time, each on the version of the one before it. What failed stays
 * on screen with the reason; the pages that show the record are fetched again.
 */
export function useRecordSave<R extends Stored, Changes>(
  start: R | null,
  store: Store<R, Changes>,
) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const stored = useRef<R | null>(start);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [state, setState] = useState<SaveState>("idle");
  const [failure, setFailure] = useState("");

  const run = async (changes: Changes) => {
    setState("saving");
    try {
      stored.current = await store(newest(stored.current, start), changes);
      setState("saved");
    } catch (error) {
      setFailure(refusalInWords(t, error));
      setState("failed");
    }
    for (const filter of [
      trpc.process.pathFilter(),
      trpc.trajectory.pathFilter(),
      trpc.signal.pathFilter(),
    ])
      void cache.invalidateQueries(filter);
  };
  const save = (changes: Changes) => {
    queue.current = queue.current.then(() => run(changes));
  };
  return { save, state, failure };
}

/** What this screen stored last, unless the page has read something newer since. */
function newest<R extends Stored>(own: R | null, read: R | null): R | null {
  if (own === null || read === null) return own ?? read;
  return read.version > own.version ? read : own;
}
