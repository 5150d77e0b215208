import { dossierAnalysis } from "./dossier-analysis.ts";
import { dossierCards } from "./dossier-cards.ts";
import { dossierEvaluate } from "./dossier-evaluate.ts";
import { dossierFacts } from "./dossier-facts.ts";
import fields from "./dossier-fields.json" with { type: "json" };
import { dossierForm } from "./dossier-form.ts";
import { dossierLog } from "./dossier-log.ts";
import { dossierPerson } from "./dossier-person.ts";
import { dossierQuality } from "./dossier-quality.ts";
import { dossierRegie } from "./dossier-regie.ts";
import { dossierSections } from "./dossier-sections.ts";
import values from "./dossier-values.json" with { type: "json" };

/** Words of the page of one trajectory. */
export const dossier = {
  title: "Trajectory",
  goneTitle: "This trajectory is not there",
  goneText: "The address is wrong, it was removed, or it does not belong to your own clients.",
  toList: "To all trajectories",
  processOnly:
    "Your role sees the process. What else is in the dossier, such as goals and evaluations, is not shown here.",
  now: "now",
  hours: "{{hours}} hours",
  hoursUnknown: "hours not known",
  placeUnknown: "place not known",
  holderUnknown: "not recorded who",
  nobody: "nobody · {{duration}}",
  nobodyShort: "nobody · {{count}} mo",
  hoursOfWeek: "Week {{week}} of {{year}}: {{delivered}} of {{planned}} hours delivered",
  period: { open: "{{from}} to now", closed: "{{from}} through {{until}}" },
  head: {
    where: "Where you are",
    client: "Client",
    reflectionHistory: "Conversations over time",
    reflect: "Start a reflection",
    turns18_one: "turns 18 in {{count}} month",
    turns18_other: "turns 18 in {{count}} months",
    turns18On: "turns 18 on {{day}}",
    ended: "ended on {{day}}",
  },
  sentence: {
    planned: "From {{day}} on, {{name}} has someone near.",
    since: "{{name}} has had someone near since {{day}}",
    running_one: "{{name}} has had someone near for {{count}} month",
    running_other: "{{name}} has had someone near for {{count}} months",
    ended_one: "{{name}} had someone near for {{count}} month",
    ended_other: "{{name}} had someone near for {{count}} months",
    hours: ", {{hours}} hours a day",
    hoursChanged: ": from {{first}} to {{last}} hours",
    school: ", and goes to school",
    werk: ", and has work",
    dagbesteding: ", and has a daytime activity",
    schoolSince: ", and at school since {{when}}",
    werkSince: ", and at work since {{when}}",
    dagbestedingSince: ", and a daytime activity since {{when}}",
    schoolAgain: ", and back at school since {{when}}",
    werkAgain: ", and back at work since {{when}}",
    dagbestedingAgain: ", and a daytime activity again since {{when}}",
  },
  lead: {
    why: "Began because of: {{reasons}}.",
    whyDoubted: "Began because of: {{reasons}}, but the team is no longer sure.",
    whyLost: "Nobody remembers why it began. Find out together.",
    whyUnknown: "Why it began is not known. Fill it in.",
    goal: "Goal: {{goal}}.",
    goalUnknown: "There is no goal yet. Record one.",
    wish: "What {{name}} wants: “{{wish}}”.",
    wishUnknown: "What {{name}} wants is not known. Ask.",
  },
  lane: {
    opbouwStep: "Steps tried",
    experience: "New experience",
    crisis: "Crisis",
    intensity: "Nearness",
    placement: "Place",
    restriction: "Restrictions",
    goal: "Goals",
    evaluation: "Evaluation, reflection",
    incident: "Incidents",
    activity: "School, work, day",
    turning18: "18 years",
  },
  mark: {
    evaluation: "Evaluation on {{day}} {{kind}}",
    reflection: "Reflection on {{day}}",
    next: "next: {{day}}",
    incidents_one: "{{count}} incident",
    incidents_other: "{{count}} incidents from {{from}} through {{until}}",
    incident: "{{kind}} on {{day}}",
    eighteen: "18 on {{day}}",
    eighteenWithoutPlan: "18 on {{day}}, plan not complete",
  },
  course: {
    title: "The course",
    subtitle: "Everything on one line; press a bar to read or change it",
    today: "now",
    lane: "Subject",
    what: "What",
  },
  ...dossierCards,
  ...dossierRegie,
  ...dossierAnalysis,
  ...dossierEvaluate,
  ...dossierPerson,
  ...dossierLog,
  ...dossierForm,
  ...dossierFacts,
  quality: dossierQuality,
  ...dossierSections,
  values,
  fields,
} as const;
