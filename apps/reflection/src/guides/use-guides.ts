import { useQuery } from "@tanstack/react-query";
import { api } from "../trpc.ts";

export type GuideLine = Awaited<ReturnType<typeof api.guide.list.query>>[number];
export type ReadGuide = Awaited<ReturnType<typeof api.guide.read.query>>;
export type Problem = ReadGuide["problems"][number];

/** Before every question to the node about guides, so that publishing renews them all. */
export const guideKey = "guides";

/** Every guide there is for this organisation, in its newest version. */
export function useGuides() {
  return useQuery({ queryKey: [guideKey, "list"], queryFn: () => api.guide.list.query() });
}

/** One guide with its questions: that version, or the newest. */
export function useGuide(id: string, version?: string) {
  return useQuery({
    queryKey: [guideKey, "read", id, version ?? "newest"],
    queryFn: () => api.guide.read.query({ id, ...(version !== undefined && { version }) }),
  });
}
