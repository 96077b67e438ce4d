import {styleText} from 'node:util'
import type {VFile} from 'vfile'
import wrapAnsi from 'wrap-ansi'
import {isRule, rules, severityOf, type Severity} from '../diagnostics/messages.js'

type Message = VFile['messages'][number]

/** How messages are printed. */
export interface MessageForm {
  /** Leave out all but errors. */
  errorsOnly?: boolean
  /** Width of the terminal; without one (if the text goes to a file) no line is folded. */
  width?: number | undefined
}

const colors = {error: 'red', warning: 'yellow', info: 'cyan'} as const satisfies Record<
  Severity,
  string
>

/**
 * What was found in files: the name of the file; under it, by place, what was found and what to do
 * about it. What to do is said once for each rule and file. A file without messages has no lines.
 *
 * @returns text without a line break at its end; empty if there is nothing to say
 */
export function messagesOf(files: readonly VFile[], form: MessageForm = {}): string {
  const blocks = files
    .map(file => ({file, messages: wantedOf(file, form)}))
    .filter(({messages}) => messages.length > 0)
    .map(({file, messages}) => [paint('underline', file.path), ...linesOf(messages, form)])
  return blocks.map(lines => lines.join('\n')).join('\n\n')
}

/** Print on standard error what was found in files. */
export function printMessages(files: readonly VFile[], form: MessageForm = {}): void {
  const text = messagesOf(files, {width: process.stderr.columns, ...form})
  if (text !== '') console.error(text)
}

const wantedOf = ({messages}: VFile, {errorsOnly = false}: MessageForm): Message[] =>
  messages
    .filter(({fatal}) => !errorsOnly || fatal === true)
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))

function linesOf(messages: readonly Message[], form: MessageForm): string[] {
  const told = new Set<string>()
  return messages.flatMap(message => {
    const {line, column, ruleId = '', reason, fatal} = message
    const severity = severityOf(fatal)
    const place = line === undefined ? [] : [`${line}:${column ?? 1}`]
    const head = ['', ...place, paint(colors[severity], severity), paint('dim', ruleId)].join('  ')
    const advice = told.has(ruleId) ? [] : adviceOf(ruleId)
    told.add(ruleId)
    return [head, ...[reason, ...advice].flatMap(text => fold(text, form.width))]
  })
}

const adviceOf = (ruleId: string): string[] => (isRule(ruleId) ? [`-> ${rules[ruleId][2]}`] : [])

const indent = '    '

/** Break a text between words into lines of a terminal; a word longer than a line stays whole. */
export const fold = (text: string, width: number | undefined, before = indent): string[] =>
  (width ? wrapAnsi(text, Math.max(20, width - before.length)) : text)
    .split('\n')
    .map(line => before + line)

/** Colour text on standard error, unless it is not a terminal or NO_COLOR is set. */
const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
  styleText(format, text, {stream: process.stderr})
