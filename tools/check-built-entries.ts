/** Imports every built entry of every published package under plain Node; an error or a warning fails the check. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const packages = join(import.meta.dirname, '..', 'packages')
let failures = 0
for (const folder of readdirSync(packages)) {
  const directory = join(packages, folder)
  const { name, exports } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as {
    name: string
    exports: Record<string, unknown>
  }
  for (const entry of Object.keys(exports).filter((key) => key !== './package.json')) {
    const specifier = name + entry.slice(1)
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', `await import(${JSON.stringify(specifier)})`],
      { cwd: directory, encoding: 'utf8' },
    )
    if (status === 0 && stderr === '') continue
    failures++
    console.error(`${specifier} does not import cleanly from its built files:\n${stderr}`)
  }
}
console.log(failures === 0 ? 'Every built entry imports without an error or a warning.' : `${failures} entries failed.`)
process.exitCode = failures === 0 ? 0 : 1
