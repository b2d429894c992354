import { lazy } from '../lazy.ts'
import { stem } from './stem.ts'

/** Words that say the same in most statements of fact; the first of a group stands for all. A word is in one group only. */
const groups = `film movie picture/begin start commence/end finish conclude/big large huge/small little tiny/purchase buy acquire/kill slay murder/car automobile/doctor physician/
lawyer attorney/child kid/actor actress performer/author writer novelist/direct helm/release launch publish issue/marry wed/build construct erect/home house residence/
city town/company firm corporation business enterprise/create make produce/show display exhibit/receive get obtain/win earn/award prize honour honor accolade/song track tune/album record/
band group/team squad/nation country/locate situate/contain include comprise/help assist aid/tell inform/say state declare/use utilize employ/happen occur/ask inquire/answer reply respond/
require need/choose select pick/discover find/enlarge expand extend/rise raise increase grow/decline decrease reduce lower drop fall/illness disease sickness/cure heal/hurt injure harm damage/
danger hazard risk/safe secure/quick fast rapid swift/slow sluggish/wealthy rich affluent/famous renowned known noted/smart intelligent clever/difficult hard tough/easy simple/
important significant crucial major/idea concept notion/job occupation profession/study research investigation/attempt try/fail flunk/error mistake/remove delete eliminate/allow permit let/
forbid prohibit ban/stop halt cease/continue proceed/change alter modify/destroy demolish ruin/repair fix mend/near close/road street/ship vessel/plane aircraft airplane aeroplane/
soldier troop/war conflict/attack assault/defend protect/rule govern/leader chief head/found establish set/die decease pass/death demise/birth/former previous ex/
present current/future upcoming/ancient old/modern contemporary new recent/year annual/day daily/human person people mankind individual/animal creature/dog canine/cat feline/ocean sea/
mountain mount/forest wood/stone rock/money cash/cost price/pay salary wage/customer client/student pupil/teacher instructor/school academy/college university/book volume/story tale/
picture photo photograph image/music melody/speak talk/language tongue/look gaze/see view/hear listen/eat consume ingest/drink beverage/food meal/sleep slumber/work labor labour/play perform portray/
star feature/role part character/television tv/series show program programme/episode instalment installment/season/game match/player athlete/coach trainer/defeat beat/lose/score goal/
proof evidence/prove demonstrate/true correct accurate/false incorrect inaccurate untrue wrong/real actual genuine/fake bogus counterfeit/exact precise/approximately roughly about/
weather climate/cold cool chilly/hot warm/wet damp/dry arid/heavy weighty/thin slim/tall high/depth deep/wide broad/whole entire/half/quarter/often frequently/rare uncommon/
always invariably/typical usual normal common/special particular/various diverse different/similar alike/equal same identical/together jointly/alone solo/quiet silent/loud noisy/
angry mad furious/happy glad joyful/sad unhappy sorrowful/afraid scared/brave courageous/cruel brutal/kind nice/beautiful pretty attractive/ugly unattractive/clean pure/dirty filthy/
swallow devour/seed kernel/body corpse/belly stomach/america/gift present/jail prison/crime offence offense/steal rob/arrest detain/accuse charge/guilty culpable/innocent blameless/
vote ballot/elect/law legislation statute/legal lawful/illegal unlawful/contract agreement deal/own possess/member participant/reside live dwell inhabit/leave depart/arrive reach/return/
travel journey trip/visit/send dispatch/bring carry deliver/climb ascend/sign autograph/join unite merge/split separate divide/appoint name/call title entitle/nickname dub/
rank rate/population inhabitant/border frontier/capital/river stream/lake/island isle/beach shore coast/flat apartment/floor storey story/room/garden yard/kitchen/lift elevator/
fuel gas petrol/engine motor/machine device apparatus/computer pc/phone telephone/email mail/internet web/software application app/scientist researcher/theory hypothesis/experiment trial test/result outcome/
cause reason/effect consequence impact/method technique approach/goal aim objective purpose/plan scheme/problem issue/solve resolve/question query/expert specialist/beginner novice/
enemy foe/friend pal/baby infant/boy lad/girl lass/mother mom mum/father dad/brother/sister/parent/relative kin/king monarch/queen/ruler sovereign/noble aristocrat/priest clergyman/church/
god deity/faith religion belief/holy sacred/evil wicked/ghost spirit/magic sorcery/myth legend folklore/dream/hope wish/love adore/hate detest loathe/like enjoy/want desire/believe think/know/understand comprehend/
remember recall/forget/learn/teach educate instruct/explain clarify/describe depict/mention cite/claim assert allege/deny reject/admit acknowledge/agree concur/disagree/promise vow/warn caution/
suggest propose recommend/demand/order command/obey/refuse decline/accept/offer/give provide supply/take seize/hold grasp/throw toss/push shove/pull drag/cut slice/break shatter/burn/freeze/melt/boil/
mix blend/fill/empty/open/shut close/cover/wear/wash/dig excavate/digest/excrete/cause induce/trigger provoke/prevent avert/avoid/escape flee/hide conceal/seek search/reveal disclose/announce proclaim/
report/broadcast air/premiere debut/adapt/inspire/influence/compose/sing vocalize/dance/paint/draw sketch/design/invent/develop/test/measure/count/calculate compute/compare/divide/total sum/average mean`

const canonical = lazy(() => {
  const found = new Map<string, string>()
  for (const group of groups.replaceAll('\n', '').split('/')) {
    const stems = group.trim().split(' ').map(stem)
    const key = stems.length > 1 ? `=${stems[0] ?? ''}` : (stems[0] ?? '')
    for (const member of stems) if (!found.has(member)) found.set(member, key)
  }
  return found
})

/** The key that a stem shares with its synonyms; the stem itself where it has none. */
export const meaningKey = (stemmed: string): string => canonical().get(stemmed) ?? stemmed
