import {render} from 'preact'
import {embedded} from './api.js'
import {App} from './app.js'

render(<App only={embedded()} />, document.getElementById('app')!)
