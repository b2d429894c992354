import { describe, expect, it } from 'vitest'
import { createName, namesAgree } from './name.ts'

const name = (text: string): ReturnType<typeof createName> => createName(text.split(' '), false)

describe('namesAgree', () => {
  it.each([
    ['Anna Brandt', 'Brandt'],
    ['Anna Brandt', 'A. Brandt'],
    ['Dr Anna Brandt', 'Anna Brandt'],
    ["Brandt's", 'Brandt'],
    ['J.R.R. Keller', 'John Ronald Reuel Keller'],
    ['World Health Organisation', 'WHO'],
    ['Germany', 'Germans'],
    ['German', 'Germany'],
    ['U.S.', 'America'],
    ['University of Oxley', 'Oxley University'],
  ])('%s and %s can be one', (left, right) => {
    expect(namesAgree(name(left), name(right))).toBe(true)
    expect(namesAgree(name(right), name(left))).toBe(true)
  })

  it.each([
    ['Anna Brandt', 'Carl Brandt'],
    ['Germany', 'Austria'],
    ['Charles I', 'Charles II'],
    ['New Alder', 'New Birch'],
    ['NASA', 'ESA'],
  ])('%s and %s are two', (left, right) => {
    expect(namesAgree(name(left), name(right))).toBe(false)
  })
})
