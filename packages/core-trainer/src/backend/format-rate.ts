/** Floating-point operations per second in a unit that fits: '118 GFLOP/s', '0.7 GFLOP/s', '14.2 TFLOP/s'. */
export function formatRate(flopsPerSecond: number): string {
  const [value, unit] = flopsPerSecond >= 1e12 ? [flopsPerSecond / 1e12, 'TFLOP/s'] : [flopsPerSecond / 1e9, 'GFLOP/s']
  return `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`
}
