/** Every regular expression that the package makes, judged by recheck. */
import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { expressionLiterals } from '../../../tools/expressions/expression-literals.ts'
import { judgeExpression } from '../../../tools/expressions/judge-expression.ts'
import { detectSensitive } from '../src/index.ts'

/** Literals in the sources, and what is put together at run time: both are caught where RegExp is made. */
export async function packageExpressions(): Promise<readonly RegExp[]> {
  const found = new Map<string, RegExp>()
  const keep = (expression: RegExp): void => void found.set(`${expression}`, expression)
  for (const { pattern, flags } of expressionLiterals(new URL('../src/', import.meta.url)))
    keep(new RegExp(pattern, flags))
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, parameters: ConstructorParameters<RegExpConstructor>) => {
      const made = new target(...parameters)
      keep(made)
      return made
    },
  })
  // One text for every expression that is put together at its first use.
  detectSensitive(
    'ana at mail dot com, ana (at) mail.com, 12 Main Street, Rue de Lyon 3, 3 rue de Lyon, P.O. Box 3, born 1/2/1990, password=x1y2z3A!',
  )
  globalThis.RegExp = Original
  return [...found.values()]
}

async function expressionRow(): Promise<Row> {
  const expressions = await packageExpressions()
  const bad: string[] = []
  let unknown = 0
  for (const { source, flags } of expressions) {
    const status = await judgeExpression(source, flags)
    if (status === 'vulnerable') bad.push(`/${source.slice(0, 60)}/`)
    if (status === 'unknown') {
      unknown += 1
      bad.push(`undecided /${source.slice(0, 60)}/`)
    }
  }
  return {
    name: `regular expressions, ${expressions.length} of them, judged by recheck`,
    figure: `${bad.length - unknown} super-linear, ${unknown} undecided${bad.length > 0 ? `: ${bad.join(' ')}` : ''}`,
    bar: '0 super-linear',
    met: bad.length === 0 && unknown === 0,
  }
}

export const expressionMeasurement: Measurement = { key: 'expressions', measure: async () => [await expressionRow()] }
