import { lazy } from '../lazy.ts'
import type { Token } from './tokens.ts'

/** A number written as words or as digits with words ("2.5 million", "twenty-five", "21st"). */
export interface NumberReading {
  readonly value: number
  readonly ordinal: boolean
  /** Step of the last digit that was given: 0.1 for "2.5", 100000 for "2.5 million"; 1 for "3". */
  readonly step: number
  /** Digits or a word with a fixed value; false for "a hundred" and its like. */
  readonly exact: boolean
  /** Tokens read. */
  readonly length: number
}

const list = (text: string): readonly string[] => text.split(' ')
const small = lazy(() => {
  const table = new Map<string, number>()
  list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ).forEach((word, value) => table.set(word, value))
  return table
})
const tens = lazy(
  () => new Map(list('twenty thirty forty fifty sixty seventy eighty ninety').map((word, at) => [word, 10 * (at + 2)])),
)
const ordinals = lazy(() => {
  const table = new Map<string, number>()
  list(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  ).forEach((word, at) => table.set(word, at + 1))
  list('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth').forEach((word, at) =>
    table.set(word, 10 * (at + 2)),
  )
  return table.set('hundredth', 100)
})
const scales = lazy(
  () =>
    new Map([
      ['hundred', 100],
      ['thousand', 1e3],
      ['million', 1e6],
      ['billion', 1e9],
      ['trillion', 1e12],
      ['dozen', 12],
      ['bn', 1e9],
      ['mn', 1e6],
    ]),
)
const scaleOf = (word: string): number | undefined =>
  scales().get(word) ?? (word.endsWith('s') ? scales().get(word.slice(0, -1)) : undefined)

const openings = lazy(
  () =>
    new Set([
      ...small().keys(),
      ...tens().keys(),
      ...ordinals().keys(),
      ...list('a an half once twice thrice last debut'),
    ]),
)

/** Whether a number or rank can begin with this word: spares most words the reading. */
export const mayBeginNumber = (word: string): boolean => openings().has(word)

/** "one" that counts nothing: "one of them", "no one", "one should". */
const pronounBefore = /^(?:no|any|some|every|each|which|this|that|the|another|only)$/
const pronounAfter = /^(?:of|another|can|could|should|must|may|might|would|who|that|is|was|has|does|day|or)$/

/** Reads the number that begins at `at`; undefined when none does. */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  return token.kind === 'number'
    ? readDigits(tokens, at, token)
    : token.kind === 'word'
      ? readWords(tokens, at)
      : undefined
}

function readDigits(tokens: readonly Token[], at: number, token: Token): NumberReading {
  const suffix = /[a-z]{1,2}$/.exec(token.text)?.[0] ?? ''
  const digits = token.text.slice(0, token.text.length - suffix.length).replace(/[, ]/g, '')
  const point = digits.indexOf('.')
  let value = Number(digits)
  let step = point === -1 ? 1 : 10 ** (point + 1 - digits.length)
  let next = at + 1
  for (;;) {
    const scale = suffix === '' ? scaleOf(tokens[next]?.lower ?? '') : undefined
    if (scale === undefined) break
    value *= scale
    step *= scale
    next += 1
  }
  return { value, ordinal: suffix !== '' && suffix !== 's', step, exact: true, length: next - at }
}

function readWords(tokens: readonly Token[], at: number): NumberReading | undefined {
  const opening = tokens[at]?.lower ?? ''
  let next = at
  let exact = true
  let sum = 0
  let part = 0
  let step = 1
  let read = 0
  if (opening === 'half' && /^an?$/.test(tokens[at + 1]?.lower ?? '') && scaleOf(tokens[at + 2]?.lower ?? '')) {
    const scale = scaleOf(tokens[at + 2]?.lower ?? '') ?? 1
    return { value: scale / 2, ordinal: false, step: scale / 10, exact: true, length: 3 }
  }
  if (/^an?$/.test(opening)) {
    if (scaleOf(tokens[at + 1]?.lower ?? '') === undefined) return undefined
    part = 1
    exact = false
    next += 1
  }
  if (opening === 'one') {
    const after = tokens[at + 1]?.lower ?? ''
    if (pronounAfter.test(after) || (pronounBefore.test(tokens[at - 1]?.lower ?? '') && scaleOf(after) === undefined))
      return undefined
  }
  for (; next < tokens.length && read < 12; read += 1) {
    let word = tokens[next]?.lower ?? ''
    let skip = 0
    if (read > 0 && (word === '-' || word === 'and')) {
      const following = tokens[next + 1]?.lower ?? ''
      const continues = small().has(following) || tens().has(following) || ordinals().has(following)
      const isTail = word === '-' ? part % 100 >= 20 && part % 10 === 0 : part >= 100 || (part === 0 && sum > 0)
      if (!continues || !isTail) break
      word = following
      skip = 1
    }
    const unit = small().get(word)
    const ten = tens().get(word)
    const order = ordinals().get(word)
    const scale = scaleOf(word)
    if (unit !== undefined && (read === 0 || part % 10 === 0) && !(part % 100 > 0 && unit > 9)) part += unit
    else if (ten !== undefined && part % 100 === 0) part += ten
    else if (order !== undefined && (read === 0 || (part % 10 === 0 && part > 0)))
      return { value: sum + part + order, ordinal: true, step: 1, exact: true, length: next + skip + 1 - at }
    else if (scale !== undefined && (part > 0 || sum > 0)) {
      if (scale === 100 || scale === 12) part = Math.max(1, part) * scale
      else {
        sum += Math.max(1, part) * scale
        part = 0
      }
      step = exact ? 1 : scale
    } else break
    next += skip + 1
  }
  return next === at || (!exact && next === at + 1)
    ? undefined
    : { value: sum + part, ordinal: false, step, exact, length: next - at }
}
