import { SaaaError } from '@saaa/evaluator'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readModelFile } from './model-file.ts'

const failure = (read: () => unknown): unknown => {
  try {
    return read()
  } catch (error) {
    return error
  }
}

describe('readModelFile', () => {
  afterEach(() => vi.restoreAllMocks())

  it('reads the shipped weights', () => {
    expect(readModelFile('implicit-weights.bin').length).toBe(3 * 2 ** 18)
  })

  it('names a file that is missing and says what to do', () => {
    const error = failure(() => readModelFile('absent.bin'))
    expect(SaaaError.isInstance(error) && error.code).toBe('data-unreadable')
    expect(String(error)).toMatch(/absent\.bin.*implicit: false/)
  })

  it('says so where there is no file system', () => {
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined)
    expect(String(failure(() => readModelFile('implicit-weights.bin')))).toMatch(/no file system.*implicit: false/)
  })
})
