import { CostSetting } from "./cost-setting.ts";
import settings from "./cost-settings.json" with { type: "json" };

/** What the source prints and nothing more: shares on scales, factor and hours are empty (5e). */
export const printedSetting: CostSetting = CostSetting.parse(settings.printed);

/**
 * The least strained reading of the worked example: FWG30–45, factor 1.5, 1,363.33 hours. A
 * reading, not a fact: only factor divided by hours follows from the source (5e).
 */
export const documentedSetting: CostSetting = CostSetting.parse(settings.documented);

/** The empty rows of the example filled by clock hours: our arithmetic, in no source (5e). */
export const weekSetting: CostSetting = CostSetting.parse(settings.week);

/** A setting with nothing filled in. */
export const emptySetting: CostSetting = {
  ...printedSetting,
  groupSize: null,
  partDayFactor: null,
  careDays: null,
  blocks: [],
};
