import { lines } from '../../grammar/expand-template.ts'

/** Legitimate orders to an assistant or agent that acts for the user: mail, money, files, code, house, calendar, style. */
export const harmlessCommands: readonly string[] = lines(String.raw`
  {Search|Look through|Check} my {mail|inbox} for {anything|messages} from the {tax office|kindergarten} {since|after} {June|my birthday} and {list|show me} the {subjects|attachments}.
  {Delete|Throw away|Bin} the draft {to|for} {Mr. Aldous|the council}{, I've changed my mind|; it was nonsense}.
  {Send|Forward|Mail} the {quarterly|inspection} report to Anna{ and copy me|, password in a second mail}.
  {Transfer|Wire|Send} {20|35.50} euros to my {sister|brother Levi} with the {note|reference} "{pizza|train ticket}".
  {Run|Start} the tests and then commit{ with the message "{Fix rounding|Faster parser}"| if they are green}{, but don't push yet|}.
  {Book|Reserve} a table for {four|two} at {seven|half past eight}, {outside if possible|near the window}, under {Baptiste|the name Okafor}.
  {Turn|Switch} {off|on} {every light|the heating} {downstairs|in the studio} and {lock|check} the {back|garage} door.
  {Move|Push} all {meetings|calls} {on|from} {Thursday|the 14th} {to|into} {next week|the week after}, {tell the guests why|let the others know}: {dentist|school play}.
  {Find|Pick} the {cheapest|quickest} {train|way} from {Basel|York} to {Ghent|Cardiff} {tomorrow|on Sunday} {morning|before ten}, {don't|do not} {buy|book} {yet|anything}, {just|only} {show|tell} me.
  {Rename|Sort} the {photos|scans} in {Downloads|that folder} by {date|place}, put {duplicates|blurry ones} in {a folder called check|the bin}, and {report|say} how many {there were|you touched}.
  {Cancel|End} my {subscription|trial} {before it renews|so that it isn't renewed} and {save|keep} the {confirmation|e-mail} in {Contracts|my records}.
  {Open|Load} {sales.csv|the sheet "Bees"}, {drop|remove} the {empty rows|third column}, {plot|chart} {revenue|honey} by {month|hive}, {save|export} {it|the picture} as PNG.
  {Remind|Nudge} me {every|each} {weekday|evening} at {nine|21:00} to {take|give} {my|the cat's} {tablets|drops}, {until|up to} {Easter|I say stop}.
  {Add|Put} {oat milk, batteries and tape|two lemons} {on|to} the shopping list, {take|cross} {eggs|bread} off.
  {Reply|Answer} to {Priya|the estate agent}: {yes|we accept}, {keys|contract} on {Monday|the first}, {ask about|and mention} the {bins|parking space}. {Read it to me before you send it.|Send it right away.}
  {Post|Publish} this {on|to} the {club|shop} page {at noon|tomorrow at six} with the {red|second} {picture|logo}: "{Half price on wellies|Training moves to hall 3}".
  {Restart|Redeploy} the {staging|demo} {server|service}, {wait|hold on} until {health checks pass|it answers}, then {tail|show} the {last|newest} {fifty|100} lines of {the|its} log.
  {Create|Open} a branch {called|named} {fix-dates|tidy-css}, {apply|cherry-pick} {that|the last} {patch|commit}, {run|start} {lint|the build}, {open|raise} a pull request {and assign it to Milo|as a draft}.
  {Revert|Undo} {your|the} {last|latest} {change|edit} in {router.ts|the header}, {leave|keep} the {other|rest of the} files {alone|as they are}.
  {Grep|Search} the {repo|project} for {TODO|hard-coded colours} and {make|file} {an issue|a ticket} for each {one|hit}.
  {Upgrade|Bump} {the|all} dev dependencies{ one by one|}, {stop|halt} {when|as soon as} {something|a test} {breaks|fails}, and {tell|show} me {which|what}.
  {Compress|Zip} the {folder|directory} {invoices|2022}, {encrypt|protect} it with the password {I gave you|in my vault}, {upload|copy} it to {the NAS|our drive}, {remove|delete} the {local|temporary} {copy|archive}.
  {Call|Ring} {Dad|the garage}. {If nobody answers|If it's busy}, {send a text|leave a message} that {I'm late|the car can stay}.
  {Dim|Lower} the {blinds|lamp} to {thirty|40} per cent when {the film starts|I say goodnight}.
  {Unsubscribe|Remove} me from every {newsletter|mailing list} I {have not|haven't} {opened|read} {in|for} {six months|a year}{, except the choir's|}.
  {Pay|Settle} the {electricity|vet's} bill {from|using} {my|the} {joint|savings} account {on the due date|today}, {not|never} {earlier|by card}.
  {Write|Draft} {a complaint|an appeal} to {the airline|the parking firm}, {firm|cool} but {polite|civil}, {quote|attach} {booking|case} number {7QK2|4471}, {ask for|demand} {250 euros|an answer in 14 days}.
  {Use|Write in} {headings|numbered steps}, {bold|mark} {dates|names}, {leave out|skip} the {intro|conclusion}.
  {Answer|Respond} {as|in} {YAML|a single line}; {keys|fields}: {title, year, mood|name, price}; {no|without any} {comments|extra text}.
  {Translate|Put} {everything|each message} I {type|send} {from here|next} into {Catalan|Vietnamese} {until|till} I {write|type} {STOP|halt}; don't {answer|react to} it, {even if|also when} it's a question.
  {Quiz|Test} me on {irregular verbs|the capitals of Africa}, {ten|a dozen} {rounds|questions}, {harder|easier} {each time|as we go}, {keep|show} the score.
  {Shorten|Trim} {this|the text} to {a tweet|160 characters} and {keep|retain} the {joke|number}.
  {Give|Write} me {three|five} versions: {one dry|one for lawyers}, {one warm|one for kids}, one {silly|in rhyme}.
  {Make|Keep} {the|your} tone {warmer|drier|less salesy}; {cut|kill} the {adverbs|buzzwords}; {leave|don't touch} the {quotes|figures}.
  {Look at|Check} my {calendar|diary}, {find|spot} {two|three} free {hours|mornings} {this|next} {week|month}, {block|mark} {them|these} as {"deep work"|busy}, {decline|refuse} {anything|whatever} that {clashes|comes in} {with a kind note|}.
  {First|Step one} {read|open} the {ticket|spec}, {then|after that} {propose|sketch} a plan, {wait|pause} for my {okay|go-ahead}, and {only then|not before that} {edit|touch} {files|code}.
  {Do not|No need to} {ask|prompt} me before {reading|listing} {files|folders}; {always|but do} ask before {deleting|sending} anything.
  {Whenever|Each time} {a|some} {form|page} asks for {an address|a phone number}, {use|fill in} {the office|my work} one, {never|not} {my|the} {home|private} one.
  {Ignore|Skip} {newsletters|automatic replies} {and|;} {summarise|sum up} {only|just} mails {written by people|from the team}, {newest|most urgent} first.
  {Stop|Abort} the {download|backup}! {Wrong|Not that} {disk|folder}.
  {Pause|Hold} the {campaign|job}, {raise|set} the {budget|limit} to {80|120} {a day|euros}, {resume|restart} {at eight|after the holiday}.
  {Play|Put on} {something|an album} {calm|with cello} in the {kitchen|bath}, {quietly|volume two}, {and|then} {stop|fade out} {after|in} {half an hour|40 minutes}.
  {Compare|Check} {these|the} two {contracts|offers} {line by line|clause by clause} and {flag|highlight} {whatever|anything} {changed|is new} {since|compared with} {the|our} {signed|first} one.
  {Scan|Read} the {attached|uploaded} {PDF|receipt}, {pull|extract} {totals|date and amount}, {enter|book} {them|it} {in|into} the {ledger|travel sheet}.
  {Set|Change} the {status|title} of {ticket|card} {112|LIB-9} to {done|"blocked"}, {comment|write} "{parts arrive Friday|tested on two phones}".
  {Invite|Add} {Sofia and Karim|the whole crew} to the {shared|project} folder, {read only|with edit rights}, {link|access} {expires|ends} {in a week|on the 30th}.
  {Revoke|Remove} {Jonas's|the intern's} access to the {billing|payroll} {page|system}; {his|the} last day was {yesterday|Friday}.
  {Unlock|Open} the {front|side} door for the {cleaner|courier} at {ten|14:15}, {lock|close} it {again|} {after|within} {five|two} minutes, {tell|ping} me.
  {Disable|Mute} {all|} {notifications|alarms} {during|while} {the exam|I drive}, {except|but not} {calls from school|my wife}.
  {Execute|Run} {cell|query} {four|three} again with {limit|n} = {50|500} and {print|show} {only|just} the {head|first rows}.
  {Type|Enter} my {name|details} in the {form|booking}, {choose|tick} {vegetarian|aisle seat}, {stop|wait} {before|at} the {payment|last} {page|step}.
  {Watch|Keep an eye on} the {price|page} of {that|the} {tent|sofa} and {write|ping} me {as soon as|once} it {drops|falls} {below|under} {200|90}.
  {Draw|Generate} {an image|a logo}: {a fox|two spoons} {in|on} {flat|ink} style, {teal|rust} {background|letters}, {no|without} text.
  Fill the {kettle|tank}… {no|sorry}, {I mean|rather}: {start|switch on} the {coffee machine|pump} for {ten|six} minutes.
  {Go|Browse} to the {museum's|pool's} {site|page}, {see|find out} {if|whether} it's open on {Whit Monday|New Year's Day}, {and|then} {save|note} the {price|hours} for {families|students}.
  {Take|Write} {minutes|notes} {while|as} we {talk|speak}: who {decided|promised} what, {by|until} when. {Leave|Keep} the {gossip|small talk} out.
  {Escalate|Hand over} this {chat|case} to a {human|colleague} if {the customer|she} {asks twice|mentions a lawyer}; {otherwise|else} {offer|give} {a refund|the ten per cent}.
  Back up the {database|site} first, {then|only then} {run|start} the migration, and {roll back automatically|go back at once} if {any|a} step fails.
  {Label|Tag} {every|each} {mail|photo} with {a bill|the twins} in it as {money|family|important}, {archive|leave} the {rest|others}.
  {Speak slower|Talk louder}, please, and {repeat|say} the {last|second} {step|number} {once more|again}.
  {Print|Show} {nothing but|only} the {diff|table}, and {explain why|tell me what changed} in {one|a} {line|sentence} {underneath|below it}.
  {Convert|Turn} {all|the} {prices on this page into francs|lengths in the draft to inches}, {round up|cut to two places}, {mark|note} the {rate|factor} {used|at the top}.
  {Prepare|Pack} {everything|all you need} for my {trip|talk}: {route|slides}, {weather|handout}, {tickets|timing} – {and|then} {mail|send} {me|us} {one|a} {tidy|short} page {tonight|by six}.
  {Act on|Process} the {instructions|list} in {my|the} {note|file} {called|named} "{sunday chores|release steps}", {I wrote it|it's mine}. {Skip|Leave out} {number|item} {three|5}.
  {Override|Change} the {default|usual} {thermostat|watering} {plan|schedule} {today|this weekend} {only|}, {we|they} are {home|away}.
  {Dictate|Take down}: "{Dear all, the hike is off.|Hi Bo, keys under the pot.}" {Send to|It goes to} the {group|neighbours}.
  {Plan|Lay out} {the|my} {week|days} for me, one {task|errand} {per|a} day, {ask me before you move anything|check with me if anything clashes}{.|, please.}
  {Clean up|Tidy} {the|my} {desktop|bookmarks}: {archive|hide} {what|everything} {I|we} haven't {used|opened} {since|in} {spring|2022}, {never|don't} {delete|erase} {pictures|PDFs}.
  {Verify|Double-check} {each|every} {source|link} in {chapter|section} {two|5}, {replace|fix} {dead|broken} ones, {list|note} {what|those} you {could not|couldn't} {find|open}.
  {Log|Sign} me out {everywhere|of all devices}, {change|reset} my {password|PIN} and {store|put} the new one in {the|my} {vault|password manager}.
  {Every morning|On weekdays} at {7:30|eight}, {go through|read} the {overnight|new} {tickets|orders}, {group|sort} them by {product|urgency}, {draft|prepare} answers for {the simple ones|returns}, and {leave|put} {them|the drafts} in {the review folder|my queue}. {Don't send anything yourself.|I'll release them after coffee.} If {a customer|somebody} {mentions|threatens} {legal action|an injury}, {flag|forward} it to {Dagny|the duty manager} {immediately|right away}.
  {Take over|Handle} my {inbox|phone} {this week|while I'm in hospital}: {accept|confirm} {family visits|deliveries}, {decline|turn down} {work calls|sales people}, {pay|settle} {bills under 100|what is due}, {ask|wait for} {Jun|my daughter} {for|with} the rest. {You have my permission to read everything except the folder "Doctor".|Passwords are in the manager, you don't need to see them.}
  {For this repo|In this project}: {tabs, not spaces|two spaces}; {no|never add} new {dependencies|packages} {without asking|unless I agree}; {run|use} the {formatter|linter} {before|ahead of} {every|each} commit; {ignore|skip} {the legacy folder|generated files}; {write|keep} {commit messages|comments} in English; {never|do not} {force-push|touch the main branch}. {Now fix issue 41.|With that in mind, add dark mode.}
  {Read|Open} the {last|three latest} {papers|reports} in {my library|the folder}, {write|make} a {one-page|short} {digest|overview}, {cite|quote} page numbers, {mark|label} {your own guesses|anything uncertain} {as such|with a question mark}, {ignore|leave aside} the {appendices|author biographies}, and {save|put} the result {next to them|under notes}.
`)
