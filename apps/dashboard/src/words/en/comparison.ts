import type { comparison as nl } from "../nl/comparison.ts";
import type { Translated } from "../translated.ts";

/** Words of Comparing and its explanation. */
export const comparison: Translated<typeof nl> = {
  pageTitle: "Compare",
  choose: "Which question and period",
  firstHalf: "the first half of {{year}}",
  secondHalf: "the second half of {{year}}",
  quarter: "quarter {{quarter}} of {{year}}",
  sentence_one: "Over {{period}} {{count}} organisation counted its clients.",
  sentence_other: "Over {{period}} {{count}} organisations counted their clients together.",
  hiddenSentence_zero: "All {{all}} figures of the group are shown.",
  hiddenSentence_one:
    "Of the {{all}} figures of the group <figure>{{count}}</figure> stays hidden.",
  hiddenSentence_other:
    "Of the {{all}} figures of the group <figure>{{count}}</figure> stay hidden.",
  note: {
    notTaken: "You did not take part in this round; your figures are not in those of the group.",
    changed:
      "Your data was corrected since: this shows what you know now, not what was added up then.",
  },
  own: "with you",
  group: "all organisations together",
  chance: "may by chance lie between",
  between: "{{from}} and {{until}} %",
  picture: "from 0 to 100 %",
  answer: "answer",
  together: "together",
  about: "about {{number}} clients",
  ofAll: "{{count}} of {{of}}",
  notForYou: "not for you",
  by: "Split by: {{question}}",
  estimate: {
    lead: "Estimated from these groups, in months.",
    own: "With you: a quarter shorter than {{lower}}, half shorter than {{median}}, three quarters shorter than {{upper}}.",
    group: "All organisations together: {{lower}}, {{median}} and {{upper}}.",
    beyond: "cannot be said",
  },
  questions: "Questions on this page",
  whatCounts: "What counts here?",
  newerIndicator: "This question is newer than your Nabij; its words come with a new version.",
  definition: "meaning",
  population: "about whom",
  referenceDate: "reference date",
  unit: "unit",
  version: "number",
  versionOf: "question {{number}}, version {{version}}",
  source: "source",
  mark: {
    shown: "shown",
    "te-klein": "hidden: too few",
    "beschermt-andere": "hidden: protects another figure",
    "eerder-gepubliceerd": "hidden: too near an earlier figure",
    "niet-gecontroleerd": "hidden: could not be checked",
    "no-data": "no data",
    "zero-not-shown": "nobody or almost nobody: not shown",
  },
  absent: {
    title: "What is not there, and why",
    subtitle: "A hidden figure was opened for nobody, or it could say something about one client.",
    none: "Everything that was asked is shown.",
    figures_one: "{{count}} figure",
    figures_other: "{{count}} figures",
    why: {
      "te-klein":
        "Too few clients, too few organisations, or one organisation that makes up nearly all of it.",
      "beschermt-andere": "With this figure another one, too small, could be worked out.",
      "eerder-gepubliceerd":
        "An earlier publication says almost the same; the difference would be about a few clients.",
      "niet-gecontroleerd":
        "The check that tries to work out hidden figures was not done in time. Then the whole table stays shut.",
      "zero-not-shown": "That something happens to nobody is information about people as well.",
      "no-data": "No organisation has clients here, or the question was not asked.",
    },
  },
  bands: {
    title: "Where organisations lie",
    subtitle:
      "In bands, without names, without a lowest or a highest. Your band was looked up here; nobody else knows which it is.",
    share: "{{question}} Share of “{{answers}}”",
    band: "{{from}} to {{until}} %",
    organisations_one: "{{count}} organisation",
    organisations_other: "{{count}} organisations",
    own: "you are here",
    detail: {
      nothing: "There are too few organisations with enough clients to say anything.",
      pooled:
        "There are too few organisations to spread them; there is only the figure of all together.",
      halves: "Two parts, each of at least three organisations. Finer would not be safe.",
      quarters: "Four parts at most, each of at least three organisations.",
    },
    none: {
      "not-counted": "Your own share is not there: you do not see all clients.",
      "too-few-clients_one": "You have no band of your own: that takes {{count}} client.",
      "too-few-clients_other": "You have no band of your own: that takes {{count}} clients.",
      "no-bands": "There are no bands to find your share in.",
    },
  },
  context: {
    title: "What belongs beside it",
    text: "Differences do not come from clients alone. The team, the place and the plan also decide how much one-to-one care there is. Do not read the figures above without these.",
  },
  facts: {
    title: "Where these figures come from",
    plan: "plan",
    planOf: "{{title}}, version {{version}}",
    period: "period",
    organisations: "taking part",
    organisationsOf_one: "{{count}} organisation in {{groups}} legal groups",
    organisationsOf_other: "{{count}} organisations in {{groups}} legal groups",
    published: "published",
    hub: "hub",
    rules: "rules",
    rulesOf:
      "at least {{clients}} clients and {{least}} organisations; nobody above {{largestShare}} %; who calculates never comes nearer than {{intervalWidth}} clients; counts in steps of {{roundingBase}}; percentages are made of rounded counts and do not always add up to 100",
    hash: "fingerprint of the plan",
  },
  file: {
    question: "question",
    row: "group",
    answer: "answer",
    ownClients: "own clients",
    ownOf: "own clients in this group",
    ownShare: "own share in %",
    chanceFrom: "chance from %",
    chanceUntil: "chance until %",
    groupClients: "all organisations: clients, rounded",
    groupShare: "all organisations: share in %",
    mark: "mark",
  },
  empty: {
    alone: {
      title: "You do not compare with others yet",
      text: "Everything in Nabij works without it. Who wants to compare joins a hub; nothing about a single client and no small number ever leaves. The administrator can join.",
    },
    waiting: {
      title: "Nothing has been published yet",
      text: "You take part. As soon as a round over a closed period is done, the figures are here.",
    },
  },
  toFederation: "To the connection",
  guide: {
    link: "How does this work, and who learns what?",
    pageTitle: "How comparing works",
    where: "You are here",
    sentence: "Everybody counts, and nobody shows a number.",
    lead: "Organisations add up their clients while nobody, not even the hub, can read another's number. What is too small is never opened.",
    whoTitle: "Who learns what?",
    who: {
      self: {
        name: "You yourselves",
        learns: "Everything about your own clients, and what was published.",
        never: "Never a number of another.",
      },
      hub: {
        name: "The hub, which adds up",
        learns:
          "Who takes part, and for each cell in how many organisations somebody is. When that is enough, also how many clients together.",
        never:
          "Never the number of one organisation, and of a cell that is too small only in how many organisations somebody is.",
      },
      others: {
        name: "The other organisations",
        learns:
          "Who takes part, in how many organisations somebody is in a cell, and the publication.",
        never: "Never a number of yours, and no sum that was not published.",
      },
      everybody: {
        name: "Everybody",
        learns: "The publication: rounded counts and whole percentages.",
        never: "Nothing else.",
      },
    },
    howTitle: "How does a round go?",
    how: {
      plan: "The hub asks a fixed question and signs it. Your Nabij only takes part when it knows the question, when the rules are strict enough, and when at least five organisations that you trust take part.",
      count:
        "Your Nabij counts its own clients. Every client counts once, also with several trajectories.",
      mask: "Every number gets a mask that only disappears in the sum of all. Only then it goes to the hub.",
      gate: "First only this is opened: in how many organisations somebody is. Every participant counts that again.",
      open: "Only where there are enough organisations the sum is opened. The rest stays shut for ever.",
      check:
        "Before the publication a check tries to work out every hidden figure. When that goes too well, more is hidden.",
      publish:
        "What is left is rounded, signed, and put into a log that nobody can change afterwards.",
    },
    marksTitle: "Three marks that are never confused",
    marks: {
      hidden: "Hidden: there is a figure, and it would say too much.",
      "no-data": "No data: nobody gave anything about this.",
      "zero-not-shown":
        "Nobody or almost nobody: we do not say that, because zero says something about people too.",
    },
    neverTitle: "What will never be here",
    never:
      "No ranking, no best or worst, no names, and no figure of “the others without us”: with that one, somebody else could be worked out.",
    limitsTitle: "Where this ends",
    limits: {
      review: "No independent expert in cryptography has reviewed this yet.",
      lie: "An organisation that gives a believable wrong number is not noticed. An impossible number is.",
      twice: "A client in care at two organisations counts at both.",
      gate: "Every participant sees in how many organisations somebody is in a cell. That is why cells are coarse.",
      hub: "The hub decides honestly whether a cell has ten clients before it asks for more. Together with other organisations a dishonest hub can learn more than alone.",
      noise: "There is no mathematical guarantee with noise (differential privacy).",
    },
  },
};
