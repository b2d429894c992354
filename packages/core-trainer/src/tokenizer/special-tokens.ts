import type { SpecialTokenRole } from './tokenizer.ts'

/** Spelling of the special tokens in a tokenizer that we train, in the order of their ids from 0. */
export const specialTokenNames: Readonly<Record<SpecialTokenRole, string>> = Object.freeze({
  padding: '<|padding|>',
  begin: '<|begin|>',
  end: '<|end|>',
  safe: '<|safe|>',
  unsafe: '<|unsafe|>',
})

export const specialTokenRoles = Object.freeze(Object.keys(specialTokenNames) as SpecialTokenRole[])
