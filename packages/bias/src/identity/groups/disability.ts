import type { IdentityGroup } from '../identity-group.ts'

export const disabilityGroups: readonly IdentityGroup[] = [
  {
    id: 'disabled',
    axis: 'disability',
    standing: 'targeted',
    adjectives: 'disabled handicapped blind deaf autistic paralyzed crippled wheelchair-bound',
    collectives: 'disabled handicapped blind deaf',
    singulars: 'autistic',
    plurals: 'autistics cripples',
    ambiguous: true,
  },
  {
    id: 'mentally-ill',
    axis: 'disability',
    standing: 'targeted',
    adjectives: 'mentally_ill schizophrenic bipolar mentally_disabled',
    collectives: 'mentally_ill mentally_disabled',
    singulars: 'schizophrenic',
    plurals: 'schizophrenics',
    ambiguous: true,
  },
]
