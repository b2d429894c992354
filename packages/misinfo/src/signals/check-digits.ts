/** ISO 2108: weights 10…1 modulo 11, or 1 and 3 in turn modulo 10. */
export function isValidIsbn(digits: string): boolean {
  const values = [...digits].map((digit) => (digit === 'X' ? 10 : Number(digit)))
  if (digits.length === 10) return values.reduce((sum, value, index) => sum + value * (10 - index), 0) % 11 === 0
  return (
    digits.length === 13 && values.reduce((sum, value, index) => sum + value * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0
  )
}

/** ISO 3297: weights 8…1 modulo 11. */
export function isValidIssn(digits: string): boolean {
  const values = [...digits].map((digit) => (digit === 'X' ? 10 : Number(digit)))
  return values.length === 8 && values.reduce((sum, value, index) => sum + value * (8 - index), 0) % 11 === 0
}
