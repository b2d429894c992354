import type { AxisTable } from './axis-table.ts'

/** Sexual orientation; the words preferred by the APA style guide are the ones written. */
export const orientation: AxisTable = {
  axis: 'orientation',
  groups: ['gay', 'straight', 'bisexual', 'asexual'],
  rows: `
    adjective: ~gay, ~lesbian, queer, LGBT, LGBTQ | ~straight | bisexual, pansexual | ~asexual
    adjective: homosexual | heterosexual | bisexual | ~asexual
    singular: homosexual | heterosexual | bisexual |
    singular: ~gay | | |
    plural: homosexuals | heterosexuals | bisexuals |
    plural: gays | straight people | bisexuals | asexuals
    woman: lesbian | | |
    women: lesbians | | |
    term: homosexuality | heterosexuality | bisexuality | asexuality
    adjective: same-sex | opposite-sex | |
  `,
}
