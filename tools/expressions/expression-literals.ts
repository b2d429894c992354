import { readdirSync, readFileSync } from 'node:fs'
import { createSourceFile, forEachChild, isRegularExpressionLiteral, ScriptTarget, type Node } from 'typescript'

/** A regular expression literal of a source file. */
export interface ExpressionLiteral {
  /** Path below the folder. */
  readonly file: string
  readonly pattern: string
  readonly flags: string
}

/** Every regular expression literal, each once, in the TypeScript sources under a folder; tests are left out. */
export function expressionLiterals(folder: URL): readonly ExpressionLiteral[] {
  const found = new Map<string, ExpressionLiteral>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue
    const visit = (node: Node): void => {
      if (isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        const [pattern, flags] = [node.text.slice(1, end), node.text.slice(end + 1)]
        if (!found.has(node.text)) found.set(node.text, { file, pattern, flags })
      }
      forEachChild(node, visit)
    }
    visit(createSourceFile(file, readFileSync(new URL(file, folder), 'utf8'), ScriptTarget.Latest))
  }
  return [...found.values()]
}
