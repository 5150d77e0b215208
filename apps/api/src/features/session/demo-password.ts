/** The password of every demo account. It opens fictional organisations only. */
export const demoPassword = "samen-nabij-2026";
