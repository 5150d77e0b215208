/** Words of a participant's own device. */
export const phone = {
  menu: "Menu: my cards, help, reading, leaving",
  menuTitle: "What you can do",
  menuConsent: "What happens to my words",
  toMenu: "Back to the menu",
  easy: "Easy reading",
  news: {
    question: "New question: {{text}}",
    revealed: "The answers were revealed.",
  },
  welcome: {
    title: "You are in",
    text: "Put your phone down. When it begins, the first question comes up here by itself.",
  },
  wait: {
    first: "The first question comes soon",
    text: "You do not have to do anything. The screen goes on by itself.",
  },
  listens: {
    title: "You are listening",
    text: "Nothing is asked of you or kept. You can still take part at any moment.",
    join: "Take part after all",
  },
  away: {
    title: "You are marked as not here",
    text: "Whoever leads marked you as away. Are you back? Then just write on.",
    back: "I am back",
  },
  noSeat: {
    title: "This device has no seat at the table",
    text: "Ask whoever leads for the code and join again.",
  },
  consent: {
    title: "You are here as {{label}}",
    about: "This conversation is about {{name}}, and about how near is near enough.",
    write: "You first write alone. Nobody sees what or how much you write.",
    reveal: "Only when everyone is ready do you see everything, all at once.",
    kept: "Your words are erased {{days}} days after closing.",
    shared:
      "Nothing goes to a funder. What you share with others you choose yourself, sentence by sentence.",
    stop: "You may pass over, correct and withdraw anything. You may stop too.",
    naming: {
      named: "Your answer says “{{label}}”, and others can tell that it is you.",
      alias:
        "Your answer says “{{label}}”. If you are the only one in your role, it can be guessed that it is you.",
      anonymous: "Your answer only says your role, not “{{label}}”.",
    },
    model: "My words may also go to the language model of our organisation",
    modelHint:
      "It runs on a computer of our own and only proposes a question or a summary. Everything works without it.",
    yes: "I take part",
    no: "I only listen",
  },
  question: {
    lead: "Write what you see. The others see this only when everyone is ready.",
    lateLead: "Write what you see.",
    lateHidden:
      "Write down what you see. The others see it later, together with other words. That way nobody can tell by the timing that it is yours.",
    asClientLead: "Write what {{name}} would say. The others see this only when everyone is ready.",
    probeLead: "Only you see this question. You may pass it over.",
    label: "Your answer",
    asClient: "Now separately: as {{name}} would say it",
    late: "The others have seen this already. First your answer, then you see it too.",
    pass: "Pass over",
    notForYou:
      "This question is for others at the table. You see the answers when they are revealed.",
  },
  own: {
    ready: "You are ready",
    readyText: "This is what you wrote. Just wait; the board goes on when everyone is ready.",
    notReady: "Your answer is kept",
    notReadyText: "Look once more. Is it good like this?",
    notYet: "Not ready after all",
    tick: "I am ready",
    withdrawn: "You withdrew this answer",
  },
  reveal: { lead: "This is what everyone wrote. First read, then talk." },
  field: {
    lead: "Slide until it fits. There is no right place; the others see your dot only after the reveal.",
    client: "And where would {{name}} put the dot?",
    clientLead: "This is your estimate, and it will say so.",
    place: "Place my dot",
    move: "Move my dot",
    waiting: "Your dot is placed. You see the others when you reveal.",
    revealed: "Everyone has a dot. What strikes you?",
  },
  agreements: {
    title: "What you agree",
    lead: "Only say yes if you will do or support it yourself.",
    none: "There is nothing yet. Join in; whoever leads writes it down.",
    accept: "Yes, I stand behind this",
    accepted: "You said yes",
  },
  closing: {
    title: "This is what you agreed",
    lead: "Is it right? Say so now. Then whoever leads closes the conversation.",
  },
  cards: {
    title: "My cards",
    none: "You have not written anything yet.",
  },
  help: {
    ask: "Ask for a person",
    asked: "Whoever leads knows",
    text: "Only whoever leads sees this, and will come over to you.",
  },
  leave: {
    title: "Leaving the conversation",
    text: "What you said stays, and you can still have it withdrawn by whoever leads. The others see that your seat is empty. With the code you can come back.",
    leave: "Leave",
    stay: "I stay",
  },
  lost: {
    title: "Whoever leads has lost the connection",
    text: "Just write on. Everything is kept.",
    takeOver: "I take over",
  },
  beforehand: {
    title: "Start writing, in your own time",
    lead: "Begin where you like and stop when you like. Nobody sees it before you reveal together.",
    done_one: "{{done}} of {{count}} question answered",
    done_other: "{{done}} of {{count}} questions answered",
    written: "answered",
    all: "All questions",
    kept: "Everything is kept. You can close this page and come back later on this device.",
  },
  passed: {
    turn: "Now it is {{name}}'s turn",
    text: "Pass the device on. What somebody else wrote cannot be seen here.",
    isMe: "I am {{name}}",
    who: "{{name}} is writing. The others look away for a moment.",
    cover: "Cover without saving",
    private: "For you alone, {{name}}",
    privateText:
      "Cover the screen before you pass the device on. It is here again at your next turn.",
    close: "Cover the screen",
    everyone: "Everyone has had a turn",
    everyoneText: "Put the device back on the table. Whoever leads can reveal.",
    board: "Back to the board",
  },
} as const;
