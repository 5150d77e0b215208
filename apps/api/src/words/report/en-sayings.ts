import type { Sayings, Writing } from "./report-words.ts";

/** Everything a document can say, in English sentences. */
export function enSayings(write: Writing): Sayings {
  return {
    ...aboutBeginning(write),
    ...aboutGrowing(write),
    ...aboutMoney(write),
    ...aboutEvaluating(write),
    ...aboutRestricting(write),
    ...aboutHearing(write),
    ...aboutSomebody(write),
    ...aboutAgreeing(write),
    ...inFirstPerson(write),
  };
}

/** How it began, what for, and how it ended. */
function aboutBeginning({ day, value, values }: Writing) {
  return {
    prose: ({ text }) => text,
    began: ({ on, reasons }) =>
      `One-to-one care began on ${day(on)}${reasons.length === 0 ? "" : `. The reasons: ${values(reasons)}`}.`,
    stillKnown: ({ answer }) =>
      ({
        ja: "The team still knows why it began.",
        deels: "The team partly knows why it began.",
      })[answer] ?? "The team no longer knows why it began.",
    aim: ({ type, purpose, plannedEnd }) =>
      [
        type === "tijdelijk"
          ? "The nearness is meant to be temporary"
          : "The nearness is needed for a long time",
        purpose === null ? "" : `, for ${value(purpose)}`,
        plannedEnd === null ? "." : `, until ${day(plannedEnd)}.`,
      ].join(""),
    decided: ({ by, on }) =>
      `Decided${by === null ? "" : ` by: ${value(by)}`}${on === null ? "" : `, on ${day(on)}`}.`,
    ended: ({ on, outcome }) =>
      `The trajectory ended on ${day(on)}${outcome === null ? "" : `: ${value(outcome)}`}.`,
  } satisfies Partial<Sayings>;
}

/** Goals, steps, and what helps or hinders. */
function aboutGrowing({ day, value, values }: Writing) {
  return {
    goalCount: ({ reached, running, dropped }) =>
      `Reached: ${reached}. Still running: ${running}.${dropped === 0 ? "" : ` Dropped: ${dropped}.`}`,
    goal: ({ what, domain, status, start, target, closed, ...seen }) =>
      [
        `${what}${domain === null ? "" : ` (${value(domain)})`}: `,
        closed === null ? value(status) : `${value(status)} on ${day(closed)}`,
        `, begun on ${day(start)}`,
        status === "lopend" && target !== null ? `, aimed at ${day(target)}` : "",
        seen.measuredBy === null ? "." : `. Shown by: ${seen.measuredBy}.`,
        seen.measured === null ? "" : ` On ${day(seen.measured.on)}: ${seen.measured.value}.`,
      ].join(""),
    step: ({ what, from, result }) =>
      `${what}, from ${day(from)}${result === null ? "" : `: ${value(result)}`}.`,
    factors: ({ helps, hinders, on }) =>
      [
        helps.length === 0 ? "" : `This helps: ${values(helps)}. `,
        hinders.length === 0 ? "" : `This is in the way: ${values(hinders)}. `,
        `Recorded on ${day(on)}.`,
      ].join(""),
  } satisfies Partial<Sayings>;
}

/** Hours planned and delivered, and what they cost. */
function aboutMoney(write: Writing) {
  const { day, number, euro, value, list } = write;
  const hours = (count: number) => `${number(count)} hours`;
  const near = (perDay: number | null, ratio: string | null) =>
    `${perDay === null ? "an unknown number of hours" : hours(perDay)} a day${ratio === null ? "" : `, ${value(ratio)}`}`;
  const share = (percentage: number | null, what: string) =>
    percentage === null ? [] : [`${number(percentage)}% ${what}`];
  return {
    planned: ({ from, until, hoursPerDay, ratio }) =>
      `Agreed from ${day(from)}${until === null ? "" : ` through ${day(until)}`}: ${near(hoursPerDay, ratio)}.`,
    totals: ({ planned, delivered, weeks }) =>
      `In ${weeks} ${weeks === 1 ? "week" : "weeks"} with hours, ${hours(delivered)} were delivered of ${hours(planned)} planned.`,
    money: ({ scheme, from, until, amount }) =>
      [
        `${value(scheme)}, from ${day(from)}${until === null ? "" : ` through ${day(until)}`}`,
        amount === null ? "" : `: ${euro(amount.euro)}`,
        amount === null || amount.per === null ? "" : ` per ${value(amount.per)}`,
        amount === null || amount.year === null ? "." : ` (prices of ${amount.year}).`,
      ].join(""),
    shares: ({ staff, environment, context }) =>
      `Of that, ${list([
        ...share(staff, "went to the team"),
        ...share(environment, "to the place"),
        ...share(context, "to the context"),
      ])}.`,
    renewal: ({ on }) => `The request is due on ${day(on)}.`,
    asked: ({ scheme, hoursPerDay, ratio, decision }) =>
      [
        `Now there is ${near(hoursPerDay, ratio)}`,
        scheme === null ? "" : `, paid from ${value(scheme)}`,
        decision === null ? "." : `. The last evaluation decided: ${value(decision)}.`,
      ].join(""),
    noPayment: () =>
      "This report gives facts. What they mean for a payment, people decide in conversation.",
  } satisfies Partial<Sayings>;
}

/** Evaluations and what was decided. */
function aboutEvaluating({ day, value, list }: Writing) {
  return {
    judged: ({ on, necessary, effective, proportionate }) =>
      `At the evaluation of ${day(on)}: still needed: ${value(necessary)}; works: ${value(effective)}; in proportion: ${value(proportionate)}.`,
    evaluation: ({ on, kind, clientHeard, decision, next }) =>
      [
        `Evaluation of ${day(on)}${kind === null ? "" : ` (${value(kind)})`}`,
        clientHeard === null ? "" : clientHeard ? ", client heard" : ", client not heard",
        decision === null ? "." : `. Decision: ${value(decision)}.`,
        next === null ? "" : ` Next time: ${day(next)}.`,
      ].join(""),
    impacts: ({ positive, negative }) => {
      const named = (effects: typeof positive) =>
        effects.length === 0
          ? "nothing named"
          : list(effects.map(({ theme, on }) => `${value(theme)} (${value(on)})`));
      return `What it brought: ${named(positive)}. What it cost: ${named(negative)}.`;
    },
    participants: ({ roles, expertFrom, withExpert }) =>
      [
        roles.length === 0 ? "Who were there is not recorded." : `Present: ${list(roles)}.`,
        withExpert
          ? ` An expert from outside looked along${expertFrom === null ? "" : ` (${expertFrom})`}.`
          : "",
      ].join(""),
    decision: ({ decision, next }) =>
      `Decision: ${value(decision)}.${next === null ? "" : ` Next evaluation: ${day(next)}.`}`,
  } satisfies Partial<Sayings>;
}

/** Restrictions, as recorded. */
function aboutRestricting({ day, value }: Writing) {
  return {
    restriction: ({ form, regime, from, until, reviews }) =>
      [
        `${value(form)}, from ${day(from)}${until === null ? "" : ` through ${day(until)}`}`,
        `. Rules: ${value(regime)}.`,
        reviews === 0
          ? " Not looked at again in this time."
          : ` Looked at again in this time: ${reviews}.`,
      ].join(""),
    restrictionEnded: ({ form, on, because }) =>
      `${value(form)}: stopped on ${day(on)}${because === null ? "" : `, because: ${value(because)}`}.`,
    oneToOneAsked: ({ on, answer }) =>
      `Is the one-to-one care itself a restriction? The team answered${on === null ? "" : ` on ${day(on)}`}: ${value(answer)}.`,
    noRestrictions: () => "No restriction is recorded in this time.",
  } satisfies Partial<Sayings>;
}

/** How somebody was heard. */
function aboutHearing({ name, day, value, values }: Writing) {
  return {
    timesHeard: ({ count, last }) =>
      count === 0
        ? `In this period it is not recorded that ${name} or the family was heard.`
        : `In this period ${name} or the family was heard ${count === 1 ? "once" : `${count} times`}${last === null ? "" : `, last on ${day(last)}`}.`,
    voice: ({ said, on, how, question }) =>
      `${question === null ? "" : `${question} `}“${said}” (${how === null ? "" : `${value(how)}, `}${day(on)})`,
    heardAt: ({ on, how, with: present, note }) =>
      [
        `${day(on)}: `,
        {
          said: `${name} said or showed something`,
          "through-family": "the family or who speaks for the client told something",
          evaluation: "heard at an evaluation",
          "care-advice": "at the table of the care advice team",
        }[how],
        present.length === 0 ? "" : `, with ${values(present)}`,
        note === null ? "." : `. How: ${note}`,
      ].join(""),
    notHeard: ({ on, note }) =>
      `${day(on)}: not heard at the evaluation${note === null ? "." : `. Why: ${note}`}`,
    chosen: ({ label, text, on }) => `“${text}” (${label}, ${day(on)})`,
    reflections: ({ count }) =>
      count === 1 ? "The team held a reflection." : `The team held ${count} reflections.`,
  } satisfies Partial<Sayings>;
}

/** Who somebody is, who is near, where somebody lives, and the analysis. */
function aboutSomebody({ name, day, number, value, values, list, subjects }: Writing) {
  return {
    who: ({ age, worlds, groups, profile, region }) =>
      [
        `${name} is ${age} years old. Care under: ${values(worlds)}.`,
        groups.length === 0 ? "" : ` Group: ${values(groups)}.`,
        profile === null ? "" : ` Profile: ${value(profile)}.`,
        region === null ? "" : ` Own region: ${region}.`,
      ].join(""),
    representative: ({ capacity, label }) => `Speaks for ${name}: ${label} (${value(capacity)}).`,
    network: ({ relation, label, chosen }) =>
      `Close: ${label}, ${value(relation)}${chosen && relation !== "jim" ? ", own choice" : ""}.`,
    plan18: ({ destination, funder, on }) =>
      `Plan for turning 18: ${destination ?? "the place is not known"}, ${funder === null ? "who pays is not known" : `paid from ${value(funder)}`}${on === null ? "" : ` (${day(on)})`}.`,
    analysis: ({ on, author }) =>
      `Explanatory analysis of ${day(on)}${author === null ? "" : `, by ${author}`}.`,
    factor: ({ label, effect }) => `${label}: ${value(effect)}.`,
    coverage: ({ covered, open }) =>
      [
        covered.length === 0 ? "" : `Covers ${list(covered.map((one) => subjects[one]))}.`,
        open.length === 0
          ? ""
          : ` Says nothing yet about ${list(open.map((one) => subjects[one]))}.`,
      ]
        .join("")
        .trim(),
    place: ({ setting, living, from, peers }) =>
      `Lives since ${day(from)}: ${value(setting)}${living === null ? "" : `, ${value(living)}`}.${peers === null ? "" : ` Contact with peers: ${value(peers)}.`}`,
    fits: ({ answer, on }) => `Does the place fit? On ${day(on)}: ${value(answer)}.`,
    activity: ({ kind, what, hours }) =>
      `${what ?? value(kind)}${what === null || kind === null ? "" : ` (${value(kind)})`}${hours === null ? "" : `, ${number(hours)} hours a week`}.`,
  } satisfies Partial<Sayings>;
}

/** Agreements, guarantees, roles and what has to be in hand. */
function aboutAgreeing({ day, value, checks }: Writing) {
  return {
    agreement: ({ kind, what, who, status, due }) =>
      [
        kind === null || kind === "afspraak" ? "" : `${value(kind)}: `,
        what,
        who === null ? "" : `. Who: ${who}`,
        due === null ? "" : `. By ${day(due)}`,
        `. State: ${value(status)}.`,
      ].join(""),
    guarantee: ({ kind, status, from }) =>
      `${kind === "placement" ? "Guarantee of a place" : "Guarantee to come back"} (placement of ${day(from)}): ${value(status)}.`,
    regie: ({ role, holder, organisation, since }) =>
      `${value(role)}: ${holder ?? "not recorded who"}${organisation === null ? "" : `, ${organisation}`}${since === null ? "" : `, since ${day(since)}`}.`,
    regieOpen: ({ role, problem }) => `${value(role)}: ${value(`regie-${problem}`)}.`,
    check: ({ check, on, isDone }) =>
      `${isDone ? "Done" : "Not yet"}: ${checks[check]}${on === null ? "" : ` (${day(on)})`}`,
  } satisfies Partial<Sayings>;
}

/** A passport speaks for its owner. */
function inFirstPerson({ number, value }: Writing) {
  return {
    myName: ({ name: mine }) => `My name is ${mine}.`,
    myVoice: ({ said, question }) => `${question === null ? "" : `${question} `}“${said}”`,
    myHours: ({ hoursPerDay, ratio }) =>
      `Somebody is with me ${number(hoursPerDay)} hours a day${ratio === null || ratio === "1:1" ? "" : ` (${value(ratio)})`}.`,
    mySign: ({ what }) => what,
    myDay: ({ kind, what }) => what ?? value(kind),
    myPerson: ({ relation, label }) =>
      label === value(relation) ? label : `${label}, ${value(relation)}`,
  } satisfies Partial<Sayings>;
}
