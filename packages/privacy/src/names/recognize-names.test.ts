import { describe, expect, it } from 'vitest'
import { detectSensitive } from '../detection/detect-sensitive.ts'

const names = (text: string) =>
  detectSensitive(text, { types: ['person-name'] }).map(({ start, end }) => text.slice(start, end))

describe("persons' names", () => {
  it.each([
    ['Elena Petrova wrote it; later Petrova denied it.', ['Elena Petrova', 'Petrova']],
    ['Nobody knew Okafor until Tamara Okafor spoke.', ['Okafor', 'Tamara Okafor']],
    ['Attendees: Gerste, Vizirov and Brabec.', ['Gerste', 'Vizirov', 'Brabec']],
    ['From: Marta\nTo: Elena Petrova', ['Marta', 'Elena Petrova']],
    ['{"first_name": "Marta", "lastName": "Petrova"}', ['Marta', 'Petrova']],
    ['Well done, Marta!', ['Marta']],
    ['Marta, can you send it?', ['Marta']],
    ['please follow up with marta petrova in june', ['marta petrova']],
    ['this is eric g. samoylova from the desk', ['eric g. samoylova']],
    ['Agatha Á Ottarsdóttir signed', ['Agatha Á Ottarsdóttir']],
  ])('finds in %j', (text, expected) => expect(names(text)).toEqual(expected))

  it.each([
    'Telefon: 12\nAnschrift: Kiel\nKundennummer: 3',
    'From: Berlin\nTo: Paris',
    'No, London!',
    'please follow up with the marketing team in june, will you',
    'x.marta petrova@y and a/marta_petrova',
    'Members: Sales, Marketing and Support',
  ])('finds none in %j', (text) => expect(names(text)).toEqual([]))

  it('knows a part of a full name again only near it', () => {
    const far = `Elena Petrova wrote. ${'It went on. '.repeat(300)}Then Petrova came.`
    expect(names(far)).toEqual(['Elena Petrova'])
  })
})
