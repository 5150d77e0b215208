import care from "./definitions/care.json" with { type: "json" };
import core from "./definitions/core.json" with { type: "json" };
import person from "./definitions/person.json" with { type: "json" };
import regie from "./definitions/regie.json" with { type: "json" };
import team from "./definitions/team.json" with { type: "json" };
import type { SignalDefinition, SignalId } from "./signal.ts";

const definitions = [...core, ...regie, ...person, ...care, ...team] as readonly SignalDefinition[];

/** The signals in the order of their number. A test holds them to their schema. */
export const signalDefinitions: readonly SignalDefinition[] = definitions.toSorted(
  (a, b) => numberOf(a.id) - numberOf(b.id),
);

function numberOf(id: SignalId): number {
  return Number(id.slice(1));
}

const byId = new Map(signalDefinitions.map((definition) => [definition.id, definition]));

/** The definition of a signal; every id has one. */
export function signalDefinition(id: SignalId): SignalDefinition {
  const definition = byId.get(id);
  if (definition === undefined) throw new Error(`signal ${id} has no definition`);
  return definition;
}

/** A threshold of a signal, such as months or a ratio. */
export function threshold(id: SignalId, name: string): number {
  const value = signalDefinition(id).thresholds[name];
  if (value === undefined) throw new Error(`signal ${id} has no threshold ${name}`);
  return value;
}

/** The unit of a threshold by its name: `months` counts months, `crisisWeeks` weeks. */
export function thresholdUnit(name: string): string {
  return (/[A-Z][a-z]*$/.exec(name)?.[0] ?? name).toLowerCase();
}
