import { lazy } from '../lazy.ts'
import { stem } from './stem.ts'

/** Verb and particle, and the one word that says the same. */
const verbs = `go up=rise/go down=fall/come out=release/come up=rise/come down=fall/break down=fail/break up=separate/split up=separate/give up=abandon/set up=found/set out=start/
take over=assume/carry out=perform/take part=participate/take place=occur/find out=discover/put out=extinguish/bring up=raise/turn down=reject/call off=cancel/
put off=postpone/give back=return/send back=return/bring back=return/hand over=deliver/lay off=dismiss/point out=mention/blow up=explode/pass away=die/
shut down=close/close down=close/burn down=burn/look for=seek/come from=originate/take off=start/show up=appear/speed up=accelerate/slow down=decelerate/
cut down=reduce/cut back=reduce/end up=end/make up=invent/rule out=exclude/leave out=omit/turn out=prove/wipe out=destroy/buy back=buy/team up=join/open up=open`

const table = lazy(
  () =>
    new Map(
      verbs.split(/\/\s*/).map((entry) => {
        const [verb = '', particle = '', word = ''] = entry.split(/[ =]/)
        return [`${stem(verb)} ${particle}`, stem(word)] as const
      }),
    ),
)

const particle = /^(?:up|down|out|off|over|away|back|part|place|for|from)$/

/** The stem of the word that a verb with a particle stands for ("went up": rise); undefined for other words. */
export const phrasalVerb = (lower: string, next: string): string | undefined =>
  particle.test(next) ? table().get(`${stem(lower)} ${next}`) : undefined
