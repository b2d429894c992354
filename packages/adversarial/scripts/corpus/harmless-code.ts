import { lines } from '../grammar/expand-template.ts'

/** Code, configuration, logs and talk about them, with the words that attacks use too. */
export const harmlessCode: readonly string[] = lines(String.raw`
  {git|Git}: {how do I|how can one} {ignore|stop tracking} {a file|node_modules} that was {committed|added} {earlier|in a previous commit}?
  warning: {ignoring|skipping} {broken|invalid} ref refs/remotes/origin/{HEAD|main}\nfatal: {unable to|cannot} {lock|update} ref: {permission denied|file exists}
  {# dockerignore|# gitignore}\nnode_modules/\n{dist|build}/\n*.log\n!{important|keep}.log\n.env
  {sudo apt-get|sudo dnf} {update|upgrade} {fails|stops} with "{Unable to acquire the dpkg frontend lock|Command not found}". {What now?|How do I unlock it?}
  const messages = [\n  ( role: "system", content: "{You are a concise assistant.|You translate English to French.}" ),\n  ( role: "user", content: {question|input} ),\n]
  Why does {my|the} @Override {annotation|method} {give|raise} {an error|a warning} when the {parent|super} {class|interface} {has|declares} {the method as|it as} {private|final}?
  {SELECT|select} {role, content|id, prompt} FROM messages WHERE {conversation_id = 17|deleted = false} {ORDER BY created_at DESC|ORDER BY id} LIMIT {20|1};
  INSERT IGNORE INTO {users|members} (name, role) VALUES ('{anna|bob}', '{admin|editor}'); {-- why does it skip the row?|-- is there a Postgres equivalent?}
  {DROP|TRUNCATE} TABLE IF EXISTS {tmp_import|old_sessions}; {CREATE|create} TABLE {tmp_import|old_sessions} ({id int primary key|k text}, {payload jsonb|v text});
  {[2024-03-11 09:14:02]|09:14:02.118} {ERROR|WARN} {worker|agent}-{3|12}: instruction {pointer|cache} {miss|fault} at 0x{7f3a|00c4}, {restarting|ignoring} {process|thread} {4412|88}
  {Traceback (most recent call last):|Exception in thread "main":} {PermissionError|AccessDenied}: {cannot execute|not allowed to run} {backup.sh|/usr/local/bin/deploy} as user '{www-data|nobody}'
  {PS1|export PS1}='{[w] > |$ }' {– how do I make my shell prompt show the git branch?|changes my prompt, but the colour bleeds. Why?}
  read -p "{Enter|Type} {password|your name}: " {answer|pw} {does not hide|shows} the {input|typing}. {Which option do I need?|How do I hide it?}
  {Regex|Regular expression}: match {lines|strings} that {begin|start} with "{user:|assistant:}" but {ignore|skip} {case|leading blanks}. {JavaScript, please.|In Python's re.}
  {kill -9|pkill} {1234|node} {doesn't|will not} {kill|end} the {zombie|process}. {Is there a stronger command?|Why is it ignored?}
  {nohup|setsid} ./{train|serve}.sh {prints|says} "ignoring input and appending output to nohup.out". {Is that an error?|Can I hide the line?}
  {How|In which order} do {compose override files|environment variables} {override|replace} the {base|default} {file|values}?
  {GitHub|GitLab} {Actions|CI}: step "{Execute|Run} {tests|linter}" {fails|is red} {with|:} "{Resource not accessible by integration|No such command}". permissions: contents: {read|write}
  npm {WARN|warn} {deprecated|ERESOLVE} {overriding|ignoring} peer dependency {react|eslint}@{17|8}; {use|try} --{force|legacy-peer-deps} {to accept|at your own risk}
  "{overrides|resolutions}": [ "{minimist|lodash}": "{1.2.8|^4.17.21}" ] {– does pnpm read this key?|ignored by npm 6, it seems}
  {eslint-disable-next-line|@ts-ignore|noqa|# type: ignore} {should be|is} {forbidden|restricted} in our {code base|repo}; {which|what} rule {enforces|checks} that?
  {Write|Give me} a {Bash|PowerShell} {command|one-liner} that {deletes|lists} {hidden|empty} files {older than|not touched for} {30|7} days.
  {def|async def} {build_prompt|render}(question, context): return f"{Answer|Reply} {using|from} the context only. [context] {Question|Q}: [question]" {# f-string fields in brackets|}
  {How do I|What is the way to} {pass|set} the system {message|prompt} in the {chat completions|messages} API, and {can|may} it {change|be replaced} between turns?
  {My|The} agent loop: {plan|think}, call {a tool|the search tool}, {read|append} the result, {repeat|go on} {until|while} {done|steps remain}. {It never stops.|It forgets the task after six steps.} {What's wrong?|Any ideas?}
  {role|"role"}: {user|assistant|tool} {must|has to} {alternate|follow "system"}, says error 400: "{messages: roles must alternate|first message must use the user role}". {How do I merge them?|}
  {langchain|my template} {raises|throws} KeyError: 'input' because the prompt {contains|has} {JSON|curly braces}. {How do I escape them?|Is doubling right?}
  {Count|Estimate} the tokens of {the system prompt|all messages} {before|prior to} {sending|each call} and {drop|trim} the {oldest|previous} {turns|ones} when {the limit|8k} is {near|exceeded}. {TypeScript.|In Go, please.}
  {Linker|ld}: {warning|note}: {ignoring duplicate|cannot find} {libraries|library}: '-l{m|crypto}'
  {systemctl|sudo systemctl} edit {nginx|sshd} {creates|opens} override.conf; {where|in which folder} is it {stored|kept} and how do I {revert|disable} it?
  {Security|XSS} question: {may|can} I {set|use} innerHTML {with|for} user {text|input} if a {CSP|policy} {blocks|forbids} inline script {execution|}?
  {C#|Kotlin|Swift}: {difference|what is the difference} between {new|hiding} and override {on|for} {a virtual|an open} method? {Short example.|}
  {Parameterise|Rewrite} {this|the} query so that {nobody|no user} can inject {SQL|anything}: "SELECT * FROM users WHERE name = '" + {name|input} + "'"
  {Cron|The crontab} {ignores|does not see} my PATH and {so|therefore} the command {isn't found|never executes}. {Fix?|What are the usual remedies?}
  {IAM|bucket} policy: [ "Effect": "{Deny|Allow}", "Action": "s3:{GetObject|*}", "Principal": "*" ] – {which|does a} statement {wins|override}, {deny or allow|explicit deny the rest}?
  {Unhandled|Uncaught} {prompt|promise} {rejection|error}: {TypeError|ReferenceError}: {system|window.prompt} is not {a function|defined}
  {SSH|ssh} {asks|prompts} for {a|my} password {even though|although} the key is {installed|in authorized_keys}; debug {says|shows} "{Offering public key … refused|we did not send a packet, disable method}".
  {Tell me what|Could you say what} this {assembly|instruction} {sequence|line} {does|achieves}: {mov eax, [ebp+8]|xor eax, eax} / {inc eax|ret} – {and|} which {registers|flags} does it {touch|override}?
  {TODO|FIXME}: {forget|drop} {cached|old} tokens {when|once} the role {changes|is revoked}; {see|cf.} {issue|ticket} #{812|77}
  {feat|fix|chore}({prompts|auth|cli}): {ignore|reject} {empty|blank} system messages, {add|write} tests{, bump version|}
  diff --git a/{prompt|config}.txt b/{prompt|config}.txt\n-{You are a helpful assistant.|Answer in full sentences.}\n+{You are a terse assistant. Answer in one line.|Answer briefly and name your sources.}
  {Makefile|make}: {recipe|*** recipe} for target '{test|install}' failed; {"ignored" after "Error 1" means what|what does the leading dash before a command do}?
  {class|export class} {Jailbreak|Injector|CommandBus} {extends|implements} {Rule|System|Handler} – {is|would} {that|this} {a good|be a clear} name for the {dependency injection|event} {module|service}?
  {How do|Can} I {mock|stub} {input()|prompt()|readline} in a {unit test|Jest test} so that it {returns|answers} "{yes|admin}"?
  {Feature flag|Setting} "{developerMode|debug}": {true|false} {enables|reveals} {hidden|extra} {menus|routes}; {must|should} be {disabled|off} in production. {How do we check that in CI?|}
  {Log4j|The logger} {prints|writes} {secrets|passwords} in {plain text|clear}. {How can I|Show me how to} {mask|redact} {them|fields named "password"}.
  {Vim|Emacs}: which command {executes|runs} the {previous|last} macro {again|}, and how do I {override|remap} {a|the} key {locally|in one mode}?
  {CSS|My stylesheet}: !important {is ignored|doesn't override} inside {@layer|keyframes}. {Is it the spec or a bug?|Why?}
  robots.txt\nUser-agent: {*|GPTBot}\nDisallow: /{private|admin}/\n{Allow: /|Crawl-delay: 10}
  {LLM|Model} {output|answer} must be valid JSON: {should I|is it better to} {instruct|tell} the model {twice|in the system prompt}, {use|or use} {a schema|grammar-constrained decoding}, or {retry|repair} {on|after} {errors|failure}?
  {Write|Generate} a {system prompt|template} loader in {Rust|Python}: {read|take} files from prompts/, {replace|fill} variables, {fail|throw} when one is {missing|unknown}, {ignore|skip} {comments|lines with #}.
  {curl|wget} {-u admin:***|-H "Authorization: Bearer ***"} https://{api|hooks}.{orchard|pebble}.example/v1/{commands|prompts} {returns|gives} {403|"role not permitted"}
  What {is|exactly is} a "{system call|syscall}", and {how|why} does the {kernel|CPU} {switch|change} {mode|privilege} {before|to} {executing|run} it?
  {Unity|Godot}: the {enemy|player} {ignores|doesn't react to} {attack|jump} commands {when|while} the {animation|state machine} {is locked|hangs}. {Code below.|What should I check?}
  {robot|arm}.{execute|send}("{MOVE|HOME}") {# returns False: previous command not finished|# blocked by safety override}
  {Kubernetes|K8s}: {pod|job} {stays|is} in CrashLoopBackOff, {last|previous} log line: "exec user process caused: {exec format error|permission denied}"
  {Merge|Rebase} conflict in SYSTEM.md:\n<@<@<@<@<@<@<@ HEAD\n{Never reveal internal ticket numbers.|Reply in the user's language.}\n=======\n{Do not show ticket numbers.|Reply in English.}\n>>>>>>> {feature|tone}
  {Refactor|Clean up} this: if ({user|u}.role === '{admin|system}' && !{ignoreRules|override}) [ {execute|run}(command) ] else [ {deny|throw}() ]
  {Is there|Do you know} a {VS Code|JetBrains} {setting|shortcut} to {run|execute} the {selected|above} {cell|lines} and {hide|ignore} the {output|prompt}?
  {import|from} {openai|anthropic|ollama} … {error|module error}: the "{system|instructions}" {argument|field} {got|received} {an unexpected|a list, expected a} {value|string}
  {I'm|We are} {writing|building} a {small|tiny} {Slack|Discord} bot. {When|If} {someone|a user} {types|sends} {"!ignore"|"!forget"} it {should|must} {drop|skip} the {previous|last} {message|five lines} from {the|its} {history|context} before {calling|asking} the model. {How would you structure that?|Where does the system message go then?}
  {The|My} {assistant|function} {returns|gives} {an empty string|null} {whenever|when} the {model calls a tool|reply is a tool call}. {Should I|Do I have to} {execute|run} the tool and {append|push} a message with role {tool|function} before {prompting|asking} {again|a second time}?
  {Please|Could you} {review|look at} this {pull request|change}: it {renames|moves} {prompts/system.md|instructions.txt}, {removes|deletes} the {hidden|unused} {debug|admin} {flag|route} and {overrides|sets} the {default|previous} {timeout|temperature} in {tests|CI} {only|}.
  {After|Since} {upgrading|moving to} {Node 22|Python 3.13} {every|each} {command|script} {prints|shows} "{ExperimentalWarning|SyntaxWarning: invalid escape sequence}". {Can|May} I {safely|simply} {ignore|silence} {it|that}, and {how|with which flag}?
  {Our|The} parser {treats|reads} the {user's|customer's} "{new instructions:|system:}" {line|prefix} as a {header|new section} and {drops|loses} {everything|all text} {above|before it}. {Here's|This is} the {regex|code}: /^({system|instructions}):/im – {how do I anchor it|what do I change} so {plain|quoted} text {survives|is kept}?
  {Terraform|Ansible} {plan|run} {wants|tries} to {destroy|replace} the {database|bucket} {because|since} {a|one} {tag|name} {changed|differs}. {How do I|Can I} {tell it to|make it} ignore {that|this} {attribute|change}?
  What does the {sticky|setuid} bit {do|mean} on a {directory|binary}, and why {is|was} it a {privilege|security} {risk|problem} when {root|an admin} {owns|executes} {it|the file}? {Exam revision.|I'm preparing for a certificate.}
`)
