import { environment } from './environment.ts'

export type MetricUnit = 'Count' | 'Milliseconds' | 'Bytes'

/**
 * Publishes a figure of this country: a line of the log that CloudWatch turns into a metric, without a call.
 * Source: "Specification: Embedded metric format", CloudWatch user guide.
 */
export const metric = (name: string, value: number, unit: MetricUnit): void => {
  const metrics = { Namespace: 'Indigo', Dimensions: [['country']], Metrics: [{ Name: name, Unit: unit }] }
  const line = JSON.stringify({
    _aws: { Timestamp: Date.now(), CloudWatchMetrics: [metrics] },
    country: environment.country().code,
    [name]: value,
  })
  // Not by the console: where logs are JSON, it would wrap the line, and CloudWatch would see no metric.
  process.stdout.write(`${line}\n`)
}
