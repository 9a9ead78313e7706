// A reporter for node's test runner that prints failures only, in short form.
const longest = 3_000;

const shorten = (text) => (text.length > longest ? `${text.slice(0, longest)}\n… ${text.length - longest} more characters` : text);

/** A test that failed only because of a subtest is not reported. */
const isOwnFailure = ({ type, data }) => type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed';

export default async function* failures(events) {
  for await (const event of events) {
    if (isOwnFailure(event)) {
      const { cause, message } = event.data.details.error;
      yield `✖ ${event.data.name}\n${shorten(String(cause?.message ?? cause ?? message))}\n\n`;
    } else if (event.type === 'test:stderr') {
      yield event.data.message;
    }
  }
}
