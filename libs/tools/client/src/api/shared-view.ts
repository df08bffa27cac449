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
  '/v1/external-instruments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Instruments to which no neighbour is party: those that are public, at a node its own too */
    get: operations['Externals_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/external-instruments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One instrument to which no neighbour is party */
    get: operations['Externals_find'];
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
  '/v1/bodies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The bodies of the caller’s country’s relations */
    get: operations['Committees_bodies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/bodies/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One body: mandate, seats by office, what changed it and by whose word */
    get: operations['Committees_body'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sessions, held or not, and those of which only sources speak */
    get: operations['Committees_sessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One session: its agenda, delegations, each side’s record, what is missing and by whom */
    get: operations['Committees_session'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agenda': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Items of agendas, across sessions */
    get: operations['Committees_agenda'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/actas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Actas: what is agreed and signed, and what they bring about */
    get: operations['Committees_actas'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/actas/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One acta with the text of its versions */
    get: operations['Committees_acta'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/actas/{id}/differences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What one version of an acta says otherwise than another, by lines */
    get: operations['Committees_differences'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/commitments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Commitments, of signed actas and of sources; filters combine */
    get: operations['Committees_commitments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/commitments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One commitment: every date that slipped, each side’s view, what is missing */
    get: operations['Committees_commitment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/traces': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What promises go back to and what comes of them: article, acta, commitment, project or activity, what was measured; asked from either end */
    get: operations['Committees_traces'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/follow-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is owed, each promise once; which guideline has no report; what the record lacks */
    get: operations['Committees_followUp'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/escalations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Commitments that went to the body above, by rule or by decision */
    get: operations['Committees_escalations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Refusals, measures and referrals by month, country and kind; none below ten, and no protected person */
    get: operations['Counts_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/calendar-feeds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The calendars of the caller’s agency that can be read, without their secrets */
    get: operations['Calendar_list'];
    put?: never;
    /**
     * Makes a calendar for the caller’s country that a program can subscribe to
     * @description Its secret is told in this answer and in no other. Sent again under the same key, it answers the feed without the secret.
     */
    post: operations['Calendar_make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/calendar-feeds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revokes a calendar: from now on its secret opens nothing */
    delete: operations['Calendar_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/calendar.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What has a date, for the country of whoever made the feed: iCalendar, by the feed’s secret alone */
    get: operations['Calendar_read'];
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
    FeedBody: {
      /**
       * @description What it is for
       * @example Comité de frontera, Tulcán
       */
      name: string;
      /**
       * @description In which its entries are; Spanish unless said
       * @enum {string}
       */
      language?: 'es' | 'en';
    };
    DecisionBody: {
      /** @description Why; it is kept with your name */
      reason: string;
    };
    /** @description What a signed acta brings about. */
    ActaOutcome: {
      decisions: components['schemas']['DecisionMade'][];
      commitments: {
        rhythm?: {
          everyMonths: number;
        };
        territory?: string[];
        axis?: string;
        /** @enum {string} */
        activity?:
          | 'information-exchange'
          | 'joint-training'
          | 'integrated-control'
          | 'free-movement'
          | 'development'
          | 'joint-patrol'
          | 'joint-military-operation'
          | 'combined-military-operation'
          | 'coordinated-military-operation';
        due?: string;
        measure?: {
          baseline?: number;
          indicator: string;
          unit: string;
          target: number;
        };
        basis?: {
          article?: string;
          instrument: string;
        };
        /** @description The body that watches; the session's own unless said. */
        watchedBy?: string;
        /** @description An earlier commitment that this promises again. */
        repeats?: string;
        text: string;
        /** @description Who is responsible, on one side or on both. */
        offices: {
          name?: string;
          /** @description Its code begins with its country: `ec-cancilleria`. */
          office: string;
        }[];
        /** @enum {string} */
        fulfilled: 'both-report' | 'body-accepts';
        id: string;
      }[];
      changes: {
        reason?: string;
        into?: string;
        to?: string;
        due?: string;
        /** @enum {string} */
        change: 'reschedule' | 'merge' | 'resume' | 'withdraw' | 'accept-fulfilment' | 'escalate';
        commitment: string;
      }[];
      reports: {
        text: string;
        guideline: string;
      }[];
    };
    ActaSeen: {
      generated?: boolean;
      parties: ('EC' | 'CO' | 'PE')[];
      /**
       * Format: date
       * @description The day of the later signature.
       */
      signedOn?: string;
      session?: string;
      id: string;
      /** @description What it brings about: nothing before both have signed the same. */
      outcome: components['schemas']['ActaOutcome'];
      /** @description The signed acta that it corrects. */
      supplements?: string;
      /** @enum {string} */
      stage: 'signed' | 'signature' | 'agreed' | 'disputed' | 'not-yet-seen' | 'draft';
      /** @enum {string} */
      accord: 'agreed' | 'one-side-only' | 'disputed';
      signatures: components['schemas']['HeadSignature'][];
      /** @description The version that both have signed. */
      concluded?: string;
      missing: components['schemas']['MissingOfActa'][];
      versions: components['schemas']['VersionHead'][];
      /** @description Other actas of its session that both have signed too, none of which supplements another: signed at a time when neither side had heard of the other’s signature. All of them stand until a supplementary acta decides. */
      rivals?: string[];
    };
    AgendaItem: {
      item: string;
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      /** @enum {string} */
      state: 'disputed' | 'accepted' | 'withdrawn' | 'proposed' | 'merged' | 'deferred';
      title: string;
      text?: string;
      axis?: string;
      activity?: string;
      /** @description Into which it was merged. */
      into?: string;
      /**
       * @description It speaks of a joint military operation: for a person to look at.
       * @constant
       */
      flagged?: true;
    };
    /** @description An amendment of articles. */
    AmendmentState: {
      /** @description What each side has noted. */
      changes: {
        EC?: {
          part?: string;
          text?: string;
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
          article: string;
          /** @enum {string} */
          change: 'added' | 'replaced' | 'removed';
        }[];
        CO?: {
          part?: string;
          text?: string;
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
          article: string;
          /** @enum {string} */
          change: 'added' | 'replaced' | 'removed';
        }[];
        PE?: {
          part?: string;
          text?: string;
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
      dispute?: 'date' | 'content';
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
    AuthorisationsPage: {
      /** Format: date */
      on: string;
      authorisations: components['schemas']['Authorisation'][];
      /** @description Where more follow. */
      next?: string;
    };
    Body: {
      id: string;
      parties: ('EC' | 'CO' | 'PE')[];
      kind?: string;
      /** @enum {string} */
      state: 'not-yet-seen' | 'active' | 'ended' | 'end-disputed';
      /**
       * @description Whether both countries state it as theirs.
       * @enum {string}
       */
      accord: 'agreed' | 'one-side-only' | 'disputed';
      founded?: string;
      authority?: {
        instrument?: string;
        article?: string;
        acta?: string;
      };
      source?: {
        date?: string;
        url?: string;
        page?: string;
        /** @enum {string} */
        confidence?: 'established' | 'reported' | 'uncertain';
        title: string;
      };
      generated?: boolean;
      seats: components['schemas']['Seats'][];
      changes: components['schemas']['BodyChange'][];
      ended?: components['schemas']['BodyEnd'];
      missing: components['schemas']['MissingOfBody'][];
      title?: string;
      mandate?: string;
      /** @description The body that it reports to. */
      above?: string;
      rhythm?: {
        everyMonths: number;
      };
      /** @description Cantons, provinces, departments: as they are called. */
      territory?: string[];
      axes?: string[];
      /** @description Offices that each side has to bring. */
      quorum?: number;
      /** @description A commitment that is overdue through so many of its sessions goes to the body above. */
      escalatesAfter?: number;
    };
    /** @description What changed a body: the same name is the same change on both sides. */
    BodyChange: {
      change: string;
      since: string;
      authority: {
        instrument?: string;
        article?: string;
        acta?: string;
      };
      /** @enum {string} */
      accord: 'agreed' | 'one-side-only' | 'disputed';
      statedBy: ('EC' | 'CO' | 'PE')[];
    };
    BodyEnd: {
      since: string;
      authority: {
        instrument?: string;
        article?: string;
        acta?: string;
      };
      into?: string;
      /** @enum {string} */
      accord: 'agreed' | 'one-side-only' | 'disputed';
      statedBy: ('EC' | 'CO' | 'PE')[];
    };
    /** @description Where the commitments of a body stand: each promise once, however often it was made. */
    BodyFollowUp: {
      /** @description Empty where no body is known of theirs. */
      body: string;
      promises: number;
      states: {
        withdrawn?: number;
        'not-yet-seen'?: number;
        'not-known'?: number;
        merged?: number;
        fulfilled?: number;
        'in-progress'?: number;
        overdue?: number;
        open?: number;
      };
      slipped: number;
      escalated: number;
      /** @description Open ones that nobody watches any more. */
      unwatched: number;
    };
    /** @description What a signed acta did to it later. */
    ChangedBy: {
      acta: string;
      /** Format: date */
      on: string;
      /** @description Its place in the acta. */
      at: number;
      reason?: string;
      into?: string;
      to?: string;
      due?: string;
      /** @enum {string} */
      change: 'reschedule' | 'merge' | 'resume' | 'withdraw' | 'accept-fulfilment' | 'escalate';
      commitment: string;
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
      since: string;
      open: boolean;
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
      since: string;
      open: boolean;
      /**
       * @description Whose side the claim is about; a claim about the other side is a report, not that side's act.
       * @enum {string}
       */
      side: 'EC' | 'CO' | 'PE';
      /** @enum {string} */
      traffic: 'persons' | 'vehicles' | 'cargo';
    };
    CommitmentClaim: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      source: {
        date?: string;
        url?: string;
        page?: string;
        /** @enum {string} */
        confidence?: 'established' | 'reported' | 'uncertain';
        title: string;
      };
      text: string;
      note?: string;
      claim: string;
      session?: string;
      axis?: string;
      offices: {
        name?: string;
        /** @description Its code begins with its country: `ec-cancilleria`. */
        office: string;
      }[];
      due?: string;
      /** @description As the source words it. */
      measure?: string;
      /** @description An earlier commitment that this promises again. */
      repeats?: string;
      /** @enum {string} */
      state?: 'not-known' | 'fulfilled' | 'in-progress' | 'overdue' | 'repeated';
      /** @description Of the evidence for the state, not of what was done. */
      stateSince?: string;
    };
    CommitmentSeen: {
      /** @description The first of those that promise the same: they are one. */
      thread: string;
      /** @description The body that watches is no more; into which it went, or which is above it. */
      bodyEnded?: {
        since: string;
        successor?: string;
      };
      escalation?: components['schemas']['Escalation'];
      id: string;
      parties: ('EC' | 'CO' | 'PE')[];
      /** @enum {string} */
      basis: 'acta' | 'claims';
      acta?: string;
      session?: string;
      body?: string;
      /** Format: date */
      madeOn?: string;
      text?: string;
      axis?: string;
      offices: {
        name?: string;
        /** @description Its code begins with its country: `ec-cancilleria`. */
        office: string;
      }[];
      territory: string[];
      measure?: {
        baseline?: number;
        indicator: string;
        unit: string;
        target: number;
      };
      /** @description As a source words it. */
      measureClaimed?: string;
      legalBasis?: {
        article?: string;
        instrument: string;
      };
      rhythm?: {
        everyMonths: number;
      };
      /** @enum {string} */
      state:
        | 'withdrawn'
        | 'not-yet-seen'
        | 'not-known'
        | 'merged'
        | 'fulfilled'
        | 'in-progress'
        | 'overdue'
        | 'open';
      /**
       * @description Of the two sides' own views.
       * @enum {string}
       */
      accord: 'agreed' | 'one-side-only' | 'disputed';
      views: components['schemas']['SideView'][];
      firstPromised?: string;
      due?: string;
      slips: components['schemas']['Slip'][];
      /** @description By which projects and activities either side carries it out. */
      undertakings: components['schemas']['Undertaking'][];
      /** @description What was measured of it, in the order of the days. */
      measured: components['schemas']['Measured'][];
      repeats?: string;
      mergedInto?: string;
      /** @description By decision of an acta. */
      escalatedTo?: string;
      /** @description Of which acta that decision is. */
      escalatedBy?: string;
      changes: components['schemas']['ChangedBy'][];
      /** @description What both sides were told of its escalations. */
      notices: components['schemas']['NotedEscalation'][];
      claims: components['schemas']['CommitmentClaim'][];
      restsOn?: string;
      sourcesDiffer: string[];
      /** @constant */
      flagged?: true;
      missing: {
        /** @enum {string} */
        by: 'EC' | 'CO' | 'PE';
        /** @enum {string} */
        act: 'claim' | 'acta' | 'report' | 'due' | 'owner';
      }[];
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
    /** @description How who proposed it has corrected its own entry. */
    CorrectionState: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      /** Format: date */
      on: string;
      /** @enum {string} */
      reason: 'clerical' | 'wrong-term' | 'wrong-date' | 'wrong-source' | 'incomplete' | 'other';
      explanation?: string;
      before: {
        /** @enum {string} */
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
        title?: string;
        subject?: string;
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
      };
      after: {
        /** @enum {string} */
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
        title?: string;
        subject?: string;
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
      };
    };
    /** @description How many there were of a kind in a month; suppressed where there were fewer than ten, or a total would tell such a count. */
    CountOfMonth: {
      /** @enum {string} */
      country: 'EC' | 'CO' | 'PE';
      month: string;
      kind: string;
      count?: number;
      suppressed: boolean;
      /** @description Some of those counted were invented for demonstration. */
      generated: boolean;
      /** @description Later than 1: the month was told again. */
      version: number;
      takenAt: string;
    };
    CountsAnswer: {
      /** @description Smaller counts are not told. */
      least: number;
      counts: components['schemas']['CountOfMonth'][];
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
    DecisionMade: {
      id: string;
      /** @enum {string} */
      activity?:
        | 'information-exchange'
        | 'joint-training'
        | 'integrated-control'
        | 'free-movement'
        | 'development'
        | 'joint-patrol'
        | 'joint-military-operation'
        | 'combined-military-operation'
        | 'coordinated-military-operation';
      /** @description Of a guideline: the body that it goes to. */
      to?: string;
      /** @enum {string} */
      kind: 'decision' | 'guideline';
      text: string;
    };
    Declined: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      /** Format: date */
      on: string;
      reason: string;
    };
    Delegation: {
      /** @enum {string} */
      country: 'EC' | 'CO' | 'PE';
      head: {
        name?: string;
        /** @description Its code begins with its country: `ec-cancilleria`. */
        office: string;
      };
      members: {
        name?: string;
        /** @description Its code begins with its country: `ec-cancilleria`. */
        office: string;
      }[];
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
    Differences: {
      from: string;
      to: string;
      parts: components['schemas']['DifferingPart'][];
      /** @description The same as a unified diff, which programs read. */
      unified: string;
    };
    /** @description A run of lines that both versions have, or that only one has. */
    DifferingPart: {
      /** @enum {string} */
      in: 'from' | 'to' | 'both';
      text: string;
    };
    Digest: {
      model: string;
      digest: string;
      rows: number;
      positions: {
        [key: string]: number;
      };
    };
    DraftedVersion: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      agreedBy: ('EC' | 'CO' | 'PE')[];
      signedBy: ('EC' | 'CO' | 'PE')[];
      /** @description Versions written from the same one by the other side: one of the two has yet to take up the other. */
      besideOf: string[];
      /** @description Fields whose text speaks of a joint military operation. */
      flagged: string[];
      /** @description The version that it was written from. */
      basedOn?: string;
      /** @description SHA-256 (hex) of what follows as canonical JSON. */
      digest: string;
      version: string;
      changes: {
        reason?: string;
        into?: string;
        to?: string;
        due?: string;
        /** @enum {string} */
        change: 'reschedule' | 'merge' | 'resume' | 'withdraw' | 'accept-fulfilment' | 'escalate';
        commitment: string;
      }[];
      commitments: {
        rhythm?: {
          everyMonths: number;
        };
        territory?: string[];
        axis?: string;
        /** @enum {string} */
        activity?:
          | 'information-exchange'
          | 'joint-training'
          | 'integrated-control'
          | 'free-movement'
          | 'development'
          | 'joint-patrol'
          | 'joint-military-operation'
          | 'combined-military-operation'
          | 'coordinated-military-operation';
        due?: string;
        measure?: {
          baseline?: number;
          indicator: string;
          unit: string;
          target: number;
        };
        basis?: {
          article?: string;
          instrument: string;
        };
        /** @description The body that watches; the session's own unless said. */
        watchedBy?: string;
        /** @description An earlier commitment that this promises again. */
        repeats?: string;
        text: string;
        /** @description Who is responsible, on one side or on both. */
        offices: {
          name?: string;
          /** @description Its code begins with its country: `ec-cancilleria`. */
          office: string;
        }[];
        /** @enum {string} */
        fulfilled: 'both-report' | 'body-accepts';
      }[];
      sections: {
        /** @description BCP 47; the section itself is in Spanish unless said. */
        language?: string;
        beside?: {
          text: string;
          language: string;
          heading: string;
        }[];
        text: string;
        heading: string;
      }[];
      decisions: {
        /** @enum {string} */
        activity?:
          | 'information-exchange'
          | 'joint-training'
          | 'integrated-control'
          | 'free-movement'
          | 'development'
          | 'joint-patrol'
          | 'joint-military-operation'
          | 'combined-military-operation'
          | 'coordinated-military-operation';
        /** @description Of a guideline: the body that it goes to. */
        to?: string;
        /** @enum {string} */
        kind: 'decision' | 'guideline';
        text: string;
      }[];
      reports: {
        text: string;
        guideline: string;
      }[];
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
      dispute?: 'date' | 'content';
      /**
       * Format: date
       * @description Once agreed: the first day of its effect.
       */
      effective?: string;
      /** @description Whose note would settle it. */
      missing: ('EC' | 'CO' | 'PE')[];
    };
    /** @description That a commitment went to the body above: whereto, because of what, and when both sides were told. */
    Escalation: {
      /** @description The body above; nothing where none is known. */
      to?: string;
      /** @enum {string} */
      by: 'decision' | 'rule';
      /** @description By decision: of which acta. */
      acta?: string;
      /** @description Sessions of its body through which it has been overdue. */
      sessions: number;
      /**
       * Format: date
       * @description The day of the notice; nothing where there has been none yet.
       */
      toldOn?: string;
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
    /** @description By name; `public` whether the neighbours have it. */
    ExternalView: {
      public: boolean;
      /** @description Code of the agency that concluded it, where the State did not. */
      agency?: string;
      /** @description SHA-256 of the text's UTF-8 bytes, hex. */
      digest?: string;
      uri?: string;
      /** @description Last day of the term; indefinite where absent. */
      until?: string;
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
      generated?: boolean;
      /** @description Where it was made public; absent, it stays at home. */
      publication?: {
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
        number: string;
        name: string;
        date: string;
        /** @enum {string} */
        register: 'official-gazette' | 'andean-gazette' | 'united-nations' | 'depositary';
      };
      instrument: string;
      /** @enum {string} */
      country: 'EC' | 'CO' | 'PE';
      /** @enum {string} */
      kind:
        | 'treaty'
        | 'agreement'
        | 'statute'
        | 'memorandum'
        | 'protocol'
        | 'declaration'
        | 'exchange-of-notes'
        | 'operating-procedure'
        | 'plan';
      title: string;
      subject: string;
      /** @description The other parties: none of them has a node. */
      partners: {
        partner: string;
        name: string;
      }[];
      /** @description What the parties did, in the order of entry: by the country's code or a partner's. */
      acts: {
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
        by: string;
        /** @enum {string} */
        act: 'signed' | 'consent-notified' | 'denounced';
        day: string;
      }[];
    };
    ExternalsPage: {
      instruments: components['schemas']['ExternalView'][];
      /** @description Where more follow. */
      next?: string;
    };
    /** @description A calendar that a program subscribes to, by a secret in its address instead of a token. */
    Feed: {
      id: string;
      name: string;
      language: components['schemas']['Language'];
      /** @enum {string} */
      country: 'EC' | 'CO' | 'PE';
      agency: string;
      /** @description Who made it, by its token. */
      by: string;
      /** Format: date-time */
      madeAt: string;
    };
    Guideline: {
      id: string;
      acta: string;
      /** Format: date */
      on: string;
      text: string;
      to?: string;
      reports: {
        acta: string;
        /** Format: date */
        on: string;
        text: string;
      }[];
    };
    HeadSignature: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      office: {
        name?: string;
        /** @description Its code begins with its country: `ec-cancilleria`. */
        office: string;
      };
      place: string;
      /** Format: date */
      on: string;
      /** @description SHA-256 (hex) of what follows as canonical JSON. */
      digest: string;
      version: string;
    };
    /** @description What one source says of an instrument of the past: its country’s claim, and nobody’s act. */
    InstrumentClaim: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      /** @description `convention`, `andean-decision`: a code of whoever collects; more may come. */
      kind: string;
      title: string;
      subject?: string;
      source: {
        date?: string;
        url?: string;
        page?: string;
        /** @enum {string} */
        confidence?: 'established' | 'reported' | 'uncertain';
        title: string;
      };
      /** @description The part that the claim is about. */
      part?: string;
      articles?: string;
      place?: string;
      /** @description The exchange of notes that the claim is about. */
      exchange?: string;
      /** @description One of several that an instrument may rest on: the same name again corrects what it said before. */
      claim: string;
      /** @description Who concluded it, where that is not just the two States. */
      concludedBy?: string;
      signedOn?: string;
      inForceOn?: string;
      /** @description As the source words it. */
      term?: string;
      /** @description What changed, extended or replaced it. */
      changedBy?: string;
      /** @description The session that it is of; there may be no record of it. */
      session?: string;
      remarks?: string;
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
        /** @description The part that it stands in, and ends with. */
        part?: string;
        text?: string;
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
      /** @description What sources say of its past, each by its name: nobody’s act. */
      claims?: components['schemas']['InstrumentClaim'][];
      /** @description Where only sources speak of it: the claim that the view rests on, and its date of signature as far as it is known. */
      restsOn?: string;
      signedOn?: string;
      /** @description In what sources differ that speak of the same. */
      sourcesDiffer?: string[];
      /** @description What no source says, of an instrument that only sources speak of. */
      lacks?: string[];
      /** @description How its entry was corrected by who made it. */
      corrections?: components['schemas']['CorrectionState'][];
      /** @description Errors in the signed text that both sides correct: it is shown as they have. */
      rectifications?: components['schemas']['RectificationState'][];
      timeline: components['schemas']['TimelineEntry'][];
      title?: string;
      subject?: string;
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
      /** @description Codes of the agencies that conclude it for the parties, where the States do not. */
      agencies?: string[];
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
    /**
     * @description The languages of the API: Spanish unless English is asked for.
     * @enum {string}
     */
    Language: 'es' | 'en';
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
    /** @description An item with the session that it is of. */
    ListedItem: {
      id: string;
      session: string;
      parties: ('EC' | 'CO' | 'PE')[];
      item: string;
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      /** @enum {string} */
      state: 'disputed' | 'accepted' | 'withdrawn' | 'proposed' | 'merged' | 'deferred';
      title: string;
      text?: string;
      axis?: string;
      activity?: string;
      /** @description Into which it was merged. */
      into?: string;
      /**
       * @description It speaks of a joint military operation: for a person to look at.
       * @constant
       */
      flagged?: true;
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
    /** @description A feed that was made: its secret is shown here, and never again. */
    MadeFeed: {
      /** @description Absent where the same command had made it before: it is not kept. */
      secret?: string;
      /** @description With the secret, below the address of this process. */
      path?: string;
      id: string;
      name: string;
      language: components['schemas']['Language'];
      /** @enum {string} */
      country: 'EC' | 'CO' | 'PE';
      agency: string;
      /** @description Who made it, by its token. */
      by: string;
      /** Format: date-time */
      madeAt: string;
    };
    /** @description What a side measured, in the unit of the measure. */
    Measured: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      /** Format: date */
      on: string;
      value: number;
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
    /** @description What is missing of an acta, and by whom. */
    MissingOfActa: {
      version?: string;
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      /** @enum {string} */
      act: 'agreement' | 'signature' | 'draft';
    };
    /** @description What is missing of a body, and by whom. */
    MissingOfBody: {
      change?: string;
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      /** @enum {string} */
      act: 'change' | 'statement' | 'recognition' | 'end';
    };
    /** @description What is missing of a session, and by whom. */
    MissingOfSession: {
      item?: string;
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      /** @enum {string} */
      act: 'meeting' | 'convening' | 'item-answer' | 'delegation' | 'record';
    };
    /** @description A notice of one of its escalations. */
    NotedEscalation: {
      cause: string;
      /** Format: date */
      on: string;
    };
    /** @description A part on a day. */
    PartState: {
      stage: components['schemas']['Stage'];
      /** @description When it is in force: never outside the instrument's own periods. */
      periods: components['schemas']['Period'][];
      /** @description Last day of its own term; as long as the instrument where absent. */
      until?: string;
      /** @enum {string} */
      kind: 'plan' | 'annex' | 'fund' | 'programme' | 'regulation';
      title: string;
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
    PassageState: 'one-side-only' | 'disputed' | 'open' | 'unknown' | 'closed';
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
      name: string;
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
      name: string;
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
      /** @enum {string} */
      register: 'official-gazette' | 'andean-gazette' | 'united-nations' | 'depositary';
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
        since: string;
        open: boolean;
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
        since: string;
        open: boolean;
        /**
         * @description Whose side the claim is about; a claim about the other side is a report, not that side's act.
         * @enum {string}
         */
        side: 'EC' | 'CO' | 'PE';
        /** @enum {string} */
        traffic: 'persons' | 'vehicles' | 'cargo';
      };
    };
    /** @description An error in the text, which both sides correct. Vienna Convention on the Law of Treaties, art. 79. */
    RectificationState: {
      exchange: string;
      version: string;
      /** @enum {string} */
      state: 'agreed' | 'one-side-only' | 'disputed';
      /** @enum {string} */
      dispute?: 'date' | 'content';
      /**
       * Format: date
       * @description The later note’s date. What was corrected counts from the beginning.
       */
      noted?: string;
      /** @description What each side has noted. */
      notes: {
        EC?: {
          note: {
            number: string;
            date: string;
          };
          /** @enum {string} */
          reason: 'clerical' | 'wrong-term' | 'wrong-date' | 'wrong-source' | 'incomplete' | 'other';
          /** @description What differs, as it stood; what is not here did not stand there. */
          before: {
            /** @description SHA-256 of the text's UTF-8 bytes, hex. */
            digest?: string;
            uri?: string;
            /** @description Last day of the term; indefinite where absent. */
            until?: string;
            /** @description Who keeps the original. Vienna Convention on the Law of Treaties, art. 76. */
            depositary?: string;
            activities?: (
              | 'information-exchange'
              | 'joint-training'
              | 'integrated-control'
              | 'free-movement'
              | 'development'
              | 'joint-patrol'
              | 'joint-military-operation'
            )[];
            entryIntoForce?: {
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
            noticeMonths?: number;
            authorises?: {
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
            parts?: {
              /** @description Last day of its own term; as long as the instrument where absent. */
              until?: string;
              /** @enum {string} */
              kind: 'plan' | 'annex' | 'fund' | 'programme' | 'regulation';
              title: string;
              /** @description What the instrument calls it: `anexo 4`. */
              part: string;
            }[];
            /** @description All of them, or none where the text is only referred to. */
            articles?: {
              /** @description The part that it stands in, and ends with. */
              part?: string;
              text?: string;
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
              /** @description `art. 4` */
              article: string;
            }[];
            language?: string;
            content?: string;
          };
          after: {
            /** @description SHA-256 of the text's UTF-8 bytes, hex. */
            digest?: string;
            uri?: string;
            /** @description Last day of the term; indefinite where absent. */
            until?: string;
            /** @description Who keeps the original. Vienna Convention on the Law of Treaties, art. 76. */
            depositary?: string;
            activities?: (
              | 'information-exchange'
              | 'joint-training'
              | 'integrated-control'
              | 'free-movement'
              | 'development'
              | 'joint-patrol'
              | 'joint-military-operation'
            )[];
            entryIntoForce?: {
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
            noticeMonths?: number;
            authorises?: {
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
            parts?: {
              /** @description Last day of its own term; as long as the instrument where absent. */
              until?: string;
              /** @enum {string} */
              kind: 'plan' | 'annex' | 'fund' | 'programme' | 'regulation';
              title: string;
              /** @description What the instrument calls it: `anexo 4`. */
              part: string;
            }[];
            /** @description All of them, or none where the text is only referred to. */
            articles?: {
              /** @description The part that it stands in, and ends with. */
              part?: string;
              text?: string;
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
              /** @description `art. 4` */
              article: string;
            }[];
            language?: string;
            content?: string;
          };
        };
        CO?: {
          note: {
            number: string;
            date: string;
          };
          /** @enum {string} */
          reason: 'clerical' | 'wrong-term' | 'wrong-date' | 'wrong-source' | 'incomplete' | 'other';
          /** @description What differs, as it stood; what is not here did not stand there. */
          before: {
            /** @description SHA-256 of the text's UTF-8 bytes, hex. */
            digest?: string;
            uri?: string;
            /** @description Last day of the term; indefinite where absent. */
            until?: string;
            /** @description Who keeps the original. Vienna Convention on the Law of Treaties, art. 76. */
            depositary?: string;
            activities?: (
              | 'information-exchange'
              | 'joint-training'
              | 'integrated-control'
              | 'free-movement'
              | 'development'
              | 'joint-patrol'
              | 'joint-military-operation'
            )[];
            entryIntoForce?: {
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
            noticeMonths?: number;
            authorises?: {
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
            parts?: {
              /** @description Last day of its own term; as long as the instrument where absent. */
              until?: string;
              /** @enum {string} */
              kind: 'plan' | 'annex' | 'fund' | 'programme' | 'regulation';
              title: string;
              /** @description What the instrument calls it: `anexo 4`. */
              part: string;
            }[];
            /** @description All of them, or none where the text is only referred to. */
            articles?: {
              /** @description The part that it stands in, and ends with. */
              part?: string;
              text?: string;
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
              /** @description `art. 4` */
              article: string;
            }[];
            language?: string;
            content?: string;
          };
          after: {
            /** @description SHA-256 of the text's UTF-8 bytes, hex. */
            digest?: string;
            uri?: string;
            /** @description Last day of the term; indefinite where absent. */
            until?: string;
            /** @description Who keeps the original. Vienna Convention on the Law of Treaties, art. 76. */
            depositary?: string;
            activities?: (
              | 'information-exchange'
              | 'joint-training'
              | 'integrated-control'
              | 'free-movement'
              | 'development'
              | 'joint-patrol'
              | 'joint-military-operation'
            )[];
            entryIntoForce?: {
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
            noticeMonths?: number;
            authorises?: {
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
            parts?: {
              /** @description Last day of its own term; as long as the instrument where absent. */
              until?: string;
              /** @enum {string} */
              kind: 'plan' | 'annex' | 'fund' | 'programme' | 'regulation';
              title: string;
              /** @description What the instrument calls it: `anexo 4`. */
              part: string;
            }[];
            /** @description All of them, or none where the text is only referred to. */
            articles?: {
              /** @description The part that it stands in, and ends with. */
              part?: string;
              text?: string;
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
              /** @description `art. 4` */
              article: string;
            }[];
            language?: string;
            content?: string;
          };
        };
        PE?: {
          note: {
            number: string;
            date: string;
          };
          /** @enum {string} */
          reason: 'clerical' | 'wrong-term' | 'wrong-date' | 'wrong-source' | 'incomplete' | 'other';
          /** @description What differs, as it stood; what is not here did not stand there. */
          before: {
            /** @description SHA-256 of the text's UTF-8 bytes, hex. */
            digest?: string;
            uri?: string;
            /** @description Last day of the term; indefinite where absent. */
            until?: string;
            /** @description Who keeps the original. Vienna Convention on the Law of Treaties, art. 76. */
            depositary?: string;
            activities?: (
              | 'information-exchange'
              | 'joint-training'
              | 'integrated-control'
              | 'free-movement'
              | 'development'
              | 'joint-patrol'
              | 'joint-military-operation'
            )[];
            entryIntoForce?: {
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
            noticeMonths?: number;
            authorises?: {
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
            parts?: {
              /** @description Last day of its own term; as long as the instrument where absent. */
              until?: string;
              /** @enum {string} */
              kind: 'plan' | 'annex' | 'fund' | 'programme' | 'regulation';
              title: string;
              /** @description What the instrument calls it: `anexo 4`. */
              part: string;
            }[];
            /** @description All of them, or none where the text is only referred to. */
            articles?: {
              /** @description The part that it stands in, and ends with. */
              part?: string;
              text?: string;
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
              /** @description `art. 4` */
              article: string;
            }[];
            language?: string;
            content?: string;
          };
          after: {
            /** @description SHA-256 of the text's UTF-8 bytes, hex. */
            digest?: string;
            uri?: string;
            /** @description Last day of the term; indefinite where absent. */
            until?: string;
            /** @description Who keeps the original. Vienna Convention on the Law of Treaties, art. 76. */
            depositary?: string;
            activities?: (
              | 'information-exchange'
              | 'joint-training'
              | 'integrated-control'
              | 'free-movement'
              | 'development'
              | 'joint-patrol'
              | 'joint-military-operation'
            )[];
            entryIntoForce?: {
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
            noticeMonths?: number;
            authorises?: {
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
            parts?: {
              /** @description Last day of its own term; as long as the instrument where absent. */
              until?: string;
              /** @enum {string} */
              kind: 'plan' | 'annex' | 'fund' | 'programme' | 'regulation';
              title: string;
              /** @description What the instrument calls it: `anexo 4`. */
              part: string;
            }[];
            /** @description All of them, or none where the text is only referred to. */
            articles?: {
              /** @description The part that it stands in, and ends with. */
              part?: string;
              text?: string;
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
              /** @description `art. 4` */
              article: string;
            }[];
            language?: string;
            content?: string;
          };
        };
      };
      /** @description Whose note would settle it. */
      missing: ('EC' | 'CO' | 'PE')[];
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
      articles: string[];
      statement: string;
      reservation: string;
    };
    /** @description Who sits there for one side. Who holds the offices is that country's to know. */
    Seats: {
      /** @enum {string} */
      country: 'EC' | 'CO' | 'PE';
      chair?: {
        name?: string;
        /** @description Its code begins with its country: `ec-cancilleria`. */
        office: string;
      };
      members: {
        name?: string;
        /** @description Its code begins with its country: `ec-cancilleria`. */
        office: string;
      }[];
      /**
       * @description Whether the side named them itself, or whoever stated the body did.
       * @enum {string}
       */
      namedBy: 'EC' | 'CO' | 'PE';
    };
    SecurityEntry: {
      id: number;
      /** @description RFC 3339, UTC */
      at: string;
      /** @enum {string} */
      country?: 'EC' | 'CO' | 'PE';
      agency?: string;
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
        | 'case-read'
        | 'person-lookup'
        | 'person-read'
        | 'person-erasure'
        | 'alarm'
        | 'lost';
      subject?: string;
      /** @description HTTP status; 499: the caller went away before there was one. */
      outcome: number;
      /** @description The problem's code. */
      code?: string;
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
    SessionClaim: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      title?: string;
      until?: string;
      source: {
        date?: string;
        url?: string;
        page?: string;
        /** @enum {string} */
        confidence?: 'established' | 'reported' | 'uncertain';
        title: string;
      };
      date?: string;
      place?: string;
      note?: string;
      claim: string;
      /** @enum {string} */
      mode?: 'in-person' | 'virtual' | 'hybrid';
      /** @enum {string} */
      host?: 'EC' | 'CO' | 'PE';
      body?: string;
      ordinal?: number;
      /** @enum {string} */
      outcome: 'cancelled' | 'held' | 'planned' | 'postponed' | 'not-attended' | 'not-known';
      /** @description What the source says that it produced: a declaration, an acta, a plan. */
      produced?: string;
      /** @description As the source counts. */
      commitments?: number;
    };
    /** @description What follows of a session from its body and from the sessions before it. */
    SessionSeen: {
      /**
       * @description By alternation: whoever did not host the last one that was held.
       * @enum {string}
       */
      hostByTurn?: 'EC' | 'CO' | 'PE';
      /**
       * @description Another hosts than whose turn it is.
       * @constant
       */
      departs?: true;
      quorum: {
        /** @description Offices that each side has to bring. */
        needed: number;
        present: {
          /** @enum {string} */
          country: 'EC' | 'CO' | 'PE';
          offices: number;
        }[];
        /** @description Of both sides, as each records its own. */
        reached: boolean;
      };
      /** @description Its actas, signed or not. */
      actas: string[];
      /** @description Several of them that both have signed though none supplements another: none is to be preferred. */
      rivalActas?: string[];
      /**
       * @description By its day its body was not yet founded, or had ended: one of the two is not as it is said.
       * @enum {string}
       */
      outsideItsBody?: 'ended' | 'not-yet-founded';
      id: string;
      parties: ('EC' | 'CO' | 'PE')[];
      body?: string;
      ordinal?: number;
      title?: string;
      generated?: boolean;
      /** @enum {string} */
      stage:
        | 'disputed'
        | 'suspended'
        | 'cancelled'
        | 'not-yet-seen'
        | 'convened'
        | 'settled'
        | 'held'
        | 'lapsed'
        | 'planned'
        | 'postponed'
        | 'not-attended'
        | 'not-known';
      /**
       * @description Whether it rests on acts of the two sides, or on what sources claim.
       * @enum {string}
       */
      basis: 'acts' | 'claims';
      meeting: {
        /** @enum {string} */
        accord: 'agreed' | 'one-side-only' | 'disputed';
        agreed?: {
          place?: string;
          /**
           * @description Whose turn it is unless said: another is a departure.
           * @enum {string}
           */
          host?: 'EC' | 'CO' | 'PE';
          date: string;
          /** @enum {string} */
          mode: 'in-person' | 'virtual' | 'hybrid';
        };
        positions: {
          place?: string;
          /**
           * @description Whose turn it is unless said: another is a departure.
           * @enum {string}
           */
          host?: 'EC' | 'CO' | 'PE';
          date: string;
          /** @enum {string} */
          mode: 'in-person' | 'virtual' | 'hybrid';
          /** @enum {string} */
          by: 'EC' | 'CO' | 'PE';
        }[];
      };
      /** @description The day on which it met, or as much of it as is known. */
      date?: string;
      /** @enum {string} */
      host?: 'EC' | 'CO' | 'PE';
      place?: string;
      record: {
        /** @enum {string} */
        accord: 'agreed' | 'one-side-only' | 'disputed';
        bySide: components['schemas']['SideRecord'][];
      };
      agenda: components['schemas']['AgendaItem'][];
      papers: {
        language?: string;
        /** @enum {string} */
        kind: 'note' | 'other' | 'agenda' | 'report' | 'study' | 'presentation' | 'photograph';
        title: string;
        digest: string;
        /** @description How many. */
        bytes: number;
        /** @enum {string} */
        by: 'EC' | 'CO' | 'PE';
        item?: string;
      }[];
      delegations: components['schemas']['Delegation'][];
      claims: components['schemas']['SessionClaim'][];
      /** @description The claim that the view rests on, where there is one. */
      restsOn?: string;
      /** @description In what the sources differ. */
      sourcesDiffer: string[];
      missing: components['schemas']['MissingOfSession'][];
    };
    /** @description One side's own record. */
    SideRecord: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      outcome: string;
      /** Format: date */
      date: string;
      present: {
        name?: string;
        /** @description Its code begins with its country: `ec-cancilleria`. */
        office: string;
      }[];
      place?: string;
      reason?: string;
    };
    /** @description One side's own view. */
    SideView: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      state: string;
      /** Format: date */
      on: string;
      text?: string;
      value?: number;
      evidence: {
        language?: string;
        /** @enum {string} */
        kind: 'note' | 'other' | 'agenda' | 'report' | 'study' | 'presentation' | 'photograph';
        title: string;
        digest: string;
        /** @description How many. */
        bytes: number;
      }[];
    };
    /** @description A date that slipped: which, to which, by which acta. */
    Slip: {
      /** Format: date */
      from?: string;
      /** Format: date */
      to: string;
      acta: string;
      /** Format: date */
      on: string;
    };
    /**
     * @description How far an instrument has come on a day.
     * @enum {string}
     */
    Stage:
      | 'signed'
      | 'denounced'
      | 'signature'
      | 'claimed'
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
    /** @description What a promise goes back to and what comes of it, in one row: the article, the acta, the commitment, what carries it out, and what was measured. A commitment that several projects carry out has a row for each. What is not known is not there. */
    Trace: {
      /** @description Of the commitment, and of what carries it out. */
      id: string;
      parties: ('EC' | 'CO' | 'PE')[];
      instrument?: string;
      article?: string;
      session?: string;
      acta?: string;
      commitment: string;
      text?: string;
      /** @enum {string} */
      state:
        | 'withdrawn'
        | 'not-yet-seen'
        | 'not-known'
        | 'merged'
        | 'fulfilled'
        | 'in-progress'
        | 'overdue'
        | 'open';
      due?: string;
      undertaking?: string;
      undertakingTitle?: string;
      /** @enum {string} */
      undertakingBy?: 'EC' | 'CO' | 'PE';
      undertakingState?: string;
      indicator?: string;
      unit?: string;
      baseline?: number;
      target?: number;
      /** @description Each side's last. */
      measured: components['schemas']['Measured'][];
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
    /** @description By what one side carries it out, as it said last. */
    Undertaking: {
      id: string;
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of its last word.
       */
      on: string;
      /** @enum {string} */
      kind: 'activity' | 'project';
      title: string;
      uri?: string;
      office?: {
        name?: string;
        /** @description Its code begins with its country: `ec-cancilleria`. */
        office: string;
      };
      /** @enum {string} */
      state: 'cancelled' | 'planned' | 'under-way' | 'completed';
    };
    Version: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      /** Format: date */
      on: string;
      agreedBy: ('EC' | 'CO' | 'PE')[];
      signedBy: ('EC' | 'CO' | 'PE')[];
      uri?: string;
      /** @description Last day of the term; indefinite where absent. */
      until?: string;
      /** @description Who keeps the original. Vienna Convention on the Law of Treaties, art. 76. */
      depositary?: string;
      parts?: {
        /** @description Last day of its own term; as long as the instrument where absent. */
        until?: string;
        /** @enum {string} */
        kind: 'plan' | 'annex' | 'fund' | 'programme' | 'regulation';
        title: string;
        /** @description What the instrument calls it: `anexo 4`. */
        part: string;
      }[];
      /** @description All of them, or none where the text is only referred to. */
      articles?: {
        /** @description The part that it stands in, and ends with. */
        part?: string;
        text?: string;
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
        /** @description `art. 4` */
        article: string;
      }[];
      content?: string;
      /** @description SHA-256 of the text's UTF-8 bytes, hex. */
      digest: string;
      version: string;
      activities: (
        | 'information-exchange'
        | 'joint-training'
        | 'integrated-control'
        | 'free-movement'
        | 'development'
        | 'joint-patrol'
        | 'joint-military-operation'
      )[];
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
      language: string;
    };
    /** @description Of a version all but what it says at length: who wants to read it asks for the acta. */
    VersionHead: {
      /** @enum {string} */
      by: 'EC' | 'CO' | 'PE';
      agreedBy: ('EC' | 'CO' | 'PE')[];
      signedBy: ('EC' | 'CO' | 'PE')[];
      /** @description Versions written from the same one by the other side: one of the two has yet to take up the other. */
      besideOf: string[];
      /** @description Fields whose text speaks of a joint military operation. */
      flagged: string[];
      /** @description SHA-256 (hex) of what follows as canonical JSON. */
      digest: string;
      version: string;
      /** @description The version that it was written from. */
      basedOn?: string;
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
           *             },
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
           *             }
           *           },
           *           "traffic": {
           *             "persons": {
           *               "state": "disputed",
           *               "restsOn": {
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
           *                   "recordedAt": "2026-12-01T14:14:13.804173Z"
           *                 },
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
           *                   "recordedAt": "2026-12-01T14:14:14.106022Z"
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
           *                   "recordedAt": "2026-12-01T14:14:14.214735Z"
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
          /** @example id,kind,nameEC,nameCO,namePE,latitude,longitude,persons,vehicles,cargo */
          'text/csv': string;
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
           *               "recordedAt": "2026-12-01T14:14:12.524453Z"
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
           *           "recordedAt": "2026-12-01T14:14:12.524453Z"
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
          /** @example period,post,direction,nationality,category,mode,purpose,country,nationalityLabel,persons,generated */
          'text/csv': string;
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
          /** @example post,day,kind,reason,crossings */
          'text/csv': string;
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
        /** @description As of this moment, or the end of this day on the border (UTC-5); now unless said */
        asOf?: string;
        /** @description What counts: when it was recorded (unless said), or when it was done */
        by?: 'recording' | 'occurrence';
        /** @description As things stand on this day, by what counts; the day of `asOf` unless said */
        on?: string;
        stage?:
          | 'claimed'
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
        /** @description Concluded, and nothing was ever done under it */
        neverFollowedUp?: 'true' | 'false';
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
           *       "on": "2026-12-01",
           *       "instruments": []
           *     }
           */
          'application/json': components['schemas']['InstrumentsPage'];
          /** @example id,kind,title,parties,stage,accord,concluded,entryIntoForce,until,missing,generated,digest,signedOn,claims,lacks */
          'text/csv': string;
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
        /** @description As of this moment, or the end of this day on the border (UTC-5); now unless said */
        asOf?: string;
        /** @description What counts: when it was recorded (unless said), or when it was done */
        by?: 'recording' | 'occurrence';
        /** @description As things stand on this day, by what counts; the day of `asOf` unless said */
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
           *       "on": "2026-12-01",
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
           *           "on": "2026-12-01",
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
           *           "on": "2026-12-01",
           *           "id": "ec.pe.agreement/0",
           *           "at": "2026-12-01T14:14:36.000907Z"
           *         }
           *       ],
           *       "digest": "87bde23e05d8beea307e1bd83799f640a95e535bd13213025bd7c1f0fd77c4c8"
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
              /** @description The part that it stands in, and ends with. */
              part?: string;
              text?: string;
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
            /** @description What sources say of its past, each by its name: nobody’s act. */
            claims?: components['schemas']['InstrumentClaim'][];
            /** @description Where only sources speak of it: the claim that the view rests on, and its date of signature as far as it is known. */
            restsOn?: string;
            signedOn?: string;
            /** @description In what sources differ that speak of the same. */
            sourcesDiffer?: string[];
            /** @description What no source says, of an instrument that only sources speak of. */
            lacks?: string[];
            /** @description How its entry was corrected by who made it. */
            corrections?: components['schemas']['CorrectionState'][];
            /** @description Errors in the signed text that both sides correct: it is shown as they have. */
            rectifications?: components['schemas']['RectificationState'][];
            timeline: components['schemas']['TimelineEntry'][];
            title?: string;
            subject?: string;
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
            /** @description Codes of the agencies that conclude it for the parties, where the States do not. */
            agencies?: string[];
            /** @description SHA-256 (hex) of everything else here, as canonical JSON. */
            digest: string;
          };
          /**
           * @example <!doctype html>
           *     <html lang="es">…
           */
          'text/html': string;
          /** @example %PDF-1.7 … */
          'application/pdf': string;
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
        /** @description As of this moment, or the end of this day on the border (UTC-5); now unless said */
        asOf?: string;
        /** @description What counts: when it was recorded (unless said), or when it was done */
        by?: 'recording' | 'occurrence';
        /** @description As things stand on this day, by what counts; the day of `asOf` unless said */
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
        instrument?: string;
        /** @description A party to the instrument */
        party?: 'EC' | 'CO' | 'PE';
        /** @description Whether agencies may share by it on that day */
        operating?: 'true' | 'false';
        /** @description 1000 unless said */
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
           *       "on": "2026-12-01",
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
          'application/json': components['schemas']['AuthorisationsPage'];
          /** @example instrument,article,title,parties,matters,agencies,operating,stage,from,until */
          'text/csv': string;
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
  Externals_list: {
    parameters: {
      query?: {
        /** @description Whose it is */
        country?: 'EC' | 'CO' | 'PE';
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
        partner?: string;
        /** @description Whether it is public */
        public?: 'true' | 'false';
        /** @description 1000 unless said */
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
           *       "instruments": []
           *     }
           */
          'application/json': components['schemas']['ExternalsPage'];
          /** @example instrument,country,agency,kind,title,partners,until,public,publication */
          'text/csv': string;
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
  Externals_find: {
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
           *       "instrument": "ec-aduanas-belgica",
           *       "country": "EC",
           *       "agency": "ec-senae",
           *       "kind": "agreement",
           *       "title": "Acuerdo aduanero",
           *       "subject": "Asistencia administrativa mutua",
           *       "partners": [
           *         {
           *           "partner": "be",
           *           "name": "Bélgica"
           *         }
           *       ],
           *       "acts": [
           *         {
           *           "by": "be",
           *           "act": "signed",
           *           "day": "2026-04-20"
           *         }
           *       ],
           *       "publication": {
           *         "register": "official-gazette",
           *         "name": "Registro Oficial",
           *         "number": "412",
           *         "date": "2026-05-20"
           *       },
           *       "public": true
           *     }
           */
          'application/json': components['schemas']['ExternalView'];
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
          /** @example from,to,matter,state,requests,overdue,generated,hoursToAcknowledgement,hoursToFirstAnswer,hoursToCompletion */
          'text/csv': string;
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
  Committees_bodies: {
    parameters: {
      query?: {
        /** @description As of this moment, or the end of this day on the border (UTC-5); now unless said */
        asOf?: string;
        /** @description What counts: when it was recorded (unless said), or when it was done */
        by?: 'recording' | 'occurrence';
        /** @description Where the page before ended */
        cursor?: string;
        /** @description 1000 unless said */
        limit?: number;
        /** @description The other country of the relation */
        with?: 'EC' | 'CO' | 'PE';
        kind?:
          | 'binational-cabinet'
          | 'neighbourhood-commission'
          | 'high-level-meeting'
          | 'technical-committee'
          | 'border-committee'
          | 'borders-commission'
          | 'working-group';
        state?: 'not-yet-seen' | 'active' | 'ended' | 'end-disputed';
        /** @description The body above */
        above?: string;
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
           *       "on": "2026-12-01",
           *       "bodies": []
           *     }
           */
          'application/json': {
            /** Format: date */
            on: string;
            next?: string;
            /** @description How many of these nothing can be made of as they were told: they are in no list until their side puts them right. */
            heldAside?: number;
            bodies: components['schemas']['Body'][];
          };
          /** @example id,parties,kind,title,state,accord,founded,above,everyMonths,ended,missing */
          'text/csv': string;
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
  Committees_body: {
    parameters: {
      query?: {
        /** @description As of this moment, or the end of this day on the border (UTC-5); now unless said */
        asOf?: string;
        /** @description What counts: when it was recorded (unless said), or when it was done */
        by?: 'recording' | 'occurrence';
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
           *       "id": "ec-comision",
           *       "mandate": "Orientar la integración fronteriza.",
           *       "rhythm": {
           *         "everyMonths": 12
           *       },
           *       "territory": [
           *         "Carchi",
           *         "Nariño"
           *       ],
           *       "axes": [
           *         "infraestructura"
           *       ],
           *       "escalatesAfter": 2,
           *       "kind": "neighbourhood-commission",
           *       "title": "Comisión de Vecindad",
           *       "founded": "1989-09",
           *       "authority": {
           *         "instrument": "ec-declaracion-1989"
           *       },
           *       "quorum": 1,
           *       "parties": [
           *         "EC",
           *         "CO"
           *       ],
           *       "state": "active",
           *       "accord": "agreed",
           *       "seats": [
           *         {
           *           "country": "EC",
           *           "chair": {
           *             "office": "ec-cancilleria",
           *             "name": "Ministerio de Relaciones Exteriores"
           *           },
           *           "members": [
           *             {
           *               "office": "ec-mtop"
           *             }
           *           ],
           *           "namedBy": "EC"
           *         },
           *         {
           *           "country": "CO",
           *           "members": [],
           *           "namedBy": "EC"
           *         }
           *       ],
           *       "changes": [
           *         {
           *           "change": "zona-2026",
           *           "since": "2026-02",
           *           "authority": {
           *             "acta": "ec-acta-17"
           *           },
           *           "accord": "one-side-only",
           *           "statedBy": [
           *             "EC"
           *           ]
           *         }
           *       ],
           *       "missing": [
           *         {
           *           "by": "CO",
           *           "act": "change",
           *           "change": "zona-2026"
           *         }
           *       ],
           *       "digest": "fae69d2cdf5fc68236d89437082d9cee47a1a880118590d7ac760cc9df767b7e"
           *     }
           */
          'application/json': {
            /** Format: date */
            on: string;
            id: string;
            parties: ('EC' | 'CO' | 'PE')[];
            kind?: string;
            /** @enum {string} */
            state: 'not-yet-seen' | 'active' | 'ended' | 'end-disputed';
            /**
             * @description Whether both countries state it as theirs.
             * @enum {string}
             */
            accord: 'agreed' | 'one-side-only' | 'disputed';
            founded?: string;
            authority?: {
              instrument?: string;
              article?: string;
              acta?: string;
            };
            source?: {
              date?: string;
              url?: string;
              page?: string;
              /** @enum {string} */
              confidence?: 'established' | 'reported' | 'uncertain';
              title: string;
            };
            generated?: boolean;
            seats: components['schemas']['Seats'][];
            changes: components['schemas']['BodyChange'][];
            ended?: components['schemas']['BodyEnd'];
            missing: components['schemas']['MissingOfBody'][];
            title?: string;
            mandate?: string;
            /** @description The body that it reports to. */
            above?: string;
            rhythm?: {
              everyMonths: number;
            };
            /** @description Cantons, provinces, departments: as they are called. */
            territory?: string[];
            axes?: string[];
            /** @description Offices that each side has to bring. */
            quorum?: number;
            /** @description A commitment that is overdue through so many of its sessions goes to the body above. */
            escalatesAfter?: number;
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
  Committees_sessions: {
    parameters: {
      query?: {
        /** @description As of this moment, or the end of this day on the border (UTC-5); now unless said */
        asOf?: string;
        /** @description What counts: when it was recorded (unless said), or when it was done */
        by?: 'recording' | 'occurrence';
        /** @description Where the page before ended */
        cursor?: string;
        /** @description 1000 unless said */
        limit?: number;
        /** @description The other country of the relation */
        with?: 'EC' | 'CO' | 'PE';
        body?: string;
        stage?:
          | 'not-yet-seen'
          | 'convened'
          | 'settled'
          | 'held'
          | 'suspended'
          | 'lapsed'
          | 'disputed'
          | 'planned'
          | 'postponed'
          | 'cancelled'
          | 'not-attended'
          | 'not-known';
        /** @description Met on this day or later */
        from?: string;
        /** @description Met on this day or earlier */
        until?: string;
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
           *       "on": "2026-12-01",
           *       "sessions": []
           *     }
           */
          'application/json': {
            /** Format: date */
            on: string;
            next?: string;
            /** @description How many of these nothing can be made of as they were told: they are in no list until their side puts them right. */
            heldAside?: number;
            sessions: components['schemas']['SessionSeen'][];
          };
          /** @example id,parties,body,ordinal,title,stage,basis,date,place,host,hostByTurn,actas,sourcesDiffer,quorum,missing */
          'text/csv': string;
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
  Committees_session: {
    parameters: {
      query?: {
        /** @description As of this moment, or the end of this day on the border (UTC-5); now unless said */
        asOf?: string;
        /** @description What counts: when it was recorded (unless said), or when it was done */
        by?: 'recording' | 'occurrence';
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
           *       "id": "ec-comision-18",
           *       "parties": [
           *         "EC",
           *         "CO"
           *       ],
           *       "body": "ec-comision",
           *       "ordinal": 18,
           *       "stage": "held",
           *       "basis": "acts",
           *       "meeting": {
           *         "accord": "agreed",
           *         "agreed": {
           *           "date": "2026-03-10",
           *           "mode": "in-person",
           *           "place": "Quito"
           *         },
           *         "positions": [
           *           {
           *             "date": "2026-03-10",
           *             "mode": "in-person",
           *             "place": "Quito",
           *             "by": "EC"
           *           },
           *           {
           *             "date": "2026-03-10",
           *             "mode": "in-person",
           *             "place": "Quito",
           *             "by": "CO"
           *           }
           *         ]
           *       },
           *       "date": "2026-03-10",
           *       "place": "Quito",
           *       "record": {
           *         "accord": "agreed",
           *         "bySide": [
           *           {
           *             "outcome": "held",
           *             "date": "2026-03-10",
           *             "present": [
           *               {
           *                 "office": "ec-cancilleria",
           *                 "name": "Ministerio de Relaciones Exteriores"
           *               },
           *               {
           *                 "office": "ec-mtop"
           *               }
           *             ],
           *             "by": "EC"
           *           },
           *           {
           *             "outcome": "held",
           *             "date": "2026-03-10",
           *             "present": [
           *               {
           *                 "office": "co-cancilleria"
           *               }
           *             ],
           *             "by": "CO"
           *           }
           *         ]
           *       },
           *       "agenda": [
           *         {
           *           "title": "Aguas",
           *           "item": "co-1",
           *           "by": "CO",
           *           "state": "accepted"
           *         },
           *         {
           *           "title": "Puente",
           *           "axis": "infraestructura",
           *           "item": "ec-1",
           *           "by": "EC",
           *           "state": "proposed"
           *         }
           *       ],
           *       "papers": [
           *         {
           *           "title": "Informe",
           *           "digest": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
           *           "kind": "report",
           *           "bytes": 1200,
           *           "by": "EC",
           *           "item": "ec-1"
           *         }
           *       ],
           *       "delegations": [
           *         {
           *           "country": "EC",
           *           "head": {
           *             "office": "ec-cancilleria",
           *             "name": "Ministerio de Relaciones Exteriores"
           *           },
           *           "members": [
           *             {
           *               "office": "ec-mtop"
           *             }
           *           ]
           *         },
           *         {
           *           "country": "CO",
           *           "head": {
           *             "office": "co-cancilleria"
           *           },
           *           "members": []
           *         }
           *       ],
           *       "claims": [],
           *       "sourcesDiffer": [],
           *       "missing": [
           *         {
           *           "by": "CO",
           *           "act": "item-answer",
           *           "item": "ec-1"
           *         }
           *       ],
           *       "quorum": {
           *         "needed": 1,
           *         "present": [
           *           {
           *             "country": "EC",
           *             "offices": 2
           *           },
           *           {
           *             "country": "CO",
           *             "offices": 1
           *           }
           *         ],
           *         "reached": true
           *       },
           *       "actas": [
           *         "ec-acta-18"
           *       ],
           *       "digest": "39fa3ec4be867ff7e68cde59b6b8a3779e1d33c064a1ebd667905f0e82256d9c"
           *     }
           */
          'application/json': {
            /** Format: date */
            on: string;
            /**
             * @description By alternation: whoever did not host the last one that was held.
             * @enum {string}
             */
            hostByTurn?: 'EC' | 'CO' | 'PE';
            /**
             * @description Another hosts than whose turn it is.
             * @constant
             */
            departs?: true;
            quorum: {
              /** @description Offices that each side has to bring. */
              needed: number;
              present: {
                /** @enum {string} */
                country: 'EC' | 'CO' | 'PE';
                offices: number;
              }[];
              /** @description Of both sides, as each records its own. */
              reached: boolean;
            };
            /** @description Its actas, signed or not. */
            actas: string[];
            /** @description Several of them that both have signed though none supplements another: none is to be preferred. */
            rivalActas?: string[];
            /**
             * @description By its day its body was not yet founded, or had ended: one of the two is not as it is said.
             * @enum {string}
             */
            outsideItsBody?: 'ended' | 'not-yet-founded';
            id: string;
            parties: ('EC' | 'CO' | 'PE')[];
            body?: string;
            ordinal?: number;
            title?: string;
            generated?: boolean;
            /** @enum {string} */
            stage:
              | 'disputed'
              | 'suspended'
              | 'cancelled'
              | 'not-yet-seen'
              | 'convened'
              | 'settled'
              | 'held'
              | 'lapsed'
              | 'planned'
              | 'postponed'
              | 'not-attended'
              | 'not-known';
            /**
             * @description Whether it rests on acts of the two sides, or on what sources claim.
             * @enum {string}
             */
            basis: 'acts' | 'claims';
            meeting: {
              /** @enum {string} */
              accord: 'agreed' | 'one-side-only' | 'disputed';
              agreed?: {
                place?: string;
                /**
                 * @description Whose turn it is unless said: another is a departure.
                 * @enum {string}
                 */
                host?: 'EC' | 'CO' | 'PE';
                date: string;
                /** @enum {string} */
                mode: 'in-person' | 'virtual' | 'hybrid';
              };
              positions: {
                place?: string;
                /**
                 * @description Whose turn it is unless said: another is a departure.
                 * @enum {string}
                 */
                host?: 'EC' | 'CO' | 'PE';
                date: string;
                /** @enum {string} */
                mode: 'in-person' | 'virtual' | 'hybrid';
                /** @enum {string} */
                by: 'EC' | 'CO' | 'PE';
              }[];
            };
            /** @description The day on which it met, or as much of it as is known. */
            date?: string;
            /** @enum {string} */
            host?: 'EC' | 'CO' | 'PE';
            place?: string;
            record: {
              /** @enum {string} */
              accord: 'agreed' | 'one-side-only' | 'disputed';
              bySide: components['schemas']['SideRecord'][];
            };
            agenda: components['schemas']['AgendaItem'][];
            papers: {
              language?: string;
              /** @enum {string} */
              kind: 'note' | 'other' | 'agenda' | 'report' | 'study' | 'presentation' | 'photograph';
              title: string;
              digest: string;
              /** @description How many. */
              bytes: number;
              /** @enum {string} */
              by: 'EC' | 'CO' | 'PE';
              item?: string;
            }[];
            delegations: components['schemas']['Delegation'][];
            claims: components['schemas']['SessionClaim'][];
            /** @description The claim that the view rests on, where there is one. */
            restsOn?: string;
            /** @description In what the sources differ. */
            sourcesDiffer: string[];
            missing: components['schemas']['MissingOfSession'][];
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
  Committees_agenda: {
    parameters: {
      query?: {
        /** @description As of this moment, or the end of this day on the border (UTC-5); now unless said */
        asOf?: string;
        /** @description What counts: when it was recorded (unless said), or when it was done */
        by?: 'recording' | 'occurrence';
        /** @description Where the page before ended */
        cursor?: string;
        /** @description 1000 unless said */
        limit?: number;
        /** @description The other country of the relation */
        with?: 'EC' | 'CO' | 'PE';
        session?: string;
        state?: 'proposed' | 'accepted' | 'merged' | 'deferred' | 'withdrawn' | 'disputed';
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
           *       "on": "2026-12-01",
           *       "items": []
           *     }
           */
          'application/json': {
            /** Format: date */
            on: string;
            next?: string;
            /** @description How many of these nothing can be made of as they were told: they are in no list until their side puts them right. */
            heldAside?: number;
            items: components['schemas']['ListedItem'][];
          };
          /** @example session,item,by,title,axis,state */
          'text/csv': string;
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
  Committees_actas: {
    parameters: {
      query?: {
        /** @description As of this moment, or the end of this day on the border (UTC-5); now unless said */
        asOf?: string;
        /** @description What counts: when it was recorded (unless said), or when it was done */
        by?: 'recording' | 'occurrence';
        /** @description Where the page before ended */
        cursor?: string;
        /** @description 1000 unless said */
        limit?: number;
        /** @description The other country of the relation */
        with?: 'EC' | 'CO' | 'PE';
        session?: string;
        stage?: 'not-yet-seen' | 'draft' | 'agreed' | 'signature' | 'signed' | 'disputed';
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
           *       "on": "2026-12-01",
           *       "actas": []
           *     }
           */
          'application/json': {
            /** Format: date */
            on: string;
            next?: string;
            /** @description How many of these nothing can be made of as they were told: they are in no list until their side puts them right. */
            heldAside?: number;
            actas: components['schemas']['ActaSeen'][];
          };
          /** @example id,parties,session,supplements,stage,accord,concluded,signedOn,commitments,missing */
          'text/csv': string;
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
  Committees_acta: {
    parameters: {
      query?: {
        /** @description As of this moment, or the end of this day on the border (UTC-5); now unless said */
        asOf?: string;
        /** @description What counts: when it was recorded (unless said), or when it was done */
        by?: 'recording' | 'occurrence';
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
           *       "id": "ec-acta-18",
           *       "parties": [
           *         "EC",
           *         "CO"
           *       ],
           *       "session": "ec-comision-18",
           *       "stage": "signed",
           *       "accord": "agreed",
           *       "versions": [
           *         {
           *           "version": "ec-1",
           *           "digest": "199e8fca88a066dc22f2ecb4a80d9ff7b38fabff7f59867670595262512add1c",
           *           "sections": [
           *             {
           *               "heading": "Apertura",
           *               "text": "Se reunieron las delegaciones.",
           *               "beside": [
           *                 {
           *                   "language": "en",
           *                   "heading": "Opening",
           *                   "text": "The delegations met."
           *                 }
           *               ]
           *             }
           *           ],
           *           "decisions": [
           *             {
           *               "kind": "guideline",
           *               "text": "Que el órgano informe.",
           *               "to": "ec-comision"
           *             }
           *           ],
           *           "commitments": [
           *             {
           *               "text": "Concluir el puente.",
           *               "axis": "infraestructura",
           *               "offices": [
           *                 {
           *                   "office": "ec-mtop"
           *                 },
           *                 {
           *                   "office": "co-invias"
           *                 }
           *               ],
           *               "due": "2026-06-30",
           *               "measure": {
           *                 "indicator": "Avance",
           *                 "unit": "%",
           *                 "baseline": 40,
           *                 "target": 100
           *               },
           *               "basis": {
           *                 "instrument": "ec-acuerdo-1989",
           *                 "article": "art. 3"
           *               },
           *               "territory": [
           *                 "Carchi"
           *               ],
           *               "fulfilled": "both-report"
           *             }
           *           ],
           *           "changes": [],
           *           "reports": [],
           *           "by": "EC",
           *           "agreedBy": [
           *             "EC"
           *           ],
           *           "signedBy": [],
           *           "besideOf": [],
           *           "flagged": []
           *         },
           *         {
           *           "version": "ec-2",
           *           "basedOn": "ec-1",
           *           "digest": "590cb2422b942fe448469e8bb9e375289605d9ca6e18c41583f196b219617e62",
           *           "sections": [
           *             {
           *               "heading": "Apertura",
           *               "text": "Se reunieron ambas delegaciones."
           *             }
           *           ],
           *           "decisions": [
           *             {
           *               "kind": "guideline",
           *               "text": "Que el órgano informe.",
           *               "to": "ec-comision"
           *             }
           *           ],
           *           "commitments": [
           *             {
           *               "text": "Concluir el puente.",
           *               "axis": "infraestructura",
           *               "offices": [
           *                 {
           *                   "office": "ec-mtop"
           *                 },
           *                 {
           *                   "office": "co-invias"
           *                 }
           *               ],
           *               "due": "2026-06-30",
           *               "measure": {
           *                 "indicator": "Avance",
           *                 "unit": "%",
           *                 "baseline": 40,
           *                 "target": 100
           *               },
           *               "basis": {
           *                 "instrument": "ec-acuerdo-1989",
           *                 "article": "art. 3"
           *               },
           *               "territory": [
           *                 "Carchi"
           *               ],
           *               "fulfilled": "both-report"
           *             }
           *           ],
           *           "changes": [],
           *           "reports": [],
           *           "by": "EC",
           *           "agreedBy": [
           *             "EC"
           *           ],
           *           "signedBy": [
           *             "EC",
           *             "CO"
           *           ],
           *           "besideOf": [],
           *           "flagged": []
           *         }
           *       ],
           *       "signatures": [
           *         {
           *           "by": "EC",
           *           "version": "ec-2",
           *           "digest": "590cb2422b942fe448469e8bb9e375289605d9ca6e18c41583f196b219617e62",
           *           "office": {
           *             "office": "ec-cancilleria",
           *             "name": "Ministerio de Relaciones Exteriores"
           *           },
           *           "place": "Quito",
           *           "on": "2026-11-30"
           *         },
           *         {
           *           "by": "CO",
           *           "version": "ec-2",
           *           "digest": "590cb2422b942fe448469e8bb9e375289605d9ca6e18c41583f196b219617e62",
           *           "office": {
           *             "office": "co-cancilleria"
           *           },
           *           "place": "Quito",
           *           "on": "2026-03-10"
           *         }
           *       ],
           *       "concluded": "ec-2",
           *       "signedOn": "2026-11-30",
           *       "outcome": {
           *         "decisions": [
           *           {
           *             "id": "ec-acta-18-d1",
           *             "kind": "guideline",
           *             "text": "Que el órgano informe.",
           *             "to": "ec-comision"
           *           }
           *         ],
           *         "commitments": [
           *           {
           *             "id": "ec-acta-18-c1",
           *             "text": "Concluir el puente.",
           *             "axis": "infraestructura",
           *             "offices": [
           *               {
           *                 "office": "ec-mtop"
           *               },
           *               {
           *                 "office": "co-invias"
           *               }
           *             ],
           *             "due": "2026-06-30",
           *             "measure": {
           *               "indicator": "Avance",
           *               "unit": "%",
           *               "baseline": 40,
           *               "target": 100
           *             },
           *             "basis": {
           *               "instrument": "ec-acuerdo-1989",
           *               "article": "art. 3"
           *             },
           *             "territory": [
           *               "Carchi"
           *             ],
           *             "fulfilled": "both-report"
           *           }
           *         ],
           *         "changes": [],
           *         "reports": []
           *       },
           *       "missing": [],
           *       "digest": "aa2acce215a410d3d7cef922f541f95d0338f5ab669f8384808ec27f52f05e6f"
           *     }
           */
          'application/json': {
            /** Format: date */
            on: string;
            id: string;
            parties: ('EC' | 'CO' | 'PE')[];
            session?: string;
            /** @description The signed acta that it corrects. */
            supplements?: string;
            generated?: boolean;
            /** @enum {string} */
            stage: 'signed' | 'signature' | 'agreed' | 'disputed' | 'not-yet-seen' | 'draft';
            /** @enum {string} */
            accord: 'agreed' | 'one-side-only' | 'disputed';
            versions: components['schemas']['DraftedVersion'][];
            signatures: components['schemas']['HeadSignature'][];
            /** @description The version that both have signed. */
            concluded?: string;
            /**
             * Format: date
             * @description The day of the later signature.
             */
            signedOn?: string;
            /** @description What it brings about: nothing before both have signed the same. */
            outcome: components['schemas']['ActaOutcome'];
            missing: components['schemas']['MissingOfActa'][];
            /** @description Other actas of its session that both have signed too, none of which supplements another: signed at a time when neither side had heard of the other’s signature. All of them stand until a supplementary acta decides. */
            rivals?: string[];
            /** @description SHA-256 (hex) of everything else here, as canonical JSON. */
            digest: string;
          };
          /**
           * @example <!doctype html>
           *     <html lang="es">…
           */
          'text/html': string;
          /** @example %PDF-1.7 … */
          'application/pdf': string;
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
  Committees_differences: {
    parameters: {
      query: {
        /** @description As of this moment, or the end of this day on the border (UTC-5); now unless said */
        asOf?: string;
        /** @description What counts: when it was recorded (unless said), or when it was done */
        by?: 'recording' | 'occurrence';
        from: string;
        to: string;
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
           *       "from": "ec-1",
           *       "to": "ec-2",
           *       "parts": [
           *         {
           *           "in": "both",
           *           "text": "# Apertura\n"
           *         },
           *         {
           *           "in": "from",
           *           "text": "Se reunieron las delegaciones.\n## en: Opening\nThe delegations met.\n"
           *         }
           *       ],
           *       "unified": "===================================================================\n--- ec-1\n+++ ec-2\n@@ -1,6 +1,4 @@\n # Apertura\n-Se reunieron las delegaciones.\n-## en: Opening\n-The delegations met.\n+Se reunieron ambas delegaciones.\n [guideline → ec-comision] Que el órgano informe.\n [commitment] Concluir el puente…"
           *     }
           */
          'application/json': components['schemas']['Differences'];
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
  Committees_commitments: {
    parameters: {
      query?: {
        /** @description As of this moment, or the end of this day on the border (UTC-5); now unless said */
        asOf?: string;
        /** @description What counts: when it was recorded (unless said), or when it was done */
        by?: 'recording' | 'occurrence';
        /** @description Where the page before ended */
        cursor?: string;
        /** @description 1000 unless said */
        limit?: number;
        /** @description The other country of the relation */
        with?: 'EC' | 'CO' | 'PE';
        body?: string;
        session?: string;
        acta?: string;
        state?:
          | 'not-yet-seen'
          | 'open'
          | 'in-progress'
          | 'overdue'
          | 'fulfilled'
          | 'withdrawn'
          | 'merged'
          | 'not-known';
        /** @description Of the two sides’ own views */
        accord?: 'agreed' | 'one-side-only' | 'disputed';
        /** @description Of an office’s code */
        office?: string;
        axis?: string;
        territory?: string;
        /** @description Those that promise the same */
        thread?: string;
        /** @description Due on this day or later */
        dueFrom?: string;
        /** @description Due on this day or earlier */
        dueUntil?: string;
        /** @description Whether its date slipped */
        slipped?: 'true' | 'false';
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
           *       "on": "2026-12-01",
           *       "commitments": []
           *     }
           */
          'application/json': {
            /** Format: date */
            on: string;
            next?: string;
            /** @description How many of these nothing can be made of as they were told: they are in no list until their side puts them right. */
            heldAside?: number;
            commitments: components['schemas']['CommitmentSeen'][];
          };
          /** @example id,parties,basis,acta,session,body,axis,text,offices,territory,state,accord,madeOn,firstPromised,due,slips,thread,repeats,escalatedTo,missing */
          'text/csv': string;
          /**
           * @example <!doctype html>
           *     <html lang="es">…
           */
          'text/html': string;
          /** @example %PDF-1.7 … */
          'application/pdf': string;
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
  Committees_commitment: {
    parameters: {
      query?: {
        /** @description As of this moment, or the end of this day on the border (UTC-5); now unless said */
        asOf?: string;
        /** @description What counts: when it was recorded (unless said), or when it was done */
        by?: 'recording' | 'occurrence';
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
           *       "id": "ec-acta-18-c1",
           *       "parties": [
           *         "EC",
           *         "CO"
           *       ],
           *       "basis": "acta",
           *       "acta": "ec-acta-18",
           *       "madeOn": "2026-11-30",
           *       "session": "ec-comision-18",
           *       "body": "ec-comision",
           *       "text": "Concluir el puente.",
           *       "axis": "infraestructura",
           *       "offices": [
           *         {
           *           "office": "ec-mtop"
           *         },
           *         {
           *           "office": "co-invias"
           *         }
           *       ],
           *       "territory": [
           *         "Carchi"
           *       ],
           *       "measure": {
           *         "indicator": "Avance",
           *         "unit": "%",
           *         "baseline": 40,
           *         "target": 100
           *       },
           *       "legalBasis": {
           *         "instrument": "ec-acuerdo-1989",
           *         "article": "art. 3"
           *       },
           *       "state": "overdue",
           *       "accord": "one-side-only",
           *       "views": [
           *         {
           *           "state": "in-progress",
           *           "value": 60,
           *           "evidence": [
           *             {
           *               "title": "Informe",
           *               "digest": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
           *               "kind": "report",
           *               "bytes": 1200
           *             }
           *           ],
           *           "by": "EC",
           *           "on": "2026-11-30"
           *         }
           *       ],
           *       "firstPromised": "2026-06-30",
           *       "due": "2026-06-30",
           *       "undertakings": [],
           *       "measured": [],
           *       "notices": [],
           *       "slips": [],
           *       "changes": [],
           *       "claims": [],
           *       "sourcesDiffer": [],
           *       "missing": [
           *         {
           *           "by": "CO",
           *           "act": "report"
           *         }
           *       ],
           *       "thread": "ec-acta-18-c1",
           *       "digest": "6a18cb8bcfdd541332449c52e1076955f50d8dc7a9ac1abc2499f33f5944452f",
           *       "repeatedBy": []
           *     }
           */
          'application/json': {
            /** Format: date */
            on: string;
            repeatedBy: string[];
            /** @description The first of those that promise the same: they are one. */
            thread: string;
            /** @description The body that watches is no more; into which it went, or which is above it. */
            bodyEnded?: {
              since: string;
              successor?: string;
            };
            escalation?: components['schemas']['Escalation'];
            id: string;
            parties: ('EC' | 'CO' | 'PE')[];
            /** @enum {string} */
            basis: 'acta' | 'claims';
            acta?: string;
            session?: string;
            body?: string;
            /** Format: date */
            madeOn?: string;
            text?: string;
            axis?: string;
            offices: {
              name?: string;
              /** @description Its code begins with its country: `ec-cancilleria`. */
              office: string;
            }[];
            territory: string[];
            measure?: {
              baseline?: number;
              indicator: string;
              unit: string;
              target: number;
            };
            /** @description As a source words it. */
            measureClaimed?: string;
            legalBasis?: {
              article?: string;
              instrument: string;
            };
            rhythm?: {
              everyMonths: number;
            };
            /** @enum {string} */
            state:
              | 'withdrawn'
              | 'not-yet-seen'
              | 'not-known'
              | 'merged'
              | 'fulfilled'
              | 'in-progress'
              | 'overdue'
              | 'open';
            /**
             * @description Of the two sides' own views.
             * @enum {string}
             */
            accord: 'agreed' | 'one-side-only' | 'disputed';
            views: components['schemas']['SideView'][];
            firstPromised?: string;
            due?: string;
            slips: components['schemas']['Slip'][];
            /** @description By which projects and activities either side carries it out. */
            undertakings: components['schemas']['Undertaking'][];
            /** @description What was measured of it, in the order of the days. */
            measured: components['schemas']['Measured'][];
            repeats?: string;
            mergedInto?: string;
            /** @description By decision of an acta. */
            escalatedTo?: string;
            /** @description Of which acta that decision is. */
            escalatedBy?: string;
            changes: components['schemas']['ChangedBy'][];
            /** @description What both sides were told of its escalations. */
            notices: components['schemas']['NotedEscalation'][];
            claims: components['schemas']['CommitmentClaim'][];
            restsOn?: string;
            sourcesDiffer: string[];
            /** @constant */
            flagged?: true;
            missing: {
              /** @enum {string} */
              by: 'EC' | 'CO' | 'PE';
              /** @enum {string} */
              act: 'claim' | 'acta' | 'report' | 'due' | 'owner';
            }[];
            /** @description SHA-256 (hex) of everything else here, as canonical JSON. */
            digest: string;
          };
          /**
           * @example <!doctype html>
           *     <html lang="es">…
           */
          'text/html': string;
          /** @example %PDF-1.7 … */
          'application/pdf': string;
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
  Committees_traces: {
    parameters: {
      query?: {
        /** @description As of this moment, or the end of this day on the border (UTC-5); now unless said */
        asOf?: string;
        /** @description What counts: when it was recorded (unless said), or when it was done */
        by?: 'recording' | 'occurrence';
        /** @description Where the page before ended */
        cursor?: string;
        /** @description 1000 unless said */
        limit?: number;
        /** @description The other country of the relation */
        with?: 'EC' | 'CO' | 'PE';
        instrument?: string;
        /** @description Of the instrument */
        article?: string;
        acta?: string;
        commitment?: string;
        /** @description A project or an activity */
        undertaking?: string;
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
           *       "on": "2026-12-01",
           *       "traces": []
           *     }
           */
          'application/json': {
            /** Format: date */
            on: string;
            next?: string;
            /** @description How many of these nothing can be made of as they were told: they are in no list until their side puts them right. */
            heldAside?: number;
            traces: components['schemas']['Trace'][];
          };
          /** @example instrument,article,session,acta,commitment,text,state,due,undertaking,undertakingTitle,undertakingBy,undertakingState,indicator,unit,baseline,target,measured */
          'text/csv': string;
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
  Committees_followUp: {
    parameters: {
      query?: {
        /** @description As of this moment, or the end of this day on the border (UTC-5); now unless said */
        asOf?: string;
        /** @description What counts: when it was recorded (unless said), or when it was done */
        by?: 'recording' | 'occurrence';
        body?: string;
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
           *       "on": "2026-12-01",
           *       "bodies": [],
           *       "guidelinesWithoutReport": [],
           *       "sessionsWithoutActa": [],
           *       "lacking": {
           *         "acta": 0,
           *         "owner": 0,
           *         "due": 0
           *       }
           *     }
           */
          'application/json': {
            /** Format: date */
            on: string;
            bodies: components['schemas']['BodyFollowUp'][];
            guidelinesWithoutReport: components['schemas']['Guideline'][];
            /** @description Held, by acts of the two sides, and without an acta that both have signed. */
            sessionsWithoutActa: string[];
            /** @description How many commitments lack what they should have. */
            lacking: {
              acta: number;
              owner: number;
              due: number;
            };
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
  Committees_escalations: {
    parameters: {
      query?: {
        /** @description As of this moment, or the end of this day on the border (UTC-5); now unless said */
        asOf?: string;
        /** @description What counts: when it was recorded (unless said), or when it was done */
        by?: 'recording' | 'occurrence';
        /** @description Where the page before ended */
        cursor?: string;
        /** @description 1000 unless said */
        limit?: number;
        /** @description The other country of the relation */
        with?: 'EC' | 'CO' | 'PE';
        body?: string;
        session?: string;
        acta?: string;
        state?:
          | 'not-yet-seen'
          | 'open'
          | 'in-progress'
          | 'overdue'
          | 'fulfilled'
          | 'withdrawn'
          | 'merged'
          | 'not-known';
        /** @description Of the two sides’ own views */
        accord?: 'agreed' | 'one-side-only' | 'disputed';
        /** @description Of an office’s code */
        office?: string;
        axis?: string;
        territory?: string;
        /** @description Those that promise the same */
        thread?: string;
        /** @description Due on this day or later */
        dueFrom?: string;
        /** @description Due on this day or earlier */
        dueUntil?: string;
        /** @description Whether its date slipped */
        slipped?: 'true' | 'false';
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
           *       "on": "2026-12-01",
           *       "escalations": []
           *     }
           */
          'application/json': {
            /** Format: date */
            on: string;
            next?: string;
            /** @description How many of these nothing can be made of as they were told: they are in no list until their side puts them right. */
            heldAside?: number;
            escalations: components['schemas']['CommitmentSeen'][];
          };
          /** @example id,parties,basis,acta,session,body,axis,text,offices,territory,state,accord,madeOn,firstPromised,due,slips,thread,repeats,escalatedTo,missing */
          'text/csv': string;
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
  Counts_list: {
    parameters: {
      query?: {
        /** @description Whose counts */
        country?: 'EC' | 'CO' | 'PE';
        kind?:
          | 'refusal-of-entry'
          | 'refusal-of-exit'
          | 'exclusion'
          | 'deportation'
          | 'detention'
          | 'referral-trafficking'
          | 'referral-health'
          | 'referral-child-alone'
          | 'refusals'
          | 'measures'
          | 'referrals'
          | 'all';
        /** @description A day of the first month */
        from?: string;
        /** @description A day of the last month */
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
           *       "least": 10,
           *       "counts": []
           *     }
           */
          'application/json': components['schemas']['CountsAnswer'];
          /** @example country,month,kind,count,suppressed,generated,version,takenAt */
          'text/csv': string;
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
  Calendar_list: {
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
           *       "feeds": []
           *     }
           */
          'application/json': {
            feeds: components['schemas']['Feed'][];
          };
          /** @example id,name,language,country,agency,by,madeAt */
          'text/csv': string;
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
  Calendar_make: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FeedBody'];
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "calendar-01a22cfe-252f-75d1-ba5d-24fdd9335ee8",
           *       "name": "Comité de frontera, Tulcán",
           *       "language": "es",
           *       "country": "EC",
           *       "agency": "ec-cancilleria",
           *       "by": "rosa",
           *       "madeAt": "2026-11-30T15:06:22.905948Z",
           *       "secret": "q1M4v7nJx0dW8yTz3kRb6uHc2sLf9pAe5gNi1oVwXmY",
           *       "path": "/v1/calendar.ics?secret=q1M4v7nJx0dW8yTz3kRb6uHc2sLf9pAe5gNi1oVwXmY"
           *     }
           */
          'application/json': components['schemas']['MadeFeed'];
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
  Calendar_revoke: {
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
           *       "id": "calendar-01a22cfe-252f-75d1-ba5d-24fdd9335ee8",
           *       "revoked": true
           *     }
           */
          'application/json': {
            id: string;
            /** @constant */
            revoked: true;
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
  Calendar_read: {
    parameters: {
      query: {
        /** @description The feed’s secret */
        secret: string;
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
           * @example BEGIN:VCALENDAR
           *     VERSION:2.0
           *     PRODID:-//vecindad//shared-view//ES
           *     METHOD:PUBLISH
           *     X-WR-CALNAME:Vecindad: Comité de frontera\, Tulcán
           *     BEGIN:VEVENT
           *     UID:ec-acuerdo-end@vecindad
           *     SEQUENCE:4
           *     DTSTAMP:20261120T100000Z
           *     DTSTART;VALUE=DATE:20261231
           *     DTEND;VALUE=DATE:20270101
           *     …
           */
          'text/calendar': string;
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
          | 'case-read'
          | 'person-lookup'
          | 'person-read'
          | 'person-erasure'
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
           *           "id": 361,
           *           "at": "2026-12-01T14:15:02.152Z",
           *           "kind": "forbidden",
           *           "outcome": 403,
           *           "code": "caller.not-permitted",
           *           "subject": "ombudsman@ec-defensoria",
           *           "agency": "ec-defensoria",
           *           "country": "EC",
           *           "route": "GET /v1/papers/:digest",
           *           "ids": {
           *             "digest": "00000000-0000-4000-8000-000000000000"
           *           },
           *           "address": "127.0.0.1",
           *           "count": 1
           *         },
           *         {
           *           "id": 360,
           *           "at": "2026-12-01T14:15:02.139Z",
           *           "kind": "forbidden",
           *           "outcome": 403,
           *           "code": "caller.not-permitted",
           *           "subject": "security-officer@ec-migracion",
           *           "agency": "ec-migracion",
           *           "country": "EC",
           *           "route": "GET /v1/papers/:digest",
           *           "ids": {
           *             "digest": "00000000-0000-4000-8000-000000000000"
           *           },
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
          /** @example id,at,kind,outcome,code,subject,agency,country,route,address,count,amount */
          'text/csv': string;
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
          /** @example id,consumer,ledger,position,code,digest,bytes,foundAt,state,resolution,resolvedBy,detail */
          'text/csv': string;
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
           *       "id": 83440818717201,
           *       "consumer": "inbox",
           *       "ledger": "ec.co.crossing",
           *       "position": 33,
           *       "code": "record.unsealed",
           *       "digest": "90ee95db624c73e25068a45c7ae9c205a25f54dcc150edc656cfc4303b5c1008",
           *       "foundAt": "2026-12-01T14:14:52.729Z",
           *       "state": "open",
           *       "detail": "no seal of ec.co.crossing covers this record; without one it has no effect",
           *       "record": "{\"specversion\":\"1.0\",\"id\":\"ec.co.crossing/33\",\"source\":\"urn:vecindad:ec\",\"type\":\"vecindad.crossing.recorded.v2\",\"subject\":\"00000000-0000-4000-8000-000000000000\",\"time\":\"2026-01-01T00:00:00.000000Z\",\"occurredat\":\"2026-01-01\",\"datacontenttype\":\"application/json\",\"ledger\":\"ec.co.crossing\",\"ledgerpositi…"
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
           *       "id": 83440818717201,
           *       "consumer": "inbox",
           *       "ledger": "ec.co.crossing",
           *       "position": 33,
           *       "code": "record.unsealed",
           *       "digest": "90ee95db624c73e25068a45c7ae9c205a25f54dcc150edc656cfc4303b5c1008",
           *       "foundAt": "2026-12-01T14:14:52.729Z",
           *       "state": "skipped",
           *       "resolution": "Nobody signed it",
           *       "resolvedBy": "operator@co-migracion",
           *       "detail": "no seal of ec.co.crossing covers this record; without one it has no effect",
           *       "record": "{\"specversion\":\"1.0\",\"id\":\"ec.co.crossing/33\",\"source\":\"urn:vecindad:ec\",\"type\":\"vecindad.crossing.recorded.v2\",\"subject\":\"00000000-0000-4000-8000-000000000000\",\"time\":\"2026-01-01T00:00:00.000000Z\",\"occurredat\":\"2026-01-01\",\"datacontenttype\":\"application/json\",\"ledger\":\"ec.co.crossing\",\"ledgerpositi…"
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
           *     vecindad_append_batch_size_bucket{le="8"} 19
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
           *       "completeTo": "2026-12-01T14:00:00.000000Z",
           *       "ledgers": [
           *         {
           *           "ledger": "ec.co.crossing",
           *           "from": "EC",
           *           "completeTo": "2026-12-01T14:14:16.531976Z",
           *           "silent": false,
           *           "implausible": false
           *         },
           *         {
           *           "ledger": "ec.all.crossing",
           *           "from": "EC",
           *           "completeTo": "2026-12-01T14:00:00.000000Z",
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
           *       "digest": "eaa76e2196c48bac10ca4ab7e8b4eb553258533ceae0cc8ff0c604188f220848",
           *       "rows": 3,
           *       "positions": {
           *         "co.all.crossing": 0,
           *         "co.ec.crossing": 2,
           *         "ec.all.crossing": 0,
           *         "ec.co.crossing": 7,
           *         "ec.pe.crossing": 2,
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
