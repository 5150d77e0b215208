/** Who works with Nabij; the values of `Role`. */
export const roles = [
  "begeleider",
  "gedragswetenschapper",
  "zorgmanager",
  "wzd-functionaris",
  "casusregisseur",
  "procesregisseur",
  "vertegenwoordiger",
  "client",
  "externe-deskundige",
  "privacy-officer",
  "beheerder",
] as const;
