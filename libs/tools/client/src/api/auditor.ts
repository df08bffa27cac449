/** Made of `docs/openapi`, with which it is written anew. */
export interface paths {
  '/v1/ledgers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every ledger that concerns the caller’s country, with its size and newest seal */
    get: operations['Ledgers_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ledgers/{ledger}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The published events of a ledger, one a line, exactly as they were sealed */
    get: operations['Ledgers_events'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ledgers/{ledger}/seal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest signed checkpoint of a ledger, as its country published it */
    get: operations['Ledgers_seal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ledgers/{ledger}/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reads the whole ledger again and checks every byte against what was signed */
    post: operations['Ledgers_verify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/lives/{subject}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything both sides published of an instrument (`instrument-…`) or a request (`request-…`) */
    get: operations['Lives_life'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/replays': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Starts building a read model as of a moment */
    post: operations['Replays_request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/replays/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far a replay is, and its digest when it is done */
    get: operations['Replays_find'];
    put?: never;
    post?: never;
    /** Gives up a replay that is not finished */
    delete: operations['Replays_cancel'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/replays/{id}/rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The content of a finished replay, a row a line */
    get: operations['Replays_rows'];
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
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    MomentBody: {
      /**
       * Format: date-time
       * @description Not in the future; a mere date would leave open whose midnight is meant
       * @example 2026-12-01T18:00:00-05:00
       */
      instant: string;
      /**
       * @description What the instant limits: what was recorded by then, or what had occurred by then
       * @enum {string}
       */
      by?: 'recording' | 'occurrence';
    };
    ReplayBody: {
      /**
       * @description The read model: `posts`, `traffic`, `instruments` or `exchanges`
       * @example traffic
       */
      model: string;
      asOf?: components['schemas']['MomentBody'];
      /** @description Leaves to take of each ledger, `{ "ec.co.crossing": 42 }`; a ledger that is not named counts as empty */
      positions?: {
        [key: string]: number;
      };
    };
    DecisionBody: {
      /** @description Why; it is kept with your name */
      reason: string;
    };
    /** @description What is wrong with a kept ledger, and where. */
    ArchiveFinding: {
      /** @enum {string} */
      code:
        | 'entry.altered'
        | 'entry.missing'
        | 'entry.back-dated'
        | 'seal.not-genuine'
        | 'seal.other-content'
        | 'seal.from-the-future'
        | 'receipt.unfounded'
        | 'ledger.unsealed';
      detail: string;
      /** @description The leaf, where one leaf is to blame. */
      position?: number;
      /** @description First and last leaf of the batch, where only the batch can be named. */
      range?: number[];
    };
    /** @description The moment to replay to: nothing (all that is archived), ledger sizes, or an instant of recording or of occurrence. */
    AsOf: {
      /** @description Leaves to take of each ledger; a ledger that is not named counts as empty. */
      positions?: {
        [key: string]: number;
      };
      /** @description Only these ledgers; all that are archived where none is named. */
      ledgers?: string[];
      /** Format: date-time */
      instant?: string;
      /**
       * @description What the instant limits: when it was recorded (what was known then), or when it occurred at the post.
       * @enum {string}
       */
      by?: 'recording' | 'occurrence';
    };
    /** @description An event that has no part in a replay, by its place, and why. */
    Aside: {
      ledger: string;
      position: number;
      code: string;
      detail: string;
    };
    FieldError: {
      /** @description Path into `data`: `place.latitude`. */
      field: string;
      message: string;
    };
    /** @description How far a ledger is verified and kept here. `asOf`: every event recorded at or before it is among the `size`. */
    LedgerHead: {
      ledger: string;
      size: number;
      /** Format: date-time */
      asOf: string;
      seal?: string;
    };
    LifeStep: {
      id: string;
      type?: string;
      /** @enum {string} */
      recordedBy: 'EC' | 'CO' | 'PE';
      /** Format: date-time */
      recordedAt: string;
      occurredAt: string;
      answers?: string;
      /** @description When each other side learnt of it, at the latest: by its own receipt, or by an event of its own that answers this one. Nothing while neither is there. */
      learnt: {
        EC?: null | {
          /** Format: date-time */
          at: string;
          /** @enum {string} */
          by: 'receipt' | 'answer';
        };
        CO?: null | {
          /** Format: date-time */
          at: string;
          /** @enum {string} */
          by: 'receipt' | 'answer';
        };
        PE?: null | {
          /** Format: date-time */
          at: string;
          /** @enum {string} */
          by: 'receipt' | 'answer';
        };
      };
      /** @description What was told, as far as its contract knows it. */
      event?: {
        /** @constant */
        specversion: '1.0';
        /** @description `<ledger>/<ledgerposition>`: unique at its source, and says nothing of the country's own numbering. */
        id: string;
        /** @description The country's node: `urn:vecindad:ec`. */
        source: string;
        /** @description `vecindad.<capability>.<event>.v<N>`. */
        type: string;
        /** @description What it is about: the stream's name, or, where a person stands behind it, a name drawn for what is told. */
        subject: string;
        /**
         * Format: date-time
         * @description When it was recorded, by the node's clock; UTC, microseconds. Of an anchor: the quarter of an hour that it is of.
         */
        time: string;
        /** @description When it happened, by the clock of the post; a date where the register holds no more. */
        occurredat: string;
        /** @constant */
        datacontenttype: 'application/json';
        /** @description `<from>.<audience>.<channel>`. */
        ledger: string;
        /** @description Leaf index from 0, in decimal: a CloudEvents integer has only 32 bits. */
        ledgerposition: string;
        /** @description Instrument and article under which it is shared, where one is required. */
        legalbasis?: string;
        /** @description The `id` of the published event that this one answers. */
        inresponseto?: string;
        data: unknown;
      };
      /** @description Why this program does not understand it, which an earlier one did. */
      notUnderstood?: components['schemas']['NotUnderstood'];
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
    /** @description Why a published event cannot be understood. */
    NotUnderstood: {
      /** @enum {string} */
      code:
        'contract.malformed' | 'contract.unknown-type' | 'contract.newer-version' | 'contract.invalid-data';
      detail: string;
      /** @description Which fields of `data`, where those are to blame. */
      errors?: components['schemas']['FieldError'][];
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
    /** @description A receipt that the ledger it thanks for does not bear out: it counts for nothing. */
    ReceiptFinding: {
      /** @constant */
      code: 'receipt.unfounded';
      /** @description The receipt: ledger and position. */
      id: string;
      detail: string;
    };
    /** @description A row of a read model as a replay built it. */
    ReplayRow: {
      table: string;
      row: unknown;
    };
    ReplayState: {
      id: string;
      model: string;
      asOf: components['schemas']['AsOf'];
      /** @enum {string} */
      state: 'running' | 'done' | 'failed' | 'cancelled';
      progress: {
        folded: number;
        total: number;
      };
      positions?: {
        [key: string]: number;
      };
      /** @description Events that this auditor’s operators decided to leave out of this model. */
      leftOut?: components['schemas']['Aside'][];
      /** @description Events in front of which a ledger ends, since nobody has decided about them: they stand in quarantine. */
      stopped?: components['schemas']['Aside'][];
      events?: number;
      rows?: number;
      /** @description SHA-256 over the content; two sides that replay to the same positions get the same. */
      digest?: string;
      failure?: string;
      requestedBy: string;
      requestedAt: string;
      endedAt?: string;
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
    Verification: {
      ledger: string;
      /** @description Leaves that were read. */
      size: number;
      seals: number;
      sound: boolean;
      findings: components['schemas']['ArchiveFinding'][];
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
  Ledgers_list: {
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
           *       "ledgers": [
           *         {
           *           "ledger": "co.all.agreement",
           *           "size": 0,
           *           "asOf": "2026-12-01T14:15:00.000000Z",
           *           "seal": "vecindad/co.all.agreement\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nasof 2026-12-01T14:15:00.000000Z\n\n— vecindad/co venoXZs4nA35gqBxiB+V1jgAxG+KcBqYW3BjeBXFB8ATbV69EByJBFeOb5QypMA/UNya4ciEc49JKWmAxlFhp9pFnQo=\n"
           *         },
           *         {
           *           "ledger": "co.all.anchors",
           *           "size": 2,
           *           "asOf": "2026-12-01T14:15:00.000000Z",
           *           "seal": "vecindad/co.all.anchors\n2\n9wcwxTHMf+njysgaRjK5CMwM/QLaGM+iJFWrah9iiBE=\nasof 2026-12-01T14:15:00.000000Z\n\n— vecindad/co venoXUYcDwlwUbjT2z7XtGkttF3ZLFIDg9NfAvat55K46U7yuB/GrpS823t7h1sRIsWz0CWo9wsz8cUBvI2NicxUHQs=\n"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            ledgers: components['schemas']['LedgerHead'][];
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
  Ledgers_events: {
    parameters: {
      query?: {
        /** @description First ledger position wanted, from 0 */
        from?: number;
        /** @description How many at most; all that are archived when absent */
        limit?: number;
      };
      header?: never;
      path: {
        ledger: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One of these a line */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "specversion": "1.0",
           *       "id": "ec.pe.crossing/0",
           *       "source": "urn:vecindad:ec",
           *       "type": "vecindad.crossing.post-registered.v1",
           *       "subject": "post-huaquillas",
           *       "time": "2026-12-01T14:14:12.132312Z",
           *       "occurredat": "2026-12-01T14:14:12.132312Z",
           *       "datacontenttype": "application/json",
           *       "ledger": "ec.pe.crossing",
           *       "ledgerposition": "0",
           *       "data": {
           *         "post": "huaquillas",
           *         "name": "Centro Binacional de Atención Fronteriza Huaquillas",
           *         "kind": "land",
           *         "border": "PE",
           *         "place": {
           *           "admin1": "El Oro",
           *           "admin2": "Huaquillas"
           *         },
           *         "timeZone": "America/Guayaquil",
           *         "labels": [
           *           "Centro Binacional de Atención Fronteriza Huaquillas"
           *         ],
           *         "source": {
           *           "title": "Registro de prueba",
           *           "date": "2021-12-15"
           *         }
           *       }
           *     }
           */
          'application/x-ndjson': {
            /** @constant */
            specversion: '1.0';
            /** @description `<ledger>/<ledgerposition>`: unique at its source, and says nothing of the country's own numbering. */
            id: string;
            /** @description The country's node: `urn:vecindad:ec`. */
            source: string;
            /** @description `vecindad.<capability>.<event>.v<N>`. */
            type: string;
            /** @description What it is about: the stream's name, or, where a person stands behind it, a name drawn for what is told. */
            subject: string;
            /**
             * Format: date-time
             * @description When it was recorded, by the node's clock; UTC, microseconds. Of an anchor: the quarter of an hour that it is of.
             */
            time: string;
            /** @description When it happened, by the clock of the post; a date where the register holds no more. */
            occurredat: string;
            /** @constant */
            datacontenttype: 'application/json';
            /** @description `<from>.<audience>.<channel>`. */
            ledger: string;
            /** @description Leaf index from 0, in decimal: a CloudEvents integer has only 32 bits. */
            ledgerposition: string;
            /** @description Instrument and article under which it is shared, where one is required. */
            legalbasis?: string;
            /** @description The `id` of the published event that this one answers. */
            inresponseto?: string;
            data: unknown;
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
  Ledgers_seal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ledger: string;
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
           * @example vecindad/ec.co.crossing
           *     19
           *     DbMWyT78mWeqCgywnluGzWr17VZVQ/GuXueCyh5fpZI=
           *     asof 2026-12-01T14:14:16.775621Z
           *
           *     — vecindad/ec n/G3a1ij0ehHOhL7gCBB5dQ8s1RPIX050hLr9ahIcABhdMDarXtaW5qQeDLxm74wJD/4GSvYm4iNayhd0xNCzu14Bwg=
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
  Ledgers_verify: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ledger: string;
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
           *       "ledger": "ec.co.crossing",
           *       "size": 19,
           *       "seals": 11,
           *       "sound": true,
           *       "findings": []
           *     }
           */
          'application/json': components['schemas']['Verification'];
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
  Lives_life: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        subject: string;
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
           *       "subject": "instrument-ec-desaparecidos",
           *       "steps": [
           *         {
           *           "id": "ec.co.agreement/0",
           *           "type": "vecindad.agreement.proposed.v1",
           *           "event": {
           *             "specversion": "1.0",
           *             "id": "ec.co.agreement/0",
           *             "source": "urn:vecindad:ec",
           *             "type": "vecindad.agreement.proposed.v1",
           *             "subject": "instrument-ec-desaparecidos",
           *             "time": "2026-12-01T14:14:22.358416Z",
           *             "occurredat": "2026-12-01",
           *             "datacontenttype": "application/json",
           *             "ledger": "ec.co.agreement",
           *             "ledgerposition": "0",
           *             "data": {
           *               "kind": "memorandum",
           *               "title": "Memorando sobre personas desaparecidas (generado)",
           *               "subject": "Consultas entre las policías sobre personas desaparecidas",
           *               "generated": true,
           *               "instrument": "ec-desaparecidos",
           *               "text": {
           *                 "content": "Las policías se consultan.",
           *                 "digest": "944a636a1f44ab309758996f5da6038790cc00083ed4555b404ba99430dfbf2b",
           *                 "entryIntoForce": {
           *                   "by": "ratification"
           *                 },
           *                 "until": "2030-12-31",
           *                 "activities": [
           *                   "information-exchange"
           *                 ],
           *                 "authorises": [
           *                   {
           *                     "article": "art. 4",
           *                     "matters": [
           *                       "missing-persons"
           *                     ],
           *                     "agencies": [
           *                       "ec-policia",
           *                       "co-policia"
           *                     ]
           *                   }
           *                 ],
           *                 "language": "es",
           *                 "noticeMonths": 6,
           *                 "version": "ec-1"
           *               },
           *               "parties": [
           *                 "EC",
           *                 "CO"
           *               ]
           *             }
           *           },
           *           "recordedBy": "EC",
           *           "recordedAt": "2026-12-01T14:14:22.358416Z",
           *           "occurredAt": "2026-12-01",
           *           "learnt": {
           *             "CO": {
           *               "at": "2026-12-01T14:14:22.451414Z",
           *               "by": "receipt"
           *             }
           *           }
           *         },
           *         {
           *           "id": "co.ec.agreement/0",
           *           "type": "vecindad.agreement.text-proposed.v1",
           *           "event": {
           *             "specversion": "1.0",
           *             "id": "co.ec.agreement/0",
           *             "source": "urn:vecindad:co",
           *             "type": "vecindad.agreement.text-proposed.v1",
           *             "subject": "instrument-ec-desaparecidos",
           *             "time": "2026-12-01T14:14:22.987161Z",
           *             "occurredat": "2026-12-01",
           *             "datacontenttype": "application/json",
           *             "ledger": "co.ec.agreement",
           *             "ledgerposition": "0",
           *             "inresponseto": "ec.co.agreement/0",
           *             "data": {
           *               "instrument": "ec-desaparecidos",
           *               "text": {
           *                 "content": "Las policías se consultan en diez días.",
           *                 "digest": "e1a8d44cdc18121436143165ebbffb5c146a57179b997b2bd2e20cf80cc29d7c",
           *                 "entryIntoForce": {
           *                   "by": "ratification"
           *                 },
           *                 "until": "2030-12-31",
           *                 "activities": [
           *                   "information-exchange"
           *                 ],
           *                 "authorises": [
           *                   {
           *                     "article": "art. 4",
           *                     "matters": [
           *                       "missing-persons"
           *                     ],
           *                     "agencies": [
           *                       "ec-policia",
           *                       "co-policia"
           *                     ]
           *                   }
           *                 ],
           *                 "language": "es",
           *                 "noticeMonths": 6,
           *                 "version": "co-1"
           *               }
           *             }
           *           },
           *           "recordedBy": "CO",
           *           "recordedAt": "2026-12-01T14:14:22.987161Z",
           *           "occurredAt": "2026-12-01",
           *           "answers": "ec.co.agreement/0",
           *           "learnt": {
           *             "EC": {
           *               "at": "2026-12-01T14:14:23.062397Z",
           *               "by": "receipt"
           *             }
           *           }
           *         }
           *       ],
           *       "findings": []
           *     }
           */
          'application/json': {
            subject: string;
            steps: components['schemas']['LifeStep'][];
            findings: components['schemas']['ReceiptFinding'][];
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
  Replays_request: {
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
        'application/json': components['schemas']['ReplayBody'];
      };
    };
    responses: {
      /** @description Done */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "7cceb815-158f-425f-bc1a-f96f46b219c9",
           *       "model": "traffic",
           *       "asOf": {
           *         "positions": {
           *           "co.ec.crossing": 2,
           *           "ec.co.crossing": 7,
           *           "ec.pe.crossing": 2,
           *           "pe.ec.crossing": 0,
           *           "co.all.crossing": 0,
           *           "ec.all.crossing": 0,
           *           "pe.all.crossing": 0
           *         }
           *       },
           *       "state": "running",
           *       "progress": {
           *         "folded": 0,
           *         "total": 0
           *       },
           *       "requestedBy": "auditor@ec-contraloria",
           *       "requestedAt": "2026-12-01T14:14:15.350Z"
           *     }
           */
          'application/json': components['schemas']['ReplayState'];
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
  Replays_find: {
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
           *       "id": "7cceb815-158f-425f-bc1a-f96f46b219c9",
           *       "model": "traffic",
           *       "asOf": {
           *         "positions": {
           *           "co.ec.crossing": 2,
           *           "ec.co.crossing": 7,
           *           "ec.pe.crossing": 2,
           *           "pe.ec.crossing": 0,
           *           "co.all.crossing": 0,
           *           "ec.all.crossing": 0,
           *           "pe.all.crossing": 0
           *         }
           *       },
           *       "state": "running",
           *       "progress": {
           *         "folded": 0,
           *         "total": 0
           *       },
           *       "requestedBy": "auditor@ec-contraloria",
           *       "requestedAt": "2026-12-01T14:14:15.350Z"
           *     }
           */
          'application/json': components['schemas']['ReplayState'];
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
  Replays_cancel: {
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
           *       "id": "e4e3c59f-67cf-47a3-a375-3d017f53c591",
           *       "model": "traffic",
           *       "asOf": {
           *         "positions": {
           *           "co.ec.crossing": 2,
           *           "ec.co.crossing": 9,
           *           "ec.pe.crossing": 3,
           *           "pe.ec.crossing": 0,
           *           "co.all.crossing": 0,
           *           "ec.all.crossing": 0,
           *           "pe.all.crossing": 0
           *         }
           *       },
           *       "state": "cancelled",
           *       "progress": {
           *         "folded": 0,
           *         "total": 0
           *       },
           *       "requestedBy": "auditor@ec-contraloria",
           *       "requestedAt": "2026-11-30T21:47:26.566Z"
           *     }
           */
          'application/json': components['schemas']['ReplayState'];
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
  Replays_rows: {
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
      /** @description One of these a line */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "table": "traffic",
           *       "row": {
           *         "day": "2026-03-01",
           *         "hour": 9,
           *         "mode": "land",
           *         "post": "huaquillas",
           *         "ledger": "ec.pe.crossing",
           *         "persons": 1,
           *         "purpose": "",
           *         "category": "",
           *         "direction": "entry",
           *         "generated": false,
           *         "nationality": "PER",
           *         "nationality_form": "",
           *         "nationality_label": ""
           *       }
           *     }
           */
          'application/x-ndjson': components['schemas']['ReplayRow'];
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
}
