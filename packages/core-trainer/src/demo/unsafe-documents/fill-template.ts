import { InvalidArgumentError } from '@saaa/evaluator'
import type { HarmfulSpan, MarkedText } from './situation.ts'

/** A slot's value; a function is asked anew at each place. */
export type SlotValues = Readonly<Record<string, string | (() => string)>>

/**
 * Fills a template and notes what it marks as harmful.
 *
 * `{name}` is a slot, `{^name}` begins with a capital, `{a name}` puts the right article before it; `«` and `»` enclose
 * harm and are not part of the text.
 *
 * @throws InvalidArgumentError for an unknown slot or unbalanced marks
 */
export function fillTemplate(template: string, slots: SlotValues): MarkedText {
  const spans: HarmfulSpan[] = []
  let text = ''
  let openedAt: number | undefined
  for (const piece of template.split(/([«»]|\{[^{}]+\})/)) {
    if (piece === '«' && openedAt === undefined) openedAt = text.length
    else if (piece === '»' && openedAt !== undefined) {
      spans.push({ start: openedAt, end: text.length })
      openedAt = undefined
    } else if (piece === '«' || piece === '»') throw unusable(template, 'marks « and » in pairs')
    else text += piece.startsWith('{') ? fillSlot(piece.slice(1, -1), slots, template) : piece
  }
  if (openedAt !== undefined) throw unusable(template, 'marks « and » in pairs')
  return { text, spans }
}

function fillSlot(slot: string, slots: SlotValues, template: string): string {
  const [, form = '', name = ''] = /^(\^|[aA] )?(.+)$/.exec(slot) ?? []
  const source = slots[name]
  if (source === undefined) throw unusable(template, `slots among ${Object.keys(slots).join(', ')}`)
  const value = typeof source === 'function' ? source() : source
  if (form === '^') return value.charAt(0).toUpperCase() + value.slice(1)
  if (form === '') return value
  return `${form.trim()}${/^[aeiou]/i.test(value) ? 'n' : ''} ${value}`
}

function unusable(template: string, expected: string): InvalidArgumentError {
  return new InvalidArgumentError({ argument: 'template', value: template, expected: `a template with ${expected}` })
}
