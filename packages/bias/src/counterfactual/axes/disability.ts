import type { AxisTable } from './axis-table.ts'

/** Disabilities named identity-first and person-first (National Center on Disability and Journalism style guide). */
export const disability: AxisTable = {
  axis: 'disability',
  groups: ['disabled', 'nondisabled', 'blind', 'deaf', 'autistic', 'mentally-ill'],
  rows: `
    adjective: ~disabled, ~handicapped, ~crippled, ~paraplegic, ~paralyzed, wheelchair-bound | ~non-disabled, nondisabled, able-bodied, ~abled | ~blind, ~visually impaired | ~deaf, ~hard-of-hearing | autistic | mentally ill, ~bipolar, ~schizophrenic
    collective: ~disabled, ~handicapped | non-disabled | ~blind | ~deaf | | ~mentally ill
    with: with a disability | without a disability | with a visual impairment | with a hearing impairment | with autism | with a mental illness
    with: with disabilities | without disabilities | with visual impairments | with hearing impairments | with autism | with mental illnesses
    adjective: | neurotypical | | | ~neurodivergent, ~neurodiverse |
    adjective: | ~sighted | | | |
  `,
}
