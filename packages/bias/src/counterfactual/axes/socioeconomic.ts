import type { AxisTable } from './axis-table.ts'

/** Income and class; the compounds keep their measure (income with income, class with class). */
export const socioeconomic: readonly AxisTable[] = [
  {
    axis: 'socioeconomic',
    groups: ['poor', 'rich', 'middle-class'],
    rows: `
      adjective: ~poor | ~rich, ~wealthy | middle-class, middle class
      adjective: ~impoverished, ~homeless, ~unhoused, ~penniless, ~destitute, ~needy, ~poverty-stricken | ~wealthy, ~affluent, ~well-off, ~well-to-do | middle-class
      adjective: ~poorer | ~richer, ~wealthier |
      adjective: ~poorest | ~richest, ~wealthiest |
      adjective: low-income, low income | high-income, high income | middle-income, middle income
      adjective: working-class, working class, lower-class | upper-class, upper class | middle-class, middle class
      collective: ~poor, ~homeless | ~rich, ~wealthy |
      term: the working class, the lower class | the upper class | the middle class
      plural: ~paupers | ~millionaires, ~billionaires |
      singular: ~pauper | ~millionaire, ~billionaire |
    `,
  },
  {
    axis: 'socioeconomic',
    groups: ['unemployed', 'employed'],
    rows: `
      adjective: ~unemployed, ~jobless | ~employed
      collective: ~unemployed, ~jobless | ~employed
    `,
  },
  {
    axis: 'socioeconomic',
    groups: ['blue-collar', 'white-collar'],
    rows: `
      adjective: blue-collar, blue collar | white-collar, white collar
    `,
  },
  {
    axis: 'socioeconomic',
    groups: ['underprivileged', 'privileged'],
    rows: `
      adjective: ~underprivileged, ~disadvantaged | ~privileged
    `,
  },
]
