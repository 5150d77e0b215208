/** Words of the board of who leads. */
export const board = {
  project: "Projector view",
  projected: "Projector view on",
  ready: {
    here_one: "{{count}} person at the table",
    here_other: "{{count}} people at the table",
    writing_one: "{{count}} person, writing goes on",
    writing_other: "{{count}} people, writing goes on",
    ready_one: "{{count}} person, ready with writing",
    ready_other: "{{count}} people, everyone ready with writing",
    revealed_one: "{{count}} person, revealed",
    revealed_other: "{{count}} people, revealed together",
  },
  stage: {
    all: "{{here}}. All parts",
    place: "part {{place}} of {{count}}: {{title}}",
    on: "On to {{title}}",
  },
  join: {
    pill: "to join:",
    title: "Take part on your own phone",
    goTo: "On your phone, go to",
    code: "and type this code",
    qr: "QR code to take part. The code is {{code}}.",
    failed: "The code for joining could not be made.",
    loopback:
      "This address works on this computer only. Phones can join when Nabij was started with HOST set to the address of this computer in the network.",
  },
  seats: {
    title: "At the table",
    ready: "ready",
    writing: "still writing",
    listening: "listens",
    absent: "is not here",
    menu: "More about {{name}}",
    away: "Is not here",
    back: "Is back",
  },
  welcome: {
    title: "Looking together at how near is near enough for {{name}}",
    promise: "What you see of each other",
    alone:
      "Everyone first writes alone. Until you reveal nobody sees what another writes, not even who leads.",
    together:
      "Then everything is there at once: the client first, the manager last. Who comes later answers first.",
    here: "What you say is in this conversation and its report. It never goes to a funder, unless somebody shares that one sentence.",
    kept: "Your words are erased {{days}} days after closing. The agreements and the report you approve stay.",
    stop: "Stopping, passing over and withdrawing is always allowed. “Rather not” is an answer.",
    naming: {
      named: "Each answer says who wrote it.",
      alias:
        "Each answer has an alias, such as “Support worker B”. When there is one person of a role, it can be guessed who it is.",
      anonymous:
        "In a role with four people or more an answer does not say who wrote it, only the role. In a smaller role there is an alias.",
    },
    who: "Who takes part?",
    state: {
      yes: "takes part",
      no: "only listens",
      open: "not in yet",
      away: "is not here",
    },
    begin: "Begin together",
  },
  moment: {
    write: "Write a moment down",
    who: "Who tells this?",
    choose: "Choose who",
  },
  question: {
    alone: "Everyone writes for themselves. Take your time; no clock is running.",
    probe: "One more question to the table",
    toField: "On to the field of tension",
  },
  model: {
    title: "Language model",
    ask: "Ask the language model for a follow-up",
    none: "No question came. The one of the guide stands.",
    on: "Let the language model think along",
    off: "Turn the language model off",
  },
  reveal: {
    moment: "The moment {{name}} told",
    reveal: "Reveal everything at once",
    canNow: "Everyone is ready. Revealing cannot be undone.",
    alike: "you look the same way",
    lead: "First read in silence. Then ask what you do not understand yet.",
    leadDiffer: "Nobody has to win. What makes each of you see it this way?",
  },
  spread: {
    title: "Where everyone stands, by role. A dot is one answer.",
    row: "{{label}}: {{values}} on a scale up to {{max}}",
  },
  groups: {
    start: "Lay together",
    stop: "Show per person",
    suggest: "Make a proposal",
    undo: "Undo",
    name: "Name of group {{place}}",
    placeholder: "What do these share?",
    to: "With “{{title}}”",
    numbered: "group {{place}}",
    apart: "Lay apart",
    lay: "Lay with a group",
    move: "Lay with a group: the answer of {{label}}",
  },
  field: { revealed: "What makes you stand here? There is no right place." },
  options: { loneFirst: "First ask on with who stands alone:" },
  positions: { lead: "Everyone again chooses alone first, with a reason. Then you reveal." },
  aside: {
    open: "For you",
    something: "there is something to read",
    title: "Only for who leads",
    text: "This is never on the board and never in the report. In the projector view it cannot be opened.",
  },
  help: {
    title: "Who asks for a person",
    none: "Nobody asks for help now.",
    asks: "{{label}} would like you to come over.",
    done: "I have been there",
  },
  hints: {
    title: "Sharing attention",
    none: "Nothing special.",
    "speaks-much":
      "Much of what is there comes from {{label}}. Whom do you want to hear first now?",
    silent:
      "Nothing was heard from {{label}} for two questions. Would you like to ask in another way?",
    rephrase:
      "{{name}} said yes to a question and also to its opposite. Ask it again in other words; the answer stays.",
  },
  timer: {
    title: "Clock",
    show: "Show how long this part takes",
    text: "The clock only tells. Nothing goes on or opens by itself.",
    justBegun: "This part has just begun",
    minutes_one: "{{count}} minute at this part",
    minutes_other: "{{count}} minutes at this part",
  },
  naming: {
    title: "Names with answers",
    text: "Names can only close further, never open again. Anonymous takes a role with four people or more.",
    to: "To {{naming}}",
  },
  handOver: {
    title: "Let somebody else lead",
    text: "A professional who takes part takes over the board. This device then no longer leads.",
    nobody: "Nobody can take over now: it has to be a professional who takes part.",
    to: "{{label}} leads on",
  },
  tools: {
    write: "Write myself",
    passRound: "Pass this device round",
    handOver: "Let somebody else lead",
  },
  news: {
    ready: "Everyone is ready. You can reveal.",
    revealed: "Everything was revealed.",
  },
} as const;
