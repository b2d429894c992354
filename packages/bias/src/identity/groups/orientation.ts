import type { IdentityGroup } from '../identity-group.ts'

export const orientationGroups: readonly IdentityGroup[] = [
  {
    id: 'gay',
    axis: 'orientation',
    standing: 'targeted',
    adjectives: 'gay homosexual lesbian queer LGBTQ LGBT',
    singulars: 'homosexual lesbian',
    plurals: 'homosexuals gays lesbians queers',
    ambiguous: true,
  },
  {
    id: 'straight',
    axis: 'orientation',
    standing: 'dominant',
    adjectives: 'straight heterosexual',
    singulars: 'heterosexual',
    plurals: 'heterosexuals',
    ambiguous: true,
  },
  {
    id: 'bisexual',
    axis: 'orientation',
    standing: 'targeted',
    adjectives: 'bisexual',
    singulars: 'bisexual',
    plurals: 'bisexuals',
  },
]
