import { daysBetween } from "@nabij/domain";
import {
  Card,
  ChartFrame,
  DataTable,
  Timeline,
  type TimelineLane,
  type TimelineMark,
} from "@nabij/ui";
import { useEffect, useMemo, useRef } from "react";
import { useSession } from "../../../session/use-session.ts";
import type { Dossier } from "../dossier.ts";
import { type DossierWords, useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { useMayRead } from "../section/use-leave.ts";
import { dossierLanes } from "./lanes.ts";
import { markTarget } from "./mark-id.ts";
import { timeWindow } from "./time-window.ts";

interface CourseCardProps {
  dossier: Dossier;
  open: Open;
  selectedId: string | undefined;
}

/** Everything on one line of time; a press on a mark opens it. */
export function CourseCard({ dossier, open, selectedId }: CourseCardProps) {
  const words = useDossierWords();
  const { t } = words;
  const { today } = useSession();
  const window = timeWindow(dossier);
  const mayRead = useMayRead();
  const lanes = useMemo(
    () => dossierLanes(dossier, timeWindow(dossier), words, mayRead),
    [dossier, words, mayRead],
  );
  const card = useRef<HTMLDivElement>(null);
  const nowShare =
    daysBetween(window.from, dossier.at) / Math.max(1, daysBetween(window.from, window.until));
  useEffect(() => {
    // Where it does not fit, what happens now is seen first.
    const track = card.current?.querySelector("section section");
    if (track) track.scrollLeft = scrollToNow(nowShare, track);
  }, [nowShare]);
  const select = (mark: TimelineMark) => {
    const target = markTarget(mark.id);
    if (mark.id === "eighteen") open({ kind: "transition18", id: null });
    else if (target?.type === "gap")
      open({
        kind: "regieAssignment",
        id: null,
        prefill: { regieRole: target.role, from: target.from },
        focus: "holder",
      });
    else if (target?.type === "record" && target.kind !== "reflectionSession")
      open({ kind: target.kind, id: target.id });
    else
      document
        .getElementById(mark.kind === "tick" ? "incidenten" : "reflecties")
        ?.scrollIntoView({ behavior: "smooth", block: "start" });
  };
  return (
    <div ref={card} id="verloop" className="mb-6 scroll-mt-6">
      <Card
        title={t("dossier.course.title")}
        subtitle={t("dossier.course.subtitle")}
        aside={`${words.month(window.from)} – ${words.month(window.until)}`}
      >
        <ChartFrame
          chart={
            <Timeline
              label={t("dossier.course.title")}
              from={window.from}
              until={window.until}
              today={dossier.at}
              todayLabel={dossier.at === today ? t("dossier.course.today") : words.day(dossier.at)}
              lanes={lanes}
              onSelect={select}
              selectedId={selectedId}
            />
          }
          table={<CourseTable lanes={lanes} words={words} />}
        />
      </Card>
    </div>
  );
}

/** Width of the names of the lanes on a phone, px; they stay in place while the line moves. */
const laneNames = 96;

/** How far to move the line so that today stands near the end of what is in sight. */
function scrollToNow(share: number, { scrollWidth, clientWidth }: Element): number {
  return laneNames + share * (scrollWidth - laneNames) - clientWidth * 0.85;
}

type Row = {
  readonly id: string;
  readonly lane: string;
  readonly what: string;
  readonly from: string;
  readonly until: string;
};

function CourseTable({ lanes, words }: { lanes: readonly TimelineLane[]; words: DossierWords }) {
  const { t } = words;
  return (
    <DataTable
      caption={t("dossier.course.title")}
      rows={lanes.flatMap((lane) => lane.marks.flatMap((mark) => tableRow(lane, mark, words)))}
      rowKey={(row) => row.id}
      columns={[
        {
          id: "lane",
          header: t("dossier.course.lane"),
          cell: (row) => row.lane,
          isRowHeader: true,
        },
        { id: "what", header: t("dossier.course.what"), cell: (row) => row.what },
        { id: "from", header: words.field("intensity", "from"), cell: (row) => row.from },
        { id: "until", header: words.field("intensity", "until"), cell: (row) => row.until },
      ]}
    />
  );
}

function tableRow(
  lane: TimelineLane,
  mark: TimelineMark,
  { t, day }: DossierWords,
): readonly Row[] {
  if (mark.kind === "note") return [];
  const id = `${lane.id}/${mark.id}`;
  if (mark.kind === "dot" || mark.kind === "tick")
    return [{ id, lane: lane.label, what: mark.name, from: day(mark.at), until: "" }];
  return [
    {
      id,
      lane: lane.label,
      what: mark.label,
      from: day(mark.from),
      until: mark.until === null ? t("dossier.now") : day(mark.until),
    },
  ];
}
