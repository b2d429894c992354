import { lazy } from '../lazy.ts'

/** What a unit measures, and how many base units one of it is. */
export interface Unit {
  readonly dimension: string
  readonly factor: number
  /** Added after multiplying: degrees Fahrenheit to Celsius. */
  readonly offset: number
}

/** `dimension: name/name=factor …`, names in the singular; the plural adds -s. SI, and NIST SP 811 for the others. */
const table = `
length: m/metre/meter=1 km/kilometre/kilometer=1000 cm/centimetre/centimeter=0.01 mm/millimetre/millimeter=0.001 mile/mi=1609.344 yard/yd=0.9144 foot/feet/ft=0.3048 inch/inches=0.0254 ly=9.46e15
mass: kg/kilogram/kilogramme/kilo=1 g/gram/gramme=0.001 mg/milligram=1e-6 tonne/ton=1000 pound/lb=0.45359237 ounce/oz=0.02834952 stone=6.35029
time: second/sec=1 minute/min=60 hour/hr=3600 day=86400 week=604800 fortnight=1209600 month=2629800 year/yr=31557600 decade=315576000 century/centuries=3155760000 millisecond/ms=0.001 millennium/millennia=31557600000
volume: litre/liter/l=1 ml/millilitre/milliliter=0.001 gallon=3.785411784 pint=0.473176 cup=0.24
area: hectare/ha=10000 acre=4046.856
temperature: celsius/centigrade=1 kelvin=1
share: %/percent/percentage=1
USD: $/dollar=1 cent=0.01
EUR: €/euro=1
GBP: £=1 pence=0.01
JPY: ¥/yen=1
data: byte=1 kb/kilobyte=1000 mb/megabyte=1e6 gb/gigabyte=1e9 tb/terabyte=1e12
energy: joule=1 kj/kilojoule=1000 kcal/calorie=4184 kwh=3.6e6
power: watt=1 kw/kilowatt=1000 mw/megawatt=1e6 gw/gigawatt=1e9 horsepower/hp=745.7
speed: mph=0.44704 kmh/kph=0.277778 knot=0.514444
angle: degree/°=1
frequency: hz/hertz=1 khz=1000 mhz=1e6 ghz=1e9`

const units = lazy(() => {
  const found = new Map<string, Unit>([['fahrenheit', { dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 }]])
  for (const line of table.trim().split('\n')) {
    const [dimension = '', members = ''] = line.split(': ')
    for (const member of members.split(' ')) {
      const [names = '', factor = '1'] = member.split('=')
      for (const name of names.split('/')) found.set(name, { dimension, factor: Number(factor), offset: 0 })
    }
  }
  return found
})

/** The unit a word or mark names; undefined when it names none. */
export function unitOf(word: string): Unit | undefined {
  const unit = units().get(word)
  return unit ?? (word.length > 3 && word.endsWith('s') ? units().get(word.slice(0, -1)) : undefined)
}
