import type { AxisTable } from './axis-table.ts'

/** Ages in words; ages in figures are exchanged by a rule of their own (../age-figures.ts). */
export const age: AxisTable = {
  axis: 'age',
  groups: ['young', 'old', 'middle-aged'],
  rows: `
    adjective: ~young, ~youthful | ~old | middle-aged, middle aged
    adjective: ~young | ~elderly, ~aged, ~senior | middle-aged
    adjective: ~younger | ~older |
    adjective: ~youngest | ~oldest |
    adjective: teenage, teenaged, adolescent | ~elderly | middle-aged
    collective: ~young | ~elderly, ~old, ~aged | middle-aged
    singular: teenager, teen | pensioner, retiree |
    plural: teenagers, teens | pensioners, retirees |
    singular: young adult | senior citizen |
    plural: young adults | senior citizens |
    singular: millennial, zoomer | baby boomer, boomer |
    plural: millennials, zoomers | baby boomers, boomers |
    plural: ~youngsters | elders |
    singular: adolescent | octogenarian, septuagenarian, nonagenarian |
    plural: adolescents | octogenarians, septuagenarians, nonagenarians |
    decade: twenties | sixties | forties
    decade: thirties | seventies, eighties, nineties | fifties
    decade: 20s | 60s | 40s
    decade: 30s | 70s, 80s, 90s | 50s
  `,
}
