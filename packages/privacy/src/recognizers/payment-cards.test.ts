import { describe, expect, it } from 'vitest'
import { detectSensitive } from '../detection/detect-sensitive.ts'

const cardsIn = (text: string): readonly string[] =>
  detectSensitive(text)
    .filter(({ rule }) => rule === 'payment-card')
    .map(({ start, end }) => text.slice(start, end))

describe('payment cards among other groups of digits', () => {
  it.each([
    ['after groups of another sign', '1234 4111-1111-1111-1111', '4111-1111-1111-1111'],
    ['after more groups of four', '1234 9999 4111 1111 1111 1111 0000', '4111 1111 1111 1111'],
    ['in 4-6-5 after a group of four', '1234 3782 822463 10005', '3782 822463 10005'],
    ['in 4-6-4', 'no 3056 930902 5904', '3056 930902 5904'],
    ['in one word after a group of six', '4111 089247 4111111111111111', '4111111111111111'],
    ['with three more digits', '4000 0000 0000 0000 006', '4000 0000 0000 0000 006'],
  ])('are found %s', (_, text, card) => {
    expect(cardsIn(text)).toEqual([card])
  })

  it.each([
    ['two signs', '4111 1111-1111 1111'],
    ['a group too long', '4111 1111 1111 11111'],
    ['a failed check', '4111 1111 1111 1112'],
    ['no issuer', '9999 9999 9999 9995'],
    ['an amount', '$4111 1111 1111 1111'],
  ])('are not found with %s', (_, text) => {
    expect(cardsIn(text)).toEqual([])
  })
})
