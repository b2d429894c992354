import type { Recognizer } from './recognizer.ts'
import { emailAddress, phoneNumber } from './recognizers/contact.ts'
import { bankRoutingNumber, internationalBankAccountNumber, paymentCard } from './recognizers/finance.ts'
import { governmentRecognizers } from './recognizers/government.ts'
import {
  credentialUrl,
  cryptocurrencyWallet,
  hardwareAddress,
  internetAddressV4,
  internetAddressV6,
} from './recognizers/network.ts'
import { personalRecognizers } from './recognizers/personal.ts'
import { secretRecognizers } from './recognizers/secrets.ts'

export const defaultRecognizers: readonly Recognizer[] = [
  ...secretRecognizers,
  credentialUrl,
  emailAddress,
  paymentCard,
  internationalBankAccountNumber,
  ...governmentRecognizers,
  bankRoutingNumber,
  internetAddressV4,
  internetAddressV6,
  hardwareAddress,
  cryptocurrencyWallet,
  phoneNumber,
  ...personalRecognizers,
]
