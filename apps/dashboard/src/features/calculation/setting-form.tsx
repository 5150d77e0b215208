import {
  type CostSetting,
  documentedSetting,
  emptySetting,
  printedSetting,
  staffingCost,
  weekSetting,
} from "@nabij/domain";
import { Button, Card } from "@nabij/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { euros } from "../../format/money.ts";
import { BlockRows } from "./block-rows.tsx";
import { Knob } from "./knob.tsx";
import { ShareFields } from "./share-fields.tsx";
import type { Settings } from "./use-settings.ts";

/** Every knob of the model; what is changed is kept and reckoned at once. */
export function SettingForm({ settings }: { settings: Settings }) {
  const { t } = useTranslation();
  const { current: setting, change, which, kept } = settings;
  const shared = { setting, onChange: change };
  const put = (next: CostSetting) => () => change(structuredClone(next));
  return (
    <Card
      title={t(kept.second === null ? "calculation.knobs" : `calculation.knobsOf.${which}`)}
      subtitle={t("calculation.kept")}
    >
      <div className="no-print mb-6 flex flex-wrap gap-2.5">
        <Button variant="primary" onClick={put(documentedSetting)}>
          {t("calculation.preset.documented")}
        </Button>
        <Button onClick={put(printedSetting)}>{t("calculation.preset.printed")}</Button>
        <Button onClick={put(weekSetting)}>{t("calculation.preset.week")}</Button>
        <Button variant="quiet" onClick={put(emptySetting)}>
          {t("calculation.preset.empty")}
        </Button>
      </div>
      <div className="space-y-7 [&_button]:scroll-mb-20 [&_input]:scroll-mb-20">
        <Group title={t("calculation.group.clients")}>
          <Knob input="groupSize" {...shared} />
          <Knob input="occupancy" {...shared} />
          <Knob input="partDayFactor" {...shared} />
          <Knob input="careDays" {...shared} />
        </Group>
        <BlockRows {...shared} />
        <ShareFields {...shared} />
        <Group title={t("calculation.group.wage")}>
          <Knob input="costFactor" {...shared} />
          <Knob input="productiveHours" {...shared} />
          <Knob input="surcharge" {...shared} />
        </Group>
        <Group title={t("calculation.group.tariff")}>
          <Knob input="tariffCents" per={100} {...shared} />
        </Group>
      </div>
      <RunningResult setting={setting} />
    </Card>
  );
}

/** What it comes to so far, in sight while a knob further down is turned. */
function RunningResult({ setting }: { setting: CostSetting }) {
  const { t, i18n } = useTranslation();
  const cost = staffingCost(setting);
  const amount = (cents: number) => ({ amount: euros(cents, i18n.language) });
  return (
    <output className="no-print sticky bottom-0 -mx-5 mt-6 -mb-5 flex flex-wrap gap-x-5 gap-y-1 rounded-b-card border-t border-line bg-card px-5 py-3 text-sm font-medium sm:-mx-6 sm:-mb-6 sm:px-6">
      {cost.ok ? (
        <>
          <span>{t("calculation.running.part", amount(cost.value.perClientPartDayCents))}</span>
          <span>{t("calculation.running.day", amount(cost.value.perClientDayCents))}</span>
        </>
      ) : (
        <span className="text-soft">{t("calculation.running.none")}</span>
      )}
    </output>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0 border-t border-line pt-5 first:border-t-0 first:pt-0">
      <legend className="float-left mb-3 w-full text-sm font-semibold text-soft">{title}</legend>
      <div className="clear-both grid gap-x-6 gap-y-4 sm:grid-cols-2">{children}</div>
    </fieldset>
  );
}
