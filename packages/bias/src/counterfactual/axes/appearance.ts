import type { AxisTable } from './axis-table.ts'

/** Build, height and looks, in three tables, since each is another scale. */
export const appearance: readonly AxisTable[] = [
  {
    axis: 'appearance',
    groups: ['fat', 'thin'],
    rows: `
      adjective: ~fat, ~obese, ~overweight, ~chubby, ~plump, ~heavyset, ~plus-size | ~thin, ~slim, ~skinny, ~slender, ~underweight
      adjective: ~fatter, ~heavier | ~thinner, ~slimmer
    `,
  },
  {
    axis: 'appearance',
    groups: ['tall', 'short'],
    rows: `
      adjective: ~tall | ~short
      adjective: ~taller | ~shorter
      adjective: ~tallest | ~shortest
    `,
  },
  {
    axis: 'appearance',
    groups: ['ugly', 'beautiful'],
    rows: `
      adjective: ~ugly, ~unattractive, ~hideous | ~beautiful, ~attractive, ~good-looking, ~handsome, ~pretty, ~gorgeous
      adjective: ~uglier | ~prettier
    `,
  },
]
