import { type Difference, placesOf, type Report, type RolePlace } from "@nabij/reflection";
import type { PrintedLine, PrintedSection } from "../../report-file/printed-report.ts";
import { line, type ReflectionWriting, section } from "./report-writing.ts";

type Subject = Difference["subject"];

/** What a difference is about, in words: a question, an axis of the field, or an option. */
export function subjectText(
  { words }: ReflectionWriting,
  report: Report,
  { kind, id }: Subject,
): string {
  if (kind === "axis") return id === "nearness" ? words.field.nearness : words.field.autonomy;
  if (kind === "option") {
    const options = [...report.options, ...report.droppedOptions];
    return options.find((option) => option.id === id)?.text ?? words.erased;
  }
  const questions = report.phases.flatMap((phase) => phase.questions);
  return questions.find(({ questionId }) => questionId === id)?.text ?? id;
}

/** Per role the middle of what was said, in words; no averages alone and no score (§4.5). */
export function differencesSection(write: ReflectionWriting, report: Report): PrintedSection {
  const { words, name, role, number } = write;
  const scales = report.differences.flatMap(({ subject, perspective, byRole, differs }) => {
    const about = subjectText(write, report, subject);
    const estimate = perspective === "as-client" ? `, ${words.difference.asClient(name)}` : "";
    const said = byRole
      .map((one) => words.difference.value(role(one.role), number(one.median), one.n))
      .join(" · ");
    return lineOf(`${about}${estimate}`, said, differs, words.difference.differ);
  });
  const choices = report.choiceDifferences.flatMap(({ questionId, options, differs }) => {
    const about = subjectText(write, report, { kind: "question", id: questionId });
    const said = options
      .filter(({ byRole }) => byRole.some(({ n }) => n > 0))
      .map(({ optionId, byRole }) => {
        const shares = byRole
          .filter(({ n }) => n > 0)
          .map(({ role: who, n, of }) => words.difference.share(role(who), n, of));
        return `${optionText(report, questionId, optionId)}: ${shares.join(", ")}`;
      });
    return lineOf(about, said.join(" · "), differs, words.difference.differ);
  });
  return section(words.sections.differences, [...scales, ...choices]);
}

function lineOf(about: string, said: string, differs: boolean, mark: string): PrintedLine[] {
  return [{ ...line(about), look: "question" }, line(differs ? `${said}. ${mark}` : said)];
}

function optionText(report: Report, questionId: string, optionId: string): string {
  const asked = report.phases
    .flatMap(({ questions }) => questions)
    .find((question) => question.questionId === questionId);
  return asked?.quotes.find(({ choice }) => choice?.id === optionId)?.choice?.text ?? optionId;
}

/** Each view that stands alone, and whether the table asked about it (§4.4). */
export function loneViewsSection(write: ReflectionWriting, report: Report): PrintedSection {
  const { words, number } = write;
  const lines = report.loneViews.flatMap(({ subject, label, value, discussed, withdrawn }) => {
    const said = words.lone.line(label, number(value));
    const asked = withdrawn ? words.lone.withdrawn : words.lone[discussed ? "asked" : "notAsked"];
    const about: PrintedLine = { ...line(subjectText(write, report, subject)), look: "question" };
    return [about, line(`${said} ${asked}`)];
  });
  return section(words.sections.loneViews, lines);
}

/** Own view beside the estimate of the client's, per role. */
export function gapsSection(write: ReflectionWriting, report: Report): PrintedSection {
  const { words, name, role, number } = write;
  const lines = report.clientGaps.map(({ subject, role: who, own, asClient }) =>
    line(
      words.difference.gap(role(who), number(own), number(asClient), name),
      subjectText(write, report, subject),
    ),
  );
  return section(words.sections.gaps, lines);
}

/** The field of tension as a table: one row per role and view, never the two mixed. */
export function fieldSection(write: ReflectionWriting, report: Report): PrintedSection {
  const { words, role, number } = write;
  const places = placesOf(report);
  if (places.length === 0) return section(words.sections.field, []);
  const before = report.previous?.field ?? [];
  const rowOf = (
    name: string,
    { nearness, autonomy }: Pick<RolePlace, "nearness" | "autonomy">,
  ) => [name, number(nearness), number(autonomy)];
  const rows = places.flatMap((place) => {
    const name = role(place.role);
    if (place.perspective !== "own") return [rowOf(words.field.estimate(name), place)];
    const last = before.filter((each) => each.role === place.role);
    return [rowOf(name, place), ...last.map((each) => rowOf(words.field.lastTime(name), each))];
  });
  const head = [words.field.role, words.field.nearness, words.field.autonomy];
  return section(words.sections.field, [line(words.field.scale)], { head, rows });
}
