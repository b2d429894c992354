import { InvalidArgumentError } from '@saaa/evaluator'
import { describe, expect, it } from 'vitest'
import { rewriteText, type RewriteKind } from './rewrite-text.ts'

describe('rewriteText', () => {
  it.each<[RewriteKind, string, string]>([
    ['contraction', 'The lake is not deep.', "The lake isn't deep."],
    ['contraction', "The lake isn't deep.", 'The lake is not deep.'],
    ['number-spelling', 'It has three rooms.', 'It has 3 rooms.'],
    ['number-spelling', 'It has 3 rooms.', 'It has three rooms.'],
    ['number-spelling', 'It has 1,500 rooms.', 'It has 1500 rooms.'],
    ['number-spelling', 'It grew by 5 %.', 'It grew by 5 percent.'],
    ['date-format', 'It opened on May 5, 2001.', 'It opened on 5 May 2001.'],
    ['date-format', 'It opened on 5 May 2001.', 'It opened on 2001-05-05.'],
    ['date-format', 'It opened in 1990.', 'It opened in the year 1990.'],
    ['clause-order', 'In 1990, the mill was closed.', 'The mill was closed in 1990.'],
    ['clause-order', 'The mill was closed in 1990.', 'In 1990, the mill was closed.'],
    ['voice', 'The house was designed by Anna Brandt.', 'Anna Brandt designed the house.'],
    ['voice', 'Anna Brandt designed the house in 1920.', 'The house was designed by Anna Brandt in 1920.'],
    ['synonym', 'She resides in Marwick.', 'She lives in Marwick.'],
  ])('%s: %s', (kind, text, expected) => {
    expect(rewriteText(text, { kinds: [kind] })).toEqual([{ kind, text: expected }])
  })

  it('leaves alone what no rule can say otherwise', () => {
    expect(rewriteText('so it goes')).toEqual([])
    expect(rewriteText('')).toEqual([])
  })

  it('names the option that is wrong', () => {
    expect(() => rewriteText('text', { kinds: ['style' as RewriteKind] })).toThrow(InvalidArgumentError)
  })
})
