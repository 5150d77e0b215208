import { ChartFrame, TensionField, type TensionPoint } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useDay } from "../../format/use-day.ts";
import { ReportSection } from "../../shell/report-section.tsx";
import { type FieldPath, fieldPaths } from "./field-paths.ts";
import type { History } from "./history.ts";

interface FieldOverTimeProps {
  field: History["field"];
  /** How the client is called, for the dots that stand for their view. */
  name: string;
}

/** A dot per role per conversation with a line between them, and the same as a table. */
export function FieldOverTime({ field, name }: FieldOverTimeProps) {
  const { t } = useTranslation();
  const day = useDay();
  const paths = fieldPaths(field);
  const own = paths.filter(({ perspective }) => perspective === "own");
  const label = ({ role, perspective }: FieldPath) =>
    perspective === "own"
      ? t(`roles.${role}`)
      : t("history.estimate", { role: t(`roles.${role}`), name });
  const describe = ({ id }: TensionPoint) => {
    const path = paths.find((each) => each.id === id);
    if (path === undefined) return "";
    const steps = path.steps.map(({ on, nearness, autonomy }) =>
      t("history.step", { day: day(on), nearness, autonomy }),
    );
    return t("history.path", { role: label(path), steps: steps.join("; ") });
  };
  return (
    <ReportSection title={t("history.field")} text={t("history.fieldText")}>
      {paths.length === 0 ? (
        <p className="text-soft">{t("history.noField")}</p>
      ) : (
        <div className="max-w-[46rem]">
          <ChartFrame
            chart={
              <TensionField
                title={t("history.field")}
                points={own.flatMap((path) => pointOf(path, label(path)))}
                autonomyLabel={t("field.moreAutonomy")}
                nearnessLabel={t("field.moreNearness")}
                describePoint={describe}
                {...(own.length < paths.length && { caption: t("history.estimates", { name }) })}
              />
            }
            table={<PathTable paths={paths} label={label} />}
          />
        </div>
      )}
    </ReportSection>
  );
}

const tones = { client: "autonomy", begeleider: "nearness" } as const;

function pointOf({ id, role, steps }: FieldPath, label: string): TensionPoint[] {
  const places = steps.map(({ nearness, autonomy }) => ({
    nearness: nearness / 100,
    autonomy: autonomy / 100,
  }));
  const last = places.at(-1);
  if (last === undefined) return [];
  const previous = places.at(-2);
  const tone = role === "client" || role === "begeleider" ? tones[role] : "neutral";
  const trail = places.slice(0, -2);
  return [{ id, label, tone, ...last, ...(previous !== undefined && { previous, trail }) }];
}

interface PathTableProps {
  paths: readonly FieldPath[];
  label: (path: FieldPath) => string;
}

/** The same in figures: a line per role per conversation. */
function PathTable({ paths, label }: PathTableProps) {
  const { t } = useTranslation();
  const day = useDay();
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left text-sm">
        <caption className="sr-only">{t("history.field")}</caption>
        <thead>
          <tr className="border-b border-line text-soft">
            <th className="py-1.5 pr-4 font-medium">{t("history.table.role")}</th>
            <th className="py-1.5 pr-4 font-medium">{t("history.table.day")}</th>
            <th className="py-1.5 pr-4 text-right font-medium">{t("history.table.nearness")}</th>
            <th className="py-1.5 text-right font-medium">{t("history.table.autonomy")}</th>
          </tr>
        </thead>
        <tbody>
          {paths.flatMap((path) =>
            path.steps.map(({ on, nearness, autonomy }) => (
              <tr key={`${path.id} ${on}`} className="border-b border-line">
                <td className="py-1.5 pr-4">{label(path)}</td>
                <td className="py-1.5 pr-4 whitespace-nowrap">{day(on)}</td>
                <td className="py-1.5 pr-4 text-right tabular-nums">{nearness}</td>
                <td className="py-1.5 text-right tabular-nums">{autonomy}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
