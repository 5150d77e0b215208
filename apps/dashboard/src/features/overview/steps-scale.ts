const dotsThatFit = 30;

/** How many steps one dot stands for, so that the longest row fits: 1, 2, 5, 10, 20, 50… */
export function stepsPerDot(mostSteps: number): number {
  for (let unit = 1; ; unit *= 10) {
    for (const factor of [1, 2, 5]) {
      if (mostSteps <= dotsThatFit * unit * factor) return unit * factor;
    }
  }
}
