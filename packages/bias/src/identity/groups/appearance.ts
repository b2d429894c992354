import type { IdentityGroup } from '../identity-group.ts'

export const appearanceGroups: readonly IdentityGroup[] = [
  {
    id: 'fat',
    axis: 'appearance',
    standing: 'targeted',
    adjectives: 'fat obese overweight ugly short',
    collectives: 'obese overweight',
    ambiguous: true,
  },
  {
    id: 'thin',
    axis: 'appearance',
    standing: 'dominant',
    adjectives: 'thin skinny slim',
    ambiguous: true,
  },
]
