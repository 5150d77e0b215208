/** One month of a stock with its flow. */
export interface StockPoint {
  /** Any day of the month, ISO. */
  readonly month: string;
  /** How many there were. */
  readonly stock: number;
  /** How many came and went in that month. */
  readonly inflow: number;
  readonly outflow: number;
}
