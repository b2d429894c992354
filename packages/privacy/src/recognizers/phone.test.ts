import { describe, expect, it } from 'vitest'
import { detectSensitive } from '../detection/detect-sensitive.ts'

const phones = (text: string) =>
  detectSensitive(text, { types: ['phone-number'] }).map(({ start, end }) => text.slice(start, end))

describe('telephone numbers', () => {
  it.each([
    ['Call me back at 96 63 21 please', '96 63 21'],
    ['agent: and your number?\ncaller: 723 990 437', '723 990 437'],
    ['Ring meg på 64473010.', '64473010'],
    ['Proszę dzwonić: 536 831 304', '536 831 304'],
    ['Chiamami al 0761641090.', '0761641090'],
    ['Tél. : 0243560786', '0243560786'],
  ])('finds in %j', (text, number) => expect(phones(text)).toEqual([number]))

  it.each(['phone log of 1970-10-26 13:36:57.984245', 'call 10-12-24 or later', 'the call 100 200 units'])(
    'finds none in %j',
    (text) => expect(phones(text)).toEqual([]),
  )
})
