import type { ImprovementProject } from "@nabij/domain";

type Changes = Partial<ImprovementProject>;

/** The changes without rows that are still being typed, and with empty texts as unknown. */
export function tidyProject(changes: Changes): Changes {
  const { indicators, stories, ...rest } = changes;
  const texts = Object.entries(rest).map(([name, value]) => [
    name,
    name !== "title" && typeof value === "string" && value.trim() === "" ? null : value,
  ]);
  return {
    ...Object.fromEntries(texts),
    ...(indicators && {
      indicators: indicators
        .filter(({ label, value, on }) => hasWords(label) && Number.isFinite(value) && hasWords(on))
        .map((each) => ({ ...each, unit: orUnknown(each.unit) })),
    }),
    ...(stories && {
      stories: stories
        .filter(({ text, on }) => hasWords(text) && hasWords(on))
        .map((each) => ({ ...each, by: orUnknown(each.by) })),
    }),
  };
}

function hasWords(text: string | null): boolean {
  return text !== null && text.trim() !== "";
}

function orUnknown(text: string | null): string | null {
  return hasWords(text) ? text : null;
}
