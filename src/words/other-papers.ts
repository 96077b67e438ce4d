import type {Printed} from './printed.js'

/** A paper from the same printers that is not one of written questions, told by the words of its title. */
export interface OtherPaper extends Printed {
  /** What it is, with its article, as messages call it. */
  name: string
  /**
   * A committee asks in the same form as a member does. The words for `asks` and `budget` may also stand
   * above questions of a member, the titles of a `list` or `consultation` never.
   */
  committee?: 'list' | 'consultation' | 'asks' | 'budget'
  /** Members ask in it aloud, under headers like those of written questions. */
  isDebate?: true
  /** It is asked or answered outside the Chamber, in the same form. */
  isElsewhere?: true
  /** It lists papers by titles like their headers. */
  isList?: true
}

/** The words of the title tell; the first that fits counts. */
export const otherPapers: readonly OtherPaper[] = [
  {
    name: 'a report of a written consultation of a committee (`Verslag van een schriftelijk overleg`)',
    pattern: String.raw`\bverslag van een (?:nader )?schriftelijk overleg\b|\b(?:beantwoording|reactie op|inbreng|antwoorden op)(?: (?:het|van|op|de))* (?:nader )?schriftelijk overleg\b|\bvragen en opmerkingen (?:van|vanuit) de (?:leden van de )?(?:[a-zà-ÿ]+-?)?fracties?\b|\bvragen en opmerkingen van de leden van\b`,
    flags: 'i',
    place: 'within',
    examples: [
      'VERSLAG VAN EEN SCHRIFTELIJK OVERLEG',
      'Verslag van een nader schriftelijk overleg over kaden',
      'Beantwoording schriftelijk overleg kaden',
      'Vragen en opmerkingen van de leden van de VVD-fractie',
      'Vragen en opmerkingen vanuit de fracties'
    ],
    others: ['In het schriftelijk overleg is gesproken over kaden', 'Verslag van een overleg'],
    committee: 'consultation'
  },
  {
    name: 'a list of questions of a committee (`Lijst van vragen`)',
    pattern: String.raw`\b(?:totaal)?lijst (?:van |met )?(?:feitelijke )?vragen\b`,
    flags: 'i',
    place: 'within',
    examples: [
      'LIJST VAN VRAGEN EN ANTWOORDEN',
      'Lijst van vragen',
      'Totaallijst feitelijke vragen'
    ],
    others: ['Lijst van kaden', 'Vragen van het lid Oudeweg'],
    committee: 'list'
  },
  {
    name: "answers to a committee's questions",
    pattern: String.raw`\bfeitelijke vragen\b|\balgemene rekenkamer op vragen\b|\bvragen (?:die )?(?:(?:zijn |werden )?(?:gesteld|ingezonden|voorgelegd) )?(?:van|door|namens|uit) (?:de |uw )?(?:leden van (?:de |uw )?)?(?:vaste |algemene |tijdelijke )?(?:kamer)?commissie\b|\b(?:kamer)?commissie (?:voor|van)\b[^.]{1,160}\b(?:vragen|gevraagd|verzocht)\b`,
    flags: 'i',
    place: 'within',
    examples: [
      'Antwoorden op de feitelijke vragen van de vaste commissie van Defensie',
      'vragen van de commissie Buitenlandse Zaken over het jaarverslag',
      'De vaste commissie voor Koninkrijksrelaties heeft een aantal vragen gesteld'
    ],
    others: [
      'Antwoorden op vragen van het lid Oudeweg over de commissie',
      'Vragen van de leden Oudeweg en Zandwijk'
    ],
    committee: 'asks'
  },
  {
    name: 'answers to questions about a budget',
    pattern: String.raw`\bvragen\b[^.?]{0,100}\b(?:suppletoire|begroting(?:en|s[a-zà-ÿ]+)?|(?:eerste|tweede) termijn|slotwet|jaarverslag|voorjaarsnota|najaarsnota|miljoenennota)\b|\b(?:begroting|jaarverslag)\b[^.?]{0,100}\bvragen\b`,
    flags: 'i',
    place: 'within',
    examples: [
      'Schriftelijke vragen bij de Tweede suppletoire begroting',
      'Beantwoording vragen begrotingsbehandeling',
      'Antwoorden op vragen over de Vaststelling van de begrotingsstaten'
    ],
    others: ['Vragen van het lid Oudeweg over kaden', 'De begroting is op tijd. Vragen?'],
    committee: 'budget'
  },
  {
    name: 'a motion',
    pattern: String.raw`\bmotie van (?:het lid|de leden)\b[^]{0,600}\bde kamer, gehoord de beraadslaging\b`,
    flags: 'i',
    place: 'within',
    examples: [
      'GEWIJZIGDE MOTIE VAN HET LID CLAASSEN Voorgesteld 22 april 2025 De Kamer, gehoord de beraadslaging'
    ],
    others: [
      'Vragen over de motie van het lid Claassen',
      'De uitvoering van de motie Claassen c.s.'
    ]
  },
  {
    name: 'an amendment',
    pattern: String.raw`\bamendement van (?:het lid|de leden)\b`,
    flags: 'i',
    place: 'within',
    examples: ['NADER GEWIJZIGD AMENDEMENT VAN HET LID KEIZER'],
    others: ['Vragen over het amendement Keizer', 'amendementen van de Kamer']
  },
  {
    name: 'a paper about a bill',
    pattern: String.raw`\b(?:nota naar aanleiding van het (?:nader |tweede nader )?(?:verslag|voorlopig verslag)|memorie van (?:toelichting|antwoord)|voorstel van wet|nota van (?:wijziging|verbetering)|advies (?:van de )?raad van state|nader rapport)\b`,
    flags: 'i',
    place: 'within',
    examples: [
      'Nota naar aanleiding van het verslag',
      'MEMORIE VAN TOELICHTING',
      'VOORSTEL VAN WET'
    ],
    others: ['Vragen van het lid Oudeweg over een nota', 'Naar aanleiding van het verslag']
  },
  {
    name: 'a report of a debate',
    pattern: String.raw`\b(?:verslag van (?:een|het) (?:algemeen overleg|commissiedebat|notaoverleg|wetgevingsoverleg|rondetafelgesprek|tweeminutendebat)|stenogram|woordelijk verslag|vragenuur|(?:handelingen|notulen) van de (?:\d{1,3}e )?vergadering|handelingen(?: ii)? \d{4}-\d{4}, nr\. \d{1,3}, item \d{1,3})\b|\baanvang:? \d{1,2}[.:]\d{2} uur\b`,
    flags: 'i',
    place: 'within',
    examples: [
      'VERSLAG VAN EEN COMMISSIEDEBAT',
      'Verslag van een algemeen overleg',
      'Vragenuur: Vragen Zandwijk',
      'Aanvang 14.00 uur',
      'Handelingen 2023-2024, nr. 55, item 3'
    ],
    others: ['Aanhangsel van de Handelingen', 'de aanvang van het werk'],
    isDebate: true
  },
  {
    name: 'an agenda',
    pattern: String.raw`\b(?:geannoteerde agenda|convocatie|besluitenlijst)\b`,
    flags: 'i',
    place: 'within',
    examples: ['Geannoteerde agenda van de Raad'],
    others: ['De agenda van de Raad', 'Vragen over de besluiten']
  },
  {
    name: 'a memo to a minister',
    pattern: String.raw`\bbeslisnota\b|\bnota ter (?:aanbieding|ondertekening|beslissing|besluitvorming|informatie)\b`,
    flags: 'i',
    place: 'within',
    examples: ['Beslisnota bij voorhang', 'Nota ter aanbieding subsidieregeling'],
    others: ['Nota over kaden', 'ter aanbieding']
  },
  {
    name: 'a decree or regulation',
    pattern: String.raw`\b(?:ontwerp)?(?:besluit|regeling) van (?:de minister|de staatssecretaris|\d)|\bstaatscourant\b|\bhebben goedgevonden en verstaan\b`,
    flags: 'i',
    place: 'within',
    examples: ['Besluit van 3 mei 2024, houdende regels', 'Regeling van de Minister van Defensie'],
    others: ['Vragen over het besluit kaden te sluiten', 'De regeling voor kaden']
  },
  {
    name: 'a paper of questions to a municipality, a province or a water board',
    pattern: String.raw`\b(?:raadsvragen|statenvragen|(?:vragen|gesteld)\b[^.?]{0,80} (?:van|door) (?:het |de )?(?:gemeente)?(?:raads|staten)(?:leden|lid)|aan (?:het |de leden van de )?(?:college van burgemeester|gemeenteraad|gedeputeerde staten)|algemeen bestuur\b|dijkgraaf en |artikel \d{2} (?:van het )?reglement van orde)`,
    flags: 'i',
    place: 'within',
    examples: [
      'Beantwoording raadsvragen D66 over kaden',
      'Vragen van het Statenlid Oudeweg (SP)',
      'Aan de leden van de gemeenteraad',
      'Technische vragen Algemeen Bestuur'
    ],
    others: ['Vragen van het lid Oudeweg over de gemeenteraad', 'het college van de minister'],
    isElsewhere: true
  },
  {
    name: 'a paper of questions to another parliament',
    pattern: String.raw`\b(?:vlaams parlement|volksvertegenwoordigers?|europees parlement|verzoek om schriftelijk antwoord|namens de europese commissie|geachte parlementslid)\b`,
    flags: 'i',
    place: 'within',
    examples: [
      'VLAAMS PARLEMENT SCHRIFTELIJKE VRAAG',
      'Vraag met verzoek om schriftelijk antwoord',
      'van mevrouw de volksvertegenwoordiger'
    ],
    others: ['het parlement', 'de Europese Commissie'],
    isElsewhere: true
  },
  {
    name: 'a list of questions and answers for the public, tenderers or shareholders',
    pattern: String.raw`\b(?:q ?& ?a|faq|vraag en antwoord|nota van inlichtingen|aanbesteding|aandeelhouders|technische briefing|position paper|ondernemingsraad|enqu[eê]te|u stelde op)\b`,
    flags: 'i',
    place: 'within',
    examples: ['Q&A Wet kaden', 'Nota van inlichtingen', 'vergadering van aandeelhouders'],
    others: ['vragen en antwoorden', 'de briefing', 'een nota'],
    isElsewhere: true
  },
  {
    name: 'a register of papers',
    pattern: String.raw`\b(?:zaak|spreker)?s?register (?:op |over )?\d{4}\b|\b(?:overzicht|lijst) van (?:openstaande|onbeantwoorde|gestelde) (?:kamer)?vragen\b`,
    flags: 'i',
    place: 'within',
    examples: ['Register 2023-2024', 'Overzicht van openstaande Kamervragen'],
    others: ['het register', 'Lijst van vragen'],
    isList: true
  },
  {
    name: 'a letter',
    pattern: String.raw`\bretouradres\b|\bgeachte (?:voorzitter|heer|mevrouw)\b|\bde voorzitter van de (?:tweede|eerste) kamer\b`,
    flags: 'i',
    place: 'within',
    examples: ['Geachte voorzitter,', '> Retouradres Postbus 20018 2500 EA Den Haag'],
    others: ['De voorzitter van het waterschap', 'geacht worden']
  },
  {
    name: 'a report',
    pattern: String.raw`\b(?:(?:inhoudsopgave|voorwoord|samenvatting|inleiding|colofon|rapport(?:en|ages?)?|jaarverslag(?:en)?|veelgestelde vragen|gespreksverslag|vragenlijst(?:en)?)\b|inhoud \d|(?:verslag|weergave) (?:van )?(?:een |het |ons )?(?:gesprek|interview|werkbezoek)|interview met)`,
    flags: 'i',
    place: 'within',
    examples: [
      'Inhoudsopgave',
      'Voorwoord 4 Samenvatting 5 1 Inleiding',
      'Verslag gesprek met bewoners',
      'Veelgestelde vragen over kaden',
      'Vragenlijst waterschappen'
    ],
    others: ['De inhoud', 'Wat is uw inschatting', 'de rapporteur', 'hij rapporteert']
  }
]
