/** What W3C trace context calls a traceparent: version 00, trace, span, flags; zeros name nothing. */
const form = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Whether a text names a span. */
export function isTraceparent(text: unknown): text is string {
  return typeof text === 'string' && form.test(text);
}
