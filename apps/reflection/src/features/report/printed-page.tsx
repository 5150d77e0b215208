import { PageSentence, Skeleton } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Pictogram } from "../../pictograms/pictogram.tsx";
import { PageFailed } from "../../shell/page-failed.tsx";
import { ReportSection } from "../../shell/report-section.tsx";
import { api } from "../../trpc.ts";
import { asLanguage } from "../../words/i18n.ts";
import type { Reader } from "./report-data.ts";

type Printed = Awaited<ReturnType<typeof api.reflection.reportText.query>>;
type Line = Printed["sections"][number]["lines"][number];

interface PrintedPageProps {
  sessionId: string;
  reader: Reader;
}

/** A version for somebody outside the table: on screen word for word what stands in the file. */
export function PrintedPage({ sessionId, reader }: PrintedPageProps) {
  const { t, i18n } = useTranslation();
  const language = asLanguage(i18n.language);
  const { data, error, refetch } = useQuery({
    queryKey: ["report", sessionId, reader, language],
    queryFn: () => api.reflection.reportText.query({ sessionId, reader, language }),
    staleTime: 0,
  });
  if (data === undefined)
    return error === null ? (
      <Skeleton label={t("state.loading")} lines={6} />
    ) : (
      <PageFailed error={error} onRetry={() => void refetch()} />
    );
  const isEasy = reader === "client";
  return (
    <article className={isEasy ? "max-w-[42rem] text-easy" : "max-w-[46rem]"}>
      <PageSentence lead={data.lead}>{data.title}</PageSentence>
      <p className="mb-8 text-soft">{data.about.join(" · ")}</p>
      <div className="grid gap-10">
        {data.sections.map((section) => (
          <ReportSection key={section.title} title={section.title}>
            <Lines lines={section.lines} isEasy={isEasy} />
          </ReportSection>
        ))}
      </div>
      <p className="print-only mt-10 text-sm text-soft">{data.madeOn}</p>
    </article>
  );
}

/** Lines under a heading stand together; the client gets a drawing with each heading. */
function Lines({ lines, isEasy }: { lines: readonly Line[]; isEasy: boolean }) {
  const blocks = blocksOf(lines);
  return (
    <div className="grid gap-5">
      {blocks.map(({ id, head, under }) => (
        <div key={id} className={head?.look === "heading" ? card : ""}>
          {head?.look === "heading" && (
            <h3
              className={`flex items-center gap-4 leading-snug font-semibold [overflow-wrap:anywhere] ${isEasy ? "text-easy" : "text-phone"}`}
            >
              {isEasy && <Pictogram id="afspraak" size={48} />}
              {head.text}
            </h3>
          )}
          {head?.look === "question" && (
            <h3 className={isEasy ? "text-phone text-soft" : "text-soft"}>{head.text}</h3>
          )}
          <div className="mt-1 grid gap-1.5">
            {under.map(({ label, text }) => (
              <p key={`${label} ${text}`} className="whitespace-pre-line [overflow-wrap:anywhere]">
                {label !== null && <span className="text-soft">{label}: </span>}
                {text}
              </p>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

const card = "print-card rounded-card border border-line bg-card px-5 py-4 shadow-card";

type Block = { readonly id: number; readonly head: Line | null; readonly under: readonly Line[] };

/** A heading with the lines after it; lines before the first heading stand by themselves. */
function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.look !== undefined || last === undefined) {
      const isHead = line.look !== undefined;
      blocks.push({ id: blocks.length, head: isHead ? line : null, under: isHead ? [] : [line] });
    } else blocks[blocks.length - 1] = { ...last, under: [...last.under, line] };
  }
  return blocks;
}
