import { mayHear } from "../../client-voice/may-hear.ts";
import { intensityOn } from "../../intensity/intensity-on.ts";
import type { ReportPeriod, ReportSection, ReportSource } from "../report.ts";
import { isSharedWith } from "./heard.ts";
import { begun, line, newest, offered, ranIn, section } from "./part.ts";

/** My name and what fills my days. What the team recorded goes in only together with the client. */
export function meSection({ client, records }: ReportSource, { until }: ReportPeriod) {
  const name = client.chosenName;
  const days = begun(records.activity, until)
    .filter((each) => ranIn({ from: until, until }, each))
    .map(({ id, kind, description }) =>
      offered(`my day ${id}`, { key: "myDay", kind, what: description }),
    );
  return section("me", [
    ...(name === null ? [] : [line("my name", { key: "myName", name })]),
    ...days,
  ]);
}

/** What I want and what I said, as far as I let others know it (S53, S32). */
export function wishesSection(
  { client, records, reader }: ReportSource,
  { until }: ReportPeriod,
): ReportSection {
  const { ownWishes } = client;
  const wish = { key: "myVoice", said: ownWishes ?? "", question: null } as const;
  const said = records.clientVoice
    .filter((voice) => voice.date <= until && isSharedWith(voice, ["team", "familie"]))
    .filter((voice) => mayHear(reader, voice))
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map((voice) => {
      const { id, said: words, question } = voice;
      return line(`my voice ${id}`, { key: "myVoice", said: words, question });
    });
  return section("wishes", [...(ownWishes === null ? [] : [line("my wishes", wish)]), ...said]);
}

/** How near I want somebody, as planned now. */
export function howNearSection({ records }: ReportSource, { until }: ReportPeriod): ReportSection {
  const now = intensityOn(records.intensity, until);
  if (now === undefined || now.hoursPerDay === null) return section("howNear", []);
  const say = { key: "myHours", hoursPerDay: now.hoursPerDay, ratio: now.ratio } as const;
  return section("howNear", [offered("my hours", say)]);
}

/** How others notice that something is too much for me. */
export function noticeSection({ records }: ReportSource, { until }: ReportPeriod): ReportSection {
  const signs = begun(records.restriction, until).flatMap(({ id, resistanceHow }) =>
    resistanceHow === null ? [] : [{ id, what: resistanceHow }],
  );
  return section(
    "notice",
    signs.map(({ id, what }) => offered(`my sign ${id}`, { key: "mySign", what })),
  );
}

/** What makes it lighter for me, or heavier, by the newest explanatory analysis. */
export function factorsSection(
  { records }: ReportSource,
  { until }: ReportPeriod,
  id: "helps" | "hinders",
): ReportSection {
  const analysis = newest(records.explanatoryAnalysis, until);
  const factors = analysis?.factors.filter(
    ({ effect }) => (effect === "verminderen") === (id === "helps"),
  );
  return section(
    id,
    (factors ?? []).map(({ key, label }) =>
      offered(`my ${id} ${analysis?.id} ${key}`, { key: "mySign", what: label }),
    ),
  );
}

/** Who matters to me; who I chose myself goes in, others only together with me (S11). */
export function importantSection({ client }: ReportSource): ReportSection {
  return section(
    "important",
    (client.network ?? []).map(({ relation, label, chosenByClient }, place) => {
      const add = chosenByClient === true ? line : offered;
      return add(`my person ${place}`, { key: "myPerson", relation, label });
    }),
  );
}
