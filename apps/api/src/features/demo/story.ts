import {
  lastCompleteWeeks,
  type PlainDate,
  SignalId,
  shippedTemplate,
  type Team,
  templateStep,
} from "@nabij/domain";
import { z } from "zod";
import type { CaseBook } from "./case-book.ts";
import { addReflection, type DemoConversation } from "./conversation/add-conversation.ts";
import { resolveDates } from "./relative-dates.ts";
import alleenVer from "./stories/alleen-buiten-de-regio.json" with { type: "json" };
import beperking from "./stories/een-beperking-vergeten.json" with { type: "json" };
import nabijheid from "./stories/nabijheid-die-klopt.json" with { type: "json" };
import reden from "./stories/niemand-weet-nog-waarom.json" with { type: "json" };
import opbouw from "./stories/opbouw-die-werkt.json" with { type: "json" };
import overdracht from "./stories/overdracht-die-mislukte.json" with { type: "json" };
import sam from "./stories/sam.json" with { type: "json" };
import zesPlekken from "./stories/zes-plekken-in-een-half-jaar.json" with { type: "json" };

const Fields = z.record(z.string(), z.unknown());
const Rows = z.array(Fields);

const clientKinds = z.enum([
  "placement",
  "explanatoryAnalysis",
  "diagnosis",
  "activity",
  "transition18",
  "clientVoice",
]);
const trajectoryKinds = z.enum([
  "intensity",
  "goal",
  "evaluation",
  "restriction",
  "regieAssignment",
  "incident",
  "agreement",
  "funding",
  "teamContext",
  "environment",
  "frameworkStep",
  "escalation",
  "deliveryOrder",
  "requestAssessment",
  "careAdvice",
  "learningCycle",
  "opbouwStep",
  "opbouwFactors",
  "experience",
  "crisis",
  "regieAppointment",
  "jointDecision",
  "rightsCheck",
]);

/** A story written by hand: one client, days relative to today (`T-27m+4d`). */
export const Story = z.object({
  title: z.string(),
  /** Which team, 0 to 3. */
  team: z.number().int().min(0).max(3),
  /** Exactly these signals are raised today. */
  raises: z.array(SignalId),
  client: Fields.and(z.object({ chosenName: z.string() })),
  ofClient: z.partialRecord(clientKinds, Rows),
  trajectory: Fields,
  ofTrajectory: z.partialRecord(trajectoryKinds, Rows),
  /** Reflections that were held; `conversation` names what was said in it. */
  reflections: Rows.default([]),
  /** Planned hours a week, and what was delivered in the last weeks, oldest first. */
  weeks: z.object({ planned: z.number(), delivered: z.array(z.number()) }),
});
export type Story = z.infer<typeof Story>;

export const stories: readonly Story[] = z
  .array(Story)
  .parse([sam, opbouw, beperking, overdracht, reden, nabijheid, alleenVer, zesPlekken]);

type Place = {
  readonly today: PlainDate;
  readonly number: number;
  readonly teams: readonly Team[];
};

/** The number of a story's trajectory, where its signals can be looked up. */
export function storyNumber(number: number): string {
  return `T${String(number).padStart(3, "0")}`;
}

/** Adds the records of a story with every relative day written out; gives what was said in it. */
export function addStory(
  book: CaseBook,
  told: Story,
  { today, number, teams }: Place,
): readonly DemoConversation[] {
  const story = Story.parse(resolveDates(told, today));
  const teamId = teams[story.team]?.id ?? null;
  const pseudonym = `C${String(number).padStart(3, "0")}`;
  const clientId = book.add("client", { ...story.client, pseudonym, teamId });
  for (const kind of clientKinds.options) {
    for (const fields of story.ofClient[kind] ?? []) book.add(kind, { ...fields, clientId });
  }
  const trajectoryId = book.add("trajectory", {
    ...story.trajectory,
    number: storyNumber(number),
    clientId,
  });
  for (const kind of trajectoryKinds.options) {
    const added: string[] = [];
    for (const fields of story.ofTrajectory[kind] ?? []) {
      added.push(book.add(kind, { ...filledIn(kind, fields, today, added), trajectoryId }));
    }
  }
  const { planned, delivered } = story.weeks;
  for (const [index, key] of lastCompleteWeeks(today, delivered.length).toReversed().entries()) {
    const [year, week] = key.split("-W").map(Number);
    const deliveredHours = delivered[index];
    book.add("deliveredHours", { trajectoryId, year, week, plannedHours: planned, deliveredHours });
  }
  const { chosenName: clientName } = story.client;
  return story.reflections.flatMap((fields) =>
    addReflection(book, fields, { trajectoryId, clientName, today }),
  );
}

/**
 * What a story leaves to the reader: the year of an amount, the words of a step of the framework,
 * and which assignment (by its place in the list, `takesOver`) a receiver of regie was asked for.
 */
function filledIn(
  kind: z.infer<typeof trajectoryKinds>,
  fields: z.infer<typeof Fields>,
  today: PlainDate,
  added: readonly string[],
): z.infer<typeof Fields> {
  if (kind === "funding") return { amountYear: Number(today.slice(0, 4)), ...fields };
  if (kind === "frameworkStep") {
    const step = templateStep(shippedTemplate, z.number().parse(fields.step));
    return { title: step?.title.nl, owner: step?.owner ?? null, ...fields };
  }
  const { takesOver, ...kept } = fields;
  if (takesOver === undefined) return kept;
  return { ...kept, takenOverFromId: added[z.number().parse(takesOver)] };
}
