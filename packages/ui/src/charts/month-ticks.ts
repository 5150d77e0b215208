const strides = [1, 3, 6, 12, 24, 36, 60, 120];

/** Round numbers of months from 0 to `longest`: at most `most` of them besides 0. */
export function monthTicks(longest: number, most: number): readonly number[] {
  const stride = strides.find((months) => longest / months <= most) ?? 240;
  return Array.from({ length: Math.floor(longest / stride) + 1 }, (_, index) => index * stride);
}
