import { check } from 'recheck'
import { describe, expect, it } from 'vitest'
import { expressionLiterals } from './expression-literals.ts'

export interface DescribeExpressionsOptions {
  /** Sources whose literals are judged. */
  readonly folder: URL
  /** Expressions put together at run time. */
  readonly composed?: readonly RegExp[]
  /** Patterns that cost more than linear time but only ever read a piece of bounded length, each with the piece. */
  readonly bounded?: Readonly<Record<string, string>>
}

/** Tests that every regular expression of a package costs linear time, as judged by recheck. */
export function describeExpressions({ folder, composed = [], bounded = {} }: DescribeExpressionsOptions): void {
  const literals = expressionLiterals(folder)
  const known = new Set(literals.map(({ pattern, flags }) => `/${pattern}/${flags}`))
  const others = composed
    .filter((expression) => !known.has(`${expression}`))
    .map(({ source, flags }) => ({ file: '(composed)', pattern: source, flags }))
  const repeating = [...literals, ...others].filter(({ pattern }) => /[*+]|\{\d*,/.test(pattern))

  describe('regular expressions', () => {
    it('are found', () => expect(literals.length).toBeGreaterThan(0))

    it.each(repeating.filter(({ pattern }) => !Object.hasOwn(bounded, pattern)))(
      '$file: /$pattern/$flags costs linear time',
      async ({ pattern, flags }) => {
        // The flag d only adds indices; recheck does not know it.
        expect(await judge(pattern, flags.replace('d', ''))).toBe('safe')
      },
      120_000,
    )

    it('of bounded pieces are still there', () => {
      const patterns = new Set(literals.map(({ pattern }) => pattern))
      for (const pattern of Object.keys(bounded)) expect(patterns).toContain(pattern)
    })
  })
}

/**
 * recheck's own choice of method is a random search for large expressions, which now and then takes the cost of many
 * short matches for that of one; so where it finds something, the exact method has the last word if it comes to one.
 */
async function judge(pattern: string, flags: string): Promise<string> {
  const { status } = await check(pattern, flags, { timeout: 40_000 })
  if (status === 'safe') return status
  const exact = await check(pattern, flags, { timeout: 60_000, checker: 'automaton' })
  return exact.status === 'unknown' ? status : exact.status
}
