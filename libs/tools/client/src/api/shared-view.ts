/** Made of `docs/openapi`, with which it is written anew. */
export interface paths {
  '/v1/posts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every post that concerns the caller’s country: both sides, and whether it is open, closed, open on one side only, or disputed */
    get: operations['Posts_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/posts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One post with every claim ever made about it, its source, and what was put right since */
    get: operations['Posts_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/traffic': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Persons by post, time and what their crossings have in common, as far as it concerns the caller’s country */
    get: operations['Traffic_traffic'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/traffic/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many crossings, as first told, were corrected or annulled: by post, day and reason */
    get: operations['Traffic_corrections'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The instruments that the caller’s country is party to, as they stand on a day */
    get: operations['Instruments_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One instrument: both sides’ acts, what is agreed, what is missing and by whom */
    get: operations['Instruments_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/authorisations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who may share what with whom, by which article, from when to when */
    get: operations['Instruments_authorisations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exchanges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Requests of the caller’s country: counts and times by agencies, matter and state */
    get: operations['Exchanges_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/security-log': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What callers of one’s own country did, and nobody knows who; newest first */
    get: operations['SecurityLog_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process answers */
    get: operations['Health_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process does its work: what it depends on is there, and it makes progress. Why not, operators are told */
    get: operations['Health_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How the process is doing, as far as it concerns the caller’s country, in Prometheus’ text format */
    get: operations['Metrics_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/quarantine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What stands in quarantine of the ledgers that concern the caller, newest first: how each record begins */
    get: operations['Quarantine_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/quarantine/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One record, whole, with its reason */
    get: operations['Quarantine_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/quarantine/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reads the record again, after its cause is gone */
    post: operations['Quarantine_retry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/quarantine/{id}/skip': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Leaves the record out, for a stated reason; the decision is an event */
    post: operations['Quarantine_skip'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/readiness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Why the process is not ready, in words; none when it is */
    get: operations['Readiness_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Live stream of what concerns the caller’s country; resumes behind Last-Event-ID; ends with its token */
    get: operations['Changes_stream'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/completeness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Until when what each country tells is shown here, and who is silent */
    get: operations['Completeness_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/digests/{model}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Digest of what the caller’s country may read of a read model, with the exact ledger sizes it reflects */
    get: operations['Digests_digest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    DecisionBody: {
      /** @description Why; it is kept with your name */
      reason: string;
    };
    /** @description An amendment of articles. */
    AmendmentState: {
      /** @description What each side has noted. */
      changes: {
        EC?: {
          activities?: (
            | 'information-exchange'
            | 'joint-training'
            | 'integrated-control'
            | 'free-movement'
            | 'development'
            | 'joint-patrol'
            | 'joint-military-operation'
          )[];
          /** @description What agencies may share under it from then on; as before where absent. */
          authorises?: {
            matters: (
              | 'migration-flows'
              | 'document-fraud'
              | 'human-trafficking'
              | 'migrant-smuggling'
              | 'missing-persons'
              | 'wanted-persons'
              | 'narcotics'
              | 'arms'
              | 'contraband'
              | 'money-laundering'
            )[];
            agencies: string[];
          };
          part?: string;
          text?: string;
          article: string;
          /** @enum {string} */
          change: 'added' | 'replaced' | 'removed';
        }[];
        CO?: {
          activities?: (
            | 'information-exchange'
            | 'joint-training'
            | 'integrated-control'
            | 'free-movement'
            | 'development'
            | 'joint-patrol'
            | 'joint-military-operation'
          )[];
          /** @description What agencies may share under it from then on; as before where absent. */
          authorises?: {
            matters: (
              | 'migration-flows'
              | 'document-fraud'
              | 'human-trafficking'
              | 'migrant-smuggling'
              | 'missing-persons'
              | 'wanted-persons'
              | 'narcotics'
              | 'arms'
              | 'contraband'
              | 'money-laundering'
            )[];
            agencies: string[];
          };
          part?: string;
          text?: string;
          article: string;
          /** @enum {string} */
          change: 'added' | 'replaced' | 'removed';
        }[];
        PE?: {
          activities?: (
            | 'information-exchange'
            | 'joint-training'
            | 'integrated-control'
            | 'free-movement'
            | 'development'
            | 'joint-patrol'
            | 'joint-military-operation'
          )[];
          /** @description What agencies may share under it from then on; as before where absent. */
          authorises?: {
            matters: (
              | 'migration-flows'
              | 'document-fraud'
              | 'human-trafficking'
              | 'migrant-smuggling'
              | 'missing-persons'
              | 'wanted-persons'
              | 'narcotics'
              | 'arms'
              | 'contraband'
              | 'money-laundering'
            )[];
            agencies: string[];
          };
          part?: string;
          text?: string;
          article: string;
          /** @enum {string} */
          change: 'added' | 'replaced' | 'removed';
        }[];
      };
      /** @description Articles that it could not change any more, since another amendment had come before. */
      withoutEffect?: string[];
      exchange: string;
      /** @enum {string} */
      state: 'agreed' | 'one-side-only' | 'disputed';
      /**
       * @description Why it is disputed: the two notes say something else, or name one note under two dates.
       * @enum {string}
       */
      dispute?: 'content' | 'date';
      /**
       * Format: date
       * @description Once agreed: the first day of its effect.
       */
      effective?: string;
      /** @description Whose note would settle it. */
      missing: ('EC' | 'CO' | 'PE')[];
    };
    /** @description An article of an instrument, and whether something may be shared under it on a day. */
    Authorisation: {
      instrument: string;
      article: string;
      title: string;
      parties: ('EC' | 'CO' | 'PE')[];
      matters: (
        | 'migration-flows'
        | 'document-fraud'
        | 'human-trafficking'
        | 'migrant-smuggling'
        | 'missing-persons'
        | 'wanted-persons'
        | 'narcotics'
        | 'arms'
        | 'contraband'
        | 'money-laundering'
      )[];
      /** @description Codes of both parties' agencies: whoever is named may share with those named of the other party. */
      agencies: string[];
      operating: boolean;
      /** @description Why not: `suspended`, `expired`, `denounced`, or how far the instrument has come. */
      stage: string;
      /**
       * Format: date
       * @description The period that the day falls in, else the last or the next one; absent while the instrument never was in force.
       */
      from?: string;
      /** Format: date */
      until?: string;
      suspended?: {
        /** @enum {string} */
        by: 'EC' | 'CO' | 'PE';
        /** Format: date */
        since: string;
        reason: string;
      };
    };
    /** @description A country's claim about one side of a post, for one kind of traffic, as it stands: corrected, and not withdrawn. */
    Claim: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      /** @description Its place among its country's claims about the post, in the order in which they were recorded; a correction keeps it. */
      place: number;
      /** @description When it was recorded, where that is known of it. */
      recordedAt?: string;
      source: {
        url?: string;
        page?: string;
        /**
         * @description `reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.
         * @enum {string}
         */
        confidence?: 'established' | 'reported' | 'uncertain';
        title: string;
        /** @description When the source says so: its own date. */
        date: string;
      };
      reason: string;
      open: boolean;
      since: string;
      /**
       * @description Whose side the claim is about; a claim about the other side is a report, not that side's act.
       * @enum {string}
       */
      side: 'EC' | 'CO' | 'PE';
      /** @enum {string} */
      traffic: 'persons' | 'vehicles' | 'cargo';
    };
    /** @description A claim as it stands, or stood when it was withdrawn, with all that became of it. */
    ClaimView: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      /** @description Its place among its country's claims about the post. */
      place: number;
      recordedAt: string;
      /** @constant */
      withdrawn?: true;
      corrections?: components['schemas']['PutRight'][];
      source: {
        url?: string;
        page?: string;
        /**
         * @description `reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.
         * @enum {string}
         */
        confidence?: 'established' | 'reported' | 'uncertain';
        title: string;
        /** @description When the source says so: its own date. */
        date: string;
      };
      reason: string;
      open: boolean;
      since: string;
      /**
       * @description Whose side the claim is about; a claim about the other side is a report, not that side's act.
       * @enum {string}
       */
      side: 'EC' | 'CO' | 'PE';
      /** @enum {string} */
      traffic: 'persons' | 'vehicles' | 'cargo';
    };
    Completeness: {
      /** @description Until then, all that anybody tells is shown here. */
      completeTo: null | string;
      ledgers: components['schemas']['LedgerCompleteness'][];
    };
    CorrectionRow: {
      post: string;
      day: string;
      /** @enum {string} */
      kind: 'corrected' | 'annulled';
      reason: string;
      crossings: number;
    };
    Coverage: {
      ledger: string;
      /**
       * @description Who tells.
       * @enum {string}
       */
      country: 'EC' | 'CO' | 'PE';
      state: components['schemas']['CoverageState'];
      /** @description Days asked about of which a crossing was told. */
      days: number;
      /** @description The first and the last day of which one was ever told, at the post asked about or at any; null where none was. */
      first: null | string;
      last: null | string;
    };
    /**
     * @description What zero means: `complete`, that nobody crossed, as far as this country has recorded; `none`, that it has told nothing of these days; `partial`, that it has told of some of them.
     * @enum {string}
     */
    CoverageState: 'complete' | 'partial' | 'none';
    Declined: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      /** Format: date */
      on: string;
      reason: string;
    };
    Denounced: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      /** Format: date */
      on: string;
      /** Format: date */
      effective: string;
    };
    /** @description What a country changed of its register entry. */
    DescriptionView: {
      /** @enum {string} */
      country: 'EC' | 'CO' | 'PE';
      recordedAt: string;
      /** @description Where what stood before was wrong. */
      reason?: string;
      changes: {
        [key: string]: {
          before: unknown;
          after: unknown;
        };
      };
    };
    Digest: {
      model: string;
      digest: string;
      rows: number;
      positions: {
        [key: string]: number;
      };
    };
    /** @description An end that both agree upon; or a later instrument that takes this one's place. */
    EndingState: {
      successor?: string;
      exchange: string;
      /** @enum {string} */
      state: 'agreed' | 'one-side-only' | 'disputed';
      /**
       * @description Why it is disputed: the two notes say something else, or name one note under two dates.
       * @enum {string}
       */
      dispute?: 'content' | 'date';
      /**
       * Format: date
       * @description Once agreed: the first day of its effect.
       */
      effective?: string;
      /** @description Whose note would settle it. */
      missing: ('EC' | 'CO' | 'PE')[];
    };
    /** @description An exchange of notes that extends the term: it takes a note from each side. */
    Exchange: {
      exchange: string;
      /** @description The part whose term it extends; the instrument's own where absent. */
      part?: string;
      /** @enum {string} */
      state: 'agreed' | 'one-side-only' | 'disputed';
      /**
       * @description Why it is disputed: another last day of the term, or the same note under another date.
       * @enum {string}
       */
      dispute?: 'until' | 'date';
      /**
       * Format: date
       * @description Once agreed: the new last day, and the later note's date.
       */
      until?: string;
      /** Format: date */
      effective?: string;
      notes: {
        EC?: {
          number: string;
          date: string;
          /** Format: date */
          until: string;
        };
        CO?: {
          number: string;
          date: string;
          /** Format: date */
          until: string;
        };
        PE?: {
          number: string;
          date: string;
          /** Format: date */
          until: string;
        };
      };
      /** @description Whose note would settle it. */
      missing: ('EC' | 'CO' | 'PE')[];
    };
    /** @description How a pair of agencies met its requests about a kind of matter. Times in hours, medians; absent where there are none. */
    ExchangeGroup: {
      from: string;
      to: string;
      matter: string;
      state: string;
      requests: number;
      overdue: number;
      /** @description Of these, invented for demonstration. */
      generated: number;
      hoursToAcknowledgement?: number;
      hoursToFirstAnswer?: number;
      hoursToCompletion?: number;
    };
    /** @description An instrument as this process knows it, on a day. */
    InstrumentView: {
      id: string;
      /** @description `treaty`, `memorandum`, …: a code; more may come. */
      kind?: string;
      /** @description The proposer first. */
      parties: ('EC' | 'CO' | 'PE')[];
      /** @enum {string} */
      accord: 'agreed' | 'one-side-only' | 'disputed';
      stage: components['schemas']['Stage'];
      missing: components['schemas']['Missing'][];
      versions: components['schemas']['Version'][];
      /** @description The version that both have signed. */
      concluded?: string;
      /** Format: date */
      entryIntoForce?: string;
      periods: components['schemas']['Period'][];
      extensions: components['schemas']['Exchange'][];
      /** @description Of the concluded text, where it has any; each with its own term. */
      parts?: components['schemas']['PartState'][];
      denounced?: components['schemas']['Denounced'];
      suspended?: components['schemas']['SuspendedBy'];
      /** @description Articles that either side has suspended while the rest operates. */
      suspendedArticles?: components['schemas']['SuspendedArticle'][];
      /** @description When it was or is applied without being in force. */
      provisional?: components['schemas']['Period'];
      /** @description A party has said that it will not become bound. */
      declined?: components['schemas']['Declined'];
      /** @description Articles as they stand on the day, where the text names them or both have amended some. */
      articles?: {
        /** @description What the parties do under it. */
        activities?: (
          | 'information-exchange'
          | 'joint-training'
          | 'integrated-control'
          | 'free-movement'
          | 'development'
          | 'joint-patrol'
          | 'joint-military-operation'
        )[];
        /** @description The part that it stands in, and ends with. */
        part?: string;
        text?: string;
        /** @description `art. 4` */
        article: string;
      }[];
      amendments?: components['schemas']['AmendmentState'][];
      /** @description Ends that were noted, with what takes the instrument's place. */
      endings?: components['schemas']['EndingState'][];
      reservations?: components['schemas']['ReservationState'][];
      /** @description Further parties, which have no node: what either side reports of them. */
      partners?: components['schemas']['PartnerState'][];
      depositary?: string;
      publications?: components['schemas']['PublishedIn'][];
      timeline: components['schemas']['TimelineEntry'][];
      title?: string;
      subject?: string;
      /** @description Codes of the agencies that conclude it for the parties, where the States do not. */
      agencies?: string[];
      source?: {
        url?: string;
        page?: string;
        /**
         * @description `reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.
         * @enum {string}
         */
        confidence?: 'established' | 'reported' | 'uncertain';
        title: string;
        /** @description When the source says so: its own date. */
        date: string;
      };
      /** @description Invented for demonstration: shown as such everywhere. */
      generated?: boolean;
      /** @description SHA-256 (hex) of everything else here, as canonical JSON. */
      digest: string;
    };
    /** @description A page follows the last name of the one before: what is told meanwhile moves nobody's place. */
    InstrumentsPage: {
      /** Format: date */
      on: string;
      instruments: components['schemas']['InstrumentView'][];
      /** @description Where more follow. */
      next?: string;
    };
    LedgerCompleteness: {
      ledger: string;
      /**
       * @description Who writes it.
       * @enum {string}
       */
      from: 'EC' | 'CO' | 'PE';
      /** @description Until then, all that its country tells in this ledger is shown here; never ahead of now; null where nothing is known. */
      completeTo: null | string;
      /** @description For longer than a country is ever quiet: it is cut off, its node stands, or what carries its records does. */
      silent: boolean;
      /** @description Its country signed a moment that is still to come: that counts for nothing. */
      implausible: boolean;
    };
    /** @description In a list: the whole of it is asked for by its number. */
    ListedRecord: {
      /** @description SHA-256 of the record, hex. */
      digest: string;
      id: number;
      /** @enum {string} */
      state: 'open' | 'retried' | 'skipped';
      code: string;
      detail?: string;
      /** @description `inbox` where it could not be verified, else the projection that could not fold it. */
      consumer: string;
      ledger: string;
      position?: number;
      /** Format: date-time */
      foundAt: string;
      resolution?: string;
      resolvedBy?: string;
      bytes: number;
      begins?: string;
    };
    /** @description What is missing, and by whom. `act` is a code; more may come. */
    Missing: {
      version?: string;
      exchange?: string;
      part?: string;
      reservation?: string;
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      act: string;
    };
    /** @description A part on a day. */
    PartState: {
      stage: components['schemas']['Stage'];
      /** @description When it is in force: never outside the instrument's own periods. */
      periods: components['schemas']['Period'][];
      /** @description Last day of its own term; as long as the instrument where absent. */
      until?: string;
      title: string;
      /** @enum {string} */
      kind: 'plan' | 'annex' | 'fund' | 'programme' | 'regulation';
      /** @description What the instrument calls it: `anexo 4`. */
      part: string;
    };
    PartnerState: {
      partner: string;
      name: string;
      acts: components['schemas']['ReportedAct'][];
    };
    Passage: {
      state: components['schemas']['PassageState'];
      /** @description Per side, the claim that the state rests on; its own country's before a report by the other. */
      restsOn: {
        EC?: components['schemas']['Claim'];
        CO?: components['schemas']['Claim'];
        PE?: components['schemas']['Claim'];
      };
      /** @description Claims of the other country that contradict a side's own. */
      contradictedBy: components['schemas']['Claim'][];
    };
    /**
     * @description `one-side-only`: one side lets pass, the other does not or has not said. `disputed`: the claims contradict each other.
     * @enum {string}
     */
    PassageState: 'one-side-only' | 'disputed' | 'open' | 'closed' | 'unknown';
    /** @description A time in force, both days included; open-ended where `until` is absent. */
    Period: {
      /** Format: date */
      from: string;
      /** Format: date */
      until?: string;
    };
    /** @description A country's own register entry of a post: its side of a crossing point. */
    PostFacts: {
      /** @enum {string} */
      kind: 'land' | 'river' | 'sea' | 'air';
      source: {
        url?: string;
        page?: string;
        /**
         * @description `reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.
         * @enum {string}
         */
        confidence?: 'established' | 'reported' | 'uncertain';
        title: string;
        /** @description When the source says so: its own date. */
        date: string;
      };
      name: string;
      place: {
        admin1?: string;
        admin2?: string;
        locality?: string;
        latitude?: number;
        longitude?: number;
        locode?: string;
      };
      /**
       * @description The neighbour on the other side; absent at an airport or sea port.
       * @enum {string}
       */
      border?: 'EC' | 'CO' | 'PE';
      /** @description IANA name. */
      timeZone: string;
      /** @description Names under which registers know it. */
      labels: string[];
      /** @description CENAF, CEBAF, UCM …: what is there. */
      facility?: string;
      /** @description What the other side calls its half. */
      counterpart?: string;
      hours?: string;
      notes?: string;
    };
    PostView: {
      id: string;
      /** @description Each country's own register entry. */
      sides: {
        EC?: components['schemas']['PostFacts'];
        CO?: components['schemas']['PostFacts'];
        PE?: components['schemas']['PostFacts'];
      };
      /** @description What follows from both sides' claims, per kind of traffic. */
      traffic: {
        persons: components['schemas']['Passage'];
        vehicles: components['schemas']['Passage'];
        cargo: components['schemas']['Passage'];
      };
    };
    /** @description RFC 9457 problem details. `code` is stable; texts are in Spanish or English by Accept-Language. What a rule found stands beside. */
    Problem: {
      /** @example urn:vecindad:problem:post.unknown */
      type: string;
      title: string;
      status: number;
      detail: string;
      /** @example post.unknown */
      code: string;
      /** @description The norm or document behind the rule */
      citation?: string;
      instance?: string;
      errors?: {
        field?: string;
        code?: string;
        message?: string;
      }[];
    };
    /** @description Where a party has published, registered or deposited an instrument. */
    PublishedIn: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      number: string;
      source?: {
        url?: string;
        page?: string;
        /**
         * @description `reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.
         * @enum {string}
         */
        confidence?: 'established' | 'reported' | 'uncertain';
        title: string;
        /** @description When the source says so: its own date. */
        date: string;
      };
      date: string;
      name: string;
      /** @enum {string} */
      register: 'depositary' | 'official-gazette' | 'andean-gazette' | 'united-nations';
    };
    /** @description What became of a claim, and when. */
    PutRight: {
      recordedAt: string;
      reason: string;
      before: {
        source: {
          url?: string;
          page?: string;
          /**
           * @description `reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.
           * @enum {string}
           */
          confidence?: 'established' | 'reported' | 'uncertain';
          title: string;
          /** @description When the source says so: its own date. */
          date: string;
        };
        reason: string;
        open: boolean;
        since: string;
        /**
         * @description Whose side the claim is about; a claim about the other side is a report, not that side's act.
         * @enum {string}
         */
        side: 'EC' | 'CO' | 'PE';
        /** @enum {string} */
        traffic: 'persons' | 'vehicles' | 'cargo';
      };
      /** @description Nothing where it was withdrawn. */
      after?: {
        source: {
          url?: string;
          page?: string;
          /**
           * @description `reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.
           * @enum {string}
           */
          confidence?: 'established' | 'reported' | 'uncertain';
          title: string;
          /** @description When the source says so: its own date. */
          date: string;
        };
        reason: string;
        open: boolean;
        since: string;
        /**
         * @description Whose side the claim is about; a claim about the other side is a report, not that side's act.
         * @enum {string}
         */
        side: 'EC' | 'CO' | 'PE';
        /** @enum {string} */
        traffic: 'persons' | 'vehicles' | 'cargo';
      };
    };
    /** @description What a party without a node has done: nobody's own act, but what each side reports of it. */
    ReportedAct: {
      act: string;
      /**
       * @description Whether both report the same day.
       * @enum {string}
       */
      state: 'agreed' | 'one-side-only' | 'disputed';
      /** @description Of each side, its last report. */
      reports: components['schemas']['ReportedBy'][];
    };
    ReportedBy: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      source: {
        url?: string;
        page?: string;
        /**
         * @description `reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.
         * @enum {string}
         */
        confidence?: 'established' | 'reported' | 'uncertain';
        title: string;
        /** @description When the source says so: its own date. */
        date: string;
      };
      day: string;
    };
    ReservationState: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      /** Format: date */
      on: string;
      /**
       * @description Whether it may still be objected to; by its silence, or its objection, what the other side holds; or taken back.
       * @enum {string}
       */
      state: 'made' | 'accepted' | 'objected' | 'withdrawn';
      objection?: {
        /** @enum {string} */
        by: 'EC' | 'CO' | 'PE';
        /** Format: date */
        on: string;
        reason: string;
      };
      articles: string[];
      source?: {
        url?: string;
        page?: string;
        /**
         * @description `reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.
         * @enum {string}
         */
        confidence?: 'established' | 'reported' | 'uncertain';
        title: string;
        /** @description When the source says so: its own date. */
        date: string;
      };
      statement: string;
      reservation: string;
    };
    SecurityEntry: {
      id: number;
      /** @description RFC 3339, UTC */
      at: string;
      /** @enum {string} */
      kind:
        | 'unauthenticated'
        | 'forbidden'
        | 'limited'
        | 'opening'
        | 'key-rotation'
        | 'agency-key-rotation'
        | 'quarantine-decision'
        | 'replay'
        | 'export'
        | 'verification'
        | 'security-log-read'
        | 'openings-read'
        | 'alarm'
        | 'lost';
      subject?: string;
      /** @description HTTP status; 499: the caller went away before there was one. */
      outcome: number;
      /** @description The problem's code. */
      code?: string;
      agency?: string;
      /** @enum {string} */
      country?: 'EC' | 'CO' | 'PE';
      /** @description `POST /v1/requests/:id/openings` */
      route?: string;
      ids: {
        [key: string]: string;
      };
      address: string;
      /** @description Requests alike that this stands for. */
      count: number;
      /** @description Events or rows that left with it. */
      amount?: number;
    };
    /**
     * @description How far an instrument has come on a day.
     * @enum {string}
     */
    Stage:
      | 'signature'
      | 'signed'
      | 'denounced'
      | 'negotiation'
      | 'text-agreed'
      | 'in-force'
      | 'suspended'
      | 'expired';
    SuspendedArticle: {
      article: string;
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      /** Format: date */
      since: string;
      reason: string;
    };
    SuspendedBy: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      /** Format: date */
      since: string;
      reason: string;
    };
    TimelineEntry: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      /** @description What was done: `signed`, `amendment-noted`, …: a code; more may come. */
      type: string;
      /** Format: date */
      on: string;
      /** @description Id of the published event. */
      id?: string;
      /** Format: date-time */
      at?: string;
      /** @description Id of the other side's published act that it answers: for whoever reads, not for what follows from it. */
      answers?: string;
    };
    /** @description As it is told: of a record that names no ledger, nobody knows whose business its content is. */
    ToldRecord: {
      /** @description SHA-256 of the record, hex. */
      digest: string;
      id: number;
      /** @enum {string} */
      state: 'open' | 'retried' | 'skipped';
      code: string;
      /** @description `inbox` where it could not be verified, else the projection that could not fold it. */
      consumer: string;
      ledger: string;
      position?: number;
      /** Format: date-time */
      foundAt: string;
      resolution?: string;
      resolvedBy?: string;
      /** @description The record, as text where it is text. */
      record?: string;
      detail?: string;
    };
    TrafficPage: {
      traffic: components['schemas']['TrafficRow'][];
      /** @description Over the whole selection, not only this page. */
      total: {
        persons: number;
        generated: number;
      };
      next?: string;
      /** @description Who has told of these days: whether zero is zero, or no data. */
      coverage: components['schemas']['Coverage'][];
    };
    TrafficRow: {
      /** @description `2020-01`, `2020-01-22` or `2020-01-22T14` (only the day where the register holds no hour), by local time. */
      period?: string;
      /** @description Of an unmapped nationality: the register's own label; where it was spelt in several ways, the first of them. */
      nationalityLabel?: string;
      persons: number;
      /** @description Of these, invented for demonstration. */
      generated: number;
    } & {
      [key: string]: unknown;
    };
    Version: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      /** Format: date */
      on: string;
      agreedBy: ('EC' | 'CO' | 'PE')[];
      signedBy: ('EC' | 'CO' | 'PE')[];
      content?: string;
      uri?: string;
      /** @description Last day of the term; indefinite where absent. */
      until?: string;
      parts?: {
        /** @description Last day of its own term; as long as the instrument where absent. */
        until?: string;
        title: string;
        /** @enum {string} */
        kind: 'plan' | 'annex' | 'fund' | 'programme' | 'regulation';
        /** @description What the instrument calls it: `anexo 4`. */
        part: string;
      }[];
      /** @description All of them, or none where the text is only referred to. */
      articles?: {
        /** @description What the parties do under it. */
        activities?: (
          | 'information-exchange'
          | 'joint-training'
          | 'integrated-control'
          | 'free-movement'
          | 'development'
          | 'joint-patrol'
          | 'joint-military-operation'
        )[];
        /** @description The part that it stands in, and ends with. */
        part?: string;
        text?: string;
        /** @description `art. 4` */
        article: string;
      }[];
      /** @description Who keeps the original. Vienna Convention on the Law of Treaties, art. 76. */
      depositary?: string;
      version: string;
      /** @description SHA-256 of the text's UTF-8 bytes, hex. */
      digest: string;
      language: string;
      entryIntoForce: {
        /** @description Days after that. */
        days?: number;
        /** @description Not before this date. */
        notBefore?: string;
        /** @description Applied from the later signature on, until it enters into force. Vienna Convention on the Law of Treaties, art. 25. */
        provisionally?: boolean;
        /**
         * @description What the date counts from: the later signature, or the later party's note of ratification.
         * @enum {string}
         */
        by: 'signature' | 'ratification';
      };
      /** @description Months from a note of denunciation to its effect. */
      noticeMonths: number;
      activities: (
        | 'information-exchange'
        | 'joint-training'
        | 'integrated-control'
        | 'free-movement'
        | 'development'
        | 'joint-patrol'
        | 'joint-military-operation'
      )[];
      authorises: {
        article: string;
        matters: (
          | 'migration-flows'
          | 'document-fraud'
          | 'human-trafficking'
          | 'migrant-smuggling'
          | 'missing-persons'
          | 'wanted-persons'
          | 'narcotics'
          | 'arms'
          | 'contraband'
          | 'money-laundering'
        )[];
        /** @description Codes of both parties' agencies: whoever is named may share with those named of the other party. */
        agencies: string[];
      }[];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  Posts_list: {
    parameters: {
      query?: {
        /** @description Posts of which this country has a side */
        country?: 'EC' | 'CO' | 'PE';
        kind?: 'land' | 'river' | 'sea' | 'air';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "posts": [
           *         {
           *           "id": "huaquillas",
           *           "sides": {
           *             "EC": {
           *               "kind": "land",
           *               "name": "Centro Binacional de Atención Fronteriza Huaquillas",
           *               "place": {
           *                 "admin1": "El Oro",
           *                 "admin2": "Huaquillas"
           *               },
           *               "border": "PE",
           *               "labels": [
           *                 "Centro Binacional de Atención Fronteriza Huaquillas"
           *               ],
           *               "source": {
           *                 "date": "2021-12-15",
           *                 "title": "Registro de prueba"
           *               },
           *               "timeZone": "America/Guayaquil"
           *             }
           *           },
           *           "traffic": {
           *             "persons": {
           *               "state": "unknown",
           *               "restsOn": {},
           *               "contradictedBy": []
           *             },
           *             "vehicles": {
           *               "state": "unknown",
           *               "restsOn": {},
           *               "contradictedBy": []
           *             },
           *             "cargo": {
           *               "state": "unknown",
           *               "restsOn": {},
           *               "contradictedBy": []
           *             }
           *           }
           *         },
           *         {
           *           "id": "rumichaca",
           *           "sides": {
           *             "EC": {
           *               "kind": "land",
           *               "name": "Centro Nacional de Atención Fronteriza Rumichaca",
           *               "place": {
           *                 "admin1": "Carchi",
           *                 "admin2": "Tulcán",
           *                 "latitude": 0.8153,
           *                 "longitude": -77.6649
           *               },
           *               "border": "CO",
           *               "labels": [
           *                 "Centro Nacional de Atención Fronteriza Rumichaca"
           *               ],
           *               "source": {
           *                 "date": "2021-12-15",
           *                 "title": "Registro de prueba"
           *               },
           *               "timeZone": "America/Guayaquil"
           *             },
           *             "CO": {
           *               "kind": "land",
           *               "name": "Puente Internacional de Rumichaca",
           *               "place": {
           *                 "admin1": "Nariño",
           *                 "admin2": "Ipiales"
           *               },
           *               "border": "EC",
           *               "labels": [],
           *               "source": {
           *                 "date": "2021-12-15",
           *                 "title": "Registro de prueba"
           *               },
           *               "timeZone": "America/Bogota"
           *             }
           *           },
           *           "traffic": {
           *             "persons": {
           *               "state": "disputed",
           *               "restsOn": {
           *                 "EC": {
           *                   "side": "EC",
           *                   "traffic": "persons",
           *                   "since": "2021-12-17",
           *                   "open": true,
           *                   "reason": "Decisión de la autoridad",
           *                   "source": {
           *                     "date": "2021-12-15",
           *                     "title": "Registro de prueba"
           *                   },
           *                   "by": "EC",
           *                   "place": 2,
           *                   "recordedAt": "2026-11-30T21:47:24.387941Z"
           *                 },
           *                 "CO": {
           *                   "side": "CO",
           *                   "traffic": "persons",
           *                   "since": "2021-05-17",
           *                   "open": true,
           *                   "reason": "Decisión de la autoridad",
           *                   "source": {
           *                     "date": "2021-12-15",
           *                     "title": "Registro de prueba"
           *                   },
           *                   "by": "CO",
           *                   "place": 1,
           *                   "recordedAt": "2026-11-30T21:47:24.210625Z"
           *                 }
           *               },
           *               "contradictedBy": [
           *                 {
           *                   "side": "CO",
           *                   "traffic": "persons",
           *                   "since": "2022-01-01",
           *                   "open": false,
           *                   "reason": "Decisión de la autoridad",
           *                   "source": {
           *                     "date": "2021-12-15",
           *                     "title": "Registro de prueba"
           *                   },
           *                   "by": "EC",
           *                   "place": 3,
           *                   "recordedAt": "2026-11-30T21:47:24.495938Z"
           *                 }
           *               ]
           *             },
           *             "vehicles": {
           *               "state": "unknown",
           *               "restsOn": {},
           *               "contradictedBy": []
           *             },
           *             "cargo": {
           *               "state": "unknown",
           *               "restsOn": {},
           *               "contradictedBy": []
           *             }
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': {
            posts: components['schemas']['PostView'][];
          };
        };
      };
      /** @description Refused, or not understood: the problem says why */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the system, or a time at which it cannot answer */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Posts_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "rumichaca",
           *       "sides": {
           *         "CO": {
           *           "kind": "land",
           *           "name": "Puente Internacional de Rumichaca",
           *           "place": {
           *             "admin1": "Nariño",
           *             "admin2": "Ipiales"
           *           },
           *           "border": "EC",
           *           "labels": [],
           *           "source": {
           *             "date": "2021-12-15",
           *             "title": "Registro de prueba"
           *           },
           *           "timeZone": "America/Bogota"
           *         },
           *         "EC": {
           *           "kind": "land",
           *           "name": "Centro Nacional de Atención Fronteriza Rumichaca",
           *           "place": {
           *             "admin1": "Carchi",
           *             "admin2": "Tulcán",
           *             "latitude": 0.8153,
           *             "longitude": -77.6649
           *           },
           *           "border": "CO",
           *           "labels": [
           *             "Centro Nacional de Atención Fronteriza Rumichaca"
           *           ],
           *           "source": {
           *             "date": "2021-12-15",
           *             "title": "Registro de prueba"
           *           },
           *           "timeZone": "America/Guayaquil"
           *         }
           *       },
           *       "traffic": {
           *         "persons": {
           *           "state": "closed",
           *           "restsOn": {
           *             "EC": {
           *               "side": "EC",
           *               "traffic": "persons",
           *               "since": "2020-03-16",
           *               "open": false,
           *               "reason": "Decisión de la autoridad",
           *               "source": {
           *                 "date": "2021-12-15",
           *                 "title": "Registro de prueba"
           *               },
           *               "by": "EC",
           *               "place": 1,
           *               "recordedAt": "2026-11-30T21:47:23.386979Z"
           *             }
           *           },
           *           "contradictedBy": []
           *         },
           *         "vehicles": {
           *           "state": "unknown",
           *           "restsOn": {},
           *           "contradictedBy": []
           *         },
           *         "cargo": {
           *           "state": "unknown",
           *           "restsOn": {},
           *           "contradictedBy": []
           *         }
           *       },
           *       "claims": [
           *         {
           *           "side": "EC",
           *           "traffic": "persons",
           *           "since": "2020-03-16",
           *           "open": false,
           *           "reason": "Decisión de la autoridad",
           *           "source": {
           *             "date": "2021-12-15",
           *             "title": "Registro de prueba"
           *           },
           *           "by": "EC",
           *           "place": 1,
           *           "recordedAt": "2026-11-30T21:47:23.386979Z"
           *         }
           *       ],
           *       "descriptions": []
           *     }
           */
          'application/json': {
            id: string;
            /** @description Each country's own register entry. */
            sides: {
              EC?: components['schemas']['PostFacts'];
              CO?: components['schemas']['PostFacts'];
              PE?: components['schemas']['PostFacts'];
            };
            /** @description What follows from both sides' claims, per kind of traffic. */
            traffic: {
              persons: components['schemas']['Passage'];
              vehicles: components['schemas']['Passage'];
              cargo: components['schemas']['Passage'];
            };
            claims: components['schemas']['ClaimView'][];
            descriptions: components['schemas']['DescriptionView'][];
          };
        };
      };
      /** @description Refused, or not understood: the problem says why */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the system, or a time at which it cannot answer */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Traffic_traffic: {
    parameters: {
      query?: {
        post?: string;
        /** @description First local day */
        from?: string;
        /** @description Last local day, included */
        to?: string;
        /** @description Local time of the post; all time together unless said */
        by?: 'hour' | 'day' | 'month';
        /** @description Comma-separated: post, direction, nationality, category, mode, purpose, country */
        group?: string;
        /** @description Crossings invented for demonstration */
        generated?: 'include' | 'exclude' | 'only';
        /** @description 1000 unless said */
        limit?: number;
        /** @description Where the page before ended */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "traffic": [
           *         {
           *           "period": "2026-03-01T09",
           *           "direction": "entry",
           *           "nationality": "COL",
           *           "category": null,
           *           "mode": "land",
           *           "purpose": null,
           *           "persons": 1,
           *           "generated": 0
           *         }
           *       ],
           *       "total": {
           *         "persons": 1,
           *         "generated": 0
           *       },
           *       "coverage": [
           *         {
           *           "ledger": "co.ec.crossing",
           *           "country": "CO",
           *           "state": "none",
           *           "days": 0,
           *           "first": null,
           *           "last": null
           *         },
           *         {
           *           "ledger": "ec.co.crossing",
           *           "country": "EC",
           *           "state": "complete",
           *           "days": 1,
           *           "first": "2026-03-01",
           *           "last": "2026-03-01"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['TrafficPage'];
        };
      };
      /** @description Refused, or not understood: the problem says why */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the system, or a time at which it cannot answer */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Traffic_corrections: {
    parameters: {
      query?: {
        post?: string;
        /** @description First local day */
        from?: string;
        /** @description Last local day, included */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "corrections": [
           *         {
           *           "post": "puente-corregido",
           *           "day": "2026-03-01",
           *           "kind": "annulled",
           *           "reason": "duplicate",
           *           "crossings": 1
           *         },
           *         {
           *           "post": "puente-corregido",
           *           "day": "2026-03-01",
           *           "kind": "annulled",
           *           "reason": "wrong-post",
           *           "crossings": 1
           *         }
           *       ]
           *     }
           */
          'application/json': {
            corrections: components['schemas']['CorrectionRow'][];
          };
        };
      };
      /** @description Refused, or not understood: the problem says why */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the system, or a time at which it cannot answer */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Instruments_list: {
    parameters: {
      query?: {
        /** @description As things stand on this day; today unless said */
        on?: string;
        stage?:
          | 'negotiation'
          | 'text-agreed'
          | 'signature'
          | 'signed'
          | 'in-force'
          | 'suspended'
          | 'expired'
          | 'denounced';
        accord?: 'agreed' | 'one-side-only' | 'disputed';
        kind?:
          | 'treaty'
          | 'agreement'
          | 'statute'
          | 'memorandum'
          | 'protocol'
          | 'declaration'
          | 'exchange-of-notes'
          | 'operating-procedure'
          | 'plan';
        /** @description A party to it */
        party?: 'EC' | 'CO' | 'PE';
        /** @description Who has something yet to do */
        missingFrom?: 'EC' | 'CO' | 'PE';
        /** @description Months in which it, or a part of it, ends */
        expiringWithin?: number;
        /** @description Signed by one side alone for more than so many months */
        signedByOneFor?: number;
        /** @description All of them unless said */
        limit?: number;
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "on": "2026-11-30",
           *       "instruments": []
           *     }
           */
          'application/json': components['schemas']['InstrumentsPage'];
        };
      };
      /** @description Refused, or not understood: the problem says why */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the system, or a time at which it cannot answer */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Instruments_find: {
    parameters: {
      query?: {
        /** @description As things stand on this day; today unless said */
        on?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "on": "2026-11-30",
           *       "id": "ec-borrador",
           *       "kind": "agreement",
           *       "title": "Borrador-solo-Perú-4412",
           *       "subject": "Borrador",
           *       "parties": [
           *         "EC",
           *         "PE"
           *       ],
           *       "accord": "one-side-only",
           *       "stage": "negotiation",
           *       "missing": [
           *         {
           *           "by": "PE",
           *           "act": "agreement",
           *           "version": "ec-1"
           *         }
           *       ],
           *       "versions": [
           *         {
           *           "digest": "7514f504c388f4eb048262c2c183d57cdefe7670dcb2ba6f2750b539d30462ab",
           *           "content": "Borrador-solo-Perú-4412: artículo 1",
           *           "version": "ec-1",
           *           "language": "es",
           *           "activities": [
           *             "joint-military-operation"
           *           ],
           *           "authorises": [],
           *           "noticeMonths": 6,
           *           "entryIntoForce": {
           *             "by": "signature"
           *           },
           *           "by": "EC",
           *           "on": "2026-11-30",
           *           "agreedBy": [
           *             "EC"
           *           ],
           *           "signedBy": []
           *         }
           *       ],
           *       "periods": [],
           *       "extensions": [],
           *       "timeline": [
           *         {
           *           "by": "EC",
           *           "type": "proposed",
           *           "on": "2026-11-30",
           *           "id": "ec.pe.agreement/0",
           *           "at": "2026-11-30T21:47:40.582996Z"
           *         }
           *       ],
           *       "digest": "1fcb3f99269cffb8ef69487033ce40a9f4808e8c6002d4ca43d32c4f2e77cc3c"
           *     }
           */
          'application/json': {
            /** Format: date */
            on: string;
            id: string;
            /** @description `treaty`, `memorandum`, …: a code; more may come. */
            kind?: string;
            /** @description The proposer first. */
            parties: ('EC' | 'CO' | 'PE')[];
            /** @enum {string} */
            accord: 'agreed' | 'one-side-only' | 'disputed';
            stage: components['schemas']['Stage'];
            missing: components['schemas']['Missing'][];
            versions: components['schemas']['Version'][];
            /** @description The version that both have signed. */
            concluded?: string;
            /** Format: date */
            entryIntoForce?: string;
            periods: components['schemas']['Period'][];
            extensions: components['schemas']['Exchange'][];
            /** @description Of the concluded text, where it has any; each with its own term. */
            parts?: components['schemas']['PartState'][];
            denounced?: components['schemas']['Denounced'];
            suspended?: components['schemas']['SuspendedBy'];
            /** @description Articles that either side has suspended while the rest operates. */
            suspendedArticles?: components['schemas']['SuspendedArticle'][];
            /** @description When it was or is applied without being in force. */
            provisional?: components['schemas']['Period'];
            /** @description A party has said that it will not become bound. */
            declined?: components['schemas']['Declined'];
            /** @description Articles as they stand on the day, where the text names them or both have amended some. */
            articles?: {
              /** @description What the parties do under it. */
              activities?: (
                | 'information-exchange'
                | 'joint-training'
                | 'integrated-control'
                | 'free-movement'
                | 'development'
                | 'joint-patrol'
                | 'joint-military-operation'
              )[];
              /** @description The part that it stands in, and ends with. */
              part?: string;
              text?: string;
              /** @description `art. 4` */
              article: string;
            }[];
            amendments?: components['schemas']['AmendmentState'][];
            /** @description Ends that were noted, with what takes the instrument's place. */
            endings?: components['schemas']['EndingState'][];
            reservations?: components['schemas']['ReservationState'][];
            /** @description Further parties, which have no node: what either side reports of them. */
            partners?: components['schemas']['PartnerState'][];
            depositary?: string;
            publications?: components['schemas']['PublishedIn'][];
            timeline: components['schemas']['TimelineEntry'][];
            title?: string;
            subject?: string;
            /** @description Codes of the agencies that conclude it for the parties, where the States do not. */
            agencies?: string[];
            source?: {
              url?: string;
              page?: string;
              /**
               * @description `reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.
               * @enum {string}
               */
              confidence?: 'established' | 'reported' | 'uncertain';
              title: string;
              /** @description When the source says so: its own date. */
              date: string;
            };
            /** @description Invented for demonstration: shown as such everywhere. */
            generated?: boolean;
            /** @description SHA-256 (hex) of everything else here, as canonical JSON. */
            digest: string;
          };
        };
      };
      /** @description Refused, or not understood: the problem says why */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the system, or a time at which it cannot answer */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Instruments_authorisations: {
    parameters: {
      query?: {
        /** @description As things stand on this day; today unless said */
        on?: string;
        matter?:
          | 'migration-flows'
          | 'document-fraud'
          | 'human-trafficking'
          | 'migrant-smuggling'
          | 'missing-persons'
          | 'wanted-persons'
          | 'narcotics'
          | 'arms'
          | 'contraband'
          | 'money-laundering';
        /** @description Code of an agency that may share */
        agency?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "on": "2026-11-30",
           *       "authorisations": [
           *         {
           *           "instrument": "ec-desaparecidos",
           *           "title": "Memorando sobre personas desaparecidas (generado)",
           *           "parties": [
           *             "EC",
           *             "CO"
           *           ],
           *           "article": "art. 4",
           *           "matters": [
           *             "missing-persons"
           *           ],
           *           "agencies": [
           *             "ec-policia",
           *             "co-policia"
           *           ],
           *           "operating": true,
           *           "stage": "in-force",
           *           "from": "2026-10-20",
           *           "until": "2035-12-31"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            /** Format: date */
            on: string;
            authorisations: components['schemas']['Authorisation'][];
          };
        };
      };
      /** @description Refused, or not understood: the problem says why */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the system, or a time at which it cannot answer */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Exchanges_list: {
    parameters: {
      query?: {
        /** @description Agency that asks */
        from?: string;
        /** @description Agency asked */
        to?: string;
        matter?:
          | 'migration-flows'
          | 'document-fraud'
          | 'human-trafficking'
          | 'migrant-smuggling'
          | 'missing-persons'
          | 'wanted-persons'
          | 'narcotics'
          | 'arms'
          | 'contraband'
          | 'money-laundering';
        state?:
          'not-yet-seen' | 'asked' | 'acknowledged' | 'answered-in-part' | 'answered' | 'refused' | 'closed';
        /** @description Past its deadline without an answer */
        overdue?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "exchanges": []
           *     }
           */
          'application/json': {
            exchanges: components['schemas']['ExchangeGroup'][];
          };
        };
      };
      /** @description Refused, or not understood: the problem says why */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the system, or a time at which it cannot answer */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SecurityLog_read: {
    parameters: {
      query?: {
        kind?:
          | 'unauthenticated'
          | 'forbidden'
          | 'limited'
          | 'opening'
          | 'key-rotation'
          | 'agency-key-rotation'
          | 'quarantine-decision'
          | 'replay'
          | 'export'
          | 'verification'
          | 'security-log-read'
          | 'openings-read'
          | 'alarm'
          | 'lost';
        /** @description From this moment on */
        from?: string;
        /** @description Before this moment */
        to?: string;
        /** @description 100 unless said */
        limit?: number;
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "entries": [
           *         {
           *           "id": 177,
           *           "at": "2026-11-30T21:48:00.594Z",
           *           "kind": "openings-read",
           *           "outcome": 403,
           *           "code": "caller.not-permitted",
           *           "subject": "security-officer@ec-migracion",
           *           "agency": "ec-migracion",
           *           "country": "EC",
           *           "route": "GET /v1/openings",
           *           "ids": {},
           *           "address": "127.0.0.1",
           *           "count": 1
           *         },
           *         {
           *           "id": 176,
           *           "at": "2026-11-30T21:48:00.592Z",
           *           "kind": "openings-read",
           *           "outcome": 403,
           *           "code": "caller.not-permitted",
           *           "subject": "operator@ec-migracion",
           *           "agency": "ec-migracion",
           *           "country": "EC",
           *           "route": "GET /v1/openings",
           *           "ids": {},
           *           "address": "127.0.0.1",
           *           "count": 1
           *         }
           *       ]
           *     }
           */
          'application/json': {
            entries: components['schemas']['SecurityEntry'][];
            next?: string;
          };
        };
      };
      /** @description Refused, or not understood: the problem says why */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the system, or a time at which it cannot answer */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Health_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status": "live"
           *     }
           */
          'application/json': {
            /** @constant */
            status: 'live';
          };
        };
      };
      /** @description Refused, or not understood: the problem says why */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the system, or a time at which it cannot answer */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Health_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status": "ready"
           *     }
           */
          'application/json': {
            /** @constant */
            status: 'ready';
          };
        };
      };
      /** @description Refused, or not understood: the problem says why */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the system, or a time at which it cannot answer */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Metrics_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example # HELP vecindad_append_batch_size Appends that shared a call to PostgreSQL
           *     # TYPE vecindad_append_batch_size histogram
           *     vecindad_append_batch_size_bucket{le="1"} 17
           *     vecindad_append_batch_size_bucket{le="2"} 18
           *     vecindad_append_batch_size_bucket{le="4"} 18
           *     vecindad_append_batch_size_bucket{le="8"} 18
           *     v…
           */
          'text/plain': string;
        };
      };
      /** @description Refused, or not understood: the problem says why */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the system, or a time at which it cannot answer */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Quarantine_list: {
    parameters: {
      query?: {
        state?: 'open' | 'retried' | 'skipped';
        /** @description 100 unless said */
        limit?: number;
        /** @description `next` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "records": []
           *     }
           */
          'application/json': {
            records: components['schemas']['ListedRecord'][];
            next?: string;
          };
        };
      };
      /** @description Refused, or not understood: the problem says why */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the system, or a time at which it cannot answer */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Quarantine_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": 206284380337729,
           *       "consumer": "inbox",
           *       "ledger": "ec.co.crossing",
           *       "position": 25,
           *       "code": "record.unsealed",
           *       "digest": "c8361f86954074d2bf190d3f49c51a8c0047137916454f63b52c7448a5b642a7",
           *       "foundAt": "2026-11-30T21:47:57.680Z",
           *       "state": "open",
           *       "detail": "no seal of ec.co.crossing covers this record; without one it has no effect",
           *       "record": "{\"specversion\":\"1.0\",\"id\":\"ec.co.crossing/25\",\"source\":\"urn:vecindad:ec\",\"type\":\"vecindad.crossing.recorded.v2\",\"subject\":\"00000000-0000-4000-8000-000000000000\",\"time\":\"2026-01-01T00:00:00.000000Z\",\"occurredat\":\"2026-01-01\",\"datacontenttype\":\"application/json\",\"ledger\":\"ec.co.crossing\",\"ledgerpositi…"
           *     }
           */
          'application/json': components['schemas']['ToldRecord'];
        };
      };
      /** @description Refused, or not understood: the problem says why */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the system, or a time at which it cannot answer */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Quarantine_retry: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": 206284380337729,
           *       "consumer": "inbox",
           *       "ledger": "ec.co.crossing",
           *       "position": 25,
           *       "code": "record.unsealed",
           *       "digest": "c8361f86954074d2bf190d3f49c51a8c0047137916454f63b52c7448a5b642a7",
           *       "foundAt": "2026-11-30T21:47:57.680Z",
           *       "state": "retried",
           *       "resolution": "Nobody signed it",
           *       "resolvedBy": "operator@co-migracion",
           *       "detail": "no seal of ec.co.crossing covers this record; without one it has no effect",
           *       "record": "{\"specversion\":\"1.0\",\"id\":\"ec.co.crossing/25\",\"source\":\"urn:vecindad:ec\",\"type\":\"vecindad.crossing.recorded.v2\",\"subject\":\"00000000-0000-4000-8000-000000000000\",\"time\":\"2026-01-01T00:00:00.000000Z\",\"occurredat\":\"2026-01-01\",\"datacontenttype\":\"application/json\",\"ledger\":\"ec.co.crossing\",\"ledgerpositi…"
           *     }
           */
          'application/json': components['schemas']['ToldRecord'];
        };
      };
      /** @description Refused, or not understood: the problem says why */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the system, or a time at which it cannot answer */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Quarantine_skip: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecisionBody'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": 206284380337729,
           *       "consumer": "inbox",
           *       "ledger": "ec.co.crossing",
           *       "position": 25,
           *       "code": "record.unsealed",
           *       "digest": "c8361f86954074d2bf190d3f49c51a8c0047137916454f63b52c7448a5b642a7",
           *       "foundAt": "2026-11-30T21:47:57.680Z",
           *       "state": "skipped",
           *       "resolution": "Nobody signed it",
           *       "resolvedBy": "operator@co-migracion",
           *       "detail": "no seal of ec.co.crossing covers this record; without one it has no effect",
           *       "record": "{\"specversion\":\"1.0\",\"id\":\"ec.co.crossing/25\",\"source\":\"urn:vecindad:ec\",\"type\":\"vecindad.crossing.recorded.v2\",\"subject\":\"00000000-0000-4000-8000-000000000000\",\"time\":\"2026-01-01T00:00:00.000000Z\",\"occurredat\":\"2026-01-01\",\"datacontenttype\":\"application/json\",\"ledger\":\"ec.co.crossing\",\"ledgerpositi…"
           *     }
           */
          'application/json': components['schemas']['ToldRecord'];
        };
      };
      /** @description Refused, or not understood: the problem says why */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the system, or a time at which it cannot answer */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Readiness_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ready": true,
           *       "reasons": []
           *     }
           */
          'application/json': {
            ready: boolean;
            reasons: string[];
          };
        };
      };
      /** @description Refused, or not understood: the problem says why */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the system, or a time at which it cannot answer */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Changes_stream: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example id: ec.co.crossing=26
           *     event: vecindad.crossing.recorded.v2
           *     data: {"specversion":"1.0","id":"ec.co.crossing/25", …}
           */
          'text/event-stream': string;
        };
      };
      /** @description Refused, or not understood: the problem says why */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the system, or a time at which it cannot answer */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Completeness_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "completeTo": "2026-11-30T21:45:00.000000Z",
           *       "ledgers": [
           *         {
           *           "ledger": "ec.co.crossing",
           *           "from": "EC",
           *           "completeTo": "2026-11-30T21:47:26.422436Z",
           *           "silent": false,
           *           "implausible": false
           *         },
           *         {
           *           "ledger": "ec.all.crossing",
           *           "from": "EC",
           *           "completeTo": "2026-11-30T21:45:00.000000Z",
           *           "silent": false,
           *           "implausible": false
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Completeness'];
        };
      };
      /** @description Refused, or not understood: the problem says why */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the system, or a time at which it cannot answer */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Digests_digest: {
    parameters: {
      query?: {
        /** @description Only the part that this country may read too: what both compare */
        with?: 'EC' | 'CO' | 'PE';
      };
      header?: never;
      path: {
        model: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "model": "traffic",
           *       "digest": "b2e8e512790f7de34cf4d8ee00f1efbd57b0a72675085e5cd492201116ef0bc9",
           *       "rows": 5,
           *       "positions": {
           *         "co.all.crossing": 0,
           *         "co.ec.crossing": 2,
           *         "ec.all.crossing": 0,
           *         "ec.co.crossing": 9,
           *         "ec.pe.crossing": 3,
           *         "pe.all.crossing": 0,
           *         "pe.ec.crossing": 0
           *       }
           *     }
           */
          'application/json': components['schemas']['Digest'];
        };
      };
      /** @description Refused, or not understood: the problem says why */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A fault of the system, or a time at which it cannot answer */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
