import { describe, expect, it } from 'vitest'
import { detectSensitive } from '../detection/detect-sensitive.ts'

const found = (text: string) =>
  detectSensitive(text, { types: ['username', 'coordinates', 'vehicle-identifier'] }).map(({ start, end }) =>
    text.slice(start, end),
  )

describe('user names, coordinates and number plates', () => {
  it.each([
    ['username: tomek_k92', 'tomek_k92'],
    ['"userName": "jdoe84"', 'jdoe84'],
    ['follow me on Twitter @jane.doe', '@jane.doe'],
    ['logged in as mKowalski', 'mKowalski'],
    ['at 40.712776, -74.005974 now', '40.712776, -74.005974'],
    ['lat/long: 48.85, 2.35', '48.85, 2.35'],
    ['plate number 7ABC123', '7ABC123'],
    ['Kennzeichen B-MW 1234', 'B-MW 1234'],
    ['the car AB12 CDE', 'AB12 CDE'],
  ])('finds in %j', (text, value) => expect(found(text)).toEqual([value]))

  it.each([
    'username: your_name',
    'The user is happy, login failed, user: admin',
    'The ratio was 12.5, 13.75 in May',
    'a plate of pasta, 12 euro',
  ])('finds nothing in %j', (text) => expect(found(text)).toEqual([]))
})
