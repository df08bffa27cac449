import { channels, type ExternalPublishedV1 } from '#contracts/agreement';
import type { Disclosed, Disclosure, Recorded } from '#platform/contracts';
import type { ExternalEvent } from './external.ts';

/** Nothing while it is not public; then, to all, the whole of it. */
const whatIsPublic = ({ data }: Recorded<ExternalEvent>): Disclosed<ExternalPublishedV1> | undefined =>
  data.whole.publication && {
    audience: 'all',
    channel: channels.agreement.name,
    type: 'vecindad.agreement.external-published.v1',
    occurredAt: data.on,
    data: data.whole,
  };

/** An instrument to which no neighbour is party is nobody else’s business until its country publishes it. */
export const externalDisclosures: Disclosure<ExternalEvent, ExternalPublishedV1> = {
  ExternalRecorded: whatIsPublic,
  ExternalCorrected: whatIsPublic,
  ExternalActReported: whatIsPublic,
  ExternalMadePublic: whatIsPublic,
};
