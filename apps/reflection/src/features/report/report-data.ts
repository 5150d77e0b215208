import type { api } from "../../trpc.ts";

export type ReportData = Awaited<ReturnType<typeof api.reflection.report.query>>;
export type Reader = ReportData["reader"];

export type Summary = Awaited<ReturnType<typeof api.reflection.summary.query>>;
