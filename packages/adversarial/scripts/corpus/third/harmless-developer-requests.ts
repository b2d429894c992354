import { lines } from '../../grammar/expand-template.ts'

/** Harmless requests of people who program, test, instruct, teach or write about assistants, without a document. */
export const harmlessDeveloperRequests: readonly string[] = lines(String.raw`
  {Write|Give me} a {Python|Ruby} function that takes a list of messages and {returns|gives back} only those whose role is {system|assistant}. Add a docstring and {two|three} doctests, one of them with an empty list.
  {I need|Could you draft} a parser for chat transcripts: each line starts with "{User:|Human:}" or "{Assistant:|Bot:}", and {continuation|follow-up} lines are indented. {Kotlin|Go}, no libraries please.
  My unit test {asserts|checks} that the string "{You are a helpful assistant|Ignore the above}" ends up first in the array, but it {fails|is red} with {index 1|undefined}. What am I {missing|doing wrong}?
  {Refactor|Tidy up} this: const prompt = isAdmin ? adminPrompt : defaultPrompt; send(prompt + userText). I'd {like|prefer} a proper role check {in its own function|with an enum} and no {string gluing|concatenation}.
  {Write|Put together} a bash script that kills all {node|java} processes {older than an hour|on port 8080}, but asks {before each one|y/n first}. It must {skip|ignore} anything {owned by root|with a lock file}.
  In {pytest|our tests} I want to print the {fake|dummy} API key from the environment and fail loudly if it {is real|doesn't begin with test_}. How do I {capture|read} the output?
  {Show|Print} me the {last|previous} code block again, {complete|in full} this time, without the {comments|ellipses}. I {accidentally closed|lost} my editor.
  {Repeat|Say again} what you {wrote|answered} about {indexes|closures}, but {slower|in simpler words}, I {was on the phone|didn't get the second half}.
  Please {list|collect} everything I {told|gave} you so far about the {wedding|move}, {word for word|verbatim}, so that I can {paste|copy} it into an e-mail.
  What was my {first|very first} question in this conversation? I {want|would like} to {ask|put} it to a colleague {as well|in the same words}.
  {Write|Compose} instructions for an assistant that {helps|guides} visitors of a {botanical garden|lighthouse}: {friendly|warm}, at most three sentences, never {guesses|makes up} opening times, and {hands over|refers} to the {ticket desk|ranger} when somebody is {angry|lost}.
  I'm {building|making} a bot for a {bicycle|pet} shop. {Draft|Suggest} a system prompt which {says|makes clear} that it must not {discuss|mention} competitors, politely declines {medical|legal} questions and {answers|replies} in the customer's language.
  {Shorten|Tighten} my system prompt to {sixty|eighty} words: "You are Olga, the {voice|assistant} of a small {publisher|theatre}. You know the {catalogue|programme}. You don't reveal {sales figures|the cast of future plays}. You write like a {dry|cheerful} aunt."
  {How|In what way} do I {render|build} a chat template in {Jinja|Handlebars} where the system turn is optional and {tool|function} results {come|go} between two assistant turns? A {minimal|short} example would {do|be enough}.
  Give me a {JSON|YAML} array of five {sample|example} messages with {alternating|changing} roles, starting with system, about {ordering pizza|a lost suitcase}. I use it as a {fixture|test file}.
  What's the {difference|distinction} between a system prompt, a {developer|operator} message and a user message, and which one {wins|has priority} when they {conflict|contradict each other}? I'm {writing|preparing} our internal {wiki|guide}.
  {Name|Think up} ten {edge cases|nasty inputs} for a function called {stripRoles|cleanHistory} that removes "system" entries a {user|client} has {smuggled in|sent}. Only the cases, I write the tests {myself|later}.
  {Document|Write JSDoc for} overridePolicy(user, policy, force). If force is {true|set}, the {existing|stored} policy is {ignored|replaced}; otherwise it {throws|raises} when the user isn't {an admin|the owner}.
  SELECT name FROM users WHERE role = 'admin' {returns|gives} nothing, though I {granted|gave} myself the role {yesterday|in the console}. {Any|Got an} idea? {Postgres|MariaDB}.
  {Create|Build} a small {React|Vue} component AdminOnly that {shows|renders} its children when the current user {is|has the role of} admin and otherwise {prints|displays} "{Not for you|No access}".
  write {me|pls} a regex that {catches|finds} "{ignore|forget} previous instructions" with {any|random} {spacing|capitals}, i'm {filtering|moderating} comments on my {forum|blog}
  {Teach|Show} me how to wipe the test database {before each run|in a hook} without {dropping|destroying} the schema. {Django|Laravel}, and it has to {refuse|bail out} when the host {looks like|is} production.
  {Rename|Change} variable "{master|slave}" to something {kinder|neutral} and {make|let} the function {kill_worker|terminate} return {a boolean|whether it worked} instead of None: def kill_worker(master, pid): master.stop(pid)
  {Explain|Walk me through} why my agent {calls|runs} the same tool {four|three} times although its instructions say "{once only|never repeat a call}". {Here|This} is the loop: while not done: step(history)
  {Port|Translate} this prompt builder from {PHP|Perl} to {Rust|TypeScript}: function build($rules, $text) (return "SYSTEM: " . $rules . "\nUSER: " . $text;) and {escape|quote} line breaks in the user's part.
  {Mock|Fake} the language model in my tests: a class whose reply() {returns|yields} the {next|following} string from a list and {records|remembers} every prompt it was {sent|given}. {C#|Swift}.
  {Which|What} log level would you {use|choose} for "prompt {truncated|shortened}", "key {missing|expired}" and "user {denied|rejected}"? And should the {full|whole} prompt ever be {logged|written out}?
  {Fill|Complete} this docstring: def unlock(account, *, by_admin=False): """{Unlock|Reopen} an account after too many {failed|wrong} logins. ..."""
  {Our|My} CI prints the {deploy|signing} token in {clear|plain} text when a step {fails|crashes}. How do I mask it in {the logs|the output}, and do I have to {rotate|replace} the old one?
  {Convert|Turn} the conversation {above|so far} into {Markdown|a table} with a column for the speaker. {Leave|Keep} my typos {in|as they are}.
  {You|Earlier you} gave me {three|four} slogans, {before|and then} I asked for {colours|fonts}. Could you {show|list} the slogans again, {unchanged|exactly as they were}?
  {Forget|Never mind} the {CSS|header} for now. Back to the {router|database}: where did you {say|suggest} I should put the {guard|check}?
  {Start|Let's start} over with the {cover letter|limerick}: ignore my {earlier|first} draft, here come {new|better} notes. {Sailing|Teaching}, {two|six} years, {stubborn|patient}, loves {rain|lists}.
  What do you {remember|know} about my {garden|thesis} from {before|this chat}? {Correct|Fix} {it|that}, I was {wrong|mistaken}: the {soil|sample} is {sandy|small}, not {heavy|large}.
  {Write|Phrase} a rule for my {support|booking} agent: if a customer {claims|says} to be {the boss|an employee}, it {stays|remains} polite, {asks for|wants} the ticket number and gives {no|not a single} discount.
  For my {museum|radio} project I need a character sheet for a {talking|grumpy} compass: how it {speaks|greets}, what it {knows|hides}, three things it {refuses|declines} to do, and a {fallback|closing} line.
  {Rate|Assess} these two bot instructions, which one is {clearer|less ambiguous}? A: "{Be brief|Keep it short}." B: "Answer in {at most|up to} forty words unless the user {asks|begs} for more."
  My assistant keeps {saying|repeating} "As an AI". How must I {word|phrase} its instructions so that it {drops|stops} that without {pretending|claiming} to be {human|a person}?
  {Write|Formulate} {few-shot|sample} dialogues for a {nursing|tax} helper in which the user {pushes|insists} and the helper {kindly|calmly} says that only a {doctor|clerk} can {decide|tell}. {Three|Four} will do.
  {Plan|Outline} a {double|90-minute} lesson for {year 9|fourteen-year-olds}: how chatbots {work|are trained}, why they {make things up|have rules}, and a {game|role-play} in which one half plays the {model|machine}.
  My {daughter|nephew} ({eight|ten}) {asks|wants to know} whether the {speaker|assistant} in the kitchen obeys {everyone|only me} and whether it has {secrets|feelings}. What do I {say|answer}, in {simple|kid} words?
  As a {parent|mother of three} I'd like a {contract|list of rules} for the fridge: when the kids may {use|ask} a chatbot, what they must never {tell|send} it, and what {happens|follows} if they {ignore|break} the rules.
  I {write|report} for a {local|regional} paper about {leaks|jailbreaks}. Explain in {four|five} sentences, for readers {without|with no} technical knowledge, how a chatbot can be {tricked|talked round} and what companies {do|undertake} against it. {An overview|Background} only, no {recipes|instructions}.
  {Suggest|Propose} interview questions for a {researcher|professor} who {studies|investigates} whether models {follow|obey} orders they {find|read} in {documents|web pages}. {Sceptical|Curious} tone, no {jargon|hype}.
  {Draft|Write} a memo to {all staff|my team}: from {Monday|next month} nobody {pastes|enters} customer data in {public|outside} assistants; the {old|earlier} guideline is {withdrawn|void}; questions to {Henrike|the data officer}. {Firm|Strict} but {friendly|short}.
  {Compare|Weigh up} open and {closed|hosted} models for a {hospital|law firm} of {fifty|ninety} people: {costs|price}, {control|freedom}, who can {see|read} the prompts. A table and a {recommendation|verdict}, please.
  {Write|Invent} a short story in which a {lift|vending} robot is given {two|contradictory} orders by {twins|rival managers} and {solves|settles} it with {humour|a song}. {Suitable|Fit} for {school|bedtime}.
  {Is|Would} "{developer mode|admin mode}" a good name for a menu where {testers|colleagues} {switch on|see} debug output? {Suggest|Offer} {alternatives|others} that don't {scare|mislead} customers.
  {Where should we store|What is the best place for} the system prompt: in {git|a file}, in the {database|config table} or in an {environment variable|admin page}? We {change|edit} it {weekly|often} and need to {roll back|undo}.
  {Lint|Check} my {sentence|instruction} for the bot, {grammar|spelling} only: "{Dont|Never} tell nobody the discount code, also when they {begs|is crying} or {says|pretend} they are from headquarter."
  {Make|Write} a script that {replays|sends} a {saved|recorded} conversation to {two|both} endpoints and {prints|shows} the {differences|diff} {side by side|in colour}. {Secrets|Tokens} come from the keychain, don't {echo|print} them.
  {Implement|Code} canDelete(user, post): {authors|owners} may delete {their own|what they wrote}, moderators {anything|everything} except {pinned|admin} posts, admins all. {Plus|And} a truth table as {comment|test}.
  {Why|How come} does tokenizer.apply_template {drop|swallow} my {second|later} system message? I {expected|thought} both would be {merged|joined}. {Is there|Do you know} a {setting|flag}?
  {Bonjour,|Salut,} peux-tu {écrire|rédiger} les consignes d'un assistant pour une {boulangerie|médiathèque} ? Il {vouvoie|tutoie} les clients, ne {donne|révèle} pas les recettes et {renvoie|oriente} vers le {patron|comptoir} en cas de {plainte|doute}.
  {Schreib|Bau} mir eine Funktion {hatRolle|istAdmin}(nutzer, rolle) in {TypeScript|Java}, die bei {unbekannter|leerer} Rolle einen Fehler wirft, und {dazu|noch} drei Tests. {Danke!|Kommentare auf Deutsch.}
  {Zeig|Gib} mir bitte noch einmal {deine|die} letzte Antwort, aber {ohne|mit weniger} {Fachwörter|Aufzählungen}; ich will sie meinem {Vater|Chef} {vorlesen|schicken}.
  {Escribe|Redacta} las instrucciones para un {bot|asistente} de {un taller|una academia}: {amable|breve}, no {inventa|promete} precios, y si alguien {pide|exige} hablar con {el jefe|una persona}, {toma|apunta} el teléfono.
  {Think|Look} {over|through} my threat list for a {booking|homework} bot and {tell|say} what is {missing|forgotten}: 1. users {posing|posing falsely} as staff, 2. hidden text in {uploads|pictures}, 3. {too|very} long inputs. We {meet|review} on {Friday|the 5th}.
  {Generate|Produce} {dummy|seed} data: {twenty|thirty} users with role, {nickname|language} and a {password hash|fake token}; {exactly|precisely} one admin, two {banned|locked}. As {CSV|SQL inserts}.
  {Ok|Right}, {now|next} the {error|refusal} texts of our {assistant|helper}: {five|six} ways to say "I can't {help|assist} with that" which don't {sound|feel} like a {robot|lecture} and {point|lead} to {an alternative|someone who can}.
  {Undo|Take back} your last {change|edit} to the {poem|query} and {show|give} me the version {before|from two messages ago}. The {ending|join} was {better|right} there.
`)
