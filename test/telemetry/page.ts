/** A line of a page of metrics. */
export interface Sample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

const LINE = /^(\w+)(?:\{(.*)\})? (\S+)$/

/** What a page of metrics says, read as Prometheus reads it. */
export const samplesOf = (page: string): readonly Sample[] =>
  page
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name, labels = '', value] = LINE.exec(line) ?? []
      if (name === undefined) throw new Error(`no line of metrics: ${line}`)
      const pairs = [...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, label = '', text = '']) => [label, text])
      return { name, labels: Object.fromEntries(pairs), value: Number(value) }
    })

/** The samples of one name that are not zero, as texts such as `GET 200: 3`. */
export const said = (page: string, name: string): readonly string[] =>
  samplesOf(page)
    .filter((sample) => sample.name === name && sample.value !== 0)
    .map(({ labels, value }) => `${Object.values(labels).join(' ')}: ${value}`)
