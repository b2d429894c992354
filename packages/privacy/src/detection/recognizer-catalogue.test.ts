import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recognizerCatalogue } from './recognizer-catalogue.ts'
import { sensitiveTypes } from './sensitive-type.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const others = recognizerCatalogue().filter(({ type }) => type !== 'api-key')

/** Type and cell of each row of the recognisers' table. */
const rows = new Map(
  [...readme.matchAll(/^\| `([a-z-]+)` +\| ((?:[a-z0-9-]+ \([^|]*\))(?:, [^|]*)?) +\|$/gm)].map(
    ([, type, cell]) => [type, cell?.trimEnd()] as const,
  ),
)

describe('the table of recognisers in the README', () => {
  it.each(sensitiveTypes.filter((type) => type !== 'api-key'))('has what the code has for %s', (type) => {
    const rules = others
      .filter((entry) => entry.type === type)
      .map(({ rule, validation }) => `${rule} (${validation})`)
      .join(', ')
    expect(rows.get(type)).toBe(rules)
  })

  it('counts them', () => {
    const keys = recognizerCatalogue().length - others.length
    expect(readme).toContain(`${others.length} that are no key, and ${keys} kinds of keys`)
  })

  it('names no rule twice', () => {
    const rules = recognizerCatalogue().map(({ rule }) => rule)
    expect(rules).toHaveLength(new Set(rules).size)
  })
})
