import { describe, expect, it } from 'vitest'
import { scoreConsistency } from '../consistency/score-consistency.ts'

const conflictsOf = (left: string, right: string): readonly string[] =>
  Object.keys(scoreConsistency(left, [right]).sentences[0]?.conflicts ?? {})

describe('two terms that changed places', () => {
  it.each([
    ['She flew from Bremen to Genoa.', 'She flew from Genoa to Bremen.'],
    ['The dog chased the cat through the garden.', 'The cat chased the dog through the garden.'],
    ['The play was written by Ames and directed by Boll.', 'The play was written by Boll and directed by Ames.'],
    ['The club from Selm beat the club from Tarn.', 'The club from Tarn beat the club from Selm.'],
    ['Summers are hot, while nights are cool.', 'Nights are hot, while summers are cool.'],
    ['Lima is larger than Quito.', 'Quito is larger than Lima.'],
    ['It sells more tea to Spain than to Italy.', 'It sells more tea to Italy than to Spain.'],
    ['The creek is a branch of the river.', 'The river is a branch of the creek.'],
  ])('"%s" and "%s" exclude each other', (left, right) => {
    expect(conflictsOf(left, right)).toEqual(['order'])
    expect(scoreConsistency(left, [right]).score).toBeLessThan(0.5)
  })

  it.each([
    ['Ann and Bill built the boat.', 'The boat was built by Bill and Ann.'],
    ['The club from Selm beat the club from Tarn.', 'The club from Tarn was beaten by the club from Selm.'],
    ['In May the crew sailed from Bremen to Genoa.', 'The crew sailed to Genoa from Bremen in May.'],
    ['Nights are cool, while summers are hot.', 'Summers are hot, while nights are cool.'],
    ['Ann Hill married Tom Reed in 1950.', 'Tom Reed married Ann Hill in 1950.'],
    ['Bern is the capital.', 'The capital is Bern.'],
    ['The club from Selm and the club from Tarn withdrew.', 'The club from Tarn and the club from Selm withdrew.'],
    ['Lima is larger than Quito.', 'Quito is smaller than Lima.'],
  ])('"%s" and "%s" say the same', (left, right) => {
    expect(conflictsOf(left, right)).toEqual([])
    expect(scoreConsistency(left, [right]).score).toBeGreaterThanOrEqual(0.5)
  })

  it('costs little on long sentences of repeated words', () => {
    const words = Array.from({ length: 200 }, (_, at) => `word${at % 90}`)
    const start = performance.now()
    scoreConsistency(`${words.join(' ')}.`, [`${words.toReversed().join(' ')}.`])
    expect(performance.now() - start).toBeLessThan(500)
  })
})
