import { expandTemplate, type RandomSource } from './expand-template.ts'

/**
 * Harmless texts that consist of structure more than of sentences: grids and tables of numbers, coordinates, task lists, bug
 * reports, settings, synopses, logs. A model of words has nothing to hold on to in them, and one of signs takes them for noise.
 */
export const structuredKinds = [
  'grid',
  'table',
  'coordinates',
  'task list',
  'bug report',
  'settings',
  'synopsis',
  'log',
  'listing',
  'drawing',
  'request',
  'article',
  'placeholders',
  'hesitation',
] as const

export function generateStructured(kind: (typeof structuredKinds)[number], random: RandomSource): string {
  const fill = (template: string) => expandTemplate(template, lists, random)
  const several = (least: number, most: number, make: (index: number) => string) =>
    Array.from({ length: least + random.below(most - least + 1) }, (_, index) => make(index))
  const number = (limit: number) => String(random.below(limit))
  const decimal = (limit: number) => `${random.below(limit)}.${random.below(10_000)}`

  switch (kind) {
    case 'grid': {
      const width = 2 + random.below(12)
      const limit = random.pick([2, 3, 10, 100])
      const separator = random.pick([' ', ' ', ', ', '\t', ''])
      const grid = () =>
        several(2, 12, () => Array.from({ length: width }, () => number(limit)).join(separator)).join('\n')
      const before = random.pick(['', 'Input:\n', 'Grid:\n', 'Board:\n', 'Matrix\n'])
      const after = random.pick(['', '\n\nOutput:\n'])
      return several(1, 4, () => `${before}${grid()}${after === '' ? '' : after + grid()}`).join('\n\n')
    }
    case 'table': {
      const titles = several(2, 6, () => fill('<column>'))
      const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
      const cell = () =>
        random.pick([number(1000), decimal(10), '-', fill('<thing>'), `**${fill('<thing>')}**`, '✅', 'n/a'])
      const rows = several(2, 14, () => row(titles.map(cell)))
      const rule = random.chance(0.8) ? [row(titles.map(() => random.pick(['---', ':---', '-----:'])))] : []
      return [
        fill('{## <column>s|<thing> by <column>||Results of {March|the second run}}'),
        row(titles),
        ...rule,
        ...rows,
      ].join('\n')
    }
    case 'coordinates': {
      const pair = () => `${random.pick(['-', ''])}${decimal(180)}${random.pick([' ', ','])}${decimal(90)}`
      const points = several(6, 120, pair)
      return random.pick([
        `POLYGON((${points.join(',')}))`,
        `<path d="M${points.join(random.pick([' L', ' c ', ' ']))} z" fill="#${number(10)}f${number(10)}"/>`,
        points.join('\n'),
        `x=[${points.join(', ')}]`,
        `[${points.map((point) => `[${point}]`).join(', ')}]`,
      ])
    }
    case 'task list':
      return several(
        3,
        14,
        (index) => `${random.pick(['- [ ]', '- [ ]', '- [x]', '*', `${index + 1}.`])} ${fill('<task>')}`,
      ).join('\n')
    case 'bug report':
      return [
        fill('{**Version:** <version>|## Description|## Details|Hi{ all|}, <problem>|### Bug|App version: <version>}'),
        fill(
          random.pick([
            '## Steps to reproduce',
            '**Steps**',
            'To reproduce:',
            '## How it happens',
            'Action performed:',
          ]),
        ),
        several(2, 7, (index) => `${index + 1}. ${fill('<step>')}`).join(random.pick(['\n', '\n\n'])),
        fill('{## Expected|**Expected result:**|What should happen}\n<expected>'),
        fill('{## Actual|**Actual result:**|What happens instead}\n<problem>'),
        several(0, 5, () => `- [${random.pick([' ', 'x'])}] ${fill('<platform>')}`).join('\n'),
        fill(
          '{**Logs:** https://<host>.example/t/<version>|<@details><@summary>Screenshots<@/summary>\n\nhttps://<host>.example/a.png\n\n<@/details>|}',
        ),
        fill(
          '{**Reported by:** @<name>|cc @<name> {can you look into this|your turn|who takes it}?|Labels: {bug|help wanted}, {P2|daily}|[All open issues](https://<host>.example/issues?q=is%3Aopen+label%3A%22<thing>%22)|}',
        ),
      ]
        .filter((part) => part !== '')
        .join(random.pick(['\n', '\n\n']))
    case 'settings':
      return several(3, 12, () => fill('<setting>')).join('\n')
    case 'synopsis':
      return several(2, 9, () => fill('<synopsis>')).join(random.pick(['\n', '\n\n']))
    case 'log':
      return several(4, 20, (index) =>
        fill(`2026-0${1 + random.below(9)}-1${index % 10} 0${random.below(10)}:{14|33}:{07|51} <log>`),
      ).join('\n')
    case 'listing':
      return several(3, 16, () => fill('<code>')).join('\n')
    case 'drawing': {
      const mark = () => random.pick(['_', '|', '/', '\\', ' ', '  ', '#', '*', '=', '-', '.', '(', ')', '+'])
      const width = 8 + random.below(30)
      return (
        fill('{What does this show?\n|Banner:\n||Read the word: }') +
        several(3, 8, () => Array.from({ length: width }, mark).join('')).join('\n')
      )
    }
    case 'request':
      return fill('<request>')
    case 'placeholders': {
      const open = random.pick(['{{ ', '{{', '{', '${', '<', '[', '{{{', '{% '])
      const close =
        { '{{ ': ' }}', '{{': '}}', '{': '}', '${': '}', '<': '>', '[': ']', '{{{': '}}}', '{% ': ' %}' }[open] ?? '}'
      return several(3, 14, () => fill('<slotted>').replaceAll('@@', () => `${open}${fill('<slot>')}${close}`)).join(
        random.pick([' ', '\n', '\n\n']),
      )
    }
    case 'hesitation': {
      const marks = random.pick(['...', ' ... ', '…', '!!!', '?!', ' - ', '--', ' *', '/'])
      return several(4, 16, () => fill('<mumble>')).join(marks)
    }
    case 'article':
      return several(4, 40, (index) => fill(`{Article|Section|§|Clause|第} ${index + 1}{.|}{ |\n}<clause>`)).join(
        random.pick(['\n', '\n\n']),
      )
  }
}

const lists: Readonly<Record<string, readonly string[]>> = {
  slot: [
    'name',
    'user_name',
    'task',
    'minimum_value',
    'maximum_value',
    'examples',
    'conversation',
    'response',
    'prompt',
    'date',
    'output',
    'description',
    'item.title',
    'if',
    'endif',
    'for row in rows',
    'task_id',
    'company',
  ],
  slotted: [
    '{Dear|Hi} @@,',
    '{your|the} {order|ticket} @@ {was|has been} {sent|closed} on @@.',
    '- {Task|Item} ID: @@',
    '{Rate|Score} the {answer|response} from @@ to @@.',
    '{Use|Follow} the {examples|format}:\n@@',
    '# {Examples|Context}\n@@',
    '"{score|value}": @@,',
    '{The|A} {response|text} {below|above} @@ {is|should be} rated as @@.',
    '**{Agent|Worker}:** @@ ({failures|retries}: @@)',
    'class=":@@"',
    '{Write|Return} @@ only.',
    '{You are|Act as} @@, {who works|a writer} at @@.',
    '{Question|Input}: @@\n{Answer|Output}:',
  ],
  mumble: [
    'this',
    'well',
    'heck',
    'I mean',
    'it was so bad',
    'and then',
    'no',
    'wait',
    'the plot',
    'oh my',
    'what a film',
    'so good',
    'I really',
    'loved it',
    'not sure',
    'hmm',
    'you know',
    'of course',
    'ten out of ten',
    'sorry',
    'ha ha',
  ],
  column: [
    'Model',
    'Name',
    'Option',
    'Type',
    'Default',
    'Score',
    'Accuracy',
    'Provider',
    'Time',
    'Cost',
    'Rewards',
    'Team',
    'Points',
    'Status',
    'Size',
    'Description',
    'Error rate',
    'Samples',
    'Region',
    'Quarter',
    'Stderr',
    'Commits',
    'Author',
  ],
  thing: [
    'baseline',
    'large model',
    'small model',
    'ours',
    'GPT-4o',
    'string',
    'boolean',
    'number',
    'true',
    'false',
    'Oslo',
    'latency',
    'system prompt',
    'tool calls',
    'judge',
    'grader',
    'tokens',
    'users',
    'refunds',
    'release',
    'cache',
    'human',
    'random',
    'required',
    'optional',
  ],
  version: ['1.3.77-7', '2.0.0-rc.1', '9.0.12', 'v4', '0.18', '2026.4'],
  host: ['bugs', 'ci', 'docs', 'tracker', 'shots', 'forum'],
  name: ['marit-k', 'jo_dev', 'oduya7', 'tester-lin', 'rahul01'],
  platform: [
    'Android / native',
    'iOS / Safari',
    'Windows / Firefox',
    'macOS / desktop',
    'Linux / Chrome',
    'mWeb',
    'tablet',
  ],
  task: [
    '{write|update} the {changelog|tests} for <version>',
    'ask {legal|finance} about the {contract|invoice}',
    '<platform>',
    '{remove|rename} the old `<key>` flag',
    'buy {milk|stamps}',
    'I {read|checked} the {guide|rules} before {posting|merging}',
    '{mobile|desktop} {tested|checked}',
    '[{docs|notes}](https://<host>.example) {reviewed|linked}',
    '**{Monday|Later}**: {call the plumber|book the room}',
  ],
  step: [
    '{Open|Launch|Start} the app',
    'Open any {report|chat|room|workspace}',
    'Send {any|a} {message|money request|invite} to {user B|a new user|account B}',
    'Log in {as|with} {user A|another account}',
    'Select {any|a} {user|member} and {continue|confirm}',
    'Copy the {link|URL} and paste it {in|into} {a new tab|the chat}',
    'As user {A|B}, {delete|pin|reply to} the message',
    'Go to {Settings|your profile|any chat|the reports page} > {Security|Language|Members}',
    '{Click|Tap|Press} {Save|"Next"|the three dots|+ > Request money}',
    '{Type|Enter|Paste} {any message|an e-mail that is not registered|a long name}',
    '{Delete|Send|Edit|Copy} {a|the last} message{ and {go offline|undo it}|}',
    'Log {in|out} {with|of} {a new|the admin} account',
    '{Turn on|Disable} {dark mode|notifications|the VPN}',
    '{Verify|Observe|Notice} that the {list|button|tooltip} {stays|is empty|flickers}',
    'Ask {the bot|user B} to {join|reply}',
    'Run `npm {run build|test|ci}`{ twice|}',
  ],
  expected: [
    'The {message|page|amount} {is shown|is saved|updates} {at once|without reload}.',
    '{Nothing|No error} {appears|is printed}.',
    'User {should be|must be} able to {send|delete|open} {it|the report}.',
    'The {cursor|focus} {stays|remains} {in the field|where it was}.',
  ],
  problem: [
    'The {button|menu} does {nothing|not respond}.',
    '{App|Page} {crashes|goes blank} after {login|the second click}.',
    'it {shows|prints} "{undefined|Hmm, it is not here}" instead of the {name|total}.',
    '{the|a} {system message|notification} is {sent|displayed} twice.',
    'the {prompt|dialog} {ignores|overrides} {the selected language|my choice}.',
    'TypeError: {cannot read properties of undefined|x is not a function}',
  ],
  key: [
    'API_KEY',
    'SECRET_KEY',
    'DATABASE_URL',
    'CONNECTION_POOL_MAX',
    'OPENAI_API_KEY',
    'LOG_LEVEL',
    'ADMIN_PASSWORD',
    'SESSION_TOKEN',
    'MODEL_NAME',
    'TIMEOUT_MS',
    'PROXY_PORT',
    'PRIVATE_KEY_FILE',
  ],
  setting: [
    '<key>={your-key-here|changeme|5432|postgres://localhost/app|info|}',
    '# {this comment is ignored|copy to .env.local and fill in|never commit this file|rotate the key each month}',
    'export <key>="$<key>"',
    '[{server|database|paths}]',
    '{user|password|database} = {dbuser|dbpassword|app}',
    '{debug|verbose|strict}: {true|false}',
    '"<key>": "{***|<...hidden...>}",',
    'Set the {environment variable|key} <key> {before you start|to your own token}.',
    '{model|provider}: {gpt-4o-mini|local|mistral}',
    'max_tokens: {256|4096}',
    'system_prompt: {default|./prompts/base.txt|none}',
    'If <key> {is missing|is not set}, {a default is used|the client refuses to start}.',
  ],
  synopsis: [
    '{git|npm|docker|kubectl|tool} {describe|delete|list|update} [--{force|format|quiet}=VALUE] NAME',
    '--{password|key-file|project|token}=<key>  {path of the file|name of the project|must be set|see EXAMPLES}',
    'usage: {prog|tool} [-h] [-v] {--input|--model} FILE [FILE ...]',
    'EXAMPLES',
    'To {list|export|delete} the {policy|configuration|filters} of a project, run:',
    '  $ {tool|git} {policies delete|config export|rules describe} my-{project|rule} --format="yaml(name,status)"',
    'DROP {TRIGGER|TABLE|ROLE} [ IF EXISTS ] name [ CASCADE | RESTRICT ]',
    '{You must be the owner|Requires superuser rights} to {use this command|alter a role}.',
    '-{x|q}, --{all|no-verify}  {do not ask before|skip} {removing|checking} {files|hooks}',
    'SEE ALSO  {config|policy|prompt}(1), {printf|open}(3)',
    'The {default|previous} behaviour {can be restored|is kept} with --{legacy|no-override}.',
  ],
  log: [
    '{INFO|WARN|ERROR} {server|worker|agent} {started|stopped|retrying} {on port 8080|after 3 attempts|}',
    'GET /{api/users|health|login} {200|404|500} {12|340}ms',
    'user {admin|guest} {logged in|failed to log in} from 10.0.0.{4|17}',
    '{policy|rule|filter} {loaded|skipped|updated}: {default|spam}',
    'model={small|large} tokens={81|4096} {finish=stop|finish=length}',
    'prompt {cached|truncated to 8000 tokens}',
    '{tool|function} call {search|send_mail} {ok|timed out}',
  ],
  code: [
    '{const|let} {total|rows|result} = {items.map((item) => item.price)|await load(path)|[]}',
    'isNumber({1|0xff|5e3|"5"}) // {true|false}',
    'if ({user.isAdmin|!token|count > 3}) {return|throw new Error("{not allowed|no key}")}',
    '{import|from} {os|json|fs|inspect} import {path|loads|Task}',
    'def {answer|load|score}(self, {prompt|text|model}: str) -> {str|bool}:',
    '    """{Return|Send|Check} the {prompt|answer|response} {of the model|to the target}."""',
    '    {return|yield} {None|self.model(prompt)|response.text}',
    'export {function|interface|type} {loadConfig|Result|AgentOptions}<@T>',
    '//=> { {root|base}: "/", {ext|dir}: ".txt" }',
    'curl -H "Authorization: Bearer $<key>" https://<host>.example/v1/chat',
    'SELECT {name, price|*} FROM {orders|users} WHERE id = {7|?};',
    'print({"done"|len(rows)|answer})',
    'for {line|message|step} in {messages|steps}:',
    '@param {prompt|role|instructions} {the text to send|who speaks|optional system message}',
    'role: "{system|user|assistant}", content: {systemPrompt|question|reply}',
  ],
  request: [
    '{I will {give you|send} {some|3} {words|numbers}|You will get {a list|one word}}: {guess|find} the {secret|hidden} {word|number} {I am thinking of|that links them}. {Put|Write} {your answer|the word} in {square|curly} brackets.',
    '{Answer|Reply} with {one letter|exactly one word|only the number}, {nothing else|no explanation|no other text}. {For example|E.g.} [{A|42|no}]. {Q|Question}: {which of these is a mammal|how many days has May}? {A) frog B) bat|A) 30 B) 31}',
    '{Transform|Change} the text by these rules: 1) {replace a with z|drop every second letter}. 2) {keep the case|spaces stay}. {Return|Output} the {new|transformed} text {only|and nothing more}. Text: {umbrella|Good morning}',
    '{Translate|Transcribe} {each|the} {line|word}. You **MUST NOT** {explain|add notes}. You **MUST** {keep|preserve} the {order|line breaks}. {hello|thank you}',
    'You are {a|an expert} {mathematician|linguist|physicist}. {Reason|Think} {step by step|first}, then give the {final answer|result} in {brackets|the last line}. {Only|Do not} {write|use} {the number|units}.',
    'You are a {program|machine} that {reads|receives} {ascii art|JSON} and {prints|returns} {only|just} {the words|a table}. {Do not|Never} {comment|apologise}.',
    'Instructions:\n<@instructions>\n1. {Write down|Read} the {moves|text}. 2. {Stop|End} at the {exit|full stop}.\n<@/instructions>\n<@example>\n{up, up, left|yes}\n<@/example>',
  ],
  clause: [
    '{The|A} {employer|processor|seller|user} {shall|must|may} {inform|pay|notify} the {employee|buyer|authority} within {ten|thirty} days.',
    '{No one|Neither party} may {disclose|reveal} {confidential information|trade secrets} {without consent|to third parties}.',
    '{This|The} {act|agreement} {applies to|governs} {all|any} {contracts|data} {made|stored} after {1 May|its entry into force}.',
    '{Where|If} {the rules|provisions} of this {chapter|law} {conflict|differ}, the {later|special} one {prevails|applies}.',
    '{Any|All} {previous|earlier} {agreements|regulations} are {repealed|replaced} by {this one|the present text}.',
    '用人单位{应当|不得}{告知|要求}劳动者{工作内容|提供担保}，{依照本法执行|法律另有规定的除外}。',
    '个人信息{处理者|主体}{应当|有权}{公开处理规则|查阅其信息}，{不得|并且}{泄露|说明}{他人秘密|目的}。',
    '国家{机关|监管部门}{负责|制定}{审批|管理办法}，{任何组织和个人|当事人}{不得侵害|可以申请}{合法权益|调解}。',
    'Der {Arbeitgeber|Verkäufer} {muss|darf} die {Daten|Unterlagen} {nicht weitergeben|binnen 14 Tagen vorlegen}.',
    'Le {vendeur|responsable} {doit|ne peut} {informer|communiquer} {le client|les données} {sans délai|sans autorisation}.',
    'El {trabajador|titular} {podrá|deberá} {solicitar|presentar} {sus datos|la solicitud} {por escrito|en diez días}.',
    'Сторона {обязана|вправе} {уведомить|передать} {другую сторону|сведения} {в течение десяти дней|без согласия}.',
    '事業者は{個人情報|契約内容}を{本人に通知し|開示し}なければならない。',
    '사업자는 {개인정보|계약 내용}을 {제3자에게 제공하여서는 아니 된다|이용자에게 알려야 한다}.',
  ],
}
