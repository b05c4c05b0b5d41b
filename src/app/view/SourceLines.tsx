import type { SearchFrame, SourceName, SourceReport } from '../../contract/search';
import type { Text } from '../text/en';
import { useText } from '../text/text';

function lineOf(name: SourceName, report: SourceReport, { sources }: Text): string | undefined {
  switch (report.state) {
    case 'ok':
      return undefined;
    case 'rate_limited':
      return sources.rate_limited(name, report.retryAfter);
    case 'not_asked':
      return sources.not_asked;
    default:
      return sources[report.state](name);
  }
}

interface SourceLinesProps {
  sources: SearchFrame['sources'];
}

/** What each source of people said, where that is more than "here is all I know". */
export function SourceLines({ sources }: SourceLinesProps) {
  const text = useText();
  const { people, contacts } = sources;
  const hasMore = [people, contacts].some((report) => report.state === 'ok' && !report.isComplete);
  const lines = [
    hasMore && text.sources.more,
    lineOf('people', people, text),
    lineOf('contacts', contacts, text),
  ];
  const told = lines.filter((line) => typeof line === 'string');
  if (told.length === 0) return null;
  return (
    <ul class="sources">
      {told.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
