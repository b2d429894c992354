import type { IdentityGroup } from '../identity-group.ts'

export const genderGroups: readonly IdentityGroup[] = [
  {
    id: 'women',
    axis: 'gender',
    standing: 'targeted',
    adjectives: 'female',
    singulars: 'woman girl lady female housewife feminist wife',
    plurals: 'women girls ladies females housewives feminists wives',
  },
  {
    id: 'men',
    axis: 'gender',
    standing: 'dominant',
    adjectives: 'male',
    singulars: 'man boy male',
    plurals: 'men boys males',
  },
  {
    id: 'transgender',
    axis: 'gender',
    standing: 'targeted',
    adjectives: 'transgender trans transsexual nonbinary',
    singulars: 'transgender transsexual',
    plurals: 'transgenders transsexuals',
  },
]
