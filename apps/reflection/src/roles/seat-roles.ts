import type { Role } from "@nabij/reflection";

/** The order in which people are offered a seat: the client first, the manager last. */
export const seatRoles: readonly Role[] = [
  "client",
  "vertegenwoordiger",
  "begeleider",
  "gedragswetenschapper",
  "externe-deskundige",
  "casusregisseur",
  "procesregisseur",
  "zorgmanager",
];
