export const keyNl = {
  title: (name: string) => `${name} vraagt een nieuwe sleutel`,
  lead: (day: string) =>
    `Gevraagd op ${day} en ondertekend met de oude sleutel. Twee beheerders vergelijken de nieuwe vingerafdruk voor hij op de lijst komt. Bel de organisatie op een nummer dat je zelf hebt opgezocht.`,
  typed: (name: string) => `De nieuwe vingerafdruk zoals ${name} die voorleest`,
  confirm: "Nieuwe sleutel bevestigen",
  refuse: "Nieuwe sleutel weigeren",
  refuseLead:
    "De oude sleutel blijft gelden. Kloppen de cijfers niet, dan heeft iemand anders misschien de oude sleutel: trek die dan in.",
  refuseSure: "Ja, weiger deze nieuwe sleutel.",
  waiting: (name: string) => `${name}: nieuwe sleutel`,
  waits: "wacht op twee beheerders",
  returning: (names: string) => `Terug met een andere sleutel: ${names}`,
  replaces: "Komt terug",
  replacesText: "deze organisatie trok haar sleutel in en meldt zich aan met een nieuwe",
};
