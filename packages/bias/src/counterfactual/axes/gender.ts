import type { AxisTable } from './axis-table.ts'
import { callingRows } from './gender-callings.ts'
import { kinshipRows } from './gender-kinship.ts'

/** Gender terms with their neutral forms. Dictionaries of English; the neutral forms as style guides (APA, AP) give them. */
export const gender: AxisTable = {
  axis: 'gender',
  groups: ['male', 'female', 'neutral'],
  rows: `
    subject: he | she | they
    object: him | her | them
    possessive: his | her | their
    alone: his | hers | theirs
    term: himself | herself | themself
    subject: he or she | she or he | they
    subject: he/she | she/he | they
    subject: | s/he, s)he | they
    term: he/she/they | she/he/they | they
    term: him or her | her or him | them
    term: him/her | her/him | them
    term: his or her | her or his | their
    term: his/her | her/his | their
    term: his or hers | hers or his | theirs
    term: himself or herself | herself or himself | themself
    term: gentlemen and ladies | ladies and gentlemen | everyone
    term: men and women | women and men | people
    term: boys and girls | girls and boys | children
    term: brothers and sisters | sisters and brothers | siblings
    term: sons and daughters | daughters and sons | children
    term: fathers and mothers | mothers and fathers | parents
    term: father and mother | mother and father | parents
    term: dad and mom | mom and dad | parents
    term: king and queen | queen and king | royal couple
    term: husband and wife | wife and husband | spouses
    term: husbands and wives | wives and husbands | spouses
    title: Mr | Ms, Mrs, Miss | Mx
    title: Monsieur | Madame |
    title: Señor | Señora |
    title: Herr | Frau |
    title: Signor | Signora |
    term: sir | madam, ma'am |
    term: sirs | madams |
    noun: man | woman | person
    noun: men | women | people
    noun: boy | girl | child
    noun: boys | girls | children
    noun: guy | gal | person
    noun: guys | gals | people
    noun: gentleman, gent | lady | person
    noun: gentlemen, gents | ladies | people
    noun: male | female |
    noun: males | females | people
    noun: dude | =gal | person
    noun: dudes | =gals | people
    noun: bloke, chap, fella | =woman | person
    noun: blokes, chaps, fellas | =women | people
    noun: lad | lass | youngster
    noun: lads | lasses | youngsters
    term: mom and dad, mum and dad | dad and mom, dad and mum | parents
    noun: menfolk | womenfolk | folk
    noun: menswear | womenswear | clothing
    noun: manhood | womanhood |
    noun: manly | womanly |
    noun: boyish | girlish | childlike
    noun: masculine | feminine |
    noun: masculinity | femininity |
    noun: bachelor | bachelorette, spinster | single person
    noun: bachelors | bachelorettes, spinsters | single people
    noun: homeboy | homegirl |
    noun: Latino | Latina | Latine
    noun: Chicano | Chicana |
    noun: Latinos | Latinas | Latines
    noun: fraternity | sorority |
    noun: fraternities | sororities |
${kinshipRows}
${callingRows}
  `,
}

export const transgender: AxisTable = {
  axis: 'gender',
  groups: ['transgender', 'cisgender'],
  rows: `
    adjective: trans | cis
    adjective: transgender | cisgender
  `,
}

/**
 * The pronouns some nonbinary people go by, read and written: "xe lost xyr keys". `ey` has no object here, since "em" is
 * short for "them" too.
 */
export const neopronouns: AxisTable = {
  axis: 'gender',
  groups: ['neopronoun', 'they', 'female', 'male'],
  rows: `
    subject: ze, xe, zie, ey, fae | =they | =she | =he
    object: hir, zir, xem, faer | =them | =her | =him
    possessive: hir, zir, xyr, eir, faer | =their | =her | =his
    alone: hirs, zirs, xyrs, eirs, faers | =theirs | =hers | =his
    term: hirself, zirself, xemself, xyrself, emself, faerself | =themself | =herself | =himself
  `,
}
