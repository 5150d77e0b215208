import { type Argument, type TemplateLiteral, Visitor } from "oxc-parser";
import type { SourceModule } from "../source-module.ts";

/** How the sources of an app name their words. */
export interface WordUses {
  /** Every text that might be a key. */
  readonly literals: Set<string>;
  /** Keys handed to `t` or `i18nKey` as a plain text. */
  readonly asked: Set<string>;
  /** Subjects handed to `t` with `returnObjects`: all their words are shown. */
  readonly groups: Set<string>;
  /** Keys made on the spot, as patterns: `signals.${code}.title`. */
  readonly patterns: RegExp[];
}

/** Collects the uses of words in an app's sources; the words files themselves do not count. */
export function findUses(modules: readonly SourceModule[]): WordUses {
  const uses: WordUses = { literals: new Set(), asked: new Set(), groups: new Set(), patterns: [] };
  for (const { program } of modules) {
    new Visitor({
      Literal({ value }) {
        if (typeof value === "string") uses.literals.add(value);
      },
      TemplateLiteral(node) {
        const pattern = keyPattern(node);
        if (pattern !== undefined) uses.patterns.push(pattern);
      },
      CallExpression({ callee, arguments: [first, options] }) {
        const isT = callee.type === "Identifier" && callee.name === "t";
        if (!isT || first?.type !== "Literal") return;
        addKey(asksForGroup(options) ? uses.groups : uses.asked, first.value);
      },
      JSXAttribute({ name, value }) {
        if (name.name === "i18nKey" && value?.type === "Literal") addKey(uses.asked, value.value);
      },
    }).visit(program);
  }
  return uses;
}

/** Whether the options of `t` ask for a whole subject: `{ returnObjects: true }`. */
function asksForGroup(options: Argument | undefined): boolean {
  if (options?.type !== "ObjectExpression") return false;
  return options.properties.some(
    (each) =>
      each.type === "Property" &&
      each.key.type === "Identifier" &&
      each.key.name === "returnObjects",
  );
}

function addKey(keys: Set<string>, value: unknown): void {
  if (typeof value === "string") keys.add(value);
}

/** A made key must begin with a subject, or any text with a gap would count as using every word. */
function keyPattern({ quasis }: TemplateLiteral): RegExp | undefined {
  const texts = quasis.map(({ value }) => value.raw);
  if (texts.length < 2 || !/^[a-zA-Z][\w-]*\./.test(texts[0] ?? "")) return undefined;
  if (!texts.every((text) => /^[\w.-]*$/.test(text))) return undefined;
  return new RegExp(`^${texts.map((text) => text.replaceAll(".", "\\.")).join("[\\w-]+")}$`);
}
