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
  title: "Traject",
  goneTitle: "Dit traject is er niet",
  goneText: "Het adres klopt niet, het is weggehaald, of het hoort niet bij je eigen cliënten.",
  toList: "Naar alle trajecten",
  processOnly:
    "Je rol ziet het proces. Wat verder in het dossier staat, zoals doelen en evaluaties, is hier niet te zien.",
  now: "nu",
  hours: "{{hours}} uur",
  hoursUnknown: "uren niet bekend",
  placeUnknown: "plek niet bekend",
  holderUnknown: "niet vastgelegd wie",
  nobody: "niemand · {{duration}}",
  nobodyShort: "niemand · {{count}} mnd",
  hoursOfWeek: "Week {{week}} van {{year}}: {{delivered}} van {{planned}} uur geleverd",
  period: { open: "{{from}} tot nu", closed: "{{from}} tot en met {{until}}" },
  head: {
    where: "Waar je bent",
    client: "Cliënt",
    reflect: "Reflectie starten",
    reflectionHistory: "Gesprekken door de tijd",
    turns18_one: "wordt 18 over {{count}} maand",
    turns18_other: "wordt 18 over {{count}} maanden",
    turns18On: "wordt 18 op {{day}}",
    ended: "gestopt op {{day}}",
  },
  sentence: {
    planned: "Vanaf {{day}} heeft {{name}} iemand naast zich.",
    since: "{{name}} heeft sinds {{day}} iemand naast zich",
    running_one: "{{name}} heeft {{count}} maand iemand naast zich",
    running_other: "{{name}} heeft {{count}} maanden iemand naast zich",
    ended_one: "{{name}} had {{count}} maand iemand naast zich",
    ended_other: "{{name}} had {{count}} maanden iemand naast zich",
    hours: ", {{hours}} uur per etmaal",
    hoursChanged: ": van {{first}} naar {{last}} uur",
    school: ", en gaat naar school",
    werk: ", en heeft werk",
    dagbesteding: ", en heeft dagbesteding",
    schoolSince: ", en sinds {{when}} op school",
    werkSince: ", en sinds {{when}} aan het werk",
    dagbestedingSince: ", en sinds {{when}} dagbesteding",
    schoolAgain: ", en sinds {{when}} weer op school",
    werkAgain: ", en sinds {{when}} weer aan het werk",
    dagbestedingAgain: ", en sinds {{when}} weer dagbesteding",
  },
  lead: {
    why: "Begonnen vanwege: {{reasons}}.",
    whyDoubted: "Begonnen vanwege: {{reasons}}, maar het team weet dat niet meer zeker.",
    whyLost: "Waarom het begon, weet niemand meer. Zoek het samen uit.",
    whyUnknown: "Waarom het begon, is niet bekend. Vul het aan.",
    goal: "Doel: {{goal}}.",
    goalUnknown: "Er is nog geen doel. Leg er een vast.",
    wish: "Wat {{name}} wil: “{{wish}}”.",
    wishUnknown: "Wat {{name}} zelf wil, is niet bekend. Vraag het.",
  },
  lane: {
    opbouwStep: "Opbouwstappen",
    experience: "Nieuwe ervaring",
    crisis: "Crisis",
    intensity: "Nabijheid",
    placement: "Woonplek",
    restriction: "Beperkingen",
    goal: "Doelen",
    evaluation: "Evaluatie, reflectie",
    incident: "Incidenten",
    activity: "School, werk, dag",
    turning18: "18 jaar",
  },
  mark: {
    evaluation: "Evaluatie op {{day}} {{kind}}",
    reflection: "Reflectie op {{day}}",
    next: "volgende: {{day}}",
    incidents_one: "{{count}} incident",
    incidents_other: "{{count}} incidenten van {{from}} tot en met {{until}}",
    incident: "{{kind}} op {{day}}",
    eighteen: "18 op {{day}}",
    eighteenWithoutPlan: "18 op {{day}}, plan nog niet compleet",
  },
  course: {
    title: "Het verloop",
    subtitle: "Alles op één lijn; klik op een balk om te lezen of te wijzigen",
    today: "nu",
    lane: "Onderwerp",
    what: "Wat",
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
