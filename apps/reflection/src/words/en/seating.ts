/** Words of the page where a new conversation is prepared. */
export const seating = {
  title: "New conversation",
  lead: "Seat people at the table and begin. The rest is ready; only change what has to be different.",
  about: "Who is it about?",
  search: "Search by name or number",
  withoutFile:
    "Choose a trajectory, or leave this empty: it is then a conversation without a file.",
  found_one: "{{count}} trajectory found",
  found_other: "{{count}} trajectories found",
  since: "since {{day}}",
  otherTrajectory: "Another trajectory",
  clientName: "What we call the client in this conversation",
  clientNameHint: "The name the client chooses. Empty: “the client”.",
  who: "Who is at the table?",
  whoText:
    "Roles only, no names. Press once for each person; add those who should have come as well.",
  addWho: "Add somebody",
  addRole: "Add {{role}}",
  seated: "At the table",
  isAbsent: "is not here",
  remove: "Remove {{label}}",
  supportedBy: "Supported by",
  supportedByHint: "For example: mentor, or sister. It will stand beside the answers.",
  emptyChair: "Empty chair",
  emptyChairText:
    "{{name}} is not at the table. What others say on behalf of {{name}} is marked as an estimate.",
  time: "How much time is there?",
  timeText:
    "What goes better, what is harder, the voice of the client and agreements are always included.",
  times: {
    "30": "30 minutes",
    "60": "60 minutes",
    "90": "90 minutes",
    all: "Everything, in more than one sitting",
  },
  questionCount_one: "{{count}} question",
  questionCount_other: "{{count}} questions",
  sittings: {
    length: "How long is one sitting?",
    minutes_one: "{{count}} minute",
    minutes_other: "{{count}} minutes",
    which: "Which sitting is this?",
    held: "held",
    due: "next in line",
    atOnce: "Everything in one conversation",
    atOnceText: "You pause it yourselves and go on later from where you were.",
  },
  promise: "What happens to your words?",
  promises: {
    here: "What you say is kept in this conversation and its report. Only those involved in this trajectory can read it, and who reads it is on record.",
    notFunder: "It never goes to a funder and never counts as a score.",
    alone:
      "If a role has only one person, it is clear who said something. Rather not say? That is an answer too.",
    report:
      "Answers are in the report as they were said. You may correct or withdraw them while the conversation is going on.",
    agreements: "Only agreements that people say yes to go to the trajectory.",
    kept: "Answers stay with this conversation until your organisation has them erased. Agreements stay with the trajectory.",
    stop: "You may always pause or stop. Whatever is there by then is kept.",
  },
  guide: "Which conversation?",
  more: "Already set for you",
  moreText: "Press a line to choose something else.",
  names: "Names you use",
  noNames: "No nicknames yet",
  guideText: "Each conversation is a selection of the same questions, for a different moment.",
  fitsNow: "fits now",
  suggestion: {
    series: "You hold this conversation in sittings. Sitting {{count}} is ready.",
    renewal_one: "The renewal is in {{count}} week. That is why this conversation is ready.",
    renewal_other: "The renewal is in {{count}} weeks. That is why this conversation is ready.",
    begun_one:
      "The one-to-one has been running for {{count}} week. So the conversation about the start is ready.",
    begun_other:
      "The one-to-one has been running for {{count}} weeks. So the conversation about the start is ready.",
    evaluated_one: "The last evaluation was {{count}} month ago. It is time to look back.",
    evaluated_other: "The last evaluation was {{count}} months ago. It is time to look back.",
    never_one:
      "The one-to-one has been running for {{count}} month and no evaluation is on record.",
    never_other:
      "The one-to-one has been running for {{count}} months and no evaluation is on record.",
  },
  way: "How will you do it?",
  wayText: "Writing alone first gives more honest answers than talking straight away.",
  ways: {
    own: {
      label: "Each writes first on their own phone",
      hint: "Then you reveal everything at once. People join with a code, without an account.",
    },
    round: {
      label: "One device goes round",
      hint: "Each writes in turn on this device. In between the screen is covered.",
    },
    beforehand: {
      label: "Beforehand, each alone",
      hint: "People write in their own time; you reveal when you are together.",
    },
    aloud: {
      label: "Aloud together, on one device",
      hint: "Somebody takes notes while you talk. Everyone hears each other at once.",
    },
  },
  noPhone: "writes on this device",
  leader: "Who leads?",
  leaderText:
    "Whoever leads reveals and goes on. They too see nothing of others before the reveal.",
  leadsOnly: "I lead and do not write",
  leadsAndWrites: "I lead and write as {{label}}",
  namingTitle: "What is shown beside an answer?",
  naming: {
    named: {
      label: "With a name",
      hint: "The role and letter that everyone at the table knows of each other.",
    },
    alias: {
      label: "With an alias",
      hint: "Such as “Support worker B”. When a role has only one person, it can be guessed who it is.",
    },
    anonymous: {
      label: "Anonymous",
      hint: "Only the role, for roles with four people or more. The others keep an alias.",
    },
  },
  notAnonymous:
    "Anonymous needs four people or more in one role; with fewer it can be guessed who wrote something.",
  neverLoosens: "Later it can only become more closed, never more open.",
  nobody: "First seat somebody at the table: press a role.",
  start: "Start the conversation",
  starting: "Starting",
} as const;
