import { check } from 'recheck'

/**
 * recheck's own choice of method is a random search for large expressions, which now and then takes the cost of many
 * short matches for that of one. So where it finds something, the exact method has the last word if it comes to one.
 */
export async function judgeExpression(pattern: string, flags: string): Promise<string> {
  // The flag d only adds indices; recheck does not know it.
  const known = flags.replace('d', '')
  const { status } = await check(pattern, known, { timeout: 40_000 })
  if (status === 'safe') return status
  const exact = await check(pattern, known, { timeout: 60_000, checker: 'automaton' })
  return exact.status === 'unknown' ? status : exact.status
}
