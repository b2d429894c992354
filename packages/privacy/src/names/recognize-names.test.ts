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
    ['Mrs Okafor called me back', ['Okafor']],
    ['Dear Mr. Brown,\n\nwe write to you', ['Brown']],
    ['doctor;room\nDr. Lindqvist;12', ['Lindqvist']],
    ['Herr Vogel ist im Haus', ['Vogel']],
    ['Mevrouw van der Berg belt terug', ['van der Berg']],
    ['La dott.ssa Mengolo riceve', ['Mengolo']],
    ['What is your last name? van der Kruk', ['van der Kruk']],
    ['written by Natálie A Svobodová and Tom I Holzman', ['Natálie A Svobodová', 'Tom I Holzman']],
    ['We hired Laura Lane-Poole and Claire St-Jean', ['Laura Lane-Poole', 'Claire St-Jean']],
    ['I met April Robertson and Christian Watkins', ['April Robertson', 'Christian Watkins']],
    ['Hi Tenchi,\nsee below', ['Tenchi']],
    ['Our founders: Willis, Noble and Vizirov.', ['Willis', 'Vizirov']],
    ['Sukhorukova, Maryam', ['Sukhorukova, Maryam']],
  ])('finds in %j', (text, expected) => expect(names(text)).toEqual(expected))

  it.each([
    'Telefon: 12\nAnschrift: Kiel\nKundennummer: 3',
    'From: Berlin\nTo: Paris',
    'No, London!',
    'please follow up with the marketing team in june, will you',
    'x.marta petrova@y and a/marta_petrova',
    'Members: Sales, Marketing and Support',
    'Mr. Smith has two farms. He has 55 goats.',
    'Madame la Ministre, Herr Doktor',
    'They bought shares of Kazia Therapeutics and of Adux SA',
    'In April Spring came',
    'A Better Way and I Think So',
  ])('finds none in %j', (text) => expect(names(text)).toEqual([]))

  it('knows a part of a full name again only near it', () => {
    const far = `Elena Petrova wrote. ${'It went on. '.repeat(300)}Then Petrova came.`
    expect(names(far)).toEqual(['Elena Petrova'])
  })
})
