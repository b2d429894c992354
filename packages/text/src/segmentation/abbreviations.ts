const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** A name or number follows, so the full stop never ends the sentence. */
export const leadingAbbreviations = words(
  'mr mrs ms mx messrs dr prof rev fr hon pres gov sen rep gen adm col maj capt cmdr lt sgt cpl pvt st mt ft vs fig figs eq eqs sec ch vol nos pp ed eds cf viz approx ca e.g i.e',
)

/** May stand at the end of a sentence: it ends there if a capital follows. */
export const trailingAbbreviations = words(
  'etc inc ltd co corp bros jr sr esq dept univ assn al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm u.s u.k u.n e.u d.c ph.d m.d b.a m.a b.c a.d ave blvd rd est',
)
