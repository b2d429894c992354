import { defineCommand } from 'citty'
import { describeMachine, type Machine } from '../backend/describe-machine.ts'
import { type BackendDiagnosis, type BackendsDiagnosis, diagnoseBackends } from '../backend/diagnose-backends.ts'
import { formatRate } from '../backend/format-rate.ts'
import { threadsOption } from './command-arguments.ts'
import { formatBytes } from './format-bytes.ts'
import { printJson, printRows } from './print-rows.ts'

export const doctorCommand = defineCommand({
  meta: { name: 'doctor', description: 'What is here to compute with, what would be used, and why not the others' },
  args: {
    threads: { type: 'string', default: '0', description: 'CPU threads to measure with; 0: one per physical core' },
    json: { type: 'boolean', description: 'Print JSON' },
  },
  async run({ args: { threads, json } }) {
    const machine = await describeMachine()
    const diagnosis = await diagnoseBackends({ threads: threadsOption(threads) })
    if (json === true) printJson({ ...machine, ...diagnosis })
    else printDiagnosis(machine, diagnosis)
    return 0
  },
})

function printDiagnosis(machine: Machine, { backends, choice }: BackendsDiagnosis): void {
  const { node, platform, processor, cores, memoryBytes, freeMemoryBytes, folder, freeDiskBytes, versions } = machine
  printRows([
    ['Node', `${node}, ${platform}`],
    ['Processor', `${processor}, ${cores} ${cores === 1 ? 'core' : 'cores'}`],
    ['Memory', `${formatBytes(memoryBytes)}, ${formatBytes(freeMemoryBytes)} free`],
    ['Disk', `${formatBytes(freeDiskBytes)} free in ${folder}`],
    ...Object.entries(versions).map(([name, version]): [string, string] => [name, version]),
    ...backends.map((backend): [string, string] => [backend.device, describeBackend(backend)]),
    ['Would be used', `${choice.device}. ${choice.reason}`],
  ])
}

const describeBackend = ({ flopsPerSecond, why, advice }: BackendDiagnosis): string =>
  flopsPerSecond === null
    ? `unavailable: ${why}. ${advice}`
    : `available: ${formatRate(flopsPerSecond)} in matrix products`
