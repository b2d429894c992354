import { describe, expect, it } from 'vitest'
import { createDraws } from '../draws.ts'
import { createPerson } from './people.ts'
import { createCardNumber, createEmail, createPhone, createSocialSecurityNumber } from './personal-identifiers.ts'

const random = createDraws(2)
const person = createPerson(random, 'training')
const many = <Value>(draw: () => Value): Value[] => Array.from({ length: 500 }, draw)

describe('personal identifiers', () => {
  it('card numbers have a valid check digit, by the textbook sum', () => {
    for (const card of many(() => createCardNumber(person, random))) {
      const digits = [...card.replaceAll(/\D/g, '')].map(Number)
      expect(digits).toHaveLength(16)
      const sum = digits.reduce(
        (total, digit, index) => total + (index % 2 === 1 ? digit : digit * 2 - (digit > 4 ? 9 : 0)),
        0,
      )
      expect(sum % 10).toBe(0)
    }
  })

  it('phone numbers stay in the range kept for fiction', () => {
    for (const phone of many(() => createPhone(person, random))) expect(phone).toMatch(/555[ -]01\d\d$/)
  })

  it('social security numbers avoid the areas never issued', () => {
    for (const number of many(() => createSocialSecurityNumber(person, random))) {
      expect(number).toMatch(/^(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}$/)
    }
  })

  it('e-mail addresses belong to the person', () => {
    for (const email of many(() => createEmail(person, random, 'held-out'))) {
      expect(email).toMatch(/^[a-z_.\d]+@[a-z]+\.(?:org|com|net)$/)
    }
  })
})
