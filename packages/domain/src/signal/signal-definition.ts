import definitions from "./definitions.json" with { type: "json" };
import type { SignalDefinition, SignalId } from "./signal.ts";

/** The core signals in the order of their id. Source: signals-core. A test holds them to their schema. */
export const signalDefinitions = definitions as readonly SignalDefinition[];

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
