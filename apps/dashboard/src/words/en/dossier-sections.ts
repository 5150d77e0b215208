/** Titles and empty states of the parts of the page of one trajectory. */
export const dossierSections = {
  section: {
    more: "Record more",
    nav: "Parts of this page",
    add: "Add",
    addPeriod: "New period",
    logWeek: "Record the hours of a week",
    weekLegend: "Per week: filled is delivered, dashed is planned",
    fewer: "Show fewer",
    all_one: "Show all {{count}}",
    all_other: "Show all {{count}}",
    opbouwStep: {
      title: "Steps in building up",
      subtitle: "What was tried, and what you learned",
      empty: "No step tried yet. Start small, with something the client wants.",
    },
    opbouwFactors: {
      title: "What helps and what hinders",
      subtitle: "The last time you looked at this",
      empty: "Not looked at yet. Go through the list together; it takes five minutes.",
    },
    experience: {
      title: "New experiences",
      subtitle: "However small",
      empty: "No new experience recorded yet. Was there a first this week?",
    },
    crisis: {
      title: "Crisis",
      subtitle: "With the clock: help within 48 hours",
      empty: "No crisis recorded.",
    },
    deliveryOrder: {
      title: "Delivery order",
      subtitle: "The versions, and what the plan says about building up",
      empty: "No delivery order yet. Record what was agreed.",
    },
    careAdvice: {
      title: "Care advice team",
      subtitle: "What is needed, and how building up can go",
      empty: "No advice yet. Ask the team when you are stuck.",
    },
    requestAssessment: {
      title: "Weighing of the request",
      subtitle: "Quality of life, efficiency, responsibility",
      empty: "Not weighed yet.",
    },
    learningCycle: {
      title: "Learning cycle",
      subtitle: "From signing up to adjusting",
      empty: "No learning cycle yet. Start one when it has to change.",
    },
    regieAppointment: {
      title: "Appointed beside regie",
      subtitle: "Who breaks a deadlock or keeps at it",
      empty: "Nobody appointed.",
    },
    jointDecision: {
      title: "Decided together",
      subtitle: "Weighed from five sides",
      empty: "No knot untied together yet.",
    },
    rightsCheck: {
      title: "Children's rights",
      subtitle: "Are they guarded here?",
      empty: "Not looked at yet.",
    },
    clientVoice: {
      title: "The client",
      subtitle: "What the client said or showed",
      empty: "Nothing recorded from the client yet. Ask, or look at what someone shows.",
    },
    qualityCheck: {
      title: "Quality requirements",
      subtitle: "Only for people with very severe multiple disabilities",
      empty: "No requirement looked at yet.",
    },
    goal: {
      title: "Goals",
      subtitle: "What grows, and what shows it",
      empty: "No goal yet. Begin with what the client wants.",
    },
    agreement: {
      title: "Agreements",
      subtitle: "Who does what, and when",
      empty: "No agreements yet. A reflection usually ends with a few.",
    },
    restriction: {
      title: "Restrictions",
      subtitle: "What, under which rules and on what ground",
      empty: "No restriction recorded. Is the one-to-one itself one? Then record that.",
    },
    activity: {
      title: "School, work and daytime activity",
      subtitle: "What fills the days",
      empty: "Nothing by day yet. Find a first step that fits.",
    },
    placement: {
      title: "Place",
      subtitle: "Where someone lives and lived",
      empty: "No place recorded. Add where the client lives now.",
    },
    transition18: {
      title: "Turning 18",
      subtitle: "Destination and who pays",
      empty: "No plan for 18 years. Adults do not need one.",
    },
    diagnosis: {
      title: "Diagnoses",
      subtitle: "With provenance: who said it, and where is it written",
      empty: "No diagnosis recorded. “Known with” is welcome too, with its provenance.",
    },
    incident: {
      title: "Incidents",
      subtitle: "Fewer is not by itself better",
      empty: "No incident recorded. Record one when something happens.",
    },
    frameworkStep: {
      title: "Assessment framework",
      subtitle: "The steps and what is left",
      empty: "No steps yet. Begin with step 0.",
    },
    escalation: {
      title: "Asked of others",
      subtitle: "RET, CCE, expert table and the advice",
      empty: "Nobody from outside was asked yet. If you are stuck, ask for an outside view.",
    },
    funding: {
      title: "Funding",
      subtitle: "Scheme, amount and renewal",
      empty: "No funding recorded. Add which scheme pays for it.",
    },
    teamContext: {
      title: "Team",
      subtitle: "How the team stood",
      empty: "Not recorded yet. Record at an evaluation how the team stands.",
    },
    environment: {
      title: "Surroundings",
      subtitle: "How the place fits",
      empty: "Not recorded yet. See together how the place fits.",
    },
    evaluation: {
      title: "Evaluations",
      subtitle: "Hatched came only after probing",
      empty: "No evaluation yet. Plan the first after three weeks.",
    },
    explanatoryAnalysis: {
      title: "Explanatory analysis",
      subtitle: "What causes, maintains, strengthens and reduces it",
      empty: "No analysis yet. Make one, with those who know the client.",
    },
    intensity: {
      title: "Nearness and hours",
      subtitle: "How much nearness, and what was delivered",
      empty: "No hours recorded yet. Add how much nearness there is now.",
    },
    reflectionSession: {
      title: "Reflections",
      subtitle: "That there was a conversation; what was said stays there",
      empty: "No reflection yet. Start one with the button on top.",
    },
  },
} as const;
