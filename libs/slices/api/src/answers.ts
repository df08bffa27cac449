import type { JsonSchema, OperationAnswer } from '#platform/http';

/** Made of the controllers' types by `UPDATE=1 npx jest --selectProjects pure --testPathPatterns test/openapi.spec`. */
export const operations: Readonly<Record<string, OperationAnswer>> = {
  External_record: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ExternalAnswer' } },
  External_correct: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/ExternalAnswer' },
  },
  External_report: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ExternalAnswer' } },
  External_publish: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/ExternalAnswer' },
  },
  Externals_list: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ExternalsPage' } },
  Externals_find: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ExternalView' } },
  ExternalsOfNode_list: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/ExternalsPage' },
  },
  ExternalsOfNode_find: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/ExternalView' },
  },
  Instrument_propose: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ActAnswer' } },
  Instrument_proposeText: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/ActAnswer' },
  },
  Instrument_agree: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ActAnswer' } },
  Instrument_sign: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ActAnswer' } },
  Instrument_ratify: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ActAnswer' } },
  Instrument_extend: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ActAnswer' } },
  Instrument_denounce: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ActAnswer' } },
  Instrument_suspend: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ActAnswer' } },
  Instrument_resume: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ActAnswer' } },
  Instrument_amend: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ActAnswer' } },
  Instrument_end: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ActAnswer' } },
  Instrument_reserve: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ActAnswer' } },
  Instrument_withdraw: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ActAnswer' } },
  Instrument_object: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ActAnswer' } },
  Instrument_decline: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ActAnswer' } },
  Instrument_publish: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ActAnswer' } },
  Instrument_report: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ActAnswer' } },
  Instrument_claim: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ActAnswer' } },
  Instrument_correct: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ActAnswer' } },
  Instrument_rectify: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ActAnswer' } },
  Instruments_list: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/InstrumentsPage' },
  },
  Instruments_find: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        on: { type: 'string', format: 'date' },
        id: { type: 'string' },
        kind: { type: 'string', description: '`treaty`, `memorandum`, …: a code; more may come.' },
        parties: {
          type: 'array',
          items: { type: 'string', enum: ['EC', 'CO', 'PE'] },
          description: 'The proposer first.',
        },
        accord: { type: 'string', enum: ['agreed', 'one-side-only', 'disputed'] },
        stage: { $ref: '#/components/schemas/Stage' },
        missing: { type: 'array', items: { $ref: '#/components/schemas/Missing' } },
        versions: { type: 'array', items: { $ref: '#/components/schemas/Version' } },
        concluded: { type: 'string', description: 'The version that both have signed.' },
        entryIntoForce: { type: 'string', format: 'date' },
        periods: { type: 'array', items: { $ref: '#/components/schemas/Period' } },
        extensions: { type: 'array', items: { $ref: '#/components/schemas/Exchange' } },
        parts: {
          type: 'array',
          items: { $ref: '#/components/schemas/PartState' },
          description: 'Of the concluded text, where it has any; each with its own term.',
        },
        denounced: { $ref: '#/components/schemas/Denounced' },
        suspended: { $ref: '#/components/schemas/SuspendedBy' },
        suspendedArticles: {
          type: 'array',
          items: { $ref: '#/components/schemas/SuspendedArticle' },
          description: 'Articles that either side has suspended while the rest operates.',
        },
        provisional: {
          $ref: '#/components/schemas/Period',
          description: 'When it was or is applied without being in force.',
        },
        declined: {
          $ref: '#/components/schemas/Declined',
          description: 'A party has said that it will not become bound.',
        },
        articles: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              part: { type: 'string', description: 'The part that it stands in, and ends with.' },
              text: { type: 'string' },
              activities: {
                type: 'array',
                items: {
                  type: 'string',
                  enum: [
                    'information-exchange',
                    'joint-training',
                    'integrated-control',
                    'free-movement',
                    'development',
                    'joint-patrol',
                    'joint-military-operation',
                  ],
                },
                description: 'What the parties do under it.',
              },
              article: { type: 'string', description: '`art. 4`' },
            },
            required: ['article'],
          },
          description:
            'Articles as they stand on the day, where the text names them or both have amended some.',
        },
        amendments: { type: 'array', items: { $ref: '#/components/schemas/AmendmentState' } },
        endings: {
          type: 'array',
          items: { $ref: '#/components/schemas/EndingState' },
          description: "Ends that were noted, with what takes the instrument's place.",
        },
        reservations: { type: 'array', items: { $ref: '#/components/schemas/ReservationState' } },
        partners: {
          type: 'array',
          items: { $ref: '#/components/schemas/PartnerState' },
          description: 'Further parties, which have no node: what either side reports of them.',
        },
        depositary: { type: 'string' },
        publications: { type: 'array', items: { $ref: '#/components/schemas/PublishedIn' } },
        claims: {
          type: 'array',
          items: { $ref: '#/components/schemas/InstrumentClaim' },
          description: 'What sources say of its past, each by its name: nobody’s act.',
        },
        restsOn: {
          type: 'string',
          description:
            'Where only sources speak of it: the claim that the view rests on, and its date of signature as far as it is known.',
        },
        signedOn: { type: 'string' },
        sourcesDiffer: {
          type: 'array',
          items: { type: 'string' },
          description: 'In what sources differ that speak of the same.',
        },
        lacks: {
          type: 'array',
          items: { type: 'string' },
          description: 'What no source says, of an instrument that only sources speak of.',
        },
        corrections: {
          type: 'array',
          items: { $ref: '#/components/schemas/CorrectionState' },
          description: 'How its entry was corrected by who made it.',
        },
        rectifications: {
          type: 'array',
          items: { $ref: '#/components/schemas/RectificationState' },
          description: 'Errors in the signed text that both sides correct: it is shown as they have.',
        },
        timeline: { type: 'array', items: { $ref: '#/components/schemas/TimelineEntry' } },
        title: { type: 'string' },
        subject: { type: 'string' },
        source: {
          type: 'object',
          properties: {
            url: { type: 'string' },
            page: { type: 'string' },
            confidence: {
              type: 'string',
              enum: ['established', 'reported', 'uncertain'],
              description:
                '`reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.',
            },
            title: { type: 'string' },
            date: { type: 'string', description: 'When the source says so: its own date.' },
          },
          required: ['title', 'date'],
        },
        generated: { type: 'boolean', description: 'Invented for demonstration: shown as such everywhere.' },
        agencies: {
          type: 'array',
          items: { type: 'string' },
          description: 'Codes of the agencies that conclude it for the parties, where the States do not.',
        },
        digest: { type: 'string', description: 'SHA-256 (hex) of everything else here, as canonical JSON.' },
      },
      required: [
        'on',
        'id',
        'parties',
        'accord',
        'stage',
        'missing',
        'versions',
        'periods',
        'extensions',
        'timeline',
        'digest',
      ],
    },
  },
  Instruments_authorisations: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/AuthorisationsPage' },
  },
  Resting_list: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/RestingList' } },
  Ledgers_list: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { ledgers: { type: 'array', items: { $ref: '#/components/schemas/LedgerHead' } } },
      required: ['ledgers'],
    },
  },
  Ledgers_events: {
    mediaType: 'application/x-ndjson',
    schema: {
      type: 'object',
      properties: {
        specversion: { type: 'string', const: '1.0' },
        id: {
          type: 'string',
          description:
            "`<ledger>/<ledgerposition>`: unique at its source, and says nothing of the country's own numbering.",
        },
        source: { type: 'string', description: "The country's node: `urn:vecindad:ec`." },
        type: { type: 'string', description: '`vecindad.<capability>.<event>.v<N>`.' },
        subject: {
          type: 'string',
          description:
            "What it is about: the stream's name, or, where a person stands behind it, a name drawn for what is told.",
        },
        time: {
          type: 'string',
          format: 'date-time',
          description:
            "When it was recorded, by the node's clock; UTC, microseconds. Of an anchor: the quarter of an hour that it is of.",
        },
        occurredat: {
          type: 'string',
          description: 'When it happened, by the clock of the post; a date where the register holds no more.',
        },
        datacontenttype: { type: 'string', const: 'application/json' },
        ledger: { type: 'string', description: '`<from>.<audience>.<channel>`.' },
        ledgerposition: {
          type: 'string',
          description: 'Leaf index from 0, in decimal: a CloudEvents integer has only 32 bits.',
        },
        legalbasis: {
          type: 'string',
          description: 'Instrument and article under which it is shared, where one is required.',
        },
        inresponseto: {
          type: 'string',
          description: 'The `id` of the published event that this one answers.',
        },
        data: {},
      },
      required: [
        'specversion',
        'id',
        'source',
        'type',
        'subject',
        'time',
        'occurredat',
        'datacontenttype',
        'ledger',
        'ledgerposition',
        'data',
      ],
    },
  },
  Ledgers_seal: { mediaType: 'text/plain' },
  Ledgers_verify: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/Verification' } },
  Lives_life: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        subject: { type: 'string' },
        steps: { type: 'array', items: { $ref: '#/components/schemas/LifeStep' } },
        findings: { type: 'array', items: { $ref: '#/components/schemas/ReceiptFinding' } },
      },
      required: ['subject', 'steps', 'findings'],
    },
  },
  Replays_request: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ReplayState' } },
  Replays_find: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ReplayState' } },
  Replays_cancel: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ReplayState' } },
  Replays_rows: { mediaType: 'application/x-ndjson', schema: { $ref: '#/components/schemas/ReplayRow' } },
  Acta_draft: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CommitteeActAnswer' } },
  Acta_redraft: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/CommitteeActAnswer' },
  },
  Acta_agree: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CommitteeActAnswer' } },
  Acta_sign: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CommitteeActAnswer' } },
  Body_establish: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/CommitteeActAnswer' },
  },
  Body_recognise: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/CommitteeActAnswer' },
  },
  Body_seat: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CommitteeActAnswer' } },
  Body_change: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CommitteeActAnswer' } },
  Body_end: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CommitteeActAnswer' } },
  Claims_batch: {
    mediaType: 'application/x-ndjson',
    schema: { $ref: '#/components/schemas/ClaimLineAnswer' },
  },
  Commitment_claim: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/CommitteeActAnswer' },
  },
  Commitment_report: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/CommitteeActAnswer' },
  },
  Commitment_undertake: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/CommitteeActAnswer' },
  },
  Committees_bodies: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        on: { type: 'string', format: 'date' },
        next: { type: 'string' },
        heldAside: {
          type: 'number',
          description:
            'How many of these nothing can be made of as they were told: they are in no list until their side puts them right.',
        },
        bodies: { type: 'array', items: { $ref: '#/components/schemas/Body' } },
      },
      required: ['on', 'bodies'],
    },
  },
  Committees_body: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        on: { type: 'string', format: 'date' },
        id: { type: 'string' },
        parties: { type: 'array', items: { type: 'string', enum: ['EC', 'CO', 'PE'] } },
        kind: { type: 'string' },
        state: { type: 'string', enum: ['not-yet-seen', 'active', 'ended', 'end-disputed'] },
        accord: {
          type: 'string',
          enum: ['agreed', 'one-side-only', 'disputed'],
          description: 'Whether both countries state it as theirs.',
        },
        founded: { type: 'string' },
        authority: {
          type: 'object',
          properties: {
            instrument: { type: 'string' },
            article: { type: 'string' },
            acta: { type: 'string' },
          },
        },
        source: {
          type: 'object',
          properties: {
            date: { type: 'string' },
            url: { type: 'string' },
            page: { type: 'string' },
            confidence: { type: 'string', enum: ['established', 'reported', 'uncertain'] },
            title: { type: 'string' },
          },
          required: ['title'],
        },
        generated: { type: 'boolean' },
        seats: { type: 'array', items: { $ref: '#/components/schemas/Seats' } },
        changes: { type: 'array', items: { $ref: '#/components/schemas/BodyChange' } },
        ended: { $ref: '#/components/schemas/BodyEnd' },
        missing: { type: 'array', items: { $ref: '#/components/schemas/MissingOfBody' } },
        title: { type: 'string' },
        mandate: { type: 'string' },
        above: { type: 'string', description: 'The body that it reports to.' },
        rhythm: {
          type: 'object',
          properties: { everyMonths: { type: 'number' } },
          required: ['everyMonths'],
        },
        territory: {
          type: 'array',
          items: { type: 'string' },
          description: 'Cantons, provinces, departments: as they are called.',
        },
        axes: { type: 'array', items: { type: 'string' } },
        quorum: { type: 'number', description: 'Offices that each side has to bring.' },
        escalatesAfter: {
          type: 'number',
          description: 'A commitment that is overdue through so many of its sessions goes to the body above.',
        },
        digest: { type: 'string', description: 'SHA-256 (hex) of everything else here, as canonical JSON.' },
      },
      required: ['on', 'id', 'parties', 'state', 'accord', 'seats', 'changes', 'missing', 'digest'],
    },
  },
  Committees_sessions: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        on: { type: 'string', format: 'date' },
        next: { type: 'string' },
        heldAside: {
          type: 'number',
          description:
            'How many of these nothing can be made of as they were told: they are in no list until their side puts them right.',
        },
        sessions: { type: 'array', items: { $ref: '#/components/schemas/SessionSeen' } },
      },
      required: ['on', 'sessions'],
    },
  },
  Committees_session: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        on: { type: 'string', format: 'date' },
        hostByTurn: {
          type: 'string',
          enum: ['EC', 'CO', 'PE'],
          description: 'By alternation: whoever did not host the last one that was held.',
        },
        departs: { type: 'boolean', const: true, description: 'Another hosts than whose turn it is.' },
        quorum: {
          type: 'object',
          properties: {
            needed: { type: 'number', description: 'Offices that each side has to bring.' },
            present: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  country: { type: 'string', enum: ['EC', 'CO', 'PE'] },
                  offices: { type: 'number' },
                },
                required: ['country', 'offices'],
              },
            },
            reached: { type: 'boolean', description: 'Of both sides, as each records its own.' },
          },
          required: ['needed', 'present', 'reached'],
        },
        actas: { type: 'array', items: { type: 'string' }, description: 'Its actas, signed or not.' },
        rivalActas: {
          type: 'array',
          items: { type: 'string' },
          description:
            'Several of them that both have signed though none supplements another: none is to be preferred.',
        },
        outsideItsBody: {
          type: 'string',
          enum: ['ended', 'not-yet-founded'],
          description:
            'By its day its body was not yet founded, or had ended: one of the two is not as it is said.',
        },
        id: { type: 'string' },
        parties: { type: 'array', items: { type: 'string', enum: ['EC', 'CO', 'PE'] } },
        body: { type: 'string' },
        ordinal: { type: 'number' },
        title: { type: 'string' },
        generated: { type: 'boolean' },
        stage: {
          type: 'string',
          enum: [
            'disputed',
            'suspended',
            'cancelled',
            'not-yet-seen',
            'convened',
            'settled',
            'held',
            'lapsed',
            'planned',
            'postponed',
            'not-attended',
            'not-known',
          ],
        },
        basis: {
          type: 'string',
          enum: ['acts', 'claims'],
          description: 'Whether it rests on acts of the two sides, or on what sources claim.',
        },
        meeting: {
          type: 'object',
          properties: {
            accord: { type: 'string', enum: ['agreed', 'one-side-only', 'disputed'] },
            agreed: {
              type: 'object',
              properties: {
                place: { type: 'string' },
                host: {
                  type: 'string',
                  enum: ['EC', 'CO', 'PE'],
                  description: 'Whose turn it is unless said: another is a departure.',
                },
                date: { type: 'string' },
                mode: { type: 'string', enum: ['in-person', 'virtual', 'hybrid'] },
              },
              required: ['date', 'mode'],
            },
            positions: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  place: { type: 'string' },
                  host: {
                    type: 'string',
                    enum: ['EC', 'CO', 'PE'],
                    description: 'Whose turn it is unless said: another is a departure.',
                  },
                  date: { type: 'string' },
                  mode: { type: 'string', enum: ['in-person', 'virtual', 'hybrid'] },
                  by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
                },
                required: ['date', 'mode', 'by'],
              },
            },
          },
          required: ['accord', 'positions'],
        },
        date: { type: 'string', description: 'The day on which it met, or as much of it as is known.' },
        host: { type: 'string', enum: ['EC', 'CO', 'PE'] },
        place: { type: 'string' },
        record: {
          type: 'object',
          properties: {
            accord: { type: 'string', enum: ['agreed', 'one-side-only', 'disputed'] },
            bySide: { type: 'array', items: { $ref: '#/components/schemas/SideRecord' } },
          },
          required: ['accord', 'bySide'],
        },
        agenda: { type: 'array', items: { $ref: '#/components/schemas/AgendaItem' } },
        papers: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              language: { type: 'string' },
              kind: {
                type: 'string',
                enum: ['note', 'other', 'agenda', 'report', 'study', 'presentation', 'photograph'],
              },
              title: { type: 'string' },
              digest: { type: 'string' },
              bytes: { type: 'number', description: 'How many.' },
              by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
              item: { type: 'string' },
            },
            required: ['kind', 'title', 'digest', 'bytes', 'by'],
          },
        },
        delegations: { type: 'array', items: { $ref: '#/components/schemas/Delegation' } },
        claims: { type: 'array', items: { $ref: '#/components/schemas/SessionClaim' } },
        restsOn: { type: 'string', description: 'The claim that the view rests on, where there is one.' },
        sourcesDiffer: {
          type: 'array',
          items: { type: 'string' },
          description: 'In what the sources differ.',
        },
        missing: { type: 'array', items: { $ref: '#/components/schemas/MissingOfSession' } },
        digest: { type: 'string', description: 'SHA-256 (hex) of everything else here, as canonical JSON.' },
      },
      required: [
        'on',
        'quorum',
        'actas',
        'id',
        'parties',
        'stage',
        'basis',
        'meeting',
        'record',
        'agenda',
        'papers',
        'delegations',
        'claims',
        'sourcesDiffer',
        'missing',
        'digest',
      ],
    },
  },
  Committees_agenda: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        on: { type: 'string', format: 'date' },
        next: { type: 'string' },
        heldAside: {
          type: 'number',
          description:
            'How many of these nothing can be made of as they were told: they are in no list until their side puts them right.',
        },
        items: { type: 'array', items: { $ref: '#/components/schemas/ListedItem' } },
      },
      required: ['on', 'items'],
    },
  },
  Committees_actas: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        on: { type: 'string', format: 'date' },
        next: { type: 'string' },
        heldAside: {
          type: 'number',
          description:
            'How many of these nothing can be made of as they were told: they are in no list until their side puts them right.',
        },
        actas: { type: 'array', items: { $ref: '#/components/schemas/ActaSeen' } },
      },
      required: ['on', 'actas'],
    },
  },
  Committees_acta: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        on: { type: 'string', format: 'date' },
        id: { type: 'string' },
        parties: { type: 'array', items: { type: 'string', enum: ['EC', 'CO', 'PE'] } },
        session: { type: 'string' },
        supplements: { type: 'string', description: 'The signed acta that it corrects.' },
        generated: { type: 'boolean' },
        stage: {
          type: 'string',
          enum: ['signed', 'signature', 'agreed', 'disputed', 'not-yet-seen', 'draft'],
        },
        accord: { type: 'string', enum: ['agreed', 'one-side-only', 'disputed'] },
        versions: { type: 'array', items: { $ref: '#/components/schemas/DraftedVersion' } },
        signatures: { type: 'array', items: { $ref: '#/components/schemas/HeadSignature' } },
        concluded: { type: 'string', description: 'The version that both have signed.' },
        signedOn: { type: 'string', format: 'date', description: 'The day of the later signature.' },
        outcome: {
          $ref: '#/components/schemas/ActaOutcome',
          description: 'What it brings about: nothing before both have signed the same.',
        },
        missing: { type: 'array', items: { $ref: '#/components/schemas/MissingOfActa' } },
        rivals: {
          type: 'array',
          items: { type: 'string' },
          description:
            'Other actas of its session that both have signed too, none of which supplements another: signed at a time when neither side had heard of the other’s signature. All of them stand until a supplementary acta decides.',
        },
        digest: { type: 'string', description: 'SHA-256 (hex) of everything else here, as canonical JSON.' },
      },
      required: [
        'on',
        'id',
        'parties',
        'stage',
        'accord',
        'versions',
        'signatures',
        'outcome',
        'missing',
        'digest',
      ],
    },
  },
  Committees_differences: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/Differences' },
  },
  Committees_commitments: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        on: { type: 'string', format: 'date' },
        next: { type: 'string' },
        heldAside: {
          type: 'number',
          description:
            'How many of these nothing can be made of as they were told: they are in no list until their side puts them right.',
        },
        commitments: { type: 'array', items: { $ref: '#/components/schemas/CommitmentSeen' } },
      },
      required: ['on', 'commitments'],
    },
  },
  Committees_commitment: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        on: { type: 'string', format: 'date' },
        repeatedBy: { type: 'array', items: { type: 'string' } },
        thread: { type: 'string', description: 'The first of those that promise the same: they are one.' },
        bodyEnded: {
          type: 'object',
          properties: { since: { type: 'string' }, successor: { type: 'string' } },
          required: ['since'],
          description: 'The body that watches is no more; into which it went, or which is above it.',
        },
        escalation: { $ref: '#/components/schemas/Escalation' },
        id: { type: 'string' },
        parties: { type: 'array', items: { type: 'string', enum: ['EC', 'CO', 'PE'] } },
        basis: { type: 'string', enum: ['acta', 'claims'] },
        acta: { type: 'string' },
        session: { type: 'string' },
        body: { type: 'string' },
        madeOn: { type: 'string', format: 'date' },
        text: { type: 'string' },
        axis: { type: 'string' },
        offices: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              name: { type: 'string' },
              office: { type: 'string', description: 'Its code begins with its country: `ec-cancilleria`.' },
            },
            required: ['office'],
          },
        },
        territory: { type: 'array', items: { type: 'string' } },
        measure: {
          type: 'object',
          properties: {
            baseline: { type: 'number' },
            indicator: { type: 'string' },
            unit: { type: 'string' },
            target: { type: 'number' },
          },
          required: ['indicator', 'unit', 'target'],
        },
        measureClaimed: { type: 'string', description: 'As a source words it.' },
        legalBasis: {
          type: 'object',
          properties: { article: { type: 'string' }, instrument: { type: 'string' } },
          required: ['instrument'],
        },
        rhythm: {
          type: 'object',
          properties: { everyMonths: { type: 'number' } },
          required: ['everyMonths'],
        },
        state: {
          type: 'string',
          enum: [
            'withdrawn',
            'not-yet-seen',
            'not-known',
            'merged',
            'fulfilled',
            'in-progress',
            'overdue',
            'open',
          ],
        },
        accord: {
          type: 'string',
          enum: ['agreed', 'one-side-only', 'disputed'],
          description: "Of the two sides' own views.",
        },
        views: { type: 'array', items: { $ref: '#/components/schemas/SideView' } },
        firstPromised: { type: 'string' },
        due: { type: 'string' },
        slips: { type: 'array', items: { $ref: '#/components/schemas/Slip' } },
        undertakings: {
          type: 'array',
          items: { $ref: '#/components/schemas/Undertaking' },
          description: 'By which projects and activities either side carries it out.',
        },
        measured: {
          type: 'array',
          items: { $ref: '#/components/schemas/Measured' },
          description: 'What was measured of it, in the order of the days.',
        },
        repeats: { type: 'string' },
        mergedInto: { type: 'string' },
        escalatedTo: { type: 'string', description: 'By decision of an acta.' },
        escalatedBy: { type: 'string', description: 'Of which acta that decision is.' },
        changes: { type: 'array', items: { $ref: '#/components/schemas/ChangedBy' } },
        notices: {
          type: 'array',
          items: { $ref: '#/components/schemas/NotedEscalation' },
          description: 'What both sides were told of its escalations.',
        },
        claims: { type: 'array', items: { $ref: '#/components/schemas/CommitmentClaim' } },
        restsOn: { type: 'string' },
        sourcesDiffer: { type: 'array', items: { type: 'string' } },
        flagged: { type: 'boolean', const: true },
        missing: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
              act: { type: 'string', enum: ['claim', 'acta', 'report', 'due', 'owner'] },
            },
            required: ['by', 'act'],
          },
        },
        digest: { type: 'string', description: 'SHA-256 (hex) of everything else here, as canonical JSON.' },
      },
      required: [
        'on',
        'repeatedBy',
        'thread',
        'id',
        'parties',
        'basis',
        'offices',
        'territory',
        'state',
        'accord',
        'views',
        'slips',
        'undertakings',
        'measured',
        'changes',
        'notices',
        'claims',
        'sourcesDiffer',
        'missing',
        'digest',
      ],
    },
  },
  Committees_traces: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        on: { type: 'string', format: 'date' },
        next: { type: 'string' },
        heldAside: {
          type: 'number',
          description:
            'How many of these nothing can be made of as they were told: they are in no list until their side puts them right.',
        },
        traces: { type: 'array', items: { $ref: '#/components/schemas/Trace' } },
      },
      required: ['on', 'traces'],
    },
  },
  Committees_followUp: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        on: { type: 'string', format: 'date' },
        bodies: { type: 'array', items: { $ref: '#/components/schemas/BodyFollowUp' } },
        guidelinesWithoutReport: { type: 'array', items: { $ref: '#/components/schemas/Guideline' } },
        sessionsWithoutActa: {
          type: 'array',
          items: { type: 'string' },
          description: 'Held, by acts of the two sides, and without an acta that both have signed.',
        },
        lacking: {
          type: 'object',
          properties: { acta: { type: 'number' }, owner: { type: 'number' }, due: { type: 'number' } },
          required: ['acta', 'owner', 'due'],
          description: 'How many commitments lack what they should have.',
        },
      },
      required: ['on', 'bodies', 'guidelinesWithoutReport', 'sessionsWithoutActa', 'lacking'],
    },
  },
  Committees_escalations: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        on: { type: 'string', format: 'date' },
        next: { type: 'string' },
        heldAside: {
          type: 'number',
          description:
            'How many of these nothing can be made of as they were told: they are in no list until their side puts them right.',
        },
        escalations: { type: 'array', items: { $ref: '#/components/schemas/CommitmentSeen' } },
      },
      required: ['on', 'escalations'],
    },
  },
  Office_name: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CommitteeActAnswer' } },
  Office_offices: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        on: { type: 'string', format: 'date' },
        offices: { type: 'array', items: { $ref: '#/components/schemas/HeldOffice' } },
        next: { type: 'string' },
      },
      required: ['on', 'offices'],
    },
  },
  Office_office: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        on: { type: 'string', format: 'date' },
        held: {
          type: 'array',
          items: { $ref: '#/components/schemas/Holding' },
          description: 'All who have held it or will, in their order.',
        },
        id: { type: 'string' },
        since: { type: 'string', format: 'date' },
        title: { type: 'string' },
        holder: { type: 'string', description: 'Nobody where it is vacant.' },
        act: { type: 'string' },
      },
      required: ['on', 'held', 'id'],
    },
  },
  Session_convene: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/CommitteeActAnswer' },
  },
  Session_claim: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/CommitteeActAnswer' },
  },
  Session_meet: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/CommitteeActAnswer' },
  },
  Session_propose: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/CommitteeActAnswer' },
  },
  Session_answer: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/CommitteeActAnswer' },
  },
  Session_file: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/CommitteeActAnswer' },
  },
  Session_name: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/CommitteeActAnswer' },
  },
  Session_record: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/CommitteeActAnswer' },
  },
  Crossing_record: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/RecordedAnswer' } },
  Crossing_batch: { mediaType: 'application/x-ndjson', schema: { $ref: '#/components/schemas/LineAnswer' } },
  Crossing_correct: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/PutRightAnswer' },
  },
  Crossing_annul: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/PutRightAnswer' } },
  Crossing_reinstate: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/PutRightAnswer' },
  },
  Crossing_find: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CrossingView' } },
  ProtectedCrossing_find: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/CrossingView' },
  },
  Import_declare: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ImportView' } },
  Import_compare: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/ImportComparison' },
  },
  Import_list: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { imports: { type: 'array', items: { $ref: '#/components/schemas/ImportView' } } },
      required: ['imports'],
    },
  },
  Import_find: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ImportView' } },
  Import_rows: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        rows: { type: 'array', items: { $ref: '#/components/schemas/Row' } },
        next: { type: 'string' },
      },
      required: ['rows'],
    },
  },
  Import_close: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ImportView' } },
  Import_withdraw: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ImportView' } },
  Import_completeWithdrawal: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/ImportView' },
  },
  Post_register: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/PostAnswer' } },
  Post_describe: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/PostAnswer' } },
  Post_setStatus: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/PostAnswer' } },
  Post_correctClaim: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/PostAnswer' } },
  Post_withdrawClaim: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/PostAnswer' } },
  Post_list: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { posts: { type: 'array', items: { $ref: '#/components/schemas/PostEntry' } } },
      required: ['posts'],
    },
  },
  Post_find: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        version: { type: 'number' },
        facts: { $ref: '#/components/schemas/PostFacts' },
        claims: {
          type: 'object',
          additionalProperties: {
            type: 'object',
            properties: {
              reason: { type: 'string' },
              since: { type: 'string' },
              open: { type: 'boolean' },
              version: { type: 'number' },
            },
            required: ['reason', 'since', 'open', 'version'],
          },
          description: "Of this country's claims the one that holds, by `side/traffic`.",
        },
        history: { type: 'array', items: { $ref: '#/components/schemas/PostStep' } },
      },
      required: ['id', 'version', 'claims', 'history'],
    },
  },
  Posts_list: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { posts: { type: 'array', items: { $ref: '#/components/schemas/PostView' } } },
      required: ['posts'],
    },
  },
  Posts_find: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        sides: {
          type: 'object',
          properties: {
            EC: { $ref: '#/components/schemas/PostFacts' },
            CO: { $ref: '#/components/schemas/PostFacts' },
            PE: { $ref: '#/components/schemas/PostFacts' },
          },
          description: "Each country's own register entry.",
        },
        traffic: {
          type: 'object',
          properties: {
            persons: { $ref: '#/components/schemas/Passage' },
            vehicles: { $ref: '#/components/schemas/Passage' },
            cargo: { $ref: '#/components/schemas/Passage' },
          },
          required: ['persons', 'vehicles', 'cargo'],
          description: "What follows from both sides' claims, per kind of traffic.",
        },
        claims: { type: 'array', items: { $ref: '#/components/schemas/ClaimView' } },
        descriptions: { type: 'array', items: { $ref: '#/components/schemas/DescriptionView' } },
      },
      required: ['id', 'sides', 'traffic', 'claims', 'descriptions'],
    },
  },
  Traffic_traffic: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/TrafficPage' } },
  Traffic_corrections: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { corrections: { type: 'array', items: { $ref: '#/components/schemas/CorrectionRow' } } },
      required: ['corrections'],
    },
  },
  Exchanges_list: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { exchanges: { type: 'array', items: { $ref: '#/components/schemas/ExchangeGroup' } } },
      required: ['exchanges'],
    },
  },
  Opening_open: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { id: { type: 'string' }, part: { type: 'string' }, content: {} },
      required: ['id', 'part', 'content'],
    },
  },
  Openings_of: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/OpeningsPage' } },
  Request_ask: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/StepAnswer' } },
  Request_acknowledge: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/StepAnswer' } },
  Request_answer: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/StepAnswer' } },
  Request_refuse: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/StepAnswer' } },
  Request_close: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/StepAnswer' } },
  Request_list: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        requests: { type: 'array', items: { $ref: '#/components/schemas/ExchangeView' } },
        early: { type: 'array', items: { $ref: '#/components/schemas/ExchangeView' } },
      },
      required: ['requests', 'early'],
    },
  },
  Request_find: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/RequestView' } },
  PersonLinks_openings: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        openings: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              number: { type: 'number', description: 'Rises; none is used twice.' },
              agency: { type: 'string' },
              kind: { type: 'string', enum: ['open', 'find'] },
              by: { type: 'string' },
              at: { type: 'string', format: 'date-time' },
              basis: { type: 'string' },
              purpose: { type: 'string' },
              asked: {
                type: 'array',
                items: { type: 'string' },
                description: 'The way somebody was sought, or the fields that were opened; never a value.',
              },
            },
            required: ['number', 'agency', 'kind', 'by', 'at', 'basis', 'purpose', 'asked'],
          },
        },
      },
      required: ['openings'],
    },
  },
  PersonLinks_links: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { links: { type: 'array', items: { $ref: '#/components/schemas/Link' } } },
      required: ['links'],
    },
  },
  PersonLinks_link: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { links: { type: 'array', items: { $ref: '#/components/schemas/Link' } } },
      required: ['links'],
    },
  },
  PersonLinks_unlink: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { links: { type: 'array', items: { $ref: '#/components/schemas/Link' } } },
      required: ['links'],
    },
  },
  Persons_record: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/PersonAnswer' } },
  Persons_find: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { persons: { type: 'array', items: { $ref: '#/components/schemas/FoundPerson' } } },
      required: ['persons'],
    },
  },
  Persons_open: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/OpenedPerson' } },
  Persons_rectify: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/PersonAnswer' } },
  Persons_erase: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ErasureAnswer' } },
  Persons_certificate: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/ErasureAnswer' },
  },
  Case_open: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CaseActAnswer' } },
  Case_hear: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CaseActAnswer' } },
  Case_notify: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CaseActAnswer' } },
  Case_explain: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CaseActAnswer' } },
  Case_lodge: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CaseActAnswer' } },
  Case_decide: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CaseActAnswer' } },
  Case_refer: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CaseActAnswer' } },
  Case_receive: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CaseActAnswer' } },
  Case_concludeReferral: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/CaseActAnswer' },
  },
  Case_explainConsularRight: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/CaseActAnswer' },
  },
  Case_notifyConsul: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/CaseActAnswer' },
  },
  Case_assignCounsel: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/CaseActAnswer' },
  },
  Case_assignInterpreter: {
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/CaseActAnswer' },
  },
  Case_review: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CaseActAnswer' } },
  Case_claim: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CaseActAnswer' } },
  Case_conclude: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CaseActAnswer' } },
  Case_annul: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CaseActAnswer' } },
  Cases_list: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CasesPage' } },
  Cases_case: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CaseView' } },
  Cases_looksAt: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { looks: { type: 'array', items: { $ref: '#/components/schemas/Look' } } },
      required: ['looks'],
    },
  },
  Cases_duties: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/DutiesPage' } },
  Cases_limits: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        limits: { type: 'array', items: { $ref: '#/components/schemas/Limit' } },
        guarantees: { type: 'array', items: { $ref: '#/components/schemas/Guarantee' } },
      },
      required: ['limits', 'guarantees'],
    },
  },
  Counts_list: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/CountsAnswer' } },
  SecurityLog_read: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        entries: { type: 'array', items: { $ref: '#/components/schemas/SecurityEntry' } },
        next: { type: 'string' },
      },
      required: ['entries'],
    },
  },
  Calendar_make: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/MadeFeed' } },
  Calendar_list: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { feeds: { type: 'array', items: { $ref: '#/components/schemas/Feed' } } },
      required: ['feeds'],
    },
  },
  Calendar_revoke: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { id: { type: 'string' }, revoked: { type: 'boolean', const: true } },
      required: ['id', 'revoked'],
    },
  },
  Calendar_read: { mediaType: 'text/calendar' },
  Health_live: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { status: { type: 'string', const: 'live' } },
      required: ['status'],
    },
  },
  Health_ready: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { status: { type: 'string', const: 'ready' } },
      required: ['status'],
    },
  },
  Papers_add: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/Paper' } },
  Papers_read: { mediaType: 'application/pdf' },
  SigningKey_list: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { keys: { type: 'array', items: { type: 'string' } } },
      required: ['keys'],
    },
  },
  SigningKey_rotate: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { keyId: { type: 'string' }, vkey: { type: 'string' } },
      required: ['keyId', 'vkey'],
    },
  },
  Quarantine_list: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: {
        records: { type: 'array', items: { $ref: '#/components/schemas/ListedRecord' } },
        next: { type: 'string' },
      },
      required: ['records'],
    },
  },
  Quarantine_find: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ToldRecord' } },
  Quarantine_retry: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ToldRecord' } },
  Quarantine_skip: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/ToldRecord' } },
  Readiness_read: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { ready: { type: 'boolean' }, reasons: { type: 'array', items: { type: 'string' } } },
      required: ['ready', 'reasons'],
    },
  },
  Metrics_read: { mediaType: 'text/plain' },
  AgencyKey_list: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { agencies: { type: 'array', items: { $ref: '#/components/schemas/DirectoryEntry' } } },
      required: ['agencies'],
    },
  },
  AgencyKey_rotate: {
    mediaType: 'application/json',
    schema: {
      type: 'object',
      properties: { agency: { type: 'string' }, keyId: { type: 'string' } },
      required: ['agency', 'keyId'],
    },
  },
  Openings_across: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/OpeningsPage' } },
  Changes_stream: { mediaType: 'text/event-stream' },
  Completeness_read: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/Completeness' } },
  Digests_digest: { mediaType: 'application/json', schema: { $ref: '#/components/schemas/Digest' } },
};

export const schemas: Readonly<Record<string, JsonSchema>> = {
  ExternalAnswer: {
    type: 'object',
    properties: { id: { type: 'string' }, version: { type: 'number' } },
    required: ['id', 'version'],
  },
  ExternalView: {
    type: 'object',
    properties: {
      public: { type: 'boolean' },
      agency: {
        type: 'string',
        description: 'Code of the agency that concluded it, where the State did not.',
      },
      digest: { type: 'string', description: "SHA-256 of the text's UTF-8 bytes, hex." },
      uri: { type: 'string' },
      until: { type: 'string', description: 'Last day of the term; indefinite where absent.' },
      source: {
        type: 'object',
        properties: {
          url: { type: 'string' },
          page: { type: 'string' },
          confidence: {
            type: 'string',
            enum: ['established', 'reported', 'uncertain'],
            description:
              '`reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.',
          },
          title: { type: 'string' },
          date: { type: 'string', description: 'When the source says so: its own date.' },
        },
        required: ['title', 'date'],
      },
      generated: { type: 'boolean' },
      publication: {
        type: 'object',
        properties: {
          source: {
            type: 'object',
            properties: {
              url: { type: 'string' },
              page: { type: 'string' },
              confidence: {
                type: 'string',
                enum: ['established', 'reported', 'uncertain'],
                description:
                  '`reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.',
              },
              title: { type: 'string' },
              date: { type: 'string', description: 'When the source says so: its own date.' },
            },
            required: ['title', 'date'],
          },
          number: { type: 'string' },
          name: { type: 'string' },
          date: { type: 'string' },
          register: {
            type: 'string',
            enum: ['official-gazette', 'andean-gazette', 'united-nations', 'depositary'],
          },
        },
        required: ['number', 'name', 'date', 'register'],
        description: 'Where it was made public; absent, it stays at home.',
      },
      instrument: { type: 'string' },
      country: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      kind: {
        type: 'string',
        enum: [
          'treaty',
          'agreement',
          'statute',
          'memorandum',
          'protocol',
          'declaration',
          'exchange-of-notes',
          'operating-procedure',
          'plan',
        ],
      },
      title: { type: 'string' },
      subject: { type: 'string' },
      partners: {
        type: 'array',
        items: {
          type: 'object',
          properties: { partner: { type: 'string' }, name: { type: 'string' } },
          required: ['partner', 'name'],
        },
        description: 'The other parties: none of them has a node.',
      },
      acts: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            source: {
              type: 'object',
              properties: {
                url: { type: 'string' },
                page: { type: 'string' },
                confidence: {
                  type: 'string',
                  enum: ['established', 'reported', 'uncertain'],
                  description:
                    '`reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.',
                },
                title: { type: 'string' },
                date: { type: 'string', description: 'When the source says so: its own date.' },
              },
              required: ['title', 'date'],
            },
            by: { type: 'string' },
            act: { type: 'string', enum: ['signed', 'consent-notified', 'denounced'] },
            day: { type: 'string' },
          },
          required: ['by', 'act', 'day'],
        },
        description: "What the parties did, in the order of entry: by the country's code or a partner's.",
      },
    },
    required: ['public', 'instrument', 'country', 'kind', 'title', 'subject', 'partners', 'acts'],
    description: 'By name; `public` whether the neighbours have it.',
  },
  ExternalsPage: {
    type: 'object',
    properties: {
      instruments: { type: 'array', items: { $ref: '#/components/schemas/ExternalView' } },
      next: { type: 'string', description: 'Where more follow.' },
    },
    required: ['instruments'],
  },
  ActAnswer: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      version: { type: 'number' },
      text: { type: 'string', description: "The text's version, where the act proposes one." },
    },
    required: ['id', 'version'],
  },
  Stage: {
    type: 'string',
    enum: [
      'signed',
      'denounced',
      'signature',
      'claimed',
      'negotiation',
      'text-agreed',
      'in-force',
      'suspended',
      'expired',
    ],
    description: 'How far an instrument has come on a day.',
  },
  Missing: {
    type: 'object',
    properties: {
      version: { type: 'string' },
      exchange: { type: 'string' },
      part: { type: 'string' },
      reservation: { type: 'string' },
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      act: { type: 'string' },
    },
    required: ['by', 'act'],
    description: 'What is missing, and by whom. `act` is a code; more may come.',
  },
  Version: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      on: { type: 'string', format: 'date' },
      agreedBy: { type: 'array', items: { type: 'string', enum: ['EC', 'CO', 'PE'] } },
      signedBy: { type: 'array', items: { type: 'string', enum: ['EC', 'CO', 'PE'] } },
      uri: { type: 'string' },
      until: { type: 'string', description: 'Last day of the term; indefinite where absent.' },
      depositary: {
        type: 'string',
        description: 'Who keeps the original. Vienna Convention on the Law of Treaties, art. 76.',
      },
      parts: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            until: {
              type: 'string',
              description: 'Last day of its own term; as long as the instrument where absent.',
            },
            kind: { type: 'string', enum: ['plan', 'annex', 'fund', 'programme', 'regulation'] },
            title: { type: 'string' },
            part: { type: 'string', description: 'What the instrument calls it: `anexo 4`.' },
          },
          required: ['kind', 'title', 'part'],
        },
      },
      articles: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            part: { type: 'string', description: 'The part that it stands in, and ends with.' },
            text: { type: 'string' },
            activities: {
              type: 'array',
              items: {
                type: 'string',
                enum: [
                  'information-exchange',
                  'joint-training',
                  'integrated-control',
                  'free-movement',
                  'development',
                  'joint-patrol',
                  'joint-military-operation',
                ],
              },
              description: 'What the parties do under it.',
            },
            article: { type: 'string', description: '`art. 4`' },
          },
          required: ['article'],
        },
        description: 'All of them, or none where the text is only referred to.',
      },
      content: { type: 'string' },
      digest: { type: 'string', description: "SHA-256 of the text's UTF-8 bytes, hex." },
      version: { type: 'string' },
      activities: {
        type: 'array',
        items: {
          type: 'string',
          enum: [
            'information-exchange',
            'joint-training',
            'integrated-control',
            'free-movement',
            'development',
            'joint-patrol',
            'joint-military-operation',
          ],
        },
      },
      entryIntoForce: {
        type: 'object',
        properties: {
          days: { type: 'number', description: 'Days after that.' },
          notBefore: { type: 'string', description: 'Not before this date.' },
          provisionally: {
            type: 'boolean',
            description:
              'Applied from the later signature on, until it enters into force. Vienna Convention on the Law of Treaties, art. 25.',
          },
          by: {
            type: 'string',
            enum: ['signature', 'ratification'],
            description:
              "What the date counts from: the later signature, or the later party's note of ratification.",
          },
        },
        required: ['by'],
      },
      noticeMonths: { type: 'number', description: 'Months from a note of denunciation to its effect.' },
      authorises: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            article: { type: 'string' },
            matters: {
              type: 'array',
              items: {
                type: 'string',
                enum: [
                  'migration-flows',
                  'document-fraud',
                  'human-trafficking',
                  'migrant-smuggling',
                  'missing-persons',
                  'wanted-persons',
                  'narcotics',
                  'arms',
                  'contraband',
                  'money-laundering',
                ],
              },
            },
            agencies: {
              type: 'array',
              items: { type: 'string' },
              description:
                "Codes of both parties' agencies: whoever is named may share with those named of the other party.",
            },
          },
          required: ['article', 'matters', 'agencies'],
        },
      },
      language: { type: 'string' },
    },
    required: [
      'by',
      'on',
      'agreedBy',
      'signedBy',
      'digest',
      'version',
      'activities',
      'entryIntoForce',
      'noticeMonths',
      'authorises',
      'language',
    ],
  },
  Period: {
    type: 'object',
    properties: { from: { type: 'string', format: 'date' }, until: { type: 'string', format: 'date' } },
    required: ['from'],
    description: 'A time in force, both days included; open-ended where `until` is absent.',
  },
  Exchange: {
    type: 'object',
    properties: {
      exchange: { type: 'string' },
      part: {
        type: 'string',
        description: "The part whose term it extends; the instrument's own where absent.",
      },
      state: { type: 'string', enum: ['agreed', 'one-side-only', 'disputed'] },
      dispute: {
        type: 'string',
        enum: ['until', 'date'],
        description: 'Why it is disputed: another last day of the term, or the same note under another date.',
      },
      until: {
        type: 'string',
        format: 'date',
        description: "Once agreed: the new last day, and the later note's date.",
      },
      effective: { type: 'string', format: 'date' },
      notes: {
        type: 'object',
        properties: {
          EC: {
            type: 'object',
            properties: {
              number: { type: 'string' },
              date: { type: 'string' },
              until: { type: 'string', format: 'date' },
            },
            required: ['number', 'date', 'until'],
          },
          CO: {
            type: 'object',
            properties: {
              number: { type: 'string' },
              date: { type: 'string' },
              until: { type: 'string', format: 'date' },
            },
            required: ['number', 'date', 'until'],
          },
          PE: {
            type: 'object',
            properties: {
              number: { type: 'string' },
              date: { type: 'string' },
              until: { type: 'string', format: 'date' },
            },
            required: ['number', 'date', 'until'],
          },
        },
      },
      missing: {
        type: 'array',
        items: { type: 'string', enum: ['EC', 'CO', 'PE'] },
        description: 'Whose note would settle it.',
      },
    },
    required: ['exchange', 'state', 'notes', 'missing'],
    description: 'An exchange of notes that extends the term: it takes a note from each side.',
  },
  PartState: {
    type: 'object',
    properties: {
      stage: { $ref: '#/components/schemas/Stage' },
      periods: {
        type: 'array',
        items: { $ref: '#/components/schemas/Period' },
        description: "When it is in force: never outside the instrument's own periods.",
      },
      until: {
        type: 'string',
        description: 'Last day of its own term; as long as the instrument where absent.',
      },
      kind: { type: 'string', enum: ['plan', 'annex', 'fund', 'programme', 'regulation'] },
      title: { type: 'string' },
      part: { type: 'string', description: 'What the instrument calls it: `anexo 4`.' },
    },
    required: ['stage', 'periods', 'kind', 'title', 'part'],
    description: 'A part on a day.',
  },
  Denounced: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      on: { type: 'string', format: 'date' },
      effective: { type: 'string', format: 'date' },
    },
    required: ['by', 'on', 'effective'],
  },
  SuspendedBy: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      since: { type: 'string', format: 'date' },
      reason: { type: 'string' },
    },
    required: ['by', 'since', 'reason'],
  },
  SuspendedArticle: {
    type: 'object',
    properties: {
      article: { type: 'string' },
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      since: { type: 'string', format: 'date' },
      reason: { type: 'string' },
    },
    required: ['article', 'by', 'since', 'reason'],
  },
  Declined: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      on: { type: 'string', format: 'date' },
      reason: { type: 'string' },
    },
    required: ['by', 'on', 'reason'],
  },
  AmendmentState: {
    type: 'object',
    properties: {
      changes: {
        type: 'object',
        properties: {
          EC: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                part: { type: 'string' },
                text: { type: 'string' },
                activities: {
                  type: 'array',
                  items: {
                    type: 'string',
                    enum: [
                      'information-exchange',
                      'joint-training',
                      'integrated-control',
                      'free-movement',
                      'development',
                      'joint-patrol',
                      'joint-military-operation',
                    ],
                  },
                },
                authorises: {
                  type: 'object',
                  properties: {
                    matters: {
                      type: 'array',
                      items: {
                        type: 'string',
                        enum: [
                          'migration-flows',
                          'document-fraud',
                          'human-trafficking',
                          'migrant-smuggling',
                          'missing-persons',
                          'wanted-persons',
                          'narcotics',
                          'arms',
                          'contraband',
                          'money-laundering',
                        ],
                      },
                    },
                    agencies: { type: 'array', items: { type: 'string' } },
                  },
                  required: ['matters', 'agencies'],
                  description: 'What agencies may share under it from then on; as before where absent.',
                },
                article: { type: 'string' },
                change: { type: 'string', enum: ['added', 'replaced', 'removed'] },
              },
              required: ['article', 'change'],
            },
          },
          CO: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                part: { type: 'string' },
                text: { type: 'string' },
                activities: {
                  type: 'array',
                  items: {
                    type: 'string',
                    enum: [
                      'information-exchange',
                      'joint-training',
                      'integrated-control',
                      'free-movement',
                      'development',
                      'joint-patrol',
                      'joint-military-operation',
                    ],
                  },
                },
                authorises: {
                  type: 'object',
                  properties: {
                    matters: {
                      type: 'array',
                      items: {
                        type: 'string',
                        enum: [
                          'migration-flows',
                          'document-fraud',
                          'human-trafficking',
                          'migrant-smuggling',
                          'missing-persons',
                          'wanted-persons',
                          'narcotics',
                          'arms',
                          'contraband',
                          'money-laundering',
                        ],
                      },
                    },
                    agencies: { type: 'array', items: { type: 'string' } },
                  },
                  required: ['matters', 'agencies'],
                  description: 'What agencies may share under it from then on; as before where absent.',
                },
                article: { type: 'string' },
                change: { type: 'string', enum: ['added', 'replaced', 'removed'] },
              },
              required: ['article', 'change'],
            },
          },
          PE: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                part: { type: 'string' },
                text: { type: 'string' },
                activities: {
                  type: 'array',
                  items: {
                    type: 'string',
                    enum: [
                      'information-exchange',
                      'joint-training',
                      'integrated-control',
                      'free-movement',
                      'development',
                      'joint-patrol',
                      'joint-military-operation',
                    ],
                  },
                },
                authorises: {
                  type: 'object',
                  properties: {
                    matters: {
                      type: 'array',
                      items: {
                        type: 'string',
                        enum: [
                          'migration-flows',
                          'document-fraud',
                          'human-trafficking',
                          'migrant-smuggling',
                          'missing-persons',
                          'wanted-persons',
                          'narcotics',
                          'arms',
                          'contraband',
                          'money-laundering',
                        ],
                      },
                    },
                    agencies: { type: 'array', items: { type: 'string' } },
                  },
                  required: ['matters', 'agencies'],
                  description: 'What agencies may share under it from then on; as before where absent.',
                },
                article: { type: 'string' },
                change: { type: 'string', enum: ['added', 'replaced', 'removed'] },
              },
              required: ['article', 'change'],
            },
          },
        },
        description: 'What each side has noted.',
      },
      withoutEffect: {
        type: 'array',
        items: { type: 'string' },
        description: 'Articles that it could not change any more, since another amendment had come before.',
      },
      exchange: { type: 'string' },
      state: { type: 'string', enum: ['agreed', 'one-side-only', 'disputed'] },
      dispute: {
        type: 'string',
        enum: ['date', 'content'],
        description:
          'Why it is disputed: the two notes say something else, or name one note under two dates.',
      },
      effective: { type: 'string', format: 'date', description: 'Once agreed: the first day of its effect.' },
      missing: {
        type: 'array',
        items: { type: 'string', enum: ['EC', 'CO', 'PE'] },
        description: 'Whose note would settle it.',
      },
    },
    required: ['changes', 'exchange', 'state', 'missing'],
    description: 'An amendment of articles.',
  },
  EndingState: {
    type: 'object',
    properties: {
      successor: { type: 'string' },
      exchange: { type: 'string' },
      state: { type: 'string', enum: ['agreed', 'one-side-only', 'disputed'] },
      dispute: {
        type: 'string',
        enum: ['date', 'content'],
        description:
          'Why it is disputed: the two notes say something else, or name one note under two dates.',
      },
      effective: { type: 'string', format: 'date', description: 'Once agreed: the first day of its effect.' },
      missing: {
        type: 'array',
        items: { type: 'string', enum: ['EC', 'CO', 'PE'] },
        description: 'Whose note would settle it.',
      },
    },
    required: ['exchange', 'state', 'missing'],
    description: "An end that both agree upon; or a later instrument that takes this one's place.",
  },
  ReservationState: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      on: { type: 'string', format: 'date' },
      state: {
        type: 'string',
        enum: ['made', 'accepted', 'objected', 'withdrawn'],
        description:
          'Whether it may still be objected to; by its silence, or its objection, what the other side holds; or taken back.',
      },
      objection: {
        type: 'object',
        properties: {
          by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
          on: { type: 'string', format: 'date' },
          reason: { type: 'string' },
        },
        required: ['by', 'on', 'reason'],
      },
      source: {
        type: 'object',
        properties: {
          url: { type: 'string' },
          page: { type: 'string' },
          confidence: {
            type: 'string',
            enum: ['established', 'reported', 'uncertain'],
            description:
              '`reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.',
          },
          title: { type: 'string' },
          date: { type: 'string', description: 'When the source says so: its own date.' },
        },
        required: ['title', 'date'],
      },
      articles: { type: 'array', items: { type: 'string' } },
      statement: { type: 'string' },
      reservation: { type: 'string' },
    },
    required: ['by', 'on', 'state', 'articles', 'statement', 'reservation'],
  },
  ReportedBy: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      source: {
        type: 'object',
        properties: {
          url: { type: 'string' },
          page: { type: 'string' },
          confidence: {
            type: 'string',
            enum: ['established', 'reported', 'uncertain'],
            description:
              '`reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.',
          },
          title: { type: 'string' },
          date: { type: 'string', description: 'When the source says so: its own date.' },
        },
        required: ['title', 'date'],
      },
      day: { type: 'string' },
    },
    required: ['by', 'source', 'day'],
  },
  ReportedAct: {
    type: 'object',
    properties: {
      act: { type: 'string' },
      state: {
        type: 'string',
        enum: ['agreed', 'one-side-only', 'disputed'],
        description: 'Whether both report the same day.',
      },
      reports: {
        type: 'array',
        items: { $ref: '#/components/schemas/ReportedBy' },
        description: 'Of each side, its last report.',
      },
    },
    required: ['act', 'state', 'reports'],
    description: "What a party without a node has done: nobody's own act, but what each side reports of it.",
  },
  PartnerState: {
    type: 'object',
    properties: {
      partner: { type: 'string' },
      name: { type: 'string' },
      acts: { type: 'array', items: { $ref: '#/components/schemas/ReportedAct' } },
    },
    required: ['partner', 'name', 'acts'],
  },
  PublishedIn: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      number: { type: 'string' },
      name: { type: 'string' },
      source: {
        type: 'object',
        properties: {
          url: { type: 'string' },
          page: { type: 'string' },
          confidence: {
            type: 'string',
            enum: ['established', 'reported', 'uncertain'],
            description:
              '`reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.',
          },
          title: { type: 'string' },
          date: { type: 'string', description: 'When the source says so: its own date.' },
        },
        required: ['title', 'date'],
      },
      date: { type: 'string' },
      register: {
        type: 'string',
        enum: ['official-gazette', 'andean-gazette', 'united-nations', 'depositary'],
      },
    },
    required: ['by', 'number', 'name', 'date', 'register'],
    description: 'Where a party has published, registered or deposited an instrument.',
  },
  InstrumentClaim: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      kind: {
        type: 'string',
        description: '`convention`, `andean-decision`: a code of whoever collects; more may come.',
      },
      title: { type: 'string' },
      subject: { type: 'string' },
      source: {
        type: 'object',
        properties: {
          date: { type: 'string' },
          url: { type: 'string' },
          page: { type: 'string' },
          confidence: { type: 'string', enum: ['established', 'reported', 'uncertain'] },
          title: { type: 'string' },
        },
        required: ['title'],
      },
      part: { type: 'string', description: 'The part that the claim is about.' },
      articles: { type: 'string' },
      place: { type: 'string' },
      exchange: { type: 'string', description: 'The exchange of notes that the claim is about.' },
      claim: {
        type: 'string',
        description:
          'One of several that an instrument may rest on: the same name again corrects what it said before.',
      },
      concludedBy: {
        type: 'string',
        description: 'Who concluded it, where that is not just the two States.',
      },
      signedOn: { type: 'string' },
      inForceOn: { type: 'string' },
      term: { type: 'string', description: 'As the source words it.' },
      changedBy: { type: 'string', description: 'What changed, extended or replaced it.' },
      session: { type: 'string', description: 'The session that it is of; there may be no record of it.' },
      remarks: { type: 'string' },
    },
    required: ['by', 'kind', 'title', 'source', 'claim'],
    description: 'What one source says of an instrument of the past: its country’s claim, and nobody’s act.',
  },
  CorrectionState: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      on: { type: 'string', format: 'date' },
      reason: {
        type: 'string',
        enum: ['clerical', 'wrong-term', 'wrong-date', 'wrong-source', 'incomplete', 'other'],
      },
      explanation: { type: 'string' },
      before: {
        type: 'object',
        properties: {
          kind: {
            type: 'string',
            enum: [
              'treaty',
              'agreement',
              'statute',
              'memorandum',
              'protocol',
              'declaration',
              'exchange-of-notes',
              'operating-procedure',
              'plan',
            ],
          },
          title: { type: 'string' },
          subject: { type: 'string' },
          source: {
            type: 'object',
            properties: {
              url: { type: 'string' },
              page: { type: 'string' },
              confidence: {
                type: 'string',
                enum: ['established', 'reported', 'uncertain'],
                description:
                  '`reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.',
              },
              title: { type: 'string' },
              date: { type: 'string', description: 'When the source says so: its own date.' },
            },
            required: ['title', 'date'],
          },
        },
      },
      after: {
        type: 'object',
        properties: {
          kind: {
            type: 'string',
            enum: [
              'treaty',
              'agreement',
              'statute',
              'memorandum',
              'protocol',
              'declaration',
              'exchange-of-notes',
              'operating-procedure',
              'plan',
            ],
          },
          title: { type: 'string' },
          subject: { type: 'string' },
          source: {
            type: 'object',
            properties: {
              url: { type: 'string' },
              page: { type: 'string' },
              confidence: {
                type: 'string',
                enum: ['established', 'reported', 'uncertain'],
                description:
                  '`reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.',
              },
              title: { type: 'string' },
              date: { type: 'string', description: 'When the source says so: its own date.' },
            },
            required: ['title', 'date'],
          },
        },
      },
    },
    required: ['by', 'on', 'reason', 'before', 'after'],
    description: 'How who proposed it has corrected its own entry.',
  },
  RectificationState: {
    type: 'object',
    properties: {
      exchange: { type: 'string' },
      version: { type: 'string' },
      state: { type: 'string', enum: ['agreed', 'one-side-only', 'disputed'] },
      dispute: { type: 'string', enum: ['date', 'content'] },
      noted: {
        type: 'string',
        format: 'date',
        description: 'The later note’s date. What was corrected counts from the beginning.',
      },
      notes: {
        type: 'object',
        properties: {
          EC: {
            type: 'object',
            properties: {
              note: {
                type: 'object',
                properties: { number: { type: 'string' }, date: { type: 'string' } },
                required: ['number', 'date'],
              },
              reason: {
                type: 'string',
                enum: ['clerical', 'wrong-term', 'wrong-date', 'wrong-source', 'incomplete', 'other'],
              },
              before: {
                type: 'object',
                properties: {
                  digest: { type: 'string', description: "SHA-256 of the text's UTF-8 bytes, hex." },
                  uri: { type: 'string' },
                  until: { type: 'string', description: 'Last day of the term; indefinite where absent.' },
                  depositary: {
                    type: 'string',
                    description: 'Who keeps the original. Vienna Convention on the Law of Treaties, art. 76.',
                  },
                  activities: {
                    type: 'array',
                    items: {
                      type: 'string',
                      enum: [
                        'information-exchange',
                        'joint-training',
                        'integrated-control',
                        'free-movement',
                        'development',
                        'joint-patrol',
                        'joint-military-operation',
                      ],
                    },
                  },
                  entryIntoForce: {
                    type: 'object',
                    properties: {
                      days: { type: 'number', description: 'Days after that.' },
                      notBefore: { type: 'string', description: 'Not before this date.' },
                      provisionally: {
                        type: 'boolean',
                        description:
                          'Applied from the later signature on, until it enters into force. Vienna Convention on the Law of Treaties, art. 25.',
                      },
                      by: {
                        type: 'string',
                        enum: ['signature', 'ratification'],
                        description:
                          "What the date counts from: the later signature, or the later party's note of ratification.",
                      },
                    },
                    required: ['by'],
                  },
                  noticeMonths: {
                    type: 'number',
                    description: 'Months from a note of denunciation to its effect.',
                  },
                  authorises: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        article: { type: 'string' },
                        matters: {
                          type: 'array',
                          items: {
                            type: 'string',
                            enum: [
                              'migration-flows',
                              'document-fraud',
                              'human-trafficking',
                              'migrant-smuggling',
                              'missing-persons',
                              'wanted-persons',
                              'narcotics',
                              'arms',
                              'contraband',
                              'money-laundering',
                            ],
                          },
                        },
                        agencies: {
                          type: 'array',
                          items: { type: 'string' },
                          description:
                            "Codes of both parties' agencies: whoever is named may share with those named of the other party.",
                        },
                      },
                      required: ['article', 'matters', 'agencies'],
                    },
                  },
                  parts: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        until: {
                          type: 'string',
                          description: 'Last day of its own term; as long as the instrument where absent.',
                        },
                        kind: { type: 'string', enum: ['plan', 'annex', 'fund', 'programme', 'regulation'] },
                        title: { type: 'string' },
                        part: { type: 'string', description: 'What the instrument calls it: `anexo 4`.' },
                      },
                      required: ['kind', 'title', 'part'],
                    },
                  },
                  articles: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        part: { type: 'string', description: 'The part that it stands in, and ends with.' },
                        text: { type: 'string' },
                        activities: {
                          type: 'array',
                          items: {
                            type: 'string',
                            enum: [
                              'information-exchange',
                              'joint-training',
                              'integrated-control',
                              'free-movement',
                              'development',
                              'joint-patrol',
                              'joint-military-operation',
                            ],
                          },
                          description: 'What the parties do under it.',
                        },
                        article: { type: 'string', description: '`art. 4`' },
                      },
                      required: ['article'],
                    },
                    description: 'All of them, or none where the text is only referred to.',
                  },
                  language: { type: 'string' },
                  content: { type: 'string' },
                },
                description: 'What differs, as it stood; what is not here did not stand there.',
              },
              after: {
                type: 'object',
                properties: {
                  digest: { type: 'string', description: "SHA-256 of the text's UTF-8 bytes, hex." },
                  uri: { type: 'string' },
                  until: { type: 'string', description: 'Last day of the term; indefinite where absent.' },
                  depositary: {
                    type: 'string',
                    description: 'Who keeps the original. Vienna Convention on the Law of Treaties, art. 76.',
                  },
                  activities: {
                    type: 'array',
                    items: {
                      type: 'string',
                      enum: [
                        'information-exchange',
                        'joint-training',
                        'integrated-control',
                        'free-movement',
                        'development',
                        'joint-patrol',
                        'joint-military-operation',
                      ],
                    },
                  },
                  entryIntoForce: {
                    type: 'object',
                    properties: {
                      days: { type: 'number', description: 'Days after that.' },
                      notBefore: { type: 'string', description: 'Not before this date.' },
                      provisionally: {
                        type: 'boolean',
                        description:
                          'Applied from the later signature on, until it enters into force. Vienna Convention on the Law of Treaties, art. 25.',
                      },
                      by: {
                        type: 'string',
                        enum: ['signature', 'ratification'],
                        description:
                          "What the date counts from: the later signature, or the later party's note of ratification.",
                      },
                    },
                    required: ['by'],
                  },
                  noticeMonths: {
                    type: 'number',
                    description: 'Months from a note of denunciation to its effect.',
                  },
                  authorises: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        article: { type: 'string' },
                        matters: {
                          type: 'array',
                          items: {
                            type: 'string',
                            enum: [
                              'migration-flows',
                              'document-fraud',
                              'human-trafficking',
                              'migrant-smuggling',
                              'missing-persons',
                              'wanted-persons',
                              'narcotics',
                              'arms',
                              'contraband',
                              'money-laundering',
                            ],
                          },
                        },
                        agencies: {
                          type: 'array',
                          items: { type: 'string' },
                          description:
                            "Codes of both parties' agencies: whoever is named may share with those named of the other party.",
                        },
                      },
                      required: ['article', 'matters', 'agencies'],
                    },
                  },
                  parts: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        until: {
                          type: 'string',
                          description: 'Last day of its own term; as long as the instrument where absent.',
                        },
                        kind: { type: 'string', enum: ['plan', 'annex', 'fund', 'programme', 'regulation'] },
                        title: { type: 'string' },
                        part: { type: 'string', description: 'What the instrument calls it: `anexo 4`.' },
                      },
                      required: ['kind', 'title', 'part'],
                    },
                  },
                  articles: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        part: { type: 'string', description: 'The part that it stands in, and ends with.' },
                        text: { type: 'string' },
                        activities: {
                          type: 'array',
                          items: {
                            type: 'string',
                            enum: [
                              'information-exchange',
                              'joint-training',
                              'integrated-control',
                              'free-movement',
                              'development',
                              'joint-patrol',
                              'joint-military-operation',
                            ],
                          },
                          description: 'What the parties do under it.',
                        },
                        article: { type: 'string', description: '`art. 4`' },
                      },
                      required: ['article'],
                    },
                    description: 'All of them, or none where the text is only referred to.',
                  },
                  language: { type: 'string' },
                  content: { type: 'string' },
                },
              },
            },
            required: ['note', 'reason', 'before', 'after'],
          },
          CO: {
            type: 'object',
            properties: {
              note: {
                type: 'object',
                properties: { number: { type: 'string' }, date: { type: 'string' } },
                required: ['number', 'date'],
              },
              reason: {
                type: 'string',
                enum: ['clerical', 'wrong-term', 'wrong-date', 'wrong-source', 'incomplete', 'other'],
              },
              before: {
                type: 'object',
                properties: {
                  digest: { type: 'string', description: "SHA-256 of the text's UTF-8 bytes, hex." },
                  uri: { type: 'string' },
                  until: { type: 'string', description: 'Last day of the term; indefinite where absent.' },
                  depositary: {
                    type: 'string',
                    description: 'Who keeps the original. Vienna Convention on the Law of Treaties, art. 76.',
                  },
                  activities: {
                    type: 'array',
                    items: {
                      type: 'string',
                      enum: [
                        'information-exchange',
                        'joint-training',
                        'integrated-control',
                        'free-movement',
                        'development',
                        'joint-patrol',
                        'joint-military-operation',
                      ],
                    },
                  },
                  entryIntoForce: {
                    type: 'object',
                    properties: {
                      days: { type: 'number', description: 'Days after that.' },
                      notBefore: { type: 'string', description: 'Not before this date.' },
                      provisionally: {
                        type: 'boolean',
                        description:
                          'Applied from the later signature on, until it enters into force. Vienna Convention on the Law of Treaties, art. 25.',
                      },
                      by: {
                        type: 'string',
                        enum: ['signature', 'ratification'],
                        description:
                          "What the date counts from: the later signature, or the later party's note of ratification.",
                      },
                    },
                    required: ['by'],
                  },
                  noticeMonths: {
                    type: 'number',
                    description: 'Months from a note of denunciation to its effect.',
                  },
                  authorises: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        article: { type: 'string' },
                        matters: {
                          type: 'array',
                          items: {
                            type: 'string',
                            enum: [
                              'migration-flows',
                              'document-fraud',
                              'human-trafficking',
                              'migrant-smuggling',
                              'missing-persons',
                              'wanted-persons',
                              'narcotics',
                              'arms',
                              'contraband',
                              'money-laundering',
                            ],
                          },
                        },
                        agencies: {
                          type: 'array',
                          items: { type: 'string' },
                          description:
                            "Codes of both parties' agencies: whoever is named may share with those named of the other party.",
                        },
                      },
                      required: ['article', 'matters', 'agencies'],
                    },
                  },
                  parts: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        until: {
                          type: 'string',
                          description: 'Last day of its own term; as long as the instrument where absent.',
                        },
                        kind: { type: 'string', enum: ['plan', 'annex', 'fund', 'programme', 'regulation'] },
                        title: { type: 'string' },
                        part: { type: 'string', description: 'What the instrument calls it: `anexo 4`.' },
                      },
                      required: ['kind', 'title', 'part'],
                    },
                  },
                  articles: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        part: { type: 'string', description: 'The part that it stands in, and ends with.' },
                        text: { type: 'string' },
                        activities: {
                          type: 'array',
                          items: {
                            type: 'string',
                            enum: [
                              'information-exchange',
                              'joint-training',
                              'integrated-control',
                              'free-movement',
                              'development',
                              'joint-patrol',
                              'joint-military-operation',
                            ],
                          },
                          description: 'What the parties do under it.',
                        },
                        article: { type: 'string', description: '`art. 4`' },
                      },
                      required: ['article'],
                    },
                    description: 'All of them, or none where the text is only referred to.',
                  },
                  language: { type: 'string' },
                  content: { type: 'string' },
                },
                description: 'What differs, as it stood; what is not here did not stand there.',
              },
              after: {
                type: 'object',
                properties: {
                  digest: { type: 'string', description: "SHA-256 of the text's UTF-8 bytes, hex." },
                  uri: { type: 'string' },
                  until: { type: 'string', description: 'Last day of the term; indefinite where absent.' },
                  depositary: {
                    type: 'string',
                    description: 'Who keeps the original. Vienna Convention on the Law of Treaties, art. 76.',
                  },
                  activities: {
                    type: 'array',
                    items: {
                      type: 'string',
                      enum: [
                        'information-exchange',
                        'joint-training',
                        'integrated-control',
                        'free-movement',
                        'development',
                        'joint-patrol',
                        'joint-military-operation',
                      ],
                    },
                  },
                  entryIntoForce: {
                    type: 'object',
                    properties: {
                      days: { type: 'number', description: 'Days after that.' },
                      notBefore: { type: 'string', description: 'Not before this date.' },
                      provisionally: {
                        type: 'boolean',
                        description:
                          'Applied from the later signature on, until it enters into force. Vienna Convention on the Law of Treaties, art. 25.',
                      },
                      by: {
                        type: 'string',
                        enum: ['signature', 'ratification'],
                        description:
                          "What the date counts from: the later signature, or the later party's note of ratification.",
                      },
                    },
                    required: ['by'],
                  },
                  noticeMonths: {
                    type: 'number',
                    description: 'Months from a note of denunciation to its effect.',
                  },
                  authorises: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        article: { type: 'string' },
                        matters: {
                          type: 'array',
                          items: {
                            type: 'string',
                            enum: [
                              'migration-flows',
                              'document-fraud',
                              'human-trafficking',
                              'migrant-smuggling',
                              'missing-persons',
                              'wanted-persons',
                              'narcotics',
                              'arms',
                              'contraband',
                              'money-laundering',
                            ],
                          },
                        },
                        agencies: {
                          type: 'array',
                          items: { type: 'string' },
                          description:
                            "Codes of both parties' agencies: whoever is named may share with those named of the other party.",
                        },
                      },
                      required: ['article', 'matters', 'agencies'],
                    },
                  },
                  parts: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        until: {
                          type: 'string',
                          description: 'Last day of its own term; as long as the instrument where absent.',
                        },
                        kind: { type: 'string', enum: ['plan', 'annex', 'fund', 'programme', 'regulation'] },
                        title: { type: 'string' },
                        part: { type: 'string', description: 'What the instrument calls it: `anexo 4`.' },
                      },
                      required: ['kind', 'title', 'part'],
                    },
                  },
                  articles: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        part: { type: 'string', description: 'The part that it stands in, and ends with.' },
                        text: { type: 'string' },
                        activities: {
                          type: 'array',
                          items: {
                            type: 'string',
                            enum: [
                              'information-exchange',
                              'joint-training',
                              'integrated-control',
                              'free-movement',
                              'development',
                              'joint-patrol',
                              'joint-military-operation',
                            ],
                          },
                          description: 'What the parties do under it.',
                        },
                        article: { type: 'string', description: '`art. 4`' },
                      },
                      required: ['article'],
                    },
                    description: 'All of them, or none where the text is only referred to.',
                  },
                  language: { type: 'string' },
                  content: { type: 'string' },
                },
              },
            },
            required: ['note', 'reason', 'before', 'after'],
          },
          PE: {
            type: 'object',
            properties: {
              note: {
                type: 'object',
                properties: { number: { type: 'string' }, date: { type: 'string' } },
                required: ['number', 'date'],
              },
              reason: {
                type: 'string',
                enum: ['clerical', 'wrong-term', 'wrong-date', 'wrong-source', 'incomplete', 'other'],
              },
              before: {
                type: 'object',
                properties: {
                  digest: { type: 'string', description: "SHA-256 of the text's UTF-8 bytes, hex." },
                  uri: { type: 'string' },
                  until: { type: 'string', description: 'Last day of the term; indefinite where absent.' },
                  depositary: {
                    type: 'string',
                    description: 'Who keeps the original. Vienna Convention on the Law of Treaties, art. 76.',
                  },
                  activities: {
                    type: 'array',
                    items: {
                      type: 'string',
                      enum: [
                        'information-exchange',
                        'joint-training',
                        'integrated-control',
                        'free-movement',
                        'development',
                        'joint-patrol',
                        'joint-military-operation',
                      ],
                    },
                  },
                  entryIntoForce: {
                    type: 'object',
                    properties: {
                      days: { type: 'number', description: 'Days after that.' },
                      notBefore: { type: 'string', description: 'Not before this date.' },
                      provisionally: {
                        type: 'boolean',
                        description:
                          'Applied from the later signature on, until it enters into force. Vienna Convention on the Law of Treaties, art. 25.',
                      },
                      by: {
                        type: 'string',
                        enum: ['signature', 'ratification'],
                        description:
                          "What the date counts from: the later signature, or the later party's note of ratification.",
                      },
                    },
                    required: ['by'],
                  },
                  noticeMonths: {
                    type: 'number',
                    description: 'Months from a note of denunciation to its effect.',
                  },
                  authorises: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        article: { type: 'string' },
                        matters: {
                          type: 'array',
                          items: {
                            type: 'string',
                            enum: [
                              'migration-flows',
                              'document-fraud',
                              'human-trafficking',
                              'migrant-smuggling',
                              'missing-persons',
                              'wanted-persons',
                              'narcotics',
                              'arms',
                              'contraband',
                              'money-laundering',
                            ],
                          },
                        },
                        agencies: {
                          type: 'array',
                          items: { type: 'string' },
                          description:
                            "Codes of both parties' agencies: whoever is named may share with those named of the other party.",
                        },
                      },
                      required: ['article', 'matters', 'agencies'],
                    },
                  },
                  parts: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        until: {
                          type: 'string',
                          description: 'Last day of its own term; as long as the instrument where absent.',
                        },
                        kind: { type: 'string', enum: ['plan', 'annex', 'fund', 'programme', 'regulation'] },
                        title: { type: 'string' },
                        part: { type: 'string', description: 'What the instrument calls it: `anexo 4`.' },
                      },
                      required: ['kind', 'title', 'part'],
                    },
                  },
                  articles: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        part: { type: 'string', description: 'The part that it stands in, and ends with.' },
                        text: { type: 'string' },
                        activities: {
                          type: 'array',
                          items: {
                            type: 'string',
                            enum: [
                              'information-exchange',
                              'joint-training',
                              'integrated-control',
                              'free-movement',
                              'development',
                              'joint-patrol',
                              'joint-military-operation',
                            ],
                          },
                          description: 'What the parties do under it.',
                        },
                        article: { type: 'string', description: '`art. 4`' },
                      },
                      required: ['article'],
                    },
                    description: 'All of them, or none where the text is only referred to.',
                  },
                  language: { type: 'string' },
                  content: { type: 'string' },
                },
                description: 'What differs, as it stood; what is not here did not stand there.',
              },
              after: {
                type: 'object',
                properties: {
                  digest: { type: 'string', description: "SHA-256 of the text's UTF-8 bytes, hex." },
                  uri: { type: 'string' },
                  until: { type: 'string', description: 'Last day of the term; indefinite where absent.' },
                  depositary: {
                    type: 'string',
                    description: 'Who keeps the original. Vienna Convention on the Law of Treaties, art. 76.',
                  },
                  activities: {
                    type: 'array',
                    items: {
                      type: 'string',
                      enum: [
                        'information-exchange',
                        'joint-training',
                        'integrated-control',
                        'free-movement',
                        'development',
                        'joint-patrol',
                        'joint-military-operation',
                      ],
                    },
                  },
                  entryIntoForce: {
                    type: 'object',
                    properties: {
                      days: { type: 'number', description: 'Days after that.' },
                      notBefore: { type: 'string', description: 'Not before this date.' },
                      provisionally: {
                        type: 'boolean',
                        description:
                          'Applied from the later signature on, until it enters into force. Vienna Convention on the Law of Treaties, art. 25.',
                      },
                      by: {
                        type: 'string',
                        enum: ['signature', 'ratification'],
                        description:
                          "What the date counts from: the later signature, or the later party's note of ratification.",
                      },
                    },
                    required: ['by'],
                  },
                  noticeMonths: {
                    type: 'number',
                    description: 'Months from a note of denunciation to its effect.',
                  },
                  authorises: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        article: { type: 'string' },
                        matters: {
                          type: 'array',
                          items: {
                            type: 'string',
                            enum: [
                              'migration-flows',
                              'document-fraud',
                              'human-trafficking',
                              'migrant-smuggling',
                              'missing-persons',
                              'wanted-persons',
                              'narcotics',
                              'arms',
                              'contraband',
                              'money-laundering',
                            ],
                          },
                        },
                        agencies: {
                          type: 'array',
                          items: { type: 'string' },
                          description:
                            "Codes of both parties' agencies: whoever is named may share with those named of the other party.",
                        },
                      },
                      required: ['article', 'matters', 'agencies'],
                    },
                  },
                  parts: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        until: {
                          type: 'string',
                          description: 'Last day of its own term; as long as the instrument where absent.',
                        },
                        kind: { type: 'string', enum: ['plan', 'annex', 'fund', 'programme', 'regulation'] },
                        title: { type: 'string' },
                        part: { type: 'string', description: 'What the instrument calls it: `anexo 4`.' },
                      },
                      required: ['kind', 'title', 'part'],
                    },
                  },
                  articles: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        part: { type: 'string', description: 'The part that it stands in, and ends with.' },
                        text: { type: 'string' },
                        activities: {
                          type: 'array',
                          items: {
                            type: 'string',
                            enum: [
                              'information-exchange',
                              'joint-training',
                              'integrated-control',
                              'free-movement',
                              'development',
                              'joint-patrol',
                              'joint-military-operation',
                            ],
                          },
                          description: 'What the parties do under it.',
                        },
                        article: { type: 'string', description: '`art. 4`' },
                      },
                      required: ['article'],
                    },
                    description: 'All of them, or none where the text is only referred to.',
                  },
                  language: { type: 'string' },
                  content: { type: 'string' },
                },
              },
            },
            required: ['note', 'reason', 'before', 'after'],
          },
        },
        description: 'What each side has noted.',
      },
      missing: {
        type: 'array',
        items: { type: 'string', enum: ['EC', 'CO', 'PE'] },
        description: 'Whose note would settle it.',
      },
    },
    required: ['exchange', 'version', 'state', 'notes', 'missing'],
    description:
      'An error in the text, which both sides correct. Vienna Convention on the Law of Treaties, art. 79.',
  },
  TimelineEntry: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      type: {
        type: 'string',
        description: 'What was done: `signed`, `amendment-noted`, …: a code; more may come.',
      },
      on: { type: 'string', format: 'date' },
      id: { type: 'string', description: 'Id of the published event.' },
      at: { type: 'string', format: 'date-time' },
      answers: {
        type: 'string',
        description:
          "Id of the other side's published act that it answers: for whoever reads, not for what follows from it.",
      },
    },
    required: ['by', 'type', 'on'],
  },
  InstrumentView: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      kind: { type: 'string', description: '`treaty`, `memorandum`, …: a code; more may come.' },
      parties: {
        type: 'array',
        items: { type: 'string', enum: ['EC', 'CO', 'PE'] },
        description: 'The proposer first.',
      },
      accord: { type: 'string', enum: ['agreed', 'one-side-only', 'disputed'] },
      stage: { $ref: '#/components/schemas/Stage' },
      missing: { type: 'array', items: { $ref: '#/components/schemas/Missing' } },
      versions: { type: 'array', items: { $ref: '#/components/schemas/Version' } },
      concluded: { type: 'string', description: 'The version that both have signed.' },
      entryIntoForce: { type: 'string', format: 'date' },
      periods: { type: 'array', items: { $ref: '#/components/schemas/Period' } },
      extensions: { type: 'array', items: { $ref: '#/components/schemas/Exchange' } },
      parts: {
        type: 'array',
        items: { $ref: '#/components/schemas/PartState' },
        description: 'Of the concluded text, where it has any; each with its own term.',
      },
      denounced: { $ref: '#/components/schemas/Denounced' },
      suspended: { $ref: '#/components/schemas/SuspendedBy' },
      suspendedArticles: {
        type: 'array',
        items: { $ref: '#/components/schemas/SuspendedArticle' },
        description: 'Articles that either side has suspended while the rest operates.',
      },
      provisional: {
        $ref: '#/components/schemas/Period',
        description: 'When it was or is applied without being in force.',
      },
      declined: {
        $ref: '#/components/schemas/Declined',
        description: 'A party has said that it will not become bound.',
      },
      articles: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            part: { type: 'string', description: 'The part that it stands in, and ends with.' },
            text: { type: 'string' },
            activities: {
              type: 'array',
              items: {
                type: 'string',
                enum: [
                  'information-exchange',
                  'joint-training',
                  'integrated-control',
                  'free-movement',
                  'development',
                  'joint-patrol',
                  'joint-military-operation',
                ],
              },
              description: 'What the parties do under it.',
            },
            article: { type: 'string', description: '`art. 4`' },
          },
          required: ['article'],
        },
        description:
          'Articles as they stand on the day, where the text names them or both have amended some.',
      },
      amendments: { type: 'array', items: { $ref: '#/components/schemas/AmendmentState' } },
      endings: {
        type: 'array',
        items: { $ref: '#/components/schemas/EndingState' },
        description: "Ends that were noted, with what takes the instrument's place.",
      },
      reservations: { type: 'array', items: { $ref: '#/components/schemas/ReservationState' } },
      partners: {
        type: 'array',
        items: { $ref: '#/components/schemas/PartnerState' },
        description: 'Further parties, which have no node: what either side reports of them.',
      },
      depositary: { type: 'string' },
      publications: { type: 'array', items: { $ref: '#/components/schemas/PublishedIn' } },
      claims: {
        type: 'array',
        items: { $ref: '#/components/schemas/InstrumentClaim' },
        description: 'What sources say of its past, each by its name: nobody’s act.',
      },
      restsOn: {
        type: 'string',
        description:
          'Where only sources speak of it: the claim that the view rests on, and its date of signature as far as it is known.',
      },
      signedOn: { type: 'string' },
      sourcesDiffer: {
        type: 'array',
        items: { type: 'string' },
        description: 'In what sources differ that speak of the same.',
      },
      lacks: {
        type: 'array',
        items: { type: 'string' },
        description: 'What no source says, of an instrument that only sources speak of.',
      },
      corrections: {
        type: 'array',
        items: { $ref: '#/components/schemas/CorrectionState' },
        description: 'How its entry was corrected by who made it.',
      },
      rectifications: {
        type: 'array',
        items: { $ref: '#/components/schemas/RectificationState' },
        description: 'Errors in the signed text that both sides correct: it is shown as they have.',
      },
      timeline: { type: 'array', items: { $ref: '#/components/schemas/TimelineEntry' } },
      title: { type: 'string' },
      subject: { type: 'string' },
      source: {
        type: 'object',
        properties: {
          url: { type: 'string' },
          page: { type: 'string' },
          confidence: {
            type: 'string',
            enum: ['established', 'reported', 'uncertain'],
            description:
              '`reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.',
          },
          title: { type: 'string' },
          date: { type: 'string', description: 'When the source says so: its own date.' },
        },
        required: ['title', 'date'],
      },
      generated: { type: 'boolean', description: 'Invented for demonstration: shown as such everywhere.' },
      agencies: {
        type: 'array',
        items: { type: 'string' },
        description: 'Codes of the agencies that conclude it for the parties, where the States do not.',
      },
      digest: { type: 'string', description: 'SHA-256 (hex) of everything else here, as canonical JSON.' },
    },
    required: [
      'id',
      'parties',
      'accord',
      'stage',
      'missing',
      'versions',
      'periods',
      'extensions',
      'timeline',
      'digest',
    ],
    description: 'An instrument as this process knows it, on a day.',
  },
  InstrumentsPage: {
    type: 'object',
    properties: {
      on: { type: 'string', format: 'date' },
      instruments: { type: 'array', items: { $ref: '#/components/schemas/InstrumentView' } },
      next: { type: 'string', description: 'Where more follow.' },
    },
    required: ['on', 'instruments'],
    description:
      "A page follows the last name of the one before: what is told meanwhile moves nobody's place.",
  },
  Authorisation: {
    type: 'object',
    properties: {
      instrument: { type: 'string' },
      article: { type: 'string' },
      title: { type: 'string' },
      parties: { type: 'array', items: { type: 'string', enum: ['EC', 'CO', 'PE'] } },
      matters: {
        type: 'array',
        items: {
          type: 'string',
          enum: [
            'migration-flows',
            'document-fraud',
            'human-trafficking',
            'migrant-smuggling',
            'missing-persons',
            'wanted-persons',
            'narcotics',
            'arms',
            'contraband',
            'money-laundering',
          ],
        },
      },
      agencies: {
        type: 'array',
        items: { type: 'string' },
        description:
          "Codes of both parties' agencies: whoever is named may share with those named of the other party.",
      },
      operating: { type: 'boolean' },
      stage: {
        type: 'string',
        description: 'Why not: `suspended`, `expired`, `denounced`, or how far the instrument has come.',
      },
      from: {
        type: 'string',
        format: 'date',
        description:
          'The period that the day falls in, else the last or the next one; absent while the instrument never was in force.',
      },
      until: { type: 'string', format: 'date' },
      suspended: {
        type: 'object',
        properties: {
          by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
          since: { type: 'string', format: 'date' },
          reason: { type: 'string' },
        },
        required: ['by', 'since', 'reason'],
      },
    },
    required: ['instrument', 'article', 'title', 'parties', 'matters', 'agencies', 'operating', 'stage'],
    description: 'An article of an instrument, and whether something may be shared under it on a day.',
  },
  AuthorisationsPage: {
    type: 'object',
    properties: {
      on: { type: 'string', format: 'date' },
      authorisations: { type: 'array', items: { $ref: '#/components/schemas/Authorisation' } },
      next: { type: 'string', description: 'Where more follow.' },
    },
    required: ['on', 'authorisations'],
  },
  Resting: {
    type: 'object',
    properties: {
      article: { type: 'string' },
      what: {
        type: 'string',
        enum: ['open-request', 'shared-answer'],
        description:
          '`open-request`: asked and not settled; `shared-answer`: given, and open to its reader until it expires.',
      },
      by: { type: 'string' },
      to: { type: 'string' },
      matter: { type: 'string' },
      count: { type: 'number' },
      until: { type: 'string', format: 'date', description: 'When the last of the answers expires.' },
    },
    required: ['article', 'what', 'by', 'count'],
    description:
      'Shares of one kind between two agencies under one article. Which they are is for those who may read them.',
  },
  Dependent: {
    type: 'object',
    properties: {
      what: {
        type: 'string',
        description:
          '`commitment`: of a signed acta, not settled; `body`: that it founds; `plan`, `fund`, `programme`: a part of it that operates. A code; more may come.',
      },
      thing: { type: 'string' },
      article: { type: 'string' },
      until: { type: 'string', format: 'date' },
      stops: {
        type: 'boolean',
        description:
          'Whether it ceases with a suspension by itself, as shares do; what becomes of the rest its committee decides.',
      },
    },
    required: ['what', 'thing', 'stops'],
    description: 'What else rests on it, each by its name.',
  },
  RestingList: {
    type: 'object',
    properties: {
      instrument: { type: 'string' },
      resting: {
        type: 'array',
        items: { $ref: '#/components/schemas/Resting' },
        description: 'Shares of information: they stop by themselves.',
      },
      dependents: { type: 'array', items: { $ref: '#/components/schemas/Dependent' } },
      digest: { type: 'string', description: 'SHA-256 (hex) of everything else here, as canonical JSON.' },
    },
    required: ['instrument', 'resting', 'dependents', 'digest'],
    description: 'What would stop with an instrument. The digest is what a suspension confirms to have seen.',
  },
  LedgerHead: {
    type: 'object',
    properties: {
      ledger: { type: 'string' },
      size: { type: 'number' },
      asOf: { type: 'string', format: 'date-time' },
      seal: { type: 'string' },
    },
    required: ['ledger', 'size', 'asOf'],
    description:
      'How far a ledger is verified and kept here. `asOf`: every event recorded at or before it is among the `size`.',
  },
  ArchiveFinding: {
    type: 'object',
    properties: {
      code: {
        type: 'string',
        enum: [
          'entry.altered',
          'entry.missing',
          'entry.back-dated',
          'seal.not-genuine',
          'seal.other-content',
          'seal.from-the-future',
          'receipt.unfounded',
          'ledger.unsealed',
        ],
      },
      detail: { type: 'string' },
      position: { type: 'number', description: 'The leaf, where one leaf is to blame.' },
      range: {
        type: 'array',
        items: { type: 'number' },
        minItems: 2,
        maxItems: 2,
        description: 'First and last leaf of the batch, where only the batch can be named.',
      },
    },
    required: ['code', 'detail'],
    description: 'What is wrong with a kept ledger, and where.',
  },
  Verification: {
    type: 'object',
    properties: {
      ledger: { type: 'string' },
      size: { type: 'number', description: 'Leaves that were read.' },
      seals: { type: 'number' },
      sound: { type: 'boolean' },
      findings: { type: 'array', items: { $ref: '#/components/schemas/ArchiveFinding' } },
    },
    required: ['ledger', 'size', 'seals', 'sound', 'findings'],
  },
  FieldError: {
    type: 'object',
    properties: {
      field: { type: 'string', description: 'Path into `data`: `place.latitude`.' },
      message: { type: 'string' },
    },
    required: ['field', 'message'],
  },
  NotUnderstood: {
    type: 'object',
    properties: {
      code: {
        type: 'string',
        enum: [
          'contract.malformed',
          'contract.unknown-type',
          'contract.newer-version',
          'contract.invalid-data',
        ],
      },
      detail: { type: 'string' },
      errors: {
        type: 'array',
        items: { $ref: '#/components/schemas/FieldError' },
        description: 'Which fields of `data`, where those are to blame.',
      },
    },
    required: ['code', 'detail'],
    description: 'Why a published event cannot be understood.',
  },
  LifeStep: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      type: { type: 'string' },
      recordedBy: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      recordedAt: { type: 'string', format: 'date-time' },
      occurredAt: { type: 'string' },
      answers: { type: 'string' },
      learnt: {
        type: 'object',
        properties: {
          EC: {
            anyOf: [
              { type: 'null' },
              {
                type: 'object',
                properties: {
                  at: { type: 'string', format: 'date-time' },
                  by: { type: 'string', enum: ['receipt', 'answer'] },
                },
                required: ['at', 'by'],
              },
            ],
          },
          CO: {
            anyOf: [
              { type: 'null' },
              {
                type: 'object',
                properties: {
                  at: { type: 'string', format: 'date-time' },
                  by: { type: 'string', enum: ['receipt', 'answer'] },
                },
                required: ['at', 'by'],
              },
            ],
          },
          PE: {
            anyOf: [
              { type: 'null' },
              {
                type: 'object',
                properties: {
                  at: { type: 'string', format: 'date-time' },
                  by: { type: 'string', enum: ['receipt', 'answer'] },
                },
                required: ['at', 'by'],
              },
            ],
          },
        },
        description:
          'When each other side learnt of it, at the latest: by its own receipt, or by an event of its own that answers this one. Nothing while neither is there.',
      },
      event: {
        type: 'object',
        properties: {
          specversion: { type: 'string', const: '1.0' },
          id: {
            type: 'string',
            description:
              "`<ledger>/<ledgerposition>`: unique at its source, and says nothing of the country's own numbering.",
          },
          source: { type: 'string', description: "The country's node: `urn:vecindad:ec`." },
          type: { type: 'string', description: '`vecindad.<capability>.<event>.v<N>`.' },
          subject: {
            type: 'string',
            description:
              "What it is about: the stream's name, or, where a person stands behind it, a name drawn for what is told.",
          },
          time: {
            type: 'string',
            format: 'date-time',
            description:
              "When it was recorded, by the node's clock; UTC, microseconds. Of an anchor: the quarter of an hour that it is of.",
          },
          occurredat: {
            type: 'string',
            description:
              'When it happened, by the clock of the post; a date where the register holds no more.',
          },
          datacontenttype: { type: 'string', const: 'application/json' },
          ledger: { type: 'string', description: '`<from>.<audience>.<channel>`.' },
          ledgerposition: {
            type: 'string',
            description: 'Leaf index from 0, in decimal: a CloudEvents integer has only 32 bits.',
          },
          legalbasis: {
            type: 'string',
            description: 'Instrument and article under which it is shared, where one is required.',
          },
          inresponseto: {
            type: 'string',
            description: 'The `id` of the published event that this one answers.',
          },
          data: {},
        },
        required: [
          'specversion',
          'id',
          'source',
          'type',
          'subject',
          'time',
          'occurredat',
          'datacontenttype',
          'ledger',
          'ledgerposition',
          'data',
        ],
        description: 'What was told, as far as its contract knows it.',
      },
      notUnderstood: {
        $ref: '#/components/schemas/NotUnderstood',
        description: 'Why this program does not understand it, which an earlier one did.',
      },
    },
    required: ['id', 'recordedBy', 'recordedAt', 'occurredAt', 'learnt'],
  },
  ReceiptFinding: {
    type: 'object',
    properties: {
      code: { type: 'string', const: 'receipt.unfounded' },
      id: { type: 'string', description: 'The receipt: ledger and position.' },
      detail: { type: 'string' },
    },
    required: ['code', 'id', 'detail'],
    description: 'A receipt that the ledger it thanks for does not bear out: it counts for nothing.',
  },
  AsOf: {
    type: 'object',
    properties: {
      positions: {
        type: 'object',
        additionalProperties: { type: 'number' },
        description: 'Leaves to take of each ledger; a ledger that is not named counts as empty.',
      },
      ledgers: {
        type: 'array',
        items: { type: 'string' },
        description: 'Only these ledgers; all that are archived where none is named.',
      },
      instant: { type: 'string', format: 'date-time' },
      by: {
        type: 'string',
        enum: ['recording', 'occurrence'],
        description:
          'What the instant limits: when it was recorded (what was known then), or when it occurred at the post.',
      },
    },
    description:
      'The moment to replay to: nothing (all that is archived), ledger sizes, or an instant of recording or of occurrence.',
  },
  Aside: {
    type: 'object',
    properties: {
      ledger: { type: 'string' },
      position: { type: 'number' },
      code: { type: 'string' },
      detail: { type: 'string' },
    },
    required: ['ledger', 'position', 'code', 'detail'],
    description: 'An event that has no part in a replay, by its place, and why.',
  },
  ReplayState: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      model: { type: 'string' },
      asOf: { $ref: '#/components/schemas/AsOf' },
      state: { type: 'string', enum: ['running', 'done', 'failed', 'cancelled'] },
      progress: {
        type: 'object',
        properties: { folded: { type: 'number' }, total: { type: 'number' } },
        required: ['folded', 'total'],
      },
      positions: { type: 'object', additionalProperties: { type: 'number' } },
      leftOut: {
        type: 'array',
        items: { $ref: '#/components/schemas/Aside' },
        description: 'Events that this auditor’s operators decided to leave out of this model.',
      },
      stopped: {
        type: 'array',
        items: { $ref: '#/components/schemas/Aside' },
        description:
          'Events in front of which a ledger ends, since nobody has decided about them: they stand in quarantine.',
      },
      events: { type: 'number' },
      rows: { type: 'number' },
      digest: {
        type: 'string',
        description: 'SHA-256 over the content; two sides that replay to the same positions get the same.',
      },
      failure: { type: 'string' },
      requestedBy: { type: 'string' },
      requestedAt: { type: 'string' },
      endedAt: { type: 'string' },
    },
    required: ['id', 'model', 'asOf', 'state', 'progress', 'requestedBy', 'requestedAt'],
  },
  ReplayRow: {
    type: 'object',
    properties: { table: { type: 'string' }, row: {} },
    required: ['table', 'row'],
    description: 'A row of a read model as a replay built it.',
  },
  CommitteeActAnswer: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      version: { type: 'number' },
      named: {
        type: 'string',
        description: 'What the act named: a version of an acta, an item of an agenda.',
      },
    },
    required: ['id', 'version'],
    description: 'What is answered to an act: of what, and the version of this side’s half after it.',
  },
  FieldProblem: {
    type: 'object',
    properties: {
      field: { type: 'string', description: '`place.latitude`, `labels.0`; empty for the whole.' },
      code: { type: 'string' },
      message: { type: 'string' },
    },
    required: ['field', 'code', 'message'],
    description: 'One field that is wrong, and why.',
  },
  Problem: {
    type: 'object',
    properties: {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'number' },
      detail: { type: 'string' },
      code: { type: 'string' },
      citation: { type: 'string' },
      instance: { type: 'string' },
      errors: { type: 'array', items: { $ref: '#/components/schemas/FieldProblem' } },
    },
    required: ['type', 'title', 'status', 'detail', 'code'],
    additionalProperties: {},
    description: 'RFC 9457 problem details.',
  },
  ClaimLineAnswer: {
    type: 'object',
    properties: {
      line: { type: 'number', description: 'Counted from 1, blank lines included.' },
      id: { type: 'string' },
      status: { type: 'string', enum: ['claimed', 'unchanged', 'refused'] },
      position: { type: 'object', additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] } },
      problem: { $ref: '#/components/schemas/Problem' },
    },
    required: ['line', 'status'],
    description: 'What a line of a batch of claims is answered.',
  },
  Seats: {
    type: 'object',
    properties: {
      country: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      chair: {
        type: 'object',
        properties: {
          name: { type: 'string' },
          office: { type: 'string', description: 'Its code begins with its country: `ec-cancilleria`.' },
        },
        required: ['office'],
      },
      members: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            name: { type: 'string' },
            office: { type: 'string', description: 'Its code begins with its country: `ec-cancilleria`.' },
          },
          required: ['office'],
        },
      },
      namedBy: {
        type: 'string',
        enum: ['EC', 'CO', 'PE'],
        description: 'Whether the side named them itself, or whoever stated the body did.',
      },
    },
    required: ['country', 'members', 'namedBy'],
    description: "Who sits there for one side. Who holds the offices is that country's to know.",
  },
  BodyChange: {
    type: 'object',
    properties: {
      change: { type: 'string' },
      since: { type: 'string' },
      authority: {
        type: 'object',
        properties: { instrument: { type: 'string' }, article: { type: 'string' }, acta: { type: 'string' } },
      },
      accord: { type: 'string', enum: ['agreed', 'one-side-only', 'disputed'] },
      statedBy: { type: 'array', items: { type: 'string', enum: ['EC', 'CO', 'PE'] } },
    },
    required: ['change', 'since', 'authority', 'accord', 'statedBy'],
    description: 'What changed a body: the same name is the same change on both sides.',
  },
  BodyEnd: {
    type: 'object',
    properties: {
      since: { type: 'string' },
      authority: {
        type: 'object',
        properties: { instrument: { type: 'string' }, article: { type: 'string' }, acta: { type: 'string' } },
      },
      into: { type: 'string' },
      accord: { type: 'string', enum: ['agreed', 'one-side-only', 'disputed'] },
      statedBy: { type: 'array', items: { type: 'string', enum: ['EC', 'CO', 'PE'] } },
    },
    required: ['since', 'authority', 'accord', 'statedBy'],
  },
  MissingOfBody: {
    type: 'object',
    properties: {
      change: { type: 'string' },
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      act: { type: 'string', enum: ['change', 'statement', 'recognition', 'end'] },
    },
    required: ['by', 'act'],
    description: 'What is missing of a body, and by whom.',
  },
  Body: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      parties: { type: 'array', items: { type: 'string', enum: ['EC', 'CO', 'PE'] } },
      kind: { type: 'string' },
      state: { type: 'string', enum: ['not-yet-seen', 'active', 'ended', 'end-disputed'] },
      accord: {
        type: 'string',
        enum: ['agreed', 'one-side-only', 'disputed'],
        description: 'Whether both countries state it as theirs.',
      },
      founded: { type: 'string' },
      authority: {
        type: 'object',
        properties: { instrument: { type: 'string' }, article: { type: 'string' }, acta: { type: 'string' } },
      },
      source: {
        type: 'object',
        properties: {
          date: { type: 'string' },
          url: { type: 'string' },
          page: { type: 'string' },
          confidence: { type: 'string', enum: ['established', 'reported', 'uncertain'] },
          title: { type: 'string' },
        },
        required: ['title'],
      },
      generated: { type: 'boolean' },
      seats: { type: 'array', items: { $ref: '#/components/schemas/Seats' } },
      changes: { type: 'array', items: { $ref: '#/components/schemas/BodyChange' } },
      ended: { $ref: '#/components/schemas/BodyEnd' },
      missing: { type: 'array', items: { $ref: '#/components/schemas/MissingOfBody' } },
      title: { type: 'string' },
      mandate: { type: 'string' },
      above: { type: 'string', description: 'The body that it reports to.' },
      rhythm: { type: 'object', properties: { everyMonths: { type: 'number' } }, required: ['everyMonths'] },
      territory: {
        type: 'array',
        items: { type: 'string' },
        description: 'Cantons, provinces, departments: as they are called.',
      },
      axes: { type: 'array', items: { type: 'string' } },
      quorum: { type: 'number', description: 'Offices that each side has to bring.' },
      escalatesAfter: {
        type: 'number',
        description: 'A commitment that is overdue through so many of its sessions goes to the body above.',
      },
    },
    required: ['id', 'parties', 'state', 'accord', 'seats', 'changes', 'missing'],
  },
  SideRecord: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      outcome: { type: 'string' },
      date: { type: 'string', format: 'date' },
      present: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            name: { type: 'string' },
            office: { type: 'string', description: 'Its code begins with its country: `ec-cancilleria`.' },
          },
          required: ['office'],
        },
      },
      place: { type: 'string' },
      reason: { type: 'string' },
    },
    required: ['by', 'outcome', 'date', 'present'],
    description: "One side's own record.",
  },
  AgendaItem: {
    type: 'object',
    properties: {
      item: { type: 'string' },
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      state: {
        type: 'string',
        enum: ['disputed', 'accepted', 'withdrawn', 'proposed', 'merged', 'deferred'],
      },
      title: { type: 'string' },
      text: { type: 'string' },
      axis: { type: 'string' },
      activity: { type: 'string' },
      into: { type: 'string', description: 'Into which it was merged.' },
      flagged: {
        type: 'boolean',
        const: true,
        description: 'It speaks of a joint military operation: for a person to look at.',
      },
    },
    required: ['item', 'by', 'state', 'title'],
  },
  Delegation: {
    type: 'object',
    properties: {
      country: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      head: {
        type: 'object',
        properties: {
          name: { type: 'string' },
          office: { type: 'string', description: 'Its code begins with its country: `ec-cancilleria`.' },
        },
        required: ['office'],
      },
      members: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            name: { type: 'string' },
            office: { type: 'string', description: 'Its code begins with its country: `ec-cancilleria`.' },
          },
          required: ['office'],
        },
      },
    },
    required: ['country', 'head', 'members'],
  },
  SessionClaim: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      title: { type: 'string' },
      until: { type: 'string' },
      source: {
        type: 'object',
        properties: {
          date: { type: 'string' },
          url: { type: 'string' },
          page: { type: 'string' },
          confidence: { type: 'string', enum: ['established', 'reported', 'uncertain'] },
          title: { type: 'string' },
        },
        required: ['title'],
      },
      date: { type: 'string' },
      place: { type: 'string' },
      note: { type: 'string' },
      claim: { type: 'string' },
      mode: { type: 'string', enum: ['in-person', 'virtual', 'hybrid'] },
      host: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      body: { type: 'string' },
      ordinal: { type: 'number' },
      outcome: {
        type: 'string',
        enum: ['cancelled', 'held', 'planned', 'postponed', 'not-attended', 'not-known'],
      },
      produced: {
        type: 'string',
        description: 'What the source says that it produced: a declaration, an acta, a plan.',
      },
      commitments: { type: 'number', description: 'As the source counts.' },
    },
    required: ['by', 'source', 'claim', 'outcome'],
  },
  MissingOfSession: {
    type: 'object',
    properties: {
      item: { type: 'string' },
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      act: { type: 'string', enum: ['meeting', 'convening', 'item-answer', 'delegation', 'record'] },
    },
    required: ['by', 'act'],
    description: 'What is missing of a session, and by whom.',
  },
  SessionSeen: {
    type: 'object',
    properties: {
      hostByTurn: {
        type: 'string',
        enum: ['EC', 'CO', 'PE'],
        description: 'By alternation: whoever did not host the last one that was held.',
      },
      departs: { type: 'boolean', const: true, description: 'Another hosts than whose turn it is.' },
      quorum: {
        type: 'object',
        properties: {
          needed: { type: 'number', description: 'Offices that each side has to bring.' },
          present: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                country: { type: 'string', enum: ['EC', 'CO', 'PE'] },
                offices: { type: 'number' },
              },
              required: ['country', 'offices'],
            },
          },
          reached: { type: 'boolean', description: 'Of both sides, as each records its own.' },
        },
        required: ['needed', 'present', 'reached'],
      },
      actas: { type: 'array', items: { type: 'string' }, description: 'Its actas, signed or not.' },
      rivalActas: {
        type: 'array',
        items: { type: 'string' },
        description:
          'Several of them that both have signed though none supplements another: none is to be preferred.',
      },
      outsideItsBody: {
        type: 'string',
        enum: ['ended', 'not-yet-founded'],
        description:
          'By its day its body was not yet founded, or had ended: one of the two is not as it is said.',
      },
      id: { type: 'string' },
      parties: { type: 'array', items: { type: 'string', enum: ['EC', 'CO', 'PE'] } },
      body: { type: 'string' },
      ordinal: { type: 'number' },
      title: { type: 'string' },
      generated: { type: 'boolean' },
      stage: {
        type: 'string',
        enum: [
          'disputed',
          'suspended',
          'cancelled',
          'not-yet-seen',
          'convened',
          'settled',
          'held',
          'lapsed',
          'planned',
          'postponed',
          'not-attended',
          'not-known',
        ],
      },
      basis: {
        type: 'string',
        enum: ['acts', 'claims'],
        description: 'Whether it rests on acts of the two sides, or on what sources claim.',
      },
      meeting: {
        type: 'object',
        properties: {
          accord: { type: 'string', enum: ['agreed', 'one-side-only', 'disputed'] },
          agreed: {
            type: 'object',
            properties: {
              place: { type: 'string' },
              host: {
                type: 'string',
                enum: ['EC', 'CO', 'PE'],
                description: 'Whose turn it is unless said: another is a departure.',
              },
              date: { type: 'string' },
              mode: { type: 'string', enum: ['in-person', 'virtual', 'hybrid'] },
            },
            required: ['date', 'mode'],
          },
          positions: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                place: { type: 'string' },
                host: {
                  type: 'string',
                  enum: ['EC', 'CO', 'PE'],
                  description: 'Whose turn it is unless said: another is a departure.',
                },
                date: { type: 'string' },
                mode: { type: 'string', enum: ['in-person', 'virtual', 'hybrid'] },
                by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
              },
              required: ['date', 'mode', 'by'],
            },
          },
        },
        required: ['accord', 'positions'],
      },
      date: { type: 'string', description: 'The day on which it met, or as much of it as is known.' },
      host: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      place: { type: 'string' },
      record: {
        type: 'object',
        properties: {
          accord: { type: 'string', enum: ['agreed', 'one-side-only', 'disputed'] },
          bySide: { type: 'array', items: { $ref: '#/components/schemas/SideRecord' } },
        },
        required: ['accord', 'bySide'],
      },
      agenda: { type: 'array', items: { $ref: '#/components/schemas/AgendaItem' } },
      papers: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            language: { type: 'string' },
            kind: {
              type: 'string',
              enum: ['note', 'other', 'agenda', 'report', 'study', 'presentation', 'photograph'],
            },
            title: { type: 'string' },
            digest: { type: 'string' },
            bytes: { type: 'number', description: 'How many.' },
            by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
            item: { type: 'string' },
          },
          required: ['kind', 'title', 'digest', 'bytes', 'by'],
        },
      },
      delegations: { type: 'array', items: { $ref: '#/components/schemas/Delegation' } },
      claims: { type: 'array', items: { $ref: '#/components/schemas/SessionClaim' } },
      restsOn: { type: 'string', description: 'The claim that the view rests on, where there is one.' },
      sourcesDiffer: { type: 'array', items: { type: 'string' }, description: 'In what the sources differ.' },
      missing: { type: 'array', items: { $ref: '#/components/schemas/MissingOfSession' } },
    },
    required: [
      'quorum',
      'actas',
      'id',
      'parties',
      'stage',
      'basis',
      'meeting',
      'record',
      'agenda',
      'papers',
      'delegations',
      'claims',
      'sourcesDiffer',
      'missing',
    ],
    description: 'What follows of a session from its body and from the sessions before it.',
  },
  ListedItem: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      session: { type: 'string' },
      parties: { type: 'array', items: { type: 'string', enum: ['EC', 'CO', 'PE'] } },
      item: { type: 'string' },
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      state: {
        type: 'string',
        enum: ['disputed', 'accepted', 'withdrawn', 'proposed', 'merged', 'deferred'],
      },
      title: { type: 'string' },
      text: { type: 'string' },
      axis: { type: 'string' },
      activity: { type: 'string' },
      into: { type: 'string', description: 'Into which it was merged.' },
      flagged: {
        type: 'boolean',
        const: true,
        description: 'It speaks of a joint military operation: for a person to look at.',
      },
    },
    required: ['id', 'session', 'parties', 'item', 'by', 'state', 'title'],
    description: 'An item with the session that it is of.',
  },
  DecisionMade: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      activity: {
        type: 'string',
        enum: [
          'information-exchange',
          'joint-training',
          'integrated-control',
          'free-movement',
          'development',
          'joint-patrol',
          'joint-military-operation',
          'combined-military-operation',
          'coordinated-military-operation',
        ],
      },
      to: { type: 'string', description: 'Of a guideline: the body that it goes to.' },
      kind: { type: 'string', enum: ['decision', 'guideline'] },
      text: { type: 'string' },
    },
    required: ['id', 'kind', 'text'],
  },
  ActaOutcome: {
    type: 'object',
    properties: {
      decisions: { type: 'array', items: { $ref: '#/components/schemas/DecisionMade' } },
      commitments: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            rhythm: {
              type: 'object',
              properties: { everyMonths: { type: 'number' } },
              required: ['everyMonths'],
            },
            territory: { type: 'array', items: { type: 'string' } },
            axis: { type: 'string' },
            activity: {
              type: 'string',
              enum: [
                'information-exchange',
                'joint-training',
                'integrated-control',
                'free-movement',
                'development',
                'joint-patrol',
                'joint-military-operation',
                'combined-military-operation',
                'coordinated-military-operation',
              ],
            },
            due: { type: 'string' },
            measure: {
              type: 'object',
              properties: {
                baseline: { type: 'number' },
                indicator: { type: 'string' },
                unit: { type: 'string' },
                target: { type: 'number' },
              },
              required: ['indicator', 'unit', 'target'],
            },
            basis: {
              type: 'object',
              properties: { article: { type: 'string' }, instrument: { type: 'string' } },
              required: ['instrument'],
            },
            watchedBy: {
              type: 'string',
              description: "The body that watches; the session's own unless said.",
            },
            repeats: { type: 'string', description: 'An earlier commitment that this promises again.' },
            text: { type: 'string' },
            offices: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  name: { type: 'string' },
                  office: {
                    type: 'string',
                    description: 'Its code begins with its country: `ec-cancilleria`.',
                  },
                },
                required: ['office'],
              },
              description: 'Who is responsible, on one side or on both.',
            },
            fulfilled: { type: 'string', enum: ['both-report', 'body-accepts'] },
            id: { type: 'string' },
          },
          required: ['text', 'offices', 'fulfilled', 'id'],
        },
      },
      changes: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            reason: { type: 'string' },
            into: { type: 'string' },
            to: { type: 'string' },
            due: { type: 'string' },
            change: {
              type: 'string',
              enum: ['reschedule', 'merge', 'resume', 'withdraw', 'accept-fulfilment', 'escalate'],
            },
            commitment: { type: 'string' },
          },
          required: ['change', 'commitment'],
        },
      },
      reports: {
        type: 'array',
        items: {
          type: 'object',
          properties: { text: { type: 'string' }, guideline: { type: 'string' } },
          required: ['text', 'guideline'],
        },
      },
    },
    required: ['decisions', 'commitments', 'changes', 'reports'],
    description: 'What a signed acta brings about.',
  },
  HeadSignature: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      office: {
        type: 'object',
        properties: {
          name: { type: 'string' },
          office: { type: 'string', description: 'Its code begins with its country: `ec-cancilleria`.' },
        },
        required: ['office'],
      },
      place: { type: 'string' },
      on: { type: 'string', format: 'date' },
      digest: { type: 'string', description: 'SHA-256 (hex) of what follows as canonical JSON.' },
      version: { type: 'string' },
    },
    required: ['by', 'office', 'place', 'on', 'digest', 'version'],
  },
  MissingOfActa: {
    type: 'object',
    properties: {
      version: { type: 'string' },
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      act: { type: 'string', enum: ['agreement', 'signature', 'draft'] },
    },
    required: ['by', 'act'],
    description: 'What is missing of an acta, and by whom.',
  },
  VersionHead: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      agreedBy: { type: 'array', items: { type: 'string', enum: ['EC', 'CO', 'PE'] } },
      signedBy: { type: 'array', items: { type: 'string', enum: ['EC', 'CO', 'PE'] } },
      besideOf: {
        type: 'array',
        items: { type: 'string' },
        description:
          'Versions written from the same one by the other side: one of the two has yet to take up the other.',
      },
      flagged: {
        type: 'array',
        items: { type: 'string' },
        description: 'Fields whose text speaks of a joint military operation.',
      },
      digest: { type: 'string', description: 'SHA-256 (hex) of what follows as canonical JSON.' },
      version: { type: 'string' },
      basedOn: { type: 'string', description: 'The version that it was written from.' },
    },
    required: ['by', 'agreedBy', 'signedBy', 'besideOf', 'flagged', 'digest', 'version'],
    description: 'Of a version all but what it says at length: who wants to read it asks for the acta.',
  },
  ActaSeen: {
    type: 'object',
    properties: {
      generated: { type: 'boolean' },
      parties: { type: 'array', items: { type: 'string', enum: ['EC', 'CO', 'PE'] } },
      signedOn: { type: 'string', format: 'date', description: 'The day of the later signature.' },
      session: { type: 'string' },
      id: { type: 'string' },
      outcome: {
        $ref: '#/components/schemas/ActaOutcome',
        description: 'What it brings about: nothing before both have signed the same.',
      },
      supplements: { type: 'string', description: 'The signed acta that it corrects.' },
      stage: { type: 'string', enum: ['signed', 'signature', 'agreed', 'disputed', 'not-yet-seen', 'draft'] },
      accord: { type: 'string', enum: ['agreed', 'one-side-only', 'disputed'] },
      signatures: { type: 'array', items: { $ref: '#/components/schemas/HeadSignature' } },
      concluded: { type: 'string', description: 'The version that both have signed.' },
      missing: { type: 'array', items: { $ref: '#/components/schemas/MissingOfActa' } },
      versions: { type: 'array', items: { $ref: '#/components/schemas/VersionHead' } },
      rivals: {
        type: 'array',
        items: { type: 'string' },
        description:
          'Other actas of its session that both have signed too, none of which supplements another: signed at a time when neither side had heard of the other’s signature. All of them stand until a supplementary acta decides.',
      },
    },
    required: ['parties', 'id', 'outcome', 'stage', 'accord', 'signatures', 'missing', 'versions'],
  },
  DraftedVersion: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      agreedBy: { type: 'array', items: { type: 'string', enum: ['EC', 'CO', 'PE'] } },
      signedBy: { type: 'array', items: { type: 'string', enum: ['EC', 'CO', 'PE'] } },
      besideOf: {
        type: 'array',
        items: { type: 'string' },
        description:
          'Versions written from the same one by the other side: one of the two has yet to take up the other.',
      },
      flagged: {
        type: 'array',
        items: { type: 'string' },
        description: 'Fields whose text speaks of a joint military operation.',
      },
      basedOn: { type: 'string', description: 'The version that it was written from.' },
      digest: { type: 'string', description: 'SHA-256 (hex) of what follows as canonical JSON.' },
      version: { type: 'string' },
      changes: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            reason: { type: 'string' },
            into: { type: 'string' },
            to: { type: 'string' },
            due: { type: 'string' },
            change: {
              type: 'string',
              enum: ['reschedule', 'merge', 'resume', 'withdraw', 'accept-fulfilment', 'escalate'],
            },
            commitment: { type: 'string' },
          },
          required: ['change', 'commitment'],
        },
      },
      commitments: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            rhythm: {
              type: 'object',
              properties: { everyMonths: { type: 'number' } },
              required: ['everyMonths'],
            },
            territory: { type: 'array', items: { type: 'string' } },
            axis: { type: 'string' },
            activity: {
              type: 'string',
              enum: [
                'information-exchange',
                'joint-training',
                'integrated-control',
                'free-movement',
                'development',
                'joint-patrol',
                'joint-military-operation',
                'combined-military-operation',
                'coordinated-military-operation',
              ],
            },
            due: { type: 'string' },
            measure: {
              type: 'object',
              properties: {
                baseline: { type: 'number' },
                indicator: { type: 'string' },
                unit: { type: 'string' },
                target: { type: 'number' },
              },
              required: ['indicator', 'unit', 'target'],
            },
            basis: {
              type: 'object',
              properties: { article: { type: 'string' }, instrument: { type: 'string' } },
              required: ['instrument'],
            },
            watchedBy: {
              type: 'string',
              description: "The body that watches; the session's own unless said.",
            },
            repeats: { type: 'string', description: 'An earlier commitment that this promises again.' },
            text: { type: 'string' },
            offices: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  name: { type: 'string' },
                  office: {
                    type: 'string',
                    description: 'Its code begins with its country: `ec-cancilleria`.',
                  },
                },
                required: ['office'],
              },
              description: 'Who is responsible, on one side or on both.',
            },
            fulfilled: { type: 'string', enum: ['both-report', 'body-accepts'] },
          },
          required: ['text', 'offices', 'fulfilled'],
        },
      },
      sections: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            language: {
              type: 'string',
              description: 'BCP 47; the section itself is in Spanish unless said.',
            },
            beside: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  text: { type: 'string' },
                  language: { type: 'string' },
                  heading: { type: 'string' },
                },
                required: ['text', 'language', 'heading'],
              },
            },
            text: { type: 'string' },
            heading: { type: 'string' },
          },
          required: ['text', 'heading'],
        },
      },
      decisions: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            activity: {
              type: 'string',
              enum: [
                'information-exchange',
                'joint-training',
                'integrated-control',
                'free-movement',
                'development',
                'joint-patrol',
                'joint-military-operation',
                'combined-military-operation',
                'coordinated-military-operation',
              ],
            },
            to: { type: 'string', description: 'Of a guideline: the body that it goes to.' },
            kind: { type: 'string', enum: ['decision', 'guideline'] },
            text: { type: 'string' },
          },
          required: ['kind', 'text'],
        },
      },
      reports: {
        type: 'array',
        items: {
          type: 'object',
          properties: { text: { type: 'string' }, guideline: { type: 'string' } },
          required: ['text', 'guideline'],
        },
      },
    },
    required: [
      'by',
      'agreedBy',
      'signedBy',
      'besideOf',
      'flagged',
      'digest',
      'version',
      'changes',
      'commitments',
      'sections',
      'decisions',
      'reports',
    ],
  },
  DifferingPart: {
    type: 'object',
    properties: { in: { type: 'string', enum: ['from', 'to', 'both'] }, text: { type: 'string' } },
    required: ['in', 'text'],
    description: 'A run of lines that both versions have, or that only one has.',
  },
  Differences: {
    type: 'object',
    properties: {
      from: { type: 'string' },
      to: { type: 'string' },
      parts: { type: 'array', items: { $ref: '#/components/schemas/DifferingPart' } },
      unified: { type: 'string', description: 'The same as a unified diff, which programs read.' },
    },
    required: ['from', 'to', 'parts', 'unified'],
  },
  Escalation: {
    type: 'object',
    properties: {
      to: { type: 'string', description: 'The body above; nothing where none is known.' },
      by: { type: 'string', enum: ['decision', 'rule'] },
      acta: { type: 'string', description: 'By decision: of which acta.' },
      sessions: { type: 'number', description: 'Sessions of its body through which it has been overdue.' },
      toldOn: {
        type: 'string',
        format: 'date',
        description: 'The day of the notice; nothing where there has been none yet.',
      },
    },
    required: ['by', 'sessions'],
    description:
      'That a commitment went to the body above: whereto, because of what, and when both sides were told.',
  },
  SideView: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      state: { type: 'string' },
      on: { type: 'string', format: 'date' },
      text: { type: 'string' },
      value: { type: 'number' },
      evidence: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            language: { type: 'string' },
            kind: {
              type: 'string',
              enum: ['note', 'other', 'agenda', 'report', 'study', 'presentation', 'photograph'],
            },
            title: { type: 'string' },
            digest: { type: 'string' },
            bytes: { type: 'number', description: 'How many.' },
          },
          required: ['kind', 'title', 'digest', 'bytes'],
        },
      },
    },
    required: ['by', 'state', 'on', 'evidence'],
    description: "One side's own view.",
  },
  Slip: {
    type: 'object',
    properties: {
      from: { type: 'string', format: 'date' },
      to: { type: 'string', format: 'date' },
      acta: { type: 'string' },
      on: { type: 'string', format: 'date' },
    },
    required: ['to', 'acta', 'on'],
    description: 'A date that slipped: which, to which, by which acta.',
  },
  Undertaking: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      on: { type: 'string', format: 'date', description: 'The day of its last word.' },
      kind: { type: 'string', enum: ['activity', 'project'] },
      title: { type: 'string' },
      uri: { type: 'string' },
      office: {
        type: 'object',
        properties: {
          name: { type: 'string' },
          office: { type: 'string', description: 'Its code begins with its country: `ec-cancilleria`.' },
        },
        required: ['office'],
      },
      state: { type: 'string', enum: ['cancelled', 'planned', 'under-way', 'completed'] },
    },
    required: ['id', 'by', 'on', 'kind', 'title', 'state'],
    description: 'By what one side carries it out, as it said last.',
  },
  Measured: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      on: { type: 'string', format: 'date' },
      value: { type: 'number' },
    },
    required: ['by', 'on', 'value'],
    description: 'What a side measured, in the unit of the measure.',
  },
  ChangedBy: {
    type: 'object',
    properties: {
      acta: { type: 'string' },
      on: { type: 'string', format: 'date' },
      at: { type: 'number', description: 'Its place in the acta.' },
      reason: { type: 'string' },
      into: { type: 'string' },
      to: { type: 'string' },
      due: { type: 'string' },
      change: {
        type: 'string',
        enum: ['reschedule', 'merge', 'resume', 'withdraw', 'accept-fulfilment', 'escalate'],
      },
      commitment: { type: 'string' },
    },
    required: ['acta', 'on', 'at', 'change', 'commitment'],
    description: 'What a signed acta did to it later.',
  },
  NotedEscalation: {
    type: 'object',
    properties: { cause: { type: 'string' }, on: { type: 'string', format: 'date' } },
    required: ['cause', 'on'],
    description: 'A notice of one of its escalations.',
  },
  CommitmentClaim: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      source: {
        type: 'object',
        properties: {
          date: { type: 'string' },
          url: { type: 'string' },
          page: { type: 'string' },
          confidence: { type: 'string', enum: ['established', 'reported', 'uncertain'] },
          title: { type: 'string' },
        },
        required: ['title'],
      },
      text: { type: 'string' },
      note: { type: 'string' },
      claim: { type: 'string' },
      session: { type: 'string' },
      axis: { type: 'string' },
      offices: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            name: { type: 'string' },
            office: { type: 'string', description: 'Its code begins with its country: `ec-cancilleria`.' },
          },
          required: ['office'],
        },
      },
      due: { type: 'string' },
      measure: { type: 'string', description: 'As the source words it.' },
      repeats: { type: 'string', description: 'An earlier commitment that this promises again.' },
      state: { type: 'string', enum: ['not-known', 'fulfilled', 'in-progress', 'overdue', 'repeated'] },
      stateSince: { type: 'string', description: 'Of the evidence for the state, not of what was done.' },
    },
    required: ['by', 'source', 'text', 'claim', 'offices'],
  },
  CommitmentSeen: {
    type: 'object',
    properties: {
      thread: { type: 'string', description: 'The first of those that promise the same: they are one.' },
      bodyEnded: {
        type: 'object',
        properties: { since: { type: 'string' }, successor: { type: 'string' } },
        required: ['since'],
        description: 'The body that watches is no more; into which it went, or which is above it.',
      },
      escalation: { $ref: '#/components/schemas/Escalation' },
      id: { type: 'string' },
      parties: { type: 'array', items: { type: 'string', enum: ['EC', 'CO', 'PE'] } },
      basis: { type: 'string', enum: ['acta', 'claims'] },
      acta: { type: 'string' },
      session: { type: 'string' },
      body: { type: 'string' },
      madeOn: { type: 'string', format: 'date' },
      text: { type: 'string' },
      axis: { type: 'string' },
      offices: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            name: { type: 'string' },
            office: { type: 'string', description: 'Its code begins with its country: `ec-cancilleria`.' },
          },
          required: ['office'],
        },
      },
      territory: { type: 'array', items: { type: 'string' } },
      measure: {
        type: 'object',
        properties: {
          baseline: { type: 'number' },
          indicator: { type: 'string' },
          unit: { type: 'string' },
          target: { type: 'number' },
        },
        required: ['indicator', 'unit', 'target'],
      },
      measureClaimed: { type: 'string', description: 'As a source words it.' },
      legalBasis: {
        type: 'object',
        properties: { article: { type: 'string' }, instrument: { type: 'string' } },
        required: ['instrument'],
      },
      rhythm: { type: 'object', properties: { everyMonths: { type: 'number' } }, required: ['everyMonths'] },
      state: {
        type: 'string',
        enum: [
          'withdrawn',
          'not-yet-seen',
          'not-known',
          'merged',
          'fulfilled',
          'in-progress',
          'overdue',
          'open',
        ],
      },
      accord: {
        type: 'string',
        enum: ['agreed', 'one-side-only', 'disputed'],
        description: "Of the two sides' own views.",
      },
      views: { type: 'array', items: { $ref: '#/components/schemas/SideView' } },
      firstPromised: { type: 'string' },
      due: { type: 'string' },
      slips: { type: 'array', items: { $ref: '#/components/schemas/Slip' } },
      undertakings: {
        type: 'array',
        items: { $ref: '#/components/schemas/Undertaking' },
        description: 'By which projects and activities either side carries it out.',
      },
      measured: {
        type: 'array',
        items: { $ref: '#/components/schemas/Measured' },
        description: 'What was measured of it, in the order of the days.',
      },
      repeats: { type: 'string' },
      mergedInto: { type: 'string' },
      escalatedTo: { type: 'string', description: 'By decision of an acta.' },
      escalatedBy: { type: 'string', description: 'Of which acta that decision is.' },
      changes: { type: 'array', items: { $ref: '#/components/schemas/ChangedBy' } },
      notices: {
        type: 'array',
        items: { $ref: '#/components/schemas/NotedEscalation' },
        description: 'What both sides were told of its escalations.',
      },
      claims: { type: 'array', items: { $ref: '#/components/schemas/CommitmentClaim' } },
      restsOn: { type: 'string' },
      sourcesDiffer: { type: 'array', items: { type: 'string' } },
      flagged: { type: 'boolean', const: true },
      missing: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
            act: { type: 'string', enum: ['claim', 'acta', 'report', 'due', 'owner'] },
          },
          required: ['by', 'act'],
        },
      },
    },
    required: [
      'thread',
      'id',
      'parties',
      'basis',
      'offices',
      'territory',
      'state',
      'accord',
      'views',
      'slips',
      'undertakings',
      'measured',
      'changes',
      'notices',
      'claims',
      'sourcesDiffer',
      'missing',
    ],
  },
  Trace: {
    type: 'object',
    properties: {
      id: { type: 'string', description: 'Of the commitment, and of what carries it out.' },
      parties: { type: 'array', items: { type: 'string', enum: ['EC', 'CO', 'PE'] } },
      instrument: { type: 'string' },
      article: { type: 'string' },
      session: { type: 'string' },
      acta: { type: 'string' },
      commitment: { type: 'string' },
      text: { type: 'string' },
      state: {
        type: 'string',
        enum: [
          'withdrawn',
          'not-yet-seen',
          'not-known',
          'merged',
          'fulfilled',
          'in-progress',
          'overdue',
          'open',
        ],
      },
      due: { type: 'string' },
      undertaking: { type: 'string' },
      undertakingTitle: { type: 'string' },
      undertakingBy: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      undertakingState: { type: 'string' },
      indicator: { type: 'string' },
      unit: { type: 'string' },
      baseline: { type: 'number' },
      target: { type: 'number' },
      measured: {
        type: 'array',
        items: { $ref: '#/components/schemas/Measured' },
        description: "Each side's last.",
      },
    },
    required: ['id', 'parties', 'commitment', 'state', 'measured'],
    description:
      'What a promise goes back to and what comes of it, in one row: the article, the acta, the commitment, what carries it out, and what was measured. A commitment that several projects carry out has a row for each. What is not known is not there.',
  },
  BodyFollowUp: {
    type: 'object',
    properties: {
      body: { type: 'string', description: 'Empty where no body is known of theirs.' },
      promises: { type: 'number' },
      states: {
        type: 'object',
        properties: {
          withdrawn: { type: 'number' },
          'not-yet-seen': { type: 'number' },
          'not-known': { type: 'number' },
          merged: { type: 'number' },
          fulfilled: { type: 'number' },
          'in-progress': { type: 'number' },
          overdue: { type: 'number' },
          open: { type: 'number' },
        },
      },
      slipped: { type: 'number' },
      escalated: { type: 'number' },
      unwatched: { type: 'number', description: 'Open ones that nobody watches any more.' },
    },
    required: ['body', 'promises', 'states', 'slipped', 'escalated', 'unwatched'],
    description: 'Where the commitments of a body stand: each promise once, however often it was made.',
  },
  Guideline: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      acta: { type: 'string' },
      on: { type: 'string', format: 'date' },
      text: { type: 'string' },
      to: { type: 'string' },
      reports: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            acta: { type: 'string' },
            on: { type: 'string', format: 'date' },
            text: { type: 'string' },
          },
          required: ['acta', 'on', 'text'],
        },
      },
    },
    required: ['id', 'acta', 'on', 'text', 'reports'],
  },
  HeldOffice: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      since: { type: 'string', format: 'date' },
      title: { type: 'string' },
      holder: { type: 'string', description: 'Nobody where it is vacant.' },
      act: { type: 'string' },
    },
    required: ['id'],
    description: 'An office as it is held on a day: nothing but its code before anybody was named.',
  },
  Holding: {
    type: 'object',
    properties: {
      since: { type: 'string', format: 'date' },
      title: { type: 'string' },
      holder: { type: 'string', description: 'Nobody where it is vacant.' },
      act: { type: 'string' },
    },
    required: ['since'],
    description: 'Who holds an office from a day on.',
  },
  RecordedAnswer: {
    type: 'object',
    properties: {
      id: { type: 'string', description: 'As its agency calls it.' },
      crossing: { type: 'string', description: 'As others are told of it.' },
      ledger: { type: 'string', description: 'Where it is told; nothing where it is told to nobody.' },
    },
    required: ['id', 'crossing'],
    description: 'A crossing as it was recorded.',
  },
  LineAnswer: {
    type: 'object',
    properties: {
      line: { type: 'number', description: 'Counted from 1, blank lines included.' },
      id: { type: 'string' },
      status: {
        type: 'string',
        enum: ['unchanged', 'refused', 'repeated', 'recorded', 'corrected', 'annulled', 'reinstated'],
      },
      position: { type: 'object', additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] } },
      problem: { $ref: '#/components/schemas/Problem' },
    },
    required: ['line', 'status'],
    description: 'What a line of a batch is answered.',
  },
  Outcome: {
    type: 'string',
    enum: ['unchanged', 'repeated', 'recorded', 'corrected', 'annulled', 'reinstated'],
    description: '`unchanged`: it was so already. `repeated`: the same command had come before.',
  },
  PutRightAnswer: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      crossing: { type: 'string' },
      status: { $ref: '#/components/schemas/Outcome' },
      ledgers: {
        type: 'array',
        items: { type: 'string' },
        description: 'In which ledgers something is told of it; none where nothing is.',
      },
      version: { type: 'number' },
    },
    required: ['id', 'crossing', 'status', 'ledgers', 'version'],
    description: 'What came of putting a crossing right.',
  },
  Step: {
    type: 'object',
    properties: {
      version: { type: 'number' },
      act: { type: 'string', enum: ['recorded', 'corrected', 'annulled', 'reinstated'] },
      at: { type: 'string', format: 'date-time' },
      by: {},
      reason: { type: 'string' },
      note: { type: 'string' },
      changes: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          properties: { before: {}, after: {} },
          required: ['before', 'after'],
        },
        description: 'Of a correction.',
      },
      published: {
        type: 'array',
        items: {
          type: 'object',
          properties: { ledger: { type: 'string' }, position: { type: 'string', format: 'date-time' } },
          required: ['ledger', 'position'],
        },
        description: 'Where it was told, each ledger with the moment that it was recorded at.',
      },
    },
    required: ['version', 'act', 'at', 'by', 'published'],
    description: 'One thing that happened to a crossing.',
  },
  CrossingView: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      crossing: { type: 'string' },
      version: { type: 'number' },
      state: { type: 'string', enum: ['recorded', 'corrected', 'annulled'] },
      entry: {
        type: 'object',
        properties: {
          generated: { type: 'boolean' },
          mode: { type: 'string' },
          occurredAt: { type: 'string', description: 'RFC 3339 with the post’s offset, or the date alone' },
          border: {
            type: 'string',
            enum: ['EC', 'CO', 'PE'],
            description: "The post's border when it was recorded: it decides to whom this is told.",
          },
          direction: { type: 'string', enum: ['entry', 'exit'] },
          documentType: { type: 'string' },
          documentTypeLabel: { type: 'string' },
          residence: { type: 'string' },
          residenceLabel: { type: 'string' },
          sex: { type: 'string' },
          sexLabel: { type: 'string' },
          age: { type: 'number', description: 'Whole years.' },
          situation: { type: 'string', enum: ['regular', 'irregular'] },
          seeksProtection: {
            type: 'boolean',
            description: 'Said by the person when crossing. It is told to nobody.',
          },
          exitStamp: {
            type: 'string',
            enum: ['seen', 'not-seen', 'unknown'],
            description:
              'Of an entry: whether the document has the exit stamp of the country that was left. Not known is no.',
          },
          post: { type: 'string' },
          modeLabel: { type: 'string' },
          nationality: { type: 'string' },
          nationalityLabel: { type: 'string' },
          category: { type: 'string' },
          categoryLabel: { type: 'string' },
          purpose: { type: 'string' },
          purposeLabel: { type: 'string' },
        },
        required: ['occurredAt', 'direction', 'post'],
        description: 'As it stands; of an annulled one, as it stood.',
      },
      history: { type: 'array', items: { $ref: '#/components/schemas/Step' } },
    },
    required: ['id', 'crossing', 'version', 'state', 'entry', 'history'],
    description: 'A crossing as the agency that recorded it has it.',
  },
  ImportState: { type: 'string', enum: ['replaced', 'withdrawn', 'open', 'closed', 'withdrawing'] },
  ImportCounts: {
    type: 'object',
    properties: {
      recorded: { type: 'number' },
      repeated: { type: 'number' },
      refused: { type: 'number' },
      kept: {
        type: 'number',
        description: 'Rows of the import that this one replaces: still there, and annulled.',
      },
      annulled: { type: 'number' },
    },
    required: ['recorded', 'repeated', 'refused', 'kept', 'annulled'],
    description: 'What the sender was answered, row by row.',
  },
  ImportView: {
    type: 'object',
    properties: {
      digest: { type: 'string' },
      content: {
        type: 'string',
        description: "Of all rows' content, whatever their order and the file's encoding.",
      },
      reason: { type: 'string' },
      from: { type: 'string', format: 'date' },
      id: { type: 'string' },
      to: { type: 'string', format: 'date' },
      state: { $ref: '#/components/schemas/ImportState' },
      declaredAt: { type: 'string', format: 'date-time' },
      replacedBy: { type: 'string' },
      counts: { $ref: '#/components/schemas/ImportCounts' },
      file: { type: 'string', description: "The file's name, and the SHA-256 of its bytes." },
      rows: { type: 'number' },
      replaces: {
        type: 'string',
        description:
          'The earlier import that this one takes the place of: rows that both have stay as they were recorded.',
      },
      again: {
        type: 'boolean',
        description:
          'It is another register although days and posts are in already: every row is one more person.',
      },
      parts: { type: 'number' },
      lineage: { type: 'array', items: { type: 'string' } },
    },
    required: ['digest', 'content', 'id', 'state', 'declaredAt', 'file', 'rows', 'parts', 'lineage'],
    description: 'An import as it is listed: without its parts.',
  },
  SeenOverlap: {
    type: 'object',
    properties: {
      of: { $ref: '#/components/schemas/ImportView' },
      import: { type: 'string' },
      equal: {
        type: 'object',
        properties: { parts: { type: 'number' }, rows: { type: 'number' } },
        required: ['parts', 'rows'],
      },
      differing: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            day: { type: 'string', format: 'date' },
            post: { type: 'string' },
            rows: { type: 'number' },
            rowsHere: { type: 'number' },
          },
          required: ['day', 'post', 'rows', 'rowsHere'],
        },
        description: 'In both, with other content.',
      },
      onlyThere: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            day: { type: 'string', format: 'date' },
            post: { type: 'string' },
            rows: { type: 'number' },
          },
          required: ['day', 'post', 'rows'],
        },
        description: 'Of the import, and not in the register.',
      },
      onlyHere: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            day: { type: 'string', format: 'date' },
            post: { type: 'string' },
            rows: { type: 'number' },
          },
          required: ['day', 'post', 'rows'],
        },
        description: 'Of the register, and not in the import.',
      },
    },
    required: ['of', 'import', 'equal', 'differing', 'onlyThere', 'onlyHere'],
    description: 'What a register and an import that is in already have in common.',
  },
  ImportComparison: {
    type: 'object',
    properties: {
      same: {
        $ref: '#/components/schemas/ImportView',
        description: 'The import of this very content, which stands or is being withdrawn.',
      },
      alike: {
        type: 'array',
        items: { type: 'string' },
        description: 'Imports of this very content, whatever became of them.',
      },
      undeclared: { type: 'boolean', description: 'Rows of it were sent before imports were declared.' },
      replaced: {
        $ref: '#/components/schemas/SeenOverlap',
        description: 'The import that it would take the place of.',
      },
      overlaps: { type: 'array', items: { $ref: '#/components/schemas/SeenOverlap' } },
    },
    required: ['alike', 'undeclared', 'overlaps'],
    description: 'What of a register is in already.',
  },
  Row: {
    type: 'object',
    properties: {
      id: { type: 'string', description: 'The record’s id, as its line had it.' },
      crossing: { type: 'string' },
      standing: { type: 'boolean', description: 'Not annulled.' },
    },
    required: ['id', 'crossing', 'standing'],
  },
  PostAnswer: {
    type: 'object',
    properties: { id: { type: 'string' }, version: { type: 'number' } },
    required: ['id', 'version'],
    description: "A post of this country's register, after a command.",
  },
  PostFacts: {
    type: 'object',
    properties: {
      kind: { type: 'string', enum: ['land', 'river', 'sea', 'air'] },
      name: { type: 'string' },
      source: {
        type: 'object',
        properties: {
          url: { type: 'string' },
          page: { type: 'string' },
          confidence: {
            type: 'string',
            enum: ['established', 'reported', 'uncertain'],
            description:
              '`reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.',
          },
          title: { type: 'string' },
          date: { type: 'string', description: 'When the source says so: its own date.' },
        },
        required: ['title', 'date'],
      },
      place: {
        type: 'object',
        properties: {
          admin1: { type: 'string' },
          admin2: { type: 'string' },
          locality: { type: 'string' },
          latitude: { type: 'number' },
          longitude: { type: 'number' },
          locode: { type: 'string' },
        },
      },
      border: {
        type: 'string',
        enum: ['EC', 'CO', 'PE'],
        description: 'The neighbour on the other side; absent at an airport or sea port.',
      },
      timeZone: { type: 'string', description: 'IANA name.' },
      labels: {
        type: 'array',
        items: { type: 'string' },
        description: 'Names under which registers know it.',
      },
      facility: { type: 'string', description: 'CENAF, CEBAF, UCM …: what is there.' },
      counterpart: { type: 'string', description: 'What the other side calls its half.' },
      hours: { type: 'string' },
      notes: { type: 'string' },
    },
    required: ['kind', 'name', 'source', 'place', 'timeZone', 'labels'],
    description: "A country's own register entry of a post: its side of a crossing point.",
  },
  PostEntry: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      version: { type: 'number' },
      facts: { $ref: '#/components/schemas/PostFacts' },
      claims: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          properties: {
            reason: { type: 'string' },
            since: { type: 'string' },
            open: { type: 'boolean' },
            version: { type: 'number' },
          },
          required: ['reason', 'since', 'open', 'version'],
        },
        description: "Of this country's claims the one that holds, by `side/traffic`.",
      },
    },
    required: ['id', 'version', 'claims'],
    description: "A post as its own country's register has it.",
  },
  PostStep: {
    type: 'object',
    properties: {
      version: { type: 'number' },
      act: {
        type: 'string',
        enum: ['closed', 'registered', 'described', 'opened', 'claim-corrected', 'claim-withdrawn'],
      },
      at: { type: 'string', format: 'date-time' },
      by: {},
      claim: { type: 'number' },
      reason: { type: 'string' },
      note: { type: 'string' },
      said: { description: 'What was claimed.' },
      changes: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          properties: { before: {}, after: {} },
          required: ['before', 'after'],
        },
      },
    },
    required: ['version', 'act', 'at', 'by'],
    description: 'One thing that happened to a post; a claim is named by its version.',
  },
  PassageState: {
    type: 'string',
    enum: ['one-side-only', 'disputed', 'open', 'unknown', 'closed'],
    description:
      '`one-side-only`: one side lets pass, the other does not or has not said. `disputed`: the claims contradict each other.',
  },
  Claim: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      place: {
        type: 'number',
        description:
          "Its place among its country's claims about the post, in the order in which they were recorded; a correction keeps it.",
      },
      recordedAt: { type: 'string', description: 'When it was recorded, where that is known of it.' },
      source: {
        type: 'object',
        properties: {
          url: { type: 'string' },
          page: { type: 'string' },
          confidence: {
            type: 'string',
            enum: ['established', 'reported', 'uncertain'],
            description:
              '`reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.',
          },
          title: { type: 'string' },
          date: { type: 'string', description: 'When the source says so: its own date.' },
        },
        required: ['title', 'date'],
      },
      reason: { type: 'string' },
      since: { type: 'string' },
      open: { type: 'boolean' },
      side: {
        type: 'string',
        enum: ['EC', 'CO', 'PE'],
        description:
          "Whose side the claim is about; a claim about the other side is a report, not that side's act.",
      },
      traffic: { type: 'string', enum: ['persons', 'vehicles', 'cargo'] },
    },
    required: ['by', 'place', 'source', 'reason', 'since', 'open', 'side', 'traffic'],
    description:
      "A country's claim about one side of a post, for one kind of traffic, as it stands: corrected, and not withdrawn.",
  },
  Passage: {
    type: 'object',
    properties: {
      state: { $ref: '#/components/schemas/PassageState' },
      restsOn: {
        type: 'object',
        properties: {
          EC: { $ref: '#/components/schemas/Claim' },
          CO: { $ref: '#/components/schemas/Claim' },
          PE: { $ref: '#/components/schemas/Claim' },
        },
        description:
          "Per side, the claim that the state rests on; its own country's before a report by the other.",
      },
      contradictedBy: {
        type: 'array',
        items: { $ref: '#/components/schemas/Claim' },
        description: "Claims of the other country that contradict a side's own.",
      },
    },
    required: ['state', 'restsOn', 'contradictedBy'],
  },
  PostView: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      sides: {
        type: 'object',
        properties: {
          EC: { $ref: '#/components/schemas/PostFacts' },
          CO: { $ref: '#/components/schemas/PostFacts' },
          PE: { $ref: '#/components/schemas/PostFacts' },
        },
        description: "Each country's own register entry.",
      },
      traffic: {
        type: 'object',
        properties: {
          persons: { $ref: '#/components/schemas/Passage' },
          vehicles: { $ref: '#/components/schemas/Passage' },
          cargo: { $ref: '#/components/schemas/Passage' },
        },
        required: ['persons', 'vehicles', 'cargo'],
        description: "What follows from both sides' claims, per kind of traffic.",
      },
    },
    required: ['id', 'sides', 'traffic'],
  },
  PutRight: {
    type: 'object',
    properties: {
      recordedAt: { type: 'string' },
      reason: { type: 'string' },
      before: {
        type: 'object',
        properties: {
          source: {
            type: 'object',
            properties: {
              url: { type: 'string' },
              page: { type: 'string' },
              confidence: {
                type: 'string',
                enum: ['established', 'reported', 'uncertain'],
                description:
                  '`reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.',
              },
              title: { type: 'string' },
              date: { type: 'string', description: 'When the source says so: its own date.' },
            },
            required: ['title', 'date'],
          },
          reason: { type: 'string' },
          since: { type: 'string' },
          open: { type: 'boolean' },
          side: {
            type: 'string',
            enum: ['EC', 'CO', 'PE'],
            description:
              "Whose side the claim is about; a claim about the other side is a report, not that side's act.",
          },
          traffic: { type: 'string', enum: ['persons', 'vehicles', 'cargo'] },
        },
        required: ['source', 'reason', 'since', 'open', 'side', 'traffic'],
      },
      after: {
        type: 'object',
        properties: {
          source: {
            type: 'object',
            properties: {
              url: { type: 'string' },
              page: { type: 'string' },
              confidence: {
                type: 'string',
                enum: ['established', 'reported', 'uncertain'],
                description:
                  '`reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.',
              },
              title: { type: 'string' },
              date: { type: 'string', description: 'When the source says so: its own date.' },
            },
            required: ['title', 'date'],
          },
          reason: { type: 'string' },
          since: { type: 'string' },
          open: { type: 'boolean' },
          side: {
            type: 'string',
            enum: ['EC', 'CO', 'PE'],
            description:
              "Whose side the claim is about; a claim about the other side is a report, not that side's act.",
          },
          traffic: { type: 'string', enum: ['persons', 'vehicles', 'cargo'] },
        },
        required: ['source', 'reason', 'since', 'open', 'side', 'traffic'],
        description: 'Nothing where it was withdrawn.',
      },
    },
    required: ['recordedAt', 'reason', 'before'],
    description: 'What became of a claim, and when.',
  },
  ClaimView: {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      place: { type: 'number', description: "Its place among its country's claims about the post." },
      recordedAt: { type: 'string' },
      withdrawn: { type: 'boolean', const: true },
      corrections: { type: 'array', items: { $ref: '#/components/schemas/PutRight' } },
      source: {
        type: 'object',
        properties: {
          url: { type: 'string' },
          page: { type: 'string' },
          confidence: {
            type: 'string',
            enum: ['established', 'reported', 'uncertain'],
            description:
              '`reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed.',
          },
          title: { type: 'string' },
          date: { type: 'string', description: 'When the source says so: its own date.' },
        },
        required: ['title', 'date'],
      },
      reason: { type: 'string' },
      since: { type: 'string' },
      open: { type: 'boolean' },
      side: {
        type: 'string',
        enum: ['EC', 'CO', 'PE'],
        description:
          "Whose side the claim is about; a claim about the other side is a report, not that side's act.",
      },
      traffic: { type: 'string', enum: ['persons', 'vehicles', 'cargo'] },
    },
    required: ['by', 'place', 'recordedAt', 'source', 'reason', 'since', 'open', 'side', 'traffic'],
    description: 'A claim as it stands, or stood when it was withdrawn, with all that became of it.',
  },
  DescriptionView: {
    type: 'object',
    properties: {
      country: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      recordedAt: { type: 'string' },
      reason: { type: 'string', description: 'Where what stood before was wrong.' },
      changes: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          properties: { before: {}, after: {} },
          required: ['before', 'after'],
        },
      },
    },
    required: ['country', 'recordedAt', 'changes'],
    description: 'What a country changed of its register entry.',
  },
  TrafficRow: {
    type: 'object',
    properties: {
      period: {
        type: 'string',
        description:
          '`2020-01`, `2020-01-22` or `2020-01-22T14` (only the day where the register holds no hour), by local time.',
      },
      nationalityLabel: {
        type: 'string',
        description:
          "Of an unmapped nationality: the register's own label; where it was spelt in several ways, the first of them.",
      },
      persons: { type: 'number' },
      generated: { type: 'number', description: 'Of these, invented for demonstration.' },
    },
    required: ['persons', 'generated'],
    additionalProperties: {},
  },
  CoverageState: {
    type: 'string',
    enum: ['complete', 'partial', 'none'],
    description:
      'What zero means: `complete`, that nobody crossed, as far as this country has recorded; `none`, that it has told nothing of these days; `partial`, that it has told of some of them.',
  },
  Coverage: {
    type: 'object',
    properties: {
      ledger: { type: 'string' },
      country: { type: 'string', enum: ['EC', 'CO', 'PE'], description: 'Who tells.' },
      state: { $ref: '#/components/schemas/CoverageState' },
      days: { type: 'number', description: 'Days asked about of which a crossing was told.' },
      first: {
        anyOf: [{ type: 'null' }, { type: 'string' }],
        description:
          'The first and the last day of which one was ever told, at the post asked about or at any; null where none was.',
      },
      last: { anyOf: [{ type: 'null' }, { type: 'string' }] },
    },
    required: ['ledger', 'country', 'state', 'days', 'first', 'last'],
  },
  TrafficPage: {
    type: 'object',
    properties: {
      traffic: { type: 'array', items: { $ref: '#/components/schemas/TrafficRow' } },
      total: {
        type: 'object',
        properties: { persons: { type: 'number' }, generated: { type: 'number' } },
        required: ['persons', 'generated'],
        description: 'Over the whole selection, not only this page.',
      },
      next: { type: 'string' },
      coverage: {
        type: 'array',
        items: { $ref: '#/components/schemas/Coverage' },
        description: 'Who has told of these days: whether zero is zero, or no data.',
      },
    },
    required: ['traffic', 'total', 'coverage'],
  },
  CorrectionRow: {
    type: 'object',
    properties: {
      post: { type: 'string' },
      day: { type: 'string' },
      kind: { type: 'string', enum: ['corrected', 'annulled'] },
      reason: { type: 'string' },
      crossings: { type: 'number' },
    },
    required: ['post', 'day', 'kind', 'reason', 'crossings'],
  },
  ExchangeGroup: {
    type: 'object',
    properties: {
      from: { type: 'string' },
      to: { type: 'string' },
      matter: { type: 'string' },
      state: { type: 'string' },
      requests: { type: 'number' },
      overdue: { type: 'number' },
      generated: { type: 'number', description: 'Of these, invented for demonstration.' },
      hoursToAcknowledgement: { type: 'number' },
      hoursToFirstAnswer: { type: 'number' },
      hoursToCompletion: { type: 'number' },
    },
    required: ['from', 'to', 'matter', 'state', 'requests', 'overdue', 'generated'],
    description:
      'How a pair of agencies met its requests about a kind of matter. Times in hours, medians; absent where there are none.',
  },
  OpeningEntry: {
    type: 'object',
    properties: {
      outcome: { type: 'string', enum: ['refused', 'opened'] },
      refusal: { type: 'string' },
      request: { type: 'string' },
      part: { type: 'string', description: '`questions`, or `answer-1` …' },
      agency: { type: 'string' },
      by: { type: 'string', description: 'The person or system, by its token.' },
      reason: { type: 'string' },
      at: { type: 'string', format: 'date-time' },
    },
    required: ['outcome', 'request', 'part', 'agency', 'by', 'reason', 'at'],
    description: "An attempt at a request's content, as it is told to whom it may be told.",
  },
  OpeningsPage: {
    type: 'object',
    properties: {
      openings: { type: 'array', items: { $ref: '#/components/schemas/OpeningEntry' } },
      next: { type: 'string' },
    },
    required: ['openings'],
  },
  StepAnswer: {
    type: 'object',
    properties: { id: { type: 'string' }, version: { type: 'number' } },
    required: ['id', 'version'],
  },
  ExchangeView: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      matter: { type: 'string' },
      purpose: { type: 'string' },
      urgency: { type: 'string' },
      basis: {
        type: 'object',
        properties: { instrument: { type: 'string' }, article: { type: 'string' } },
        required: ['instrument', 'article'],
      },
      deadline: { type: 'string', format: 'date-time' },
      state: {
        type: 'string',
        enum: ['refused', 'not-yet-seen', 'closed', 'asked', 'acknowledged', 'answered-in-part', 'answered'],
      },
      overdue: {
        type: 'boolean',
        description: 'The deadline has passed, and neither a complete answer nor a refusal has come.',
      },
      overdueNoted: {
        type: 'string',
        format: 'date-time',
        description:
          'When the side that asked told both that the deadline had come. A notice: nothing else follows from it.',
      },
      askedAt: { type: 'string', format: 'date-time' },
      acknowledgedAt: { type: 'string', format: 'date-time' },
      expectedAt: { type: 'string', format: 'date-time' },
      answers: { type: 'number' },
      firstAnswerAt: { type: 'string', format: 'date-time' },
      completedAt: { type: 'string', format: 'date-time' },
      refusedAt: { type: 'string', format: 'date-time' },
      refusal: { type: 'string' },
      answeredBy: {
        type: 'string',
        description: 'Whose answer it is, while the request that would say so is not here.',
      },
      closedAt: { type: 'string', format: 'date-time' },
      usefulness: { type: 'string' },
      generated: { type: 'boolean' },
    },
    required: ['id', 'state', 'overdue', 'answers', 'generated'],
    description: 'What both sides have made of one request.',
  },
  ContentEntry: {
    type: 'object',
    properties: {
      part: { type: 'string', description: '`questions`, or `answer-1` …' },
      by: { type: 'string', description: 'The agency that shared it, and under which article.' },
      basis: {
        type: 'object',
        properties: { instrument: { type: 'string' }, article: { type: 'string' } },
        required: ['instrument', 'article'],
      },
      complete: { type: 'boolean' },
      handling: { type: 'string' },
      sourceGrade: { type: 'string' },
      informationGrade: { type: 'string' },
      expires: { type: 'string', format: 'date-time' },
      keyId: { type: 'string' },
      state: {
        type: 'string',
        enum: ['expired', 'opens', 'unknown-key', 'sealed-for-the-other-side'],
        description: "`opens` for the caller's agency; else why not.",
      },
    },
    required: ['part', 'keyId', 'state'],
    description: 'Sealed content as its recipient or its sender sees it listed.',
  },
  RequestView: {
    type: 'object',
    properties: {
      contents: { type: 'array', items: { $ref: '#/components/schemas/ContentEntry' } },
      id: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      matter: { type: 'string' },
      purpose: { type: 'string' },
      urgency: { type: 'string' },
      basis: {
        type: 'object',
        properties: { instrument: { type: 'string' }, article: { type: 'string' } },
        required: ['instrument', 'article'],
      },
      deadline: { type: 'string', format: 'date-time' },
      state: {
        type: 'string',
        enum: ['refused', 'not-yet-seen', 'closed', 'asked', 'acknowledged', 'answered-in-part', 'answered'],
      },
      overdue: {
        type: 'boolean',
        description: 'The deadline has passed, and neither a complete answer nor a refusal has come.',
      },
      overdueNoted: {
        type: 'string',
        format: 'date-time',
        description:
          'When the side that asked told both that the deadline had come. A notice: nothing else follows from it.',
      },
      askedAt: { type: 'string', format: 'date-time' },
      acknowledgedAt: { type: 'string', format: 'date-time' },
      expectedAt: { type: 'string', format: 'date-time' },
      answers: { type: 'number' },
      firstAnswerAt: { type: 'string', format: 'date-time' },
      completedAt: { type: 'string', format: 'date-time' },
      refusedAt: { type: 'string', format: 'date-time' },
      refusal: { type: 'string' },
      answeredBy: {
        type: 'string',
        description: 'Whose answer it is, while the request that would say so is not here.',
      },
      closedAt: { type: 'string', format: 'date-time' },
      usefulness: { type: 'string' },
      generated: { type: 'boolean' },
    },
    required: ['contents', 'id', 'state', 'overdue', 'answers', 'generated'],
  },
  Link: {
    type: 'object',
    properties: {
      one: { type: 'string' },
      other: { type: 'string' },
      since: { type: 'string', format: 'date-time' },
      by: { type: 'string' },
      reason: { type: 'string' },
      ended: {
        type: 'object',
        properties: {
          at: { type: 'string', format: 'date-time' },
          by: { type: 'string' },
          reason: { type: 'string' },
        },
        required: ['at', 'by', 'reason'],
      },
    },
    required: ['one', 'other', 'since', 'by', 'reason'],
    description:
      'Two subjects that were found to be one person; where that was wrong, since when they are two again.',
  },
  PersonAnswer: {
    type: 'object',
    properties: { subject: { type: 'string', description: 'The pseudonym.' } },
    required: ['subject'],
  },
  FoundPerson: {
    type: 'object',
    properties: {
      through: { type: 'string', enum: ['index', 'link'] },
      identity: {
        type: 'object',
        properties: {
          photograph: { type: 'string' },
          nationality: { type: 'string' },
          surnames: { type: 'string' },
          givenNames: { type: 'string' },
          document: { type: 'string' },
          documentIssuer: { type: 'string' },
          birthDate: { type: 'string' },
          contact: { type: 'string' },
        },
      },
      subject: { type: 'string', description: 'The pseudonym.' },
    },
    required: ['through', 'subject'],
    description: 'Somebody who was found; who it is, only for those who may open identities.',
  },
  OpenedPerson: {
    type: 'object',
    properties: {
      identity: {
        type: 'object',
        properties: {
          photograph: { type: 'string' },
          nationality: { type: 'string' },
          surnames: { type: 'string' },
          givenNames: { type: 'string' },
          document: { type: 'string' },
          documentIssuer: { type: 'string' },
          birthDate: { type: 'string' },
          contact: { type: 'string' },
        },
      },
      subject: { type: 'string', description: 'The pseudonym.' },
    },
    required: ['identity', 'subject'],
    description: 'The identity in plain; not written down by whoever reads it.',
  },
  ErasureAnswer: {
    type: 'object',
    properties: {
      subject: { type: 'string', description: 'The pseudonym.' },
      at: { type: 'string', format: 'date-time' },
      authority: { type: 'string', description: 'The agency by whose decision.' },
      basis: { type: 'string', description: 'Instrument and article.' },
      certificate: { type: 'string', description: "A signed note of the country's." },
    },
    required: ['subject', 'at', 'authority', 'basis', 'certificate'],
  },
  CaseActAnswer: {
    type: 'object',
    properties: { id: { type: 'string' }, version: { type: 'number' }, referral: { type: 'string' } },
    required: ['id', 'version'],
    description:
      'The case, its version after the act, and, of somebody who was passed on, what that is called.',
  },
  ListedCase: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      kind: {
        type: 'string',
        enum: ['refusal-of-entry', 'refusal-of-exit', 'exclusion', 'deportation', 'detention', 'assistance'],
      },
      state: { type: 'string', enum: ['concluded', 'open', 'annulled'] },
      post: { type: 'string' },
      authority: { type: 'string' },
      duties: { type: 'number', description: 'Duties that nobody has met, and the first of their dates.' },
      overdue: { type: 'number' },
      nextDue: { type: 'string', format: 'date-time' },
    },
    required: ['id', 'kind', 'state', 'authority', 'duties', 'overdue'],
    description: 'A case as a list has it.',
  },
  CasesPage: {
    type: 'object',
    properties: {
      cases: { type: 'array', items: { $ref: '#/components/schemas/ListedCase' } },
      next: { type: 'string' },
    },
    required: ['cases'],
  },
  ReferralSeen: {
    type: 'object',
    properties: {
      referral: { type: 'string' },
      kind: { type: 'string' },
      to: { type: 'string' },
      on: { type: 'string' },
      receivedOn: { type: 'string' },
      concludedOn: { type: 'string' },
      outcome: {
        type: 'string',
        enum: ['taken-in-charge', 'passed-on', 'declined', 'no-need-found', 'left'],
      },
    },
    required: ['referral', 'kind', 'to', 'on'],
  },
  DutySeen: {
    type: 'object',
    properties: {
      state: { type: 'string', enum: ['lapsed', 'overdue', 'open', 'met', 'met-late'] },
      toldAhead: {
        type: 'string',
        format: 'date-time',
        description: 'When whoever must act was told that it comes, and that it passed.',
      },
      toldPassed: { type: 'string', format: 'date-time' },
      duty: { type: 'string', description: 'Within the case: `judge`, `remedy-2`.' },
      kind: { type: 'string', enum: ['judge', 'consular-right', 'remedy', 'referral'] },
      due: { type: 'string', format: 'date-time' },
      ahead: {
        type: 'string',
        format: 'date-time',
        description: 'From when on whoever must act is told that it comes.',
      },
      to: { type: 'string', description: 'The agency that must act.' },
      norm: { type: 'string' },
      limit: {
        type: 'object',
        properties: { name: { type: 'string' }, version: { type: 'number' } },
        required: ['name', 'version'],
        description: 'The limit that it follows from, where it is one of the law’s.',
      },
    },
    required: ['state', 'duty', 'kind', 'due', 'ahead', 'to'],
  },
  MissingGuarantee: {
    type: 'object',
    properties: {
      guarantee: {
        type: 'string',
        enum: ['judge', 'consular-right', 'remedy', 'hearing', 'notice', 'counsel'],
      },
      norm: { type: 'string' },
    },
    required: ['guarantee', 'norm'],
    description: 'A guarantee that nothing recorded speaks of yet, with the norm that asks for it.',
  },
  Norm: {
    type: 'object',
    properties: { instrument: { type: 'string' }, article: { type: 'string' } },
    required: ['instrument', 'article'],
    description: 'The norm that something rests on.',
  },
  CaseView: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      version: { type: 'number' },
      state: { type: 'string', enum: ['concluded', 'open', 'annulled'] },
      protected: {
        type: 'boolean',
        description: 'Asks for protection, or has it: by this case’s own record.',
      },
      concludedOn: { type: 'string' },
      outcome: {
        type: 'string',
        enum: [
          'carried-out',
          'lifted',
          'released',
          'entry-allowed',
          'exit-allowed',
          'transferred',
          'taken-in-charge',
        ],
      },
      annulledBecause: { type: 'string' },
      hearings: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            on: { type: 'string', description: 'RFC 3339 with the post’s offset, or the date alone' },
            heard: { type: 'boolean' },
            said: { type: 'string', description: 'In the person’s words, or what of them was written down.' },
            digest: { type: 'string', description: 'Of the record, which lies elsewhere.' },
            why: { type: 'string', description: 'Where nobody was heard.' },
          },
          required: ['on', 'heard'],
        },
      },
      notices: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            on: { type: 'string', description: 'RFC 3339 with the post’s offset, or the date alone' },
            language: { type: 'string' },
            interpreter: { type: 'string', enum: ['present', 'missing', 'not-needed'] },
            understood: { type: 'boolean' },
          },
          required: ['on', 'language', 'interpreter', 'understood'],
        },
      },
      remedies: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            remedy: {
              type: 'string',
              enum: ['reconsideration', 'appeal', 'judicial-review', 'habeas-corpus', 'protection-action'],
            },
            before: { type: 'string' },
            until: { type: 'string', description: 'RFC 3339 with the post’s offset, or the date alone' },
          },
          required: ['remedy', 'before', 'until'],
        },
      },
      lodged: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            on: { type: 'string', description: 'RFC 3339 with the post’s offset, or the date alone' },
            remedy: {
              type: 'string',
              enum: ['reconsideration', 'appeal', 'judicial-review', 'habeas-corpus', 'protection-action'],
            },
            before: { type: 'string' },
          },
          required: ['on', 'remedy', 'before'],
        },
      },
      decided: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            on: { type: 'string', description: 'RFC 3339 with the post’s offset, or the date alone' },
            by: { type: 'string' },
            outcome: {
              type: 'string',
              enum: ['withdrawn', 'granted', 'granted-in-part', 'denied', 'inadmissible'],
            },
          },
          required: ['on', 'by', 'outcome'],
        },
      },
      referrals: { type: 'array', items: { $ref: '#/components/schemas/ReferralSeen' } },
      consularRight: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            on: { type: 'string', description: 'RFC 3339 with the post’s offset, or the date alone' },
            asked: { type: 'boolean', description: 'The person asked that the consul be told.' },
          },
          required: ['on', 'asked'],
        },
      },
      consuls: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            on: { type: 'string', description: 'RFC 3339 with the post’s offset, or the date alone' },
            country: { type: 'string' },
          },
          required: ['on', 'country'],
        },
      },
      counsel: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            on: { type: 'string', description: 'RFC 3339 with the post’s offset, or the date alone' },
            counsel: { type: 'string', enum: ['public-defender', 'ombudsman', 'private', 'legal-clinic'] },
          },
          required: ['on', 'counsel'],
        },
      },
      interpreters: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            on: { type: 'string', description: 'RFC 3339 with the post’s offset, or the date alone' },
            language: { type: 'string' },
          },
          required: ['on', 'language'],
        },
      },
      reviews: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            on: { type: 'string', description: 'RFC 3339 with the post’s offset, or the date alone' },
            court: { type: 'string' },
            decision: { type: 'string', enum: ['lifted', 'released', 'confirmed', 'modified'] },
          },
          required: ['on', 'court', 'decision'],
        },
      },
      duties: { type: 'array', items: { $ref: '#/components/schemas/DutySeen' } },
      missing: { type: 'array', items: { $ref: '#/components/schemas/MissingGuarantee' } },
      kind: {
        type: 'string',
        enum: ['refusal-of-entry', 'refusal-of-exit', 'exclusion', 'deportation', 'detention', 'assistance'],
      },
      subject: { type: 'string' },
      generated: { type: 'boolean', const: true },
      place: { type: 'string' },
      norm: { $ref: '#/components/schemas/Norm' },
      reason: {
        type: 'string',
        enum: [
          'other',
          'no-valid-document',
          'false-document',
          'no-visa',
          'entry-ban',
          'purpose-not-shown',
          'means-not-shown',
          'alert',
          'public-security',
          'public-health',
          'child-without-authorisation',
          'court-order',
          'irregular-entry',
          'conviction',
          'irregular-stay',
          'visa-revoked',
          'flagrant-offence',
          'judicial-order',
          'pending-removal',
        ],
      },
      explanation: { type: 'string' },
      authority: { type: 'string', description: 'The agency that did it.' },
      since: { type: 'string', description: 'When it was done, or since when it is in force.' },
      post: { type: 'string' },
      nationality: { type: 'string' },
      childAlone: { type: 'boolean', const: true },
      reportedBy: {
        type: 'string',
        description: 'Who says so, where it is no act that the authority itself records.',
      },
    },
    required: [
      'id',
      'version',
      'state',
      'protected',
      'hearings',
      'notices',
      'remedies',
      'lodged',
      'decided',
      'referrals',
      'consularRight',
      'consuls',
      'counsel',
      'interpreters',
      'reviews',
      'duties',
      'missing',
      'kind',
      'authority',
      'since',
    ],
    description: 'One case whole, as who may see it sees it.',
  },
  Look: {
    type: 'object',
    properties: {
      at: { type: 'string', format: 'date-time' },
      by: { type: 'string' },
      agency: { type: 'string' },
    },
    required: ['at', 'by', 'agency'],
    description: 'Who looked at a case, and when.',
  },
  OpenDuty: {
    type: 'object',
    properties: {
      case: { type: 'string' },
      duty: { type: 'string' },
      kind: { type: 'string', enum: ['judge', 'consular-right', 'remedy', 'referral'] },
      due: { type: 'string', format: 'date-time' },
      to: { type: 'string' },
      overdue: { type: 'boolean' },
      toldAhead: {
        type: 'string',
        format: 'date-time',
        description: 'When the agency was told that it comes, and that it passed.',
      },
      toldPassed: { type: 'string', format: 'date-time' },
    },
    required: ['case', 'duty', 'kind', 'due', 'to', 'overdue'],
    description: 'By when an agency has to act in a case.',
  },
  DutiesPage: {
    type: 'object',
    properties: {
      duties: { type: 'array', items: { $ref: '#/components/schemas/OpenDuty' } },
      next: { type: 'string' },
    },
    required: ['duties'],
  },
  Confidence: {
    type: 'string',
    enum: ['established', 'reported', 'uncertain'],
    description:
      'How far a source was followed: read in the official text, or known from reports of it, or a reading of our own.',
  },
  Limit: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      version: { type: 'number' },
      country: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      kinds: {
        type: 'array',
        items: {
          type: 'string',
          enum: [
            'refusal-of-entry',
            'refusal-of-exit',
            'exclusion',
            'deportation',
            'detention',
            'assistance',
          ],
        },
      },
      duty: { type: 'string', enum: ['judge', 'consular-right', 'remedy', 'referral'] },
      hours: { type: 'number', description: 'From the moment since when the measure is in force.' },
      aheadHours: {
        type: 'number',
        description: 'So many hours before it passes, whoever must act is told.',
      },
      norm: { type: 'string' },
      source: { type: 'string' },
      confidence: { $ref: '#/components/schemas/Confidence' },
      since: { type: 'string' },
      until: { type: 'string', format: 'date', description: 'Last day.' },
    },
    required: [
      'name',
      'version',
      'country',
      'kinds',
      'duty',
      'hours',
      'aheadHours',
      'norm',
      'source',
      'confidence',
      'since',
    ],
    description: 'By when something has to happen, by one norm as it was at one time.',
  },
  Guarantee: {
    type: 'object',
    properties: {
      guarantee: {
        type: 'string',
        enum: ['judge', 'consular-right', 'remedy', 'hearing', 'notice', 'counsel'],
      },
      kinds: {
        type: 'array',
        items: {
          type: 'string',
          enum: [
            'refusal-of-entry',
            'refusal-of-exit',
            'exclusion',
            'deportation',
            'detention',
            'assistance',
          ],
        },
      },
      norms: {
        type: 'object',
        properties: { EC: { type: 'string' }, CO: { type: 'string' }, PE: { type: 'string' } },
        required: ['EC', 'CO', 'PE'],
        description: 'By country: the norm that asks for it.',
      },
      confidence: { $ref: '#/components/schemas/Confidence' },
    },
    required: ['guarantee', 'kinds', 'norms', 'confidence'],
    description: 'What every case of some kinds has to have, whenever.',
  },
  CountOfMonth: {
    type: 'object',
    properties: {
      country: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      month: { type: 'string' },
      kind: { type: 'string' },
      count: { type: 'number' },
      suppressed: { type: 'boolean' },
      generated: { type: 'boolean', description: 'Some of those counted were invented for demonstration.' },
      version: { type: 'number', description: 'Later than 1: the month was told again.' },
      takenAt: { type: 'string' },
    },
    required: ['country', 'month', 'kind', 'suppressed', 'generated', 'version', 'takenAt'],
    description:
      'How many there were of a kind in a month; suppressed where there were fewer than ten, or a total would tell such a count.',
  },
  CountsAnswer: {
    type: 'object',
    properties: {
      least: { type: 'number', description: 'Smaller counts are not told.' },
      counts: { type: 'array', items: { $ref: '#/components/schemas/CountOfMonth' } },
    },
    required: ['least', 'counts'],
  },
  SecurityEntry: {
    type: 'object',
    properties: {
      id: { type: 'number' },
      at: { type: 'string', description: 'RFC 3339, UTC' },
      country: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      agency: { type: 'string' },
      kind: {
        type: 'string',
        enum: [
          'unauthenticated',
          'forbidden',
          'limited',
          'opening',
          'key-rotation',
          'agency-key-rotation',
          'quarantine-decision',
          'replay',
          'export',
          'verification',
          'security-log-read',
          'openings-read',
          'case-read',
          'person-lookup',
          'person-read',
          'person-erasure',
          'alarm',
          'lost',
        ],
      },
      subject: { type: 'string' },
      outcome: {
        type: 'number',
        description: 'HTTP status; 499: the caller went away before there was one.',
      },
      code: { type: 'string', description: "The problem's code." },
      route: { type: 'string', description: '`POST /v1/requests/:id/openings`' },
      ids: { type: 'object', additionalProperties: { type: 'string' } },
      address: { type: 'string' },
      count: { type: 'number', description: 'Requests alike that this stands for.' },
      amount: { type: 'number', description: 'Events or rows that left with it.' },
    },
    required: ['id', 'at', 'kind', 'outcome', 'ids', 'address', 'count'],
  },
  Language: {
    type: 'string',
    enum: ['es', 'en'],
    description: 'The languages of the API: Spanish unless English is asked for.',
  },
  MadeFeed: {
    type: 'object',
    properties: {
      secret: {
        type: 'string',
        description: 'Absent where the same command had made it before: it is not kept.',
      },
      path: { type: 'string', description: 'With the secret, below the address of this process.' },
      id: { type: 'string' },
      name: { type: 'string' },
      language: { $ref: '#/components/schemas/Language' },
      country: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      agency: { type: 'string' },
      by: { type: 'string', description: 'Who made it, by its token.' },
      madeAt: { type: 'string', format: 'date-time' },
    },
    required: ['id', 'name', 'language', 'country', 'agency', 'by', 'madeAt'],
    description: 'A feed that was made: its secret is shown here, and never again.',
  },
  Feed: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      name: { type: 'string' },
      language: { $ref: '#/components/schemas/Language' },
      country: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      agency: { type: 'string' },
      by: { type: 'string', description: 'Who made it, by its token.' },
      madeAt: { type: 'string', format: 'date-time' },
    },
    required: ['id', 'name', 'language', 'country', 'agency', 'by', 'madeAt'],
    description: 'A calendar that a program subscribes to, by a secret in its address instead of a token.',
  },
  Paper: {
    type: 'object',
    properties: {
      digest: { type: 'string', description: 'SHA-256 of its bytes, hex.' },
      size: { type: 'number' },
      kind: {
        type: 'string',
        enum: [
          'application/pdf',
          'image/png',
          'image/jpeg',
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          'application/vnd.oasis.opendocument.text',
          'text/plain',
          'text/csv',
        ],
      },
    },
    required: ['digest', 'size', 'kind'],
    description: 'What is known of a paper: the same bytes are the same paper, whoever brings them.',
  },
  ListedRecord: {
    type: 'object',
    properties: {
      digest: { type: 'string', description: 'SHA-256 of the record, hex.' },
      id: { type: 'number' },
      state: { type: 'string', enum: ['open', 'retried', 'skipped'] },
      code: { type: 'string' },
      detail: { type: 'string' },
      consumer: {
        type: 'string',
        description: '`inbox` where it could not be verified, else the projection that could not fold it.',
      },
      ledger: { type: 'string' },
      position: { type: 'number' },
      foundAt: { type: 'string', format: 'date-time' },
      resolution: { type: 'string' },
      resolvedBy: { type: 'string' },
      bytes: { type: 'number' },
      begins: { type: 'string' },
    },
    required: ['digest', 'id', 'state', 'code', 'consumer', 'ledger', 'foundAt', 'bytes'],
    description: 'In a list: the whole of it is asked for by its number.',
  },
  ToldRecord: {
    type: 'object',
    properties: {
      digest: { type: 'string', description: 'SHA-256 of the record, hex.' },
      id: { type: 'number' },
      state: { type: 'string', enum: ['open', 'retried', 'skipped'] },
      code: { type: 'string' },
      consumer: {
        type: 'string',
        description: '`inbox` where it could not be verified, else the projection that could not fold it.',
      },
      ledger: { type: 'string' },
      position: { type: 'number' },
      foundAt: { type: 'string', format: 'date-time' },
      resolution: { type: 'string' },
      resolvedBy: { type: 'string' },
      record: { type: 'string', description: 'The record, as text where it is text.' },
      detail: { type: 'string' },
    },
    required: ['digest', 'id', 'state', 'code', 'consumer', 'ledger', 'foundAt'],
    description:
      'As it is told: of a record that names no ledger, nobody knows whose business its content is.',
  },
  DirectoryEntry: {
    type: 'object',
    properties: {
      keyId: {
        type: 'string',
        description:
          'With which content for it is sealed. Absent: nothing can be sealed for this agency yet.',
      },
      publicKey: {
        type: 'object',
        properties: {
          kty: { type: 'string', const: 'OKP' },
          crv: { type: 'string', const: 'X25519' },
          x: { type: 'string' },
        },
        required: ['kty', 'crv', 'x'],
      },
      from: { type: 'string', enum: ['registry', 'announced'] },
      reason: {
        type: 'string',
        description: 'Why the key was taken into use, where its country has announced it.',
      },
      unusable: {
        type: 'object',
        properties: { keyId: { type: 'string' }, announcedAt: { type: 'string', format: 'date-time' } },
        description:
          'What its country announced last, or the registry has, where nothing can be sealed with that: it is not used.',
      },
      code: { type: 'string', description: '`<country>-<name>`: in tokens, in requests, in keys.' },
      country: { type: 'string', enum: ['EC', 'CO', 'PE'] },
      kind: {
        type: 'string',
        enum: [
          'ombudsman',
          'migration',
          'customs',
          'police',
          'army',
          'foreign-ministry',
          'financial-intelligence',
          'prosecution',
          'comptroller',
        ],
      },
      name: { type: 'string' },
    },
    required: ['code', 'country', 'kind', 'name'],
  },
  LedgerCompleteness: {
    type: 'object',
    properties: {
      ledger: { type: 'string' },
      from: { type: 'string', enum: ['EC', 'CO', 'PE'], description: 'Who writes it.' },
      completeTo: {
        anyOf: [{ type: 'null' }, { type: 'string' }],
        description:
          'Until then, all that its country tells in this ledger is shown here; never ahead of now; null where nothing is known.',
      },
      silent: {
        type: 'boolean',
        description:
          'For longer than a country is ever quiet: it is cut off, its node stands, or what carries its records does.',
      },
      implausible: {
        type: 'boolean',
        description: 'Its country signed a moment that is still to come: that counts for nothing.',
      },
    },
    required: ['ledger', 'from', 'completeTo', 'silent', 'implausible'],
  },
  Completeness: {
    type: 'object',
    properties: {
      completeTo: {
        anyOf: [{ type: 'null' }, { type: 'string' }],
        description: 'Until then, all that anybody tells is shown here.',
      },
      ledgers: { type: 'array', items: { $ref: '#/components/schemas/LedgerCompleteness' } },
    },
    required: ['completeTo', 'ledgers'],
  },
  Digest: {
    type: 'object',
    properties: {
      model: { type: 'string' },
      digest: { type: 'string' },
      rows: { type: 'number' },
      positions: { type: 'object', additionalProperties: { type: 'number' } },
    },
    required: ['model', 'digest', 'rows', 'positions'],
  },
};
