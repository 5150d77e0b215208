import costImpacts from "./cost-impacts.json" with { type: "json" };
import type { QualityCode } from "./quality-check.ts";
import relations from "./quality-relations.json" with { type: "json" };
import requirements from "./quality-requirements.json" with { type: "json" };

type InTwoLanguages = { readonly nl: string; readonly en: string };

/** One requirement of the shortened list in our own words (S56); code 8 holds the other points. */
export type QualityRequirement = {
  readonly code: QualityCode;
  readonly title: InTwoLanguages;
  readonly text: InTwoLanguages;
};

/** How one requirement bears on another: it asks for more of it, or makes it (better) possible. */
export type QualityRelation = {
  readonly from: QualityCode;
  readonly to: QualityCode;
  readonly type: "vraagt" | "maakt-mogelijk";
  /** The drawing was lost; the line was put back from the text around it (S57, trap 12). */
  readonly reconstructed: boolean;
};

/** The columns of the cost-impact table (S58). */
export const costColumns = ["staff", "training", "inventory", "housing", "transport"] as const;
export type CostColumn = (typeof costColumns)[number];

/**
 * What a cell of the table says. `size` 1–3 is the number of plus signs; `what` names the cost
 * without a size; `noneIf`: no cost of its own as long as that requirement is met; `unsure` says
 * why a filled cell cannot be relied on.
 */
export type CostCell = {
  readonly size?: number;
  readonly what?: InTwoLanguages;
  readonly noneIf?: QualityCode;
  readonly unsure?: InTwoLanguages;
};

export const qualityRequirements = requirements as readonly QualityRequirement[];

/** Six lines, each put back from the text; the picture itself is lost (S57). */
export const qualityRelations = relations as readonly QualityRelation[];

const impacts: Readonly<Record<QualityCode, Readonly<Partial<Record<CostColumn, CostCell>>>>> =
  costImpacts as Record<QualityCode, Partial<Record<CostColumn, CostCell>>>;

/** A cell of the table, or null when the source leaves it empty: that is no zero (trap 20). */
export function costImpact(code: QualityCode, column: CostColumn): CostCell | null {
  return impacts[code][column] ?? null;
}
