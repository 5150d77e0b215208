/** Words for a conversation that stands on this device. */
export const offline = {
  standsHere:
    "This conversation is on this device too, so that you can go on without a connection. It is removed when it is closed and sent, or when you sign out.",
  goOn: "No connection. You can go on. What you say is on this device and goes along as soon as there is a connection.",
  waits_one: "{{count}} step is waiting.",
  waits_other: "{{count}} steps are waiting.",
  waitingShort_one: "{{count}} waiting",
  waitingShort_other: "{{count}} waiting",
  sending_one: "Sending {{count}} step",
  sending_other: "Sending {{count}} steps",
  sent: "Everything is sent",
  busy: "The node takes nothing now. What you say is on this device; Nabij keeps trying.",
  signedOut:
    "You are signed out. What you said is on this device and goes along once you sign in again.",
  gone: "The node no longer has this conversation. What you said is still on this device.",
  notKept: "This device cannot keep anything now. What you typed is still there; try again.",
  notHereTitle: "This conversation is not on this device",
  notHereText:
    "There is no connection, and this conversation was not opened here before. With a connection it opens by itself.",
  aside: {
    title: "Left behind",
    elsewhere:
      "The conversation went on on another device meanwhile. This did not fit there any more. The words are still here.",
    refused: "{{reason}} The words are still here.",
    withoutWords: "A choice without words. Check whether everything is right.",
    agreement: "An agreement",
    draft: "Also kept as a draft at the question.",
    toQuestion: "To the question",
    takeOff: "Take away",
  },
  closed: {
    title: "The conversation is closed",
    waits:
      "It is on this device and goes along as soon as there is a connection. Then the report is here.",
    aside: "Not everything went along. Copy what you still need.",
    toReport: "To the report",
  },
  list: {
    title: "On this device",
    text: "You can go on with these conversations without a connection. A new one needs a connection.",
    none: "There is no conversation on this device. A new one needs a connection.",
  },
} as const;
