import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { inferOutput } from "@trpc/tanstack-react-query";
import { useTranslation } from "react-i18next";
import { pageState } from "../../page-state/page-state.ts";
import {
  type ReportName,
  type ReportSearch,
  reportNames,
} from "../../preferences/report-search.ts";
import { errorCode, trpc } from "../../trpc.ts";

export type ReportAnswer = inferOutput<typeof trpc.report.read>;
export type MadeReport = ReportAnswer["report"];
export type ReportSection = MadeReport["sections"][number];
export type ReportLine = ReportSection["lines"][number];
export type ReportTable = NonNullable<ReportSection["table"]>;

/** What the node is asked for; the same for reading and for a file. */
export function useWanted(trajectoryId: string, name: ReportName, { van, tot }: ReportSearch) {
  const { i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  return { trajectoryId, kind: reportNames[name], language, from: van, until: tot } as const;
}

/** A document with what is missing in it, and what the page should draw. */
export function useReport(wanted: ReturnType<typeof useWanted>) {
  // Reading is on record, so it is asked once and not again on every glance.
  const answer = useQuery(
    trpc.report.read.queryOptions(wanted, {
      staleTime: 60_000,
      placeholderData: keepPreviousData,
      retry: false,
    }),
  );
  const isGone = errorCode(answer.error) === "NOT_FOUND";
  return {
    state: isGone ? ("gone" as const) : pageState([answer], false),
    answer: answer.data,
    error: answer.error,
    retry: answer.refetch,
  };
}
