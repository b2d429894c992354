import type { ArgsDef, CommandDef } from 'citty'

/** Each command is loaded when it is called: `saaa plan` must not wait for what `saaa score` needs. */
export const commands = {
  train: async () => anyCommand((await import('./train-command.ts')).trainCommand),
  generate: async () => anyCommand((await import('./generate-command.ts')).generateCommand),
  evaluate: async () => anyCommand((await import('./evaluate-command.ts')).evaluateCommand),
  score: async () => anyCommand((await import('./score-command.ts')).scoreCommand),
  export: async () => anyCommand((await import('./export-command.ts')).exportCommand),
  plan: async () => anyCommand((await import('./plan-command.ts')).planCommand),
  demo: async () => anyCommand((await import('./demo-command.ts')).demoCommand),
  doctor: async () => anyCommand((await import('./doctor-command.ts')).doctorCommand),
  config: async () => anyCommand((await import('./config-command.ts')).configCommand),
  report: async () => anyCommand((await import('./report-command.ts')).reportCommand),
}

export type CommandName = keyof typeof commands

/** Forgets the types of a command's own arguments; the dispatcher handles all commands alike. */
const anyCommand = <Arguments extends ArgsDef>(command: CommandDef<Arguments>): CommandDef =>
  command as unknown as CommandDef
