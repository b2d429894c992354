import type { ContextGroup } from '../recognizers/shape-recognizer.ts'

/**
 * Words that name a kind of value, in lower case, parted by `|`; English first, then Spanish, French, German, Italian,
 * Portuguese, Dutch and others. A phrase is found by its first word.
 */
export const contextGroups: Readonly<Record<ContextGroup, string>> = {
  account:
    'account|accounts|acct|bank|banking|checking|savings|deposit|wire transfer|sort code|branch|cuenta|banco|compte|banque|konto|kontonummer|bankverbindung|conto|banca|conta|agência|rekening|rekeningnummer|bankgiro|číslo účtu|счет',
  birth:
    'born on|born|birth|birthdate|birthday|birthdates|dob|d.o.b|date of birth|nacimiento|nacido|nacida|fecha de nacimiento|naissance|né le|née le|né(e) le|geb.|geb|geburtsdatum|geboren|geburtstag|nascita|nato il|nata il|nascimento|geboortedatum|syntymäaika|født|född|urodzony|urodzona|urodzenia',
  business:
    'company|companies house|registration|registered|registry|incorporated|enterprise|employer|vat|merchant|corporation|business|organisation|organization|empresa|sociedad|entreprise|société|firma|handelsregister|unternehmen|impresa|azienda|bedrijf|kvk|företag|virksomhed',
  card: 'card|cards|credit|debit|visa|mastercard|amex|american express|discover|maestro|diners|jcb|payment|cc|ccn|pan number|cardholder|charge|charged|tarjeta|carte|bancaire|kreditkarte|karte|karta|carta|cartão|kaart|creditcard|kort',
  device: 'imei|imei number|device|handset|serial number|phone id|dispositivo|appareil|gerät|seriennummer',
  health:
    'patient|health|medical|medicare|medicaid|insurance|insured|beneficiary|hospital|clinic|doctor|physician|prescriber|provider|mrn|paciente|salud|seguro|santé|assurance|patiente|krankenversicherung|krankenkasse|versichertennummer|patientin|paziente|salute|sanitaria|saúde|zorgverzekering|patiënt',
  identity:
    'id|ids|identity|identification|identifier|national id|national|citizen|resident|personal number|personal id|id number|id no|id card|nid|identidad|identificación|documento|cédula|cedula|identité|identitaire|personalausweis|ausweis|ausweisnummer|identitätsnummer|identità|documento di identità|identidade|identiteit|burger|dowód|tożsamości|henkilötunnus|kimlik|身份证|身分證|証|주민|паспорт',
  licence:
    "driver's license|drivers license|driver license|driving licence|driver's licence|driving license|driver’s license|license number|licence number|license|licence|dl|dl number|permit|licencia de conducir|licencia|permis de conduire|permis|führerschein|führerscheinnummer|patente|patente di guida|carta de condução|cnh|habilitação|rijbewijs|rijbewijsnummer|prawo jazdy|körkort|kørekort",
  network: 'ip|host|server|ping|subnet|gateway|client|login|logged|mac|router|network|dns|ssh|serveur|servidor|rechner',
  passport:
    'passport|passports|passport number|pasaporte|passeport|reisepass|reisepassnummer|passaporto|passaporte|paspoort|paspoortnummer|paszport|pass|passnummer|passi|pasaport|护照|護照|パスポート|여권',
  phone:
    'phone|phones|telephone|tel|mobile|cell|cellphone|call|calling|called|contact|fax|whatsapp|sms|text me|texts|dial|hotline|reach|answering|voicemail|landline|extension|office|desk|messages to|message to|registered|my number|your number|his number|her number|new number|number changed|caller|call back|telegram|signal|handy|handynummer|telefon|telefonnummer|rufnummer|anrufen|mobil|mobilnummer|teléfono|telefono|móvil|celular|llámame|llamar|téléphone|portable|appelez|appeler|cellulare|chiamare|telefone|telemóvel|ligue|telefoon|telefoonnummer|mobiel|bellen|durchwahl|apparat|tlf|tfno|puhelin|puhelinnumero|telefonu|numer telefonu|tél|rufen|ring meg|ring mig|ring til|ringe|bel|soita|soittakaa|dzwonić|zadzwoń|dzwoń|chiamami|chiamatemi|chiama|joignable|appelle|llame|llámeme|телефон|тел|电话|電話|手机|携帯|전화',
  postal:
    'zip|zip code|zipcode|postcode|post code|postal|postal code|código postal|codigo postal|cp|code postal|plz|postleitzahl|cep|postnummer|kod pocztowy|psč|irányítószám|postinumero|邮编|邮政编码|郵便番号|우편번호',
  place:
    'address|shipping|billing|street|mailing|delivery|deliver|lives at|dirección|direccion|adresse|anschrift|indirizzo|endereço|adres|adress|osoite',
  routing: 'routing|routing number|aba|aba number|rtn|transit|fedwire|ach|swift|bic|wire',
  tax: 'tax|taxes|tax id|taxpayer|tin|fiscal|vat|irs|hmrc|impuesto|impuestos|fiscale|impôt|impôts|steuer|steuernummer|steuer-id|steueridentifikationsnummer|finanzamt|ust-id|imposta|iva|imposto|contribuinte|belasting|btw|podatek|podatkowy|skatt|vero|vergi|инн',
  vehicle:
    'vin|chassis|vehicle|car|plate|license plate|licence plate|number plate|registration|truck|motorcycle|vehículo|matrícula|véhicule|immatriculation|fahrzeug|kennzeichen|fahrgestellnummer|fin|veicolo|targa|telaio|veículo|placa|voertuig|kenteken',
  wallet:
    'wallet|bitcoin|btc|ethereum|eth|crypto|donate|litecoin|ltc|dogecoin|monero|xmr|ripple|xrp|tron|trx|usdt|solana|sol|cardano|tezos|cosmos|polkadot',
}
