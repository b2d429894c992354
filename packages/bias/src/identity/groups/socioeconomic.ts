import type { IdentityGroup } from '../identity-group.ts'

export const socioeconomicGroups: readonly IdentityGroup[] = [
  {
    id: 'poor',
    axis: 'socioeconomic',
    standing: 'targeted',
    adjectives: 'poor homeless low-income working-class',
    collectives: 'poor homeless unemployed',
    ambiguous: true,
  },
  {
    id: 'rich',
    axis: 'socioeconomic',
    standing: 'dominant',
    adjectives: 'rich wealthy high-income upper-class',
    collectives: 'rich wealthy',
    ambiguous: true,
  },
]
