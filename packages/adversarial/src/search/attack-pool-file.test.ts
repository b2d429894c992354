import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readAttackPool, writeAttackPool } from './attack-pool-file.ts'
import { AttackPool } from './attack-pool.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saaa-pool-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const filled = (): AttackPool => {
  const pool = new AttackPool()
  pool.observe({ transforms: ['rot13', 'novel'], seed: 7, suffix: ['\u2028', '</script>'] }, 0.75)
  pool.observe({ transforms: [], seed: 0, suffix: [], rewording: 'lone \ud800' }, 2)
  return pool
}

it('keeps a pool from one run to the next, and begins with none', () => {
  const path = join(folder, 'pool.json')
  expect(readAttackPool(path).size).toBe(0)
  writeAttackPool(path, filled())
  expect(readAttackPool(path).state()).toEqual(filled().state())
  expect(readdirSync(folder)).toEqual(['pool.json'])
  // Renamed over the old file, not written into it: who reads meanwhile reads one or the other.
  const old = openSync(path, 'r')
  const before = readFileSync(path, 'utf8')
  writeAttackPool(path, new AttackPool())
  expect(readFileSync(old, 'utf8')).toBe(before)
  closeSync(old)
  expect(readAttackPool(path).size).toBe(0)
})

it.each([
  ['cut short', (text: string) => text.slice(0, text.length / 2)],
  ['empty', () => ''],
  ['of another kind', () => '{"hello": 1}'],
  ['null', () => 'null'],
  ['of another version', (text: string) => text.replace('"version":1', '"version":2')],
  ['without a genome', (text: string) => text.replace('"transforms"', '"transform"')],
  ['with a text for a number', (text: string) => text.replace('"violation":2', '"violation":"2"')],
  ['with a violation below 0', (text: string) => text.replace('"violation":2', '"violation":-2')],
  ['with a trial in the future', (text: string) => text.replace('"lastSeen":2', '"lastSeen":9')],
])('says that a file is damaged and leaves it: %s', (_, damage) => {
  const path = join(folder, 'pool.json')
  writeAttackPool(path, filled())
  const damaged = damage(readFileSync(path, 'utf8'))
  writeFileSync(path, damaged)
  expect(() => readAttackPool(path)).toThrow(
    expect.objectContaining({ code: 'data-unreadable', message: expect.stringContaining(path) as string }),
  )
  expect(readFileSync(path, 'utf8')).toBe(damaged)
})

it('leaves the older file when it cannot write, and no half one', () => {
  const path = join(folder, 'taken')
  mkdirSync(join(path, 'inside'), { recursive: true })
  expect(() => writeAttackPool(path, filled())).toThrow(expect.objectContaining({ code: 'storage-failure' }))
  expect(readdirSync(folder)).toEqual(['taken'])
  expect(() => writeAttackPool(join(folder, 'missing', 'pool.json'), filled())).toThrow(
    expect.objectContaining({ code: 'storage-failure' }),
  )
  expect(() => readAttackPool(path)).toThrow(expect.objectContaining({ code: 'data-unreadable' }))
})

it('takes options out of range for what they are', () =>
  expect(() => readAttackPool(join(folder, 'pool.json'), { capacity: 0 })).toThrow('capacity'))
