import type { Reading } from '../detection/reading.ts'

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|' +
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'Januar|Februar|März|Juni|Juli|Oktober|Dezember|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|' +
  'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|dezembro|januari|februari|maart|mei|augustus)'
const day = '(?:0?[1-9]|[12][0-9]|3[01])'
const year = '(?:1[89][0-9]{2}|20[0-9]{2})'

let expression: RegExp | undefined

/** Dates as people write them, numbers or names of months. */
const dateExpression = (): RegExp =>
  (expression ??= new RegExp(
    `${year}[-/.](?:0?[1-9]|1[0-2])[-/.]${day}(?![0-9])` +
      `|${day}[-/.] ?(?:0?[1-9]|[12][0-9]|3[01])[-/.] ?(?:${year}|[0-9]{2})(?![0-9])` +
      `|${day}(?:st|nd|rd|th|er|º|\\.)?(?: of| de)? ${month}\\.?,?(?: de| of)? ${year}` +
      `|${month}\\.? ${day}(?:st|nd|rd|th)?,? ${year}`,
    'i',
  ))

const unitsAfter = 56
const unitsBefore = 40

/** A date of birth: a date beside a word for birth. The scan gives the word as a trigger. */
export function recognizeDateOfBirth({ text, report }: Reading, from: number, to: number): void {
  const after = dateExpression().exec(text.slice(to, to + unitsAfter))
  if (after !== null && !/[.!?]\s|\n\s*\n/.test(text.slice(to, to + after.index).replace(/^\./, ''))) {
    const start = to + after.index
    const between = after.index
    const score = between <= 12 ? 0.85 : between <= 30 ? 0.7 : 0.55
    report({
      type: 'date-of-birth',
      rule: 'date-of-birth',
      start,
      end: start + after[0].length,
      score,
      why: [`a date ${between} after "${text.slice(from, to)}"`],
    })
    return
  }
  const windowStart = Math.max(0, from - unitsBefore)
  const before = dateExpression().exec(text.slice(windowStart, from))
  if (before === null) return
  const start = windowStart + before.index
  const end = start + before[0].length
  if (from - end > 12 || /[\n;]/.test(text.slice(end, from)) || /[0-9]/.test(text.charAt(start - 1))) return
  report({
    type: 'date-of-birth',
    rule: 'date-of-birth',
    start,
    end,
    score: 0.6,
    why: [`a date before "${text.slice(from, to)}"`],
  })
}
