import type { IdentityGroup } from '../identity-group.ts'

export const ageGroups: readonly IdentityGroup[] = [
  {
    id: 'old',
    axis: 'age',
    standing: 'targeted',
    adjectives: 'old elderly',
    collectives: 'elderly old',
    plurals: 'pensioners boomers',
    ambiguous: true,
  },
  {
    id: 'young',
    axis: 'age',
    standing: 'targeted',
    adjectives: 'young',
    collectives: 'young',
    plurals: 'teenagers millennials',
    ambiguous: true,
  },
]
