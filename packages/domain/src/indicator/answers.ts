import type { Answer } from "./answer.ts";
import {
  ageGroup,
  environmentFit,
  law,
  plan,
  staffTurnover,
  targetGroup,
  teamStability,
  trajectoryType,
  underOrOver18,
} from "./answers/context.ts";
import { intensity, livingSituation, providers, purpose, ratio, variant } from "./answers/form.ts";
import {
  daytime,
  growthSteps,
  legalBasis,
  planFor18,
  restrictionTrend,
} from "./answers/freedom.ts";
import { earlyEnd, goalsReached, outcome, usefulness } from "./answers/outcome.ts";
import {
  clientHeard,
  currentAnalysis,
  delivered,
  evaluated,
  goal,
  independentExpert,
  reflections,
  regieRoles,
} from "./answers/process.ts";
import { duration, inflow, outflow, stock } from "./answers/volume.ts";
import type { IndicatorId } from "./benchmark-indicator.ts";

/** The rule of every indicator; what each says in words stands in its definition. */
export const answers: Readonly<Record<IndicatorId, Answer>> = {
  bestand: stock,
  instroom: inflow,
  uitstroom: outflow,
  duur: duration,
  intensiteit: intensity,
  verhouding: ratio,
  vorm: variant,
  waarvoor: purpose,
  aanbieders: providers,
  woonsituatie: livingSituation,
  doel: goal,
  evaluatie: evaluated,
  "verklarende-analyse": currentAnalysis,
  regierollen: regieRoles,
  "onafhankelijke-deskundige": independentExpert,
  "client-gehoord": clientHeard,
  "grondslag-beperkingen": legalBasis,
  "verloop-beperkingen": restrictionTrend,
  opbouwstappen: growthSteps,
  "geleverde-uren": delivered,
  dagbesteding: daytime,
  "plan-18": planFor18,
  reflectie: reflections,
  uitkomst: outcome,
  uitval: earlyEnd,
  doelrealisatie: goalsReached,
  nut: usefulness,
  "stabiliteit-team": teamStability,
  "verloop-team": staffTurnover,
  "passende-omgeving": environmentFit,
  behandelplan: plan,
  wet: law,
  leeftijd: ageGroup,
  doelgroep: targetGroup,
  "soort-traject": trajectoryType,
  "jeugd-of-volwassen": underOrOver18,
};
