import { CardGrid } from "@nabij/ui";
import { BreakdownCard } from "./breakdown-card.tsx";
import { CompareCard } from "./compare-card.tsx";
import { CostSentence } from "./cost-sentence.tsx";
import { FactorCard } from "./factor-card.tsx";
import { OriginCard } from "./origin-card.tsx";
import { SettingForm } from "./setting-form.tsx";
import { useSettings } from "./use-settings.ts";

/** The staffing cost model: knobs left, what they come to right (S59). */
export function CostTab() {
  const settings = useSettings();
  const { current } = settings;
  return (
    <>
      <CostSentence setting={current} />
      <CardGrid>
        <SettingForm settings={settings} />
        <div className="min-w-0 space-y-6">
          <BreakdownCard setting={current} />
          <CompareCard settings={settings} />
          <OriginCard setting={current} />
        </div>
      </CardGrid>
      <FactorCard />
    </>
  );
}
