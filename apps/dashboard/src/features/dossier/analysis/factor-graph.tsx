import type { ExplanatoryAnalysis, Factor } from "@nabij/domain";
import { useId } from "react";
import { useDossierWords } from "../dossier-words.ts";
import { type FactorBox, type FactorLine, factorLayout, lineHeight } from "./factor-layout.ts";

type Content = Pick<ExplanatoryAnalysis, "factors" | "links" | "behaviour">;

/** How a line is drawn: each effect has its own stroke and end, so that colour says nothing alone. */
const strokes: Readonly<Record<Factor["effect"], { width: number; dash?: string }>> = {
  ontstaan: { width: 2 },
  voortduren: { width: 2.5, dash: "0.5 6" },
  versterken: { width: 4.5 },
  verminderen: { width: 2, dash: "9 5" },
};

/** The factors around the behaviour they explain, with what each does to it or to another (S7). */
export function FactorGraph({ analysis }: { analysis: Content }) {
  const { t } = useDossierWords();
  const marker = useId();
  const behaviour = analysis.behaviour ?? t("dossier.analysis.behaviourUnknown");
  const layout = factorLayout(analysis, behaviour);
  return (
    <div className="overflow-x-auto">
      <svg
        role="img"
        aria-label={t("dossier.analysis.graphLabel", { count: analysis.factors.length, behaviour })}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        className="keeps-color h-auto w-full min-w-[56rem]"
      >
        <Ends id={marker} />
        {layout.lines.map((line) => (
          <LinkLine key={line.key} line={line} marker={marker} />
        ))}
        <Box box={layout.behaviour} look="behaviour" />
        {layout.boxes.map((box) => (
          <Box
            key={box.key}
            box={box}
            look={box.factor.effect === "verminderen" ? "reducing" : "worsening"}
          />
        ))}
        {layout.lines.map(({ key, label, link }) => (
          <text
            key={key}
            x={label.x}
            y={label.y}
            textAnchor="middle"
            dominantBaseline="central"
            fontSize={16.5}
            className="fill-ink stroke-card"
            strokeWidth={6}
            style={{ paintOrder: "stroke" }}
          >
            {t(`dossier.analysis.effect.${link.effect}`)}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** An arrow for what adds, a bar for what holds back. */
function Ends({ id }: { id: string }) {
  return (
    <defs>
      <marker
        id={`${id}-arrow`}
        viewBox="0 0 10 10"
        refX={9}
        refY={5}
        markerUnits="userSpaceOnUse"
        markerWidth={13}
        markerHeight={13}
        orient="auto"
      >
        <path d="M 0 0 L 10 5 L 0 10 z" className="fill-nearness" />
      </marker>
      <marker
        id={`${id}-bar`}
        viewBox="0 0 4 14"
        refX={4}
        refY={7}
        markerUnits="userSpaceOnUse"
        markerWidth={5}
        markerHeight={20}
        orient="auto"
      >
        <path d="M 2 0 V 14" strokeWidth={4} className="stroke-autonomy" />
      </marker>
    </defs>
  );
}

function LinkLine({ line, marker }: { line: FactorLine; marker: string }) {
  const { effect } = line.link;
  const isReducing = effect === "verminderen";
  const { width, dash } = strokes[effect];
  return (
    <path
      d={line.path}
      fill="none"
      strokeWidth={width}
      strokeDasharray={dash}
      strokeLinecap={effect === "voortduren" ? "round" : "butt"}
      className={isReducing ? "stroke-autonomy" : "stroke-nearness"}
      markerEnd={`url(#${marker}-${isReducing ? "bar" : "arrow"})`}
    />
  );
}

const looks = {
  behaviour: { box: "fill-card stroke-ink", width: 2.5, weight: 600 },
  worsening: { box: "fill-nearness-wash stroke-nearness", width: 1.25, weight: 400 },
  reducing: { box: "fill-autonomy-wash stroke-autonomy", width: 1.25, weight: 400 },
} as const;

function Box({ box, look }: { box: FactorBox; look: keyof typeof looks }) {
  const { x, y, width, height, lines } = box;
  const { box: boxClass, width: strokeWidth, weight } = looks[look];
  const first = y + height / 2 - ((lines.length - 1) * lineHeight) / 2;
  return (
    <g>
      <rect {...{ x, y, width, height, strokeWidth }} rx={10} className={boxClass} />
      {lines.map((line, index) => (
        <text
          key={line}
          x={x + width / 2}
          y={first + index * lineHeight}
          textAnchor="middle"
          dominantBaseline="central"
          fontSize={17}
          fontWeight={weight}
          className="fill-ink"
        >
          {line}
        </text>
      ))}
    </g>
  );
}
