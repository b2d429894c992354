/** One line of a benchmark's table. */
export interface Row {
  readonly name: string
  /** What was measured, in words and figures. */
  readonly figure: string
  readonly bar: string
  /** Undefined: it could not be measured here, which is not met. */
  readonly met: boolean | undefined
}

/** A row that is measured when it is asked for. */
export interface Measurement {
  /** Short, for `--only`. */
  readonly key: string
  readonly measure: () => Promise<readonly Row[]>
}

export const formatRow = ({ name, figure, bar, met }: Row): string =>
  `${name}: ${figure} (${bar})${met === undefined ? ' NOT MEASURED' : met ? '' : ' NOT MET'}`
