import { describe, expect, it } from 'vitest'
import { expressionLiterals } from './expression-literals.ts'
import { judgeExpression } from './judge-expression.ts'

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
        expect(await judgeExpression(pattern, flags)).toBe('safe')
      },
      120_000,
    )

    it('of bounded pieces are still there', () => {
      const patterns = new Set(literals.map(({ pattern }) => pattern))
      for (const pattern of Object.keys(bounded)) expect(patterns).toContain(pattern)
    })
  })
}
