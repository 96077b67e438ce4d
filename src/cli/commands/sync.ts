import {readContact} from '../../sync/http/user-agent.js'
import {kindNames} from '../../sync/kinds.js'
import {readMoment} from '../../sync/moments.js'
import {command} from '../command.js'
import {choice, count, milliseconds, several, text, toggle, type OptionRow} from '../option.js'

export const sync = command({
  name: 'sync',
  summary: 'fetch documents that are new or have changed',
  group: 'Every night:',
  examples: [
    ['aanhangsel sync downloads --since 2026-11-01', 'what is new since a day'],
    ['aanhangsel sync downloads --dry-run', 'only say what would come'],
    ['aanhangsel sync downloads --source sru --kinds aanhangsel', 'published editions, as XML']
  ],
  arguments: [{name: '<dir>', about: 'folder for them, with a folder for each session in it'}],
  options: {
    source: choice(
      'source',
      'syncfeed: all documents, from the Tweede Kamer; sru: structured editions, from KOOP',
      ['syncfeed', 'sru'],
      {default: 'syncfeed'}
    ),
    since: moment('changes since the start of this day (UTC) or this moment', 'start'),
    until: moment('changes until the end of this day (UTC) or this moment', 'end'),
    kinds: several('kinds', `${kindNames.join(', ')}, or several with commas`, kindNames, {
      default: [...kindNames]
    }),
    base: {...text('url', 'origin of the service'), read: readOrigin} as OptionRow<
      string | undefined
    >,
    contact: {
      ...text(
        'address',
        'where the service can reach you: a page or a mailbox, for the User-Agent'
      ),
      read: readContact
    } as OptionRow<string | undefined>,
    delay: milliseconds('pause between requests (default: 200, for sru 500)'),
    max: count('n', 'fetch at most this many documents; the next run continues'),
    wait: count('seconds', 'wait this long for another run that is writing to the folder'),
    dryRun: toggle('only say what would be fetched'),
    quiet: toggle('print errors only', {short: 'q'})
  },
  more: `A folder remembers how far it has come: the next run asks for what is new or has changed, and for files
that the service failed to deliver. Documents that were withdrawn stay.`,
  run: async ([directory], options) => (await import('../sync.js')).syncCommand(directory!, options)
})

function moment(about: string, side: 'start' | 'end'): OptionRow<string | undefined> {
  return {
    ...text('date', about),
    read(text: string) {
      readMoment(text, side)
      return text
    }
  }
}

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error('It must be an address such as https://gegevensmagazijn.tweedekamer.nl.')
  return url.origin
}
