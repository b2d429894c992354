/** Bytes in decimal units: '512 B', '1.5 kB', '24.1 GB'. */
export function formatBytes(bytes: number): string {
  let [value, unit] = [bytes, 'B']
  for (const larger of ['kB', 'MB', 'GB', 'TB']) {
    if (value < 1000) break
    ;[value, unit] = [value / 1000, larger]
  }
  return `${unit === 'B' || value >= 100 ? Math.round(value) : value.toFixed(1)} ${unit}`
}
