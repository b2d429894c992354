import { lines } from '../../grammar/expand-template.ts'

/** Issues, feature requests and test steps about apps in which people chat, pay and share. */
export const issueReportsHarmless: readonly string[] = lines(String.raw`
  1. Open {the app|any report}\n2. {Open|Go to} any {chat|conversation|room}\n3. Send {any|a} {message|suggestion|file}\n4. {Log out|Switch} and {log in|continue} as {user B|another user}\n5. {Verify|Observe} that the {message|user} {is shown|appears} {twice|greyed out}
  {Pre-condition|Before}: user A {must have|has} a {workspace|paid plan}\n1. Launch {the app|it} {with|as} user A\n2. {Invite|Add} user B {to the workspace|as admin}\n3. As user B, {leave|delete} {it|the room}\n4. {Copy|Paste} the {URL|link} {in|into} a new tab\n{Expected|Should}: {not here page|user is asked to log in}
  **Problem:** {when|if} {looking at|opening} {your|the} {home page|chat list} as a new user, it is {confusing|unclear} {which|what} {chat|room} {is|belongs to} {your|the} {workspace|team} and what {it's|that is} for. **Solution:** {show|add} {a|some} {subtitle|help text} {under|below} {the|each} name{, e.g. "your personal space, use it for notes"|}.
  {After|When} {deleting|completing} a task and {tapping|pressing} {back|the arrow}, the user {is|gets} {redirected|sent} to the {deleted|wrong} {chat|page}; {the user|they} {should|must} be {redirected|taken} to the list{ instead|}.
  {Enter|Type} {the|an} {e-mail|number} of a {new user|contact}, {any|an} amount and {continue|tap next}. {Select|Choose} {any|another} {user|member}. {Copy|Note} the {link|URL}. {Log out|Sign out}, paste {it|the link}, {log in|sign in} and {observe|see} that {nothing|the wrong page} {loads|opens}.
  Please {also|} {provide|list} the exact steps {taken|you took} to {collect|measure} {metrics|the timing}, and {anonymise|remove} {tokens|auth data}, e-mails and messages, {since|because} {those|they} are private and {shouldn't|must not} be shared with anyone.
  {Send|Request} {money|an invoice} {from|as} account A {to|with} account B\n{Log in to|Open} account B\n{Open|Click} the chat with account A\n{Hover|Tap} {on|over} the {preview|amount}\n{Note|See} that the {tooltip|total} {says|shows} {hidden|0.00}
  {Ensure|Set} the language {is|to} {English|Spanish}, {write|send} any {French|Spanish} {text|message} and {wait|reload}. The {system|welcome} message {should|must} {stay|be} in {English|the chosen language}; {it|instead it} {ignores|drops} the {setting|previous choice}.
  {Turn|Switch} {off|on} the internet connection. Go to Settings > {Workspaces|Wallet} > Open any {workspace|card} > {Connect|Remove} {bank account|card}. {Verify|Check} that the {form|button} {is|stays} {disabled|visible} {until|unless} you {are|go} online.
  {Feature request|Idea}: let {admins|owners} {delete|edit} {messages|comments} {of|by} {others|members who left}. {Today|Now} {you|one} must {ask|write to} {support|concierge}. {Workaround|Until then}: {hide|archive} the {room|thread}.
`)
