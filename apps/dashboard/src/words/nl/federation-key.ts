/** Words of the own key on Aansluiting: change it, or take it back. */
export const federationKey = {
  title: "Jullie sleutel",
  text: "Aan deze sleutel herkennen de hub en de andere deelnemers jullie. Hij staat alleen op jullie eigen server.",
  waits: "Een nieuwe sleutel wacht op de hub. Lees deze vingerafdruk voor als ze bellen:",
  suspended:
    "De hub heeft jullie sleutel ingetrokken; jullie doen niet mee tot er een nieuwe is. Trek hem hier ook in en meld je opnieuw aan.",
  again: "Vraag het de hub opnieuw",
  no: "Toch niet",
  rotate: {
    ask: "Nieuwe sleutel",
    means: {
      lead: "Een nieuwe sleutel vragen?",
      first: "De oude sleutel ondertekent de nieuwe. Tot de hub klaar is, blijft de oude gelden.",
      second: "Twee mensen bij de hub bellen en vragen jullie de nieuwe vingerafdruk.",
      third: "Elke andere deelnemer ziet dat jullie sleutel verandert en moet dat aannemen.",
      last: "Daarna is de oude sleutel voorgoed weg.",
    },
    yes: "Ja, vraag een nieuwe sleutel",
    done: "Gevraagd. Lees de hub de nieuwe vingerafdruk voor.",
  },
  revoke: {
    ask: "Sleutel intrekken",
    means: {
      lead: "De sleutel intrekken? Doe dit als iemand anders hem kan hebben.",
      first: "De sleutel telt nooit meer. Een ronde die loopt, breekt af en gaat niet open.",
      second: "Jullie doen niet mee tot de hub jullie opnieuw toelaat, met een nieuwe sleutel.",
      third:
        "Je meldt je opnieuw aan; vraagt de hub om een uitnodiging, dan heb je een nieuwe nodig.",
      last: "Andere deelnemers moeten jullie vingerafdruk opnieuw vergelijken.",
    },
    yes: "Ja, trek de sleutel in",
    done: "Ingetrokken. Meld je opnieuw aan met de nieuwe sleutel.",
  },
} as const;
