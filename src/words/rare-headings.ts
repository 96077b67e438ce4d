import {numbersPattern, parseNumbers} from './number-list.js'
import {cardinal, fromNumberWord, ordinal} from './number-words.js'
import {compile, type Printed} from './printed.js'

/**
 * A form in which few documents head their questions and answers. One such line proves nothing: all
 * lines of the form must follow one another as questions and answers do.
 */
export interface RareForm {
  /** The heading of a question; its group holds the numbers, if the form prints any. */
  question?: Printed
  /** That of an answer. */
  answer: Printed
  /** Read the numbers. */
  numbers?: (printed: string) => number[]
}

/** What ends a heading that is one letter and a number. */
const endOfLetter = String.raw`(?:\s?(?:[.:)]|[–—-](?=\s))\s*(?=\S|$)|$)`

/** What may stand around a heading: bullets, brackets, rules. */
const around = String.raw`[^\p{L}\p{N}]{0,8}`

/** The end of a line, or a sentence. */
const end = String.raw`(?:$|(?=[\p{Lu}«“‘"']))`

/** A number with whatever sign, and who asks or how many there are behind it. */
const anyNumber = String.raw`\s?(?:nr\.?|nummer)?[^\p{L}\p{N}]{0,3}(${numbersPattern})(?![\p{Ll}\d])[^\p{L}\p{N}«“‘"']{0,8}`
const behind = String.raw`(?:van (?:het lid|de leden|de [Mm]inister|de [Ss]taatssecretaris|het kabinet)[^?]{0,80}$|van \d{1,3}[^\p{L}\p{N}]{0,3})?`

/** The end of a line, a colon with a sentence. */
const endOfWords = String.raw`\s?(?:[:.]?$|:\s+(?=[\p{Lu}«“‘"']))`

const oneNumber = (printed: string): number[] => [fromNumberWord(printed)]

/** Forms of questions and answers, in the order of trial. */
export const rareForms: readonly RareForm[] = [
  {
    question: {
      pattern: String.raw`[VQ]\s?\.?\s?(${numbersPattern})${endOfLetter}`,
      place: 'start',
      examples: ['V1. Kent u het bericht?', 'V. 2) Is dat waar?', 'V1:', 'V1', 'Q2: Kent u dit?'],
      others: ['V2-raket', 'Vraag 1', 'V1 is een raket']
    },
    answer: {
      pattern: String.raw`A\s?\.?\s?(${numbersPattern})${endOfLetter}`,
      place: 'start',
      examples: ['A1: Ja.', 'A 3 – Nee.', 'A1'],
      others: ['A2-weg', 'A4 is breed', 'Antwoord 1']
    }
  },
  {
    question: {
      pattern: String.raw`V\s?:(?:\s+(?=\S)|$)`,
      place: 'start',
      examples: ['V: Kent u het bericht?', 'V:'],
      others: ['V.', 'VVD: ja']
    },
    answer: {
      pattern: String.raw`A\s?:(?:\s+(?=\S)|$)`,
      place: 'start',
      examples: ['A: Ja.', 'A:'],
      others: ['Aan: de Voorzitter']
    }
  },
  {
    question: {
      pattern: String.raw`V(?:raag|RAAG)\s?(?::\s+(?=[\p{Lu}«“‘"'])|:?$)`,
      place: 'start',
      examples: ['Vraag: Kent u het bericht?', 'VRAAG'],
      others: ['Vraag 1', 'Vraag: en antwoord']
    },
    answer: {
      pattern: String.raw`A(?:ntwoord|NTWOORD)\s?(?::\s+(?=[\p{Lu}«“‘"'])|:?$)`,
      place: 'start',
      examples: ['Antwoord: Ja.', 'Antwoord:', 'ANTWOORD'],
      others: ['Antwoord: ja en nee']
    }
  },
  {
    question: {
      pattern: String.raw`${around}(?:[Kk]amerv|[Vv])ra(?:ag|gen)${anyNumber}${behind}${end}`,
      place: 'start',
      examples: [
        '[Vraag 1]',
        '• Vraag 2',
        'vraag 3',
        'Vraag #1',
        'Vraag 1 | Kent u het bericht?',
        'Vraag 1Kent u het bericht?',
        'Vraag 1 van het lid Oudeweg (SP)',
        'Vraag 2 van 4',
        'Kamervraag 1'
      ],
      others: ['vraag 3 gaat over kaden', 'vraag en antwoord', 'Antwoord 1']
    },
    answer: {
      pattern: String.raw`${around}[Aa]ntwoord(?:en)?(?:\s+op)?(?:\s+de)?(?:\s+(?:[Kk]amer)?vra(?:ag|gen))?${anyNumber}${behind}${end}`,
      place: 'start',
      examples: [
        '[Antwoord 1]',
        'antwoord 2',
        'Antwoord op Kamervraag 1',
        'Antwoord 1 van de minister'
      ],
      others: ['antwoord 3 gaat over kaden', 'antwoord', 'vraag 1']
    }
  },
  {
    question: {
      pattern: String.raw`(\d{1,3})[.)]?\s+Vraag\s?(?::\s+(?=[\p{Lu}«“‘"'])|:?$)`,
      place: 'start',
      examples: ['1. Vraag', '2 Vraag: Kent u het bericht?'],
      others: ['1 vraag is genoeg', '1. Vragen']
    },
    answer: {
      pattern: String.raw`(\d{1,3})[.)]?\s+Antwoord\s?(?::\s+(?=[\p{Lu}«“‘"'])|:?$)`,
      place: 'start',
      examples: ['1. Antwoord', '2) Antwoord: Ja.'],
      others: ['1 antwoord is genoeg', '1. Antwoorden']
    }
  },
  {
    question: {
      pattern: String.raw`Vraag\s+(${cardinal})${endOfWords}`,
      place: 'start',
      examples: ['Vraag één', 'Vraag twee: Kent u het bericht?'],
      others: ['Vraag een kade aan', 'Vraag 1']
    },
    answer: {
      pattern: String.raw`Antwoord(?:\s+op)?(?:\s+vraag)?\s+(${cardinal})${endOfWords}`,
      place: 'start',
      examples: ['Antwoord één', 'Antwoord op vraag twee:'],
      others: ['Antwoord een brief']
    },
    numbers: oneNumber
  },
  {
    question: {
      pattern: String.raw`(${ordinal})\s+vraag${endOfWords}`,
      place: 'start',
      examples: ['Eerste vraag', '2e vraag: Kent u het bericht?'],
      others: ['Eerste vragen', 'De eerste vraag']
    },
    answer: {
      pattern: String.raw`Antwoord(?:\s+op)?(?:\s+de)?\s+(${ordinal})\s+vraag${endOfWords}`,
      place: 'start',
      examples: ['Antwoord op de eerste vraag', 'Antwoord op 2e vraag:'],
      others: ['Antwoord op de vraag']
    },
    numbers: oneNumber
  }
]

/** Forms of answers alone, below questions with full headings. */
export const rareAnswers: readonly RareForm[] = [
  rareForms[3]!,
  {
    answer: {
      pattern: String.raw`Antwoord\.?\s+van\s+(?:de\s+(?:[Mm]inister|[Ss]taatssecretaris|regering)|het\s+kabinet)${endOfWords}`,
      place: 'start',
      examples: ['Antwoord van het kabinet', 'Antwoord van de minister:'],
      others: ['Antwoord van de minister van Financiën', 'Antwoord van Minister Hoppema']
    }
  },
  {
    answer: {
      pattern: String.raw`(?:Beantwoording|Reactie)(?:\s+(?:van\s+|op\s+)?(?:de\s+)?vra(?:ag|gen)\s+(${numbersPattern}))?${endOfWords}`,
      place: 'start',
      examples: ['Beantwoording', 'Beantwoording vraag 1', 'Reactie op vraag 2:', 'Reactie: Ja.'],
      others: ['Reactie van de sector', 'Beantwoording vragen over kaden']
    }
  },
  {
    answer: {
      pattern: String.raw`(?:Antwoord|Antw)\.\s*(?:(${numbersPattern})\s?[:.]?\s*)?${end}`,
      place: 'start',
      examples: ['Antwoord. Ja.', 'Antw. 1', 'Antw. 2: Ja.'],
      others: ['Antwoord ja', 'Antw.kaden']
    }
  }
]

/** The rows of all forms, for whoever lists them. */
export const rareQuestionRows: readonly Printed[] = rareForms.flatMap(
  ({question}) => question ?? []
)
export const rareAnswerRows: readonly Printed[] = [
  ...new Set([...rareForms, ...rareAnswers].map(({answer}) => answer))
]

/** A rare form with its patterns. */
export interface CompiledForm {
  question: RegExp | undefined
  answer: RegExp
  numbers: (printed: string) => number[]
}

const compiled = ({question, answer, numbers}: RareForm): CompiledForm => ({
  question: question && compile(question),
  answer: compile(answer),
  numbers: numbers ?? parseNumbers
})

export const compiledForms: readonly CompiledForm[] = rareForms.map(compiled)
export const compiledAnswers: readonly CompiledForm[] = rareAnswers.map(compiled)
