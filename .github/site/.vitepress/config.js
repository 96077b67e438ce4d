import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {defineConfig} from 'vitepress'

// The site is made of the READMEs as they stand; nothing is written for it alone.
const root = join(import.meta.dirname, '../../..')
const rooms = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
  .filter(path => /^[\w-]+[\\/]README\.md$/.test(path))
  .map(path => path.replace(/[\\/]README\.md$/, ''))
  .sort()

const titleOf = room =>
  /^# (.+)$/m.exec(readFileSync(join(root, 'src', room, 'README.md'), 'utf8'))[1]

/** A README is the page of its folder; what is no page of the site (code, licence) is named without a link. */
function linksWithin({tokens}) {
  for (const {children} of tokens)
    for (const [i, token] of (children ?? []).entries()) {
      const href = token.type === 'link_open' ? token.attrGet('href') : undefined
      if (!href || /^(?:https?:|mailto:|#)/.test(href)) continue
      if (/(?:^|\/)README\.md(?:#|$)/.test(href))
        token.attrSet('href', href.replace('README.md', 'index.md'))
      else unlink(children, i)
    }
}

function unlink(tokens, at) {
  const end = tokens.findIndex(({type}, i) => i > at && type === 'link_close')
  for (const i of [at, end])
    Object.assign(tokens[i], {type: 'text', tag: '', content: '', attrs: null})
}

export default defineConfig({
  title: 'aanhangsel',
  description: 'The written questions of the Dutch Tweede Kamer and their answers, as data',
  srcDir: '../..',
  srcExclude: ['node_modules/**', 'dist/**', 'fixtures/*/**', 'output/**', 'CHANGELOG.md'],
  outDir: join(root, 'output/site'),
  cacheDir: join(root, 'node_modules/.vitepress'),
  rewrites: {
    'README.md': 'index.md',
    ':folder/README.md': ':folder/index.md',
    ':folder/:room/README.md': ':folder/:room/index.md',
    ':folder/:room/:part/README.md': ':folder/:room/:part/index.md'
  },
  markdown: {config: md => md.core.ruler.push('links-within-the-site', linksWithin)},
  themeConfig: {
    search: {provider: 'local'},
    outline: [2, 3],
    sidebar: [
      {text: 'Start', link: '/'},
      {text: 'How it works, use from code', link: '/src/'},
      {text: 'Every field of a record', link: '/src/schema/#every-field'},
      {text: 'In detail', items: rooms.map(room => ({text: titleOf(room), link: `/src/${room}/`}))},
      {text: 'How good it is', link: '/test/'},
      {text: 'Fixtures', link: '/fixtures/'}
    ]
  }
})
