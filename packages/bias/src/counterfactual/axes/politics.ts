import type { AxisTable } from './axis-table.ts'

/** Political camps of the United States and, as left and right, of anywhere. */
export const politics: AxisTable = {
  axis: 'politics',
  groups: ['liberal', 'conservative'],
  rows: `
    adjective: ~liberal, ~progressive | ~conservative
    singular: ~liberal, ~progressive | ~conservative
    plural: liberals, progressives | conservatives
    adjective: Democratic | Republican
    singular: Democrat | Republican
    plural: Democrats | Republicans
    adjective: left-wing, leftist | right-wing
    adjective: left-leaning | right-leaning
    adjective: far-left | far-right
    singular: leftist, left-winger | right-winger
    plural: leftists, left-wingers | right-wingers
    term: liberalism, progressivism | conservatism
    adjective: pro-choice | pro-life
  `,
}
