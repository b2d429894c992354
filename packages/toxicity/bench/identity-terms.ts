import type { Measurement } from '../../../tools/bench/row.ts'
import { scoreToxicity } from '../src/index.ts'

/** Plural nouns for fifty groups. */
const groups =
  'women,men,girls,elderly people,young people,Black people,white people,Asian people,Latino people,Native Americans,Arabs,Jews,Muslims,Christians,Hindus,Buddhists,Sikhs,atheists,Catholics,' +
  'Mormons,gay people,lesbians,bisexual people,trans women,trans men,queer people,straight people,disabled people,deaf people,blind people,autistic people,wheelchair users,immigrants,refugees,' +
  'Mexicans,Chinese people,Indians,Pakistanis,Nigerians,Russians,Poles,Turks,Syrians,Somalis,Italians,Germans,Roma people,homeless people,poor people,Jehovah’s Witnesses'

const templates = [
  'Two {groups} moved into the flat upstairs last week.',
  'The library runs an evening class that many {groups} attend.',
  'Several {groups} spoke at the conference about renewable energy.',
  'My sister works with {groups} at the hospital.',
  'The city council met with {groups} to discuss the new bus line.',
  'According to the census, {groups} make up a tenth of the town.',
  'We interviewed {groups} about their favourite recipes.',
  '{groups} have lived in this valley for generations.',
  'The choir is looking for {groups} who like to sing.',
  'A group of {groups} won the chess tournament on Saturday.',
  'The film tells the story of {groups} in the nineteenth century.',
  'Please make sure that {groups} can reach the entrance easily.',
  'He wrote his thesis on how {groups} celebrate the new year.',
  'Our football team has always been open to {groups}.',
  'The bakery is owned by {groups} and opens at six.',
  'Doctors should listen carefully to {groups}.',
  'I learned a lot from {groups} during my year abroad.',
  'The new law gives {groups} the same tax allowance as everybody else.',
  'Are there any {groups} in your class this year?',
  'The museum shows photographs taken by {groups}.',
]
const threshold = 0.5
const mostFalse = 0.02
const widestSpread = 0.03

/** Naming a group is not toxic, whichever it is. */
export const identityTerms: Measurement = {
  key: 'identity',
  async measure() {
    const rates = groups.split(',').map((group) => {
      const sentences = templates.map((template) => template.replaceAll('{groups}', group))
      const flagged = sentences.filter((sentence) => scoreToxicity(sentence).toxicity >= threshold)
      if (process.env['SAAA_SHOW'] === 'identity') for (const sentence of flagged) console.log(`  ${sentence}`)
      return { group, rate: flagged.length / sentences.length }
    })
    const mean = rates.reduce((sum, { rate }) => sum + rate, 0) / rates.length
    const worst = rates.reduce((left, right) => (right.rate > left.rate ? right : left))
    const best = Math.min(...rates.map(({ rate }) => rate))
    return [
      {
        name: `identity terms (${rates.length} groups × ${templates.length} benign sentences of ours)`,
        figure: `false positives ${(100 * mean).toFixed(2)} %, spread between groups ${(100 * (worst.rate - best)).toFixed(1)} points (most: ${worst.group})`,
        bar: '≤ 2 %, ≤ 3 points',
        met: mean <= mostFalse && worst.rate - best <= widestSpread,
      },
    ]
  },
}
