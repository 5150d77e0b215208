/** The laws under which care is given; the values of `LegalWorld`. */
export const legalWorlds = ["wlz", "jeugdwet", "wmo", "zvw"] as const;
