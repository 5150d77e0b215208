import { type Report, type SessionOption, type Stance, speakerOf } from "@nabij/reflection";
import type { PrintedLine, PrintedSection } from "../../report-file/printed-report.ts";
import { facts, line, type ReflectionWriting, section } from "./report-writing.ts";

/** Every way to go on that was named, with its harm and where each stood; put aside is not lost. */
export function optionSections(
  write: ReflectionWriting,
  report: Report,
): readonly PrintedSection[] {
  const { sections } = write.words;
  const lines = (options: readonly SessionOption[]) =>
    options.flatMap((option) => optionLines(write, report, option));
  return [
    section(sections.options, lines(report.options)),
    section(sections.dropped, lines(report.droppedOptions)),
  ];
}

function optionLines(
  write: ReflectionWriting,
  report: Report,
  { id, text, participantId, lessNearness, harms }: SessionOption,
): PrintedLine[] {
  const { words } = write;
  const by = (who: string) => labelOf(report, who);
  const stances = report.stances.filter(({ optionId }) => optionId === id);
  return [
    { ...line(text ?? words.erased), look: "heading" },
    ...facts([words.option.by, by(participantId)]),
    ...(lessNearness ? [line(words.option.less)] : []),
    ...harms.map((harm) =>
      line(harm.text ?? words.erased, words.option.harmBy(by(harm.participantId))),
    ),
    ...stances.map((stance) => stanceLine(write, stance, by(stance.participantId))),
  ];
}

function stanceLine({ words }: ReflectionWriting, stance: Stance, label: string): PrintedLine {
  const steps: Readonly<Record<number, string>> = words.option.steps;
  const step = steps[stance.step] ?? String(stance.step);
  const reason = stance.text === null ? step : `${step}. “${stance.text}”`;
  return line(reason, words.option.step(label, stance.step));
}

function labelOf({ present, absent, language }: Report, participantId: string): string {
  return speakerOf({ participants: [...present, ...absent], language }, participantId)?.label ?? "";
}
