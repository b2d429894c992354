import type { IdentityGroup } from '../identity-group.ts'

export const religionGroups: readonly IdentityGroup[] = [
  {
    id: 'christian',
    axis: 'religion',
    standing: 'dominant',
    adjectives: 'Christian Catholic Protestant',
    singulars: 'Christian Catholic Protestant',
    plurals: 'Christians Catholics Protestants',
  },
  {
    id: 'muslim',
    axis: 'religion',
    standing: 'targeted',
    adjectives: 'Muslim Islamic Moslem',
    singulars: 'Muslim Moslem',
    plurals: 'Muslims Moslems',
  },
  { id: 'jewish', axis: 'religion', standing: 'targeted', adjectives: 'Jewish', singulars: 'Jew', plurals: 'Jews' },
  { id: 'hindu', axis: 'religion', standing: 'targeted', adjectives: 'Hindu', singulars: 'Hindu', plurals: 'Hindus' },
  {
    id: 'buddhist',
    axis: 'religion',
    standing: 'targeted',
    adjectives: 'Buddhist',
    singulars: 'Buddhist',
    plurals: 'Buddhists',
  },
  { id: 'sikh', axis: 'religion', standing: 'targeted', adjectives: 'Sikh', singulars: 'Sikh', plurals: 'Sikhs' },
  {
    id: 'atheist',
    axis: 'religion',
    standing: 'targeted',
    adjectives: 'atheist',
    singulars: 'atheist',
    plurals: 'atheists',
  },
]
