/** What each operation answered once: kept by `UPDATE=1 npx jest --selectProjects system --testPathPatterns one-system`. */
export const examples: Readonly<Record<string, unknown>> = {
  Acta_agree: {
    id: 'ec-acta-18',
    version: 3,
  },
  Acta_draft: {
    id: 'ec-acta-18',
    version: 1,
    named: 'ec-1',
  },
  Acta_redraft: {
    id: 'ec-acta-18',
    version: 2,
    named: 'ec-2',
  },
  Acta_sign: {
    id: 'ec-acta-18',
    version: 4,
  },
  AgencyKey_list: {
    agencies: [
      {
        code: 'ec-migracion',
        country: 'EC',
        kind: 'migration',
        name: 'Subsecretaría de Migración',
        keyId: 'ao2d8PG3ty_D5PQpHHOc8ZgBrIkPS4SA2Jqp6cQ8GgI',
        publicKey: {
          kty: 'OKP',
          crv: 'X25519',
          x: 'nku5meXQqafHdUpDMT-2nWGpXHniQkO_yETRG-E3NW8',
        },
        from: 'registry',
      },
      {
        code: 'ec-senae',
        country: 'EC',
        kind: 'customs',
        name: 'Servicio Nacional de Aduana del Ecuador',
        keyId: 'F68lAeW3FS4oyEPb5C_AsoxLs3UbysUb1V16w_Ovf10',
        publicKey: {
          kty: 'OKP',
          crv: 'X25519',
          x: '_mN0QgWGtTR01QCYVUMWTK9-01bzguSqy1y03JBoUwg',
        },
        from: 'registry',
      },
    ],
  },
  AgencyKey_rotate: {
    agency: 'ec-policia',
    keyId: 'c7ethegu-y-ATR03sErbK2Zu4ZzF_jKEjKlgJatdsQc',
  },
  Body_change: {
    id: 'ec-comision',
    version: 3,
  },
  Body_end: {
    id: 'ec-comision',
    version: 4,
  },
  Body_establish: {
    id: 'ec-comision',
    version: 1,
  },
  Body_recognise: {
    id: 'co-plan',
    version: 1,
  },
  Body_seat: {
    id: 'ec-comision',
    version: 2,
  },
  Calendar_list: {
    feeds: [
      {
        id: 'calendar-01a22cfe-252f-75d1-ba5d-24fdd9335ee8',
        name: 'Comité de frontera, Tulcán',
        language: 'es',
        country: 'EC',
        agency: 'ec-cancilleria',
        by: 'rosa',
        madeAt: '2026-11-30T15:06:22.905Z',
      },
    ],
  },
  Calendar_make: {
    id: 'calendar-01a22cfe-252f-75d1-ba5d-24fdd9335ee8',
    name: 'Comité de frontera, Tulcán',
    language: 'es',
    country: 'EC',
    agency: 'ec-cancilleria',
    by: 'rosa',
    madeAt: '2026-11-30T15:06:22.905948Z',
    secret: 'q1M4v7nJx0dW8yTz3kRb6uHc2sLf9pAe5gNi1oVwXmY',
    path: '/v1/calendar.ics?secret=q1M4v7nJx0dW8yTz3kRb6uHc2sLf9pAe5gNi1oVwXmY',
  },
  Calendar_read:
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//vecindad//shared-view//ES\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:Vecindad: Comité de frontera\\, Tulcán\r\nBEGIN:VEVENT\r\nUID:ec-acuerdo-end@vecindad\r\nSEQUENCE:4\r\nDTSTAMP:20261120T100000Z\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n…',
  Calendar_revoke: {
    id: 'calendar-01a22cfe-252f-75d1-ba5d-24fdd9335ee8',
    revoked: true,
  },
  Changes_stream:
    'id: ec.co.crossing=26\nevent: vecindad.crossing.recorded.v2\ndata: {"specversion":"1.0","id":"ec.co.crossing/25", …}\n\n',
  Commitment_claim: {
    id: 'ec-gabinete-7-c01',
    version: 1,
  },
  Commitment_report: {
    id: 'ec-acta-18-c1',
    version: 1,
  },
  Committees_acta: {
    id: 'ec-acta-18',
    parties: ['EC', 'CO'],
    session: 'ec-comision-18',
    stage: 'signed',
    accord: 'agreed',
    versions: [
      {
        version: 'ec-1',
        digest: '199e8fca88a066dc22f2ecb4a80d9ff7b38fabff7f59867670595262512add1c',
        sections: [
          {
            heading: 'Apertura',
            text: 'Se reunieron las delegaciones.',
            beside: [
              {
                language: 'en',
                heading: 'Opening',
                text: 'The delegations met.',
              },
            ],
          },
        ],
        decisions: [
          {
            kind: 'guideline',
            text: 'Que el órgano informe.',
            to: 'ec-comision',
          },
        ],
        commitments: [
          {
            text: 'Concluir el puente.',
            axis: 'infraestructura',
            offices: [
              {
                office: 'ec-mtop',
              },
              {
                office: 'co-invias',
              },
            ],
            due: '2026-06-30',
            measure: {
              indicator: 'Avance',
              unit: '%',
              baseline: 40,
              target: 100,
            },
            basis: {
              instrument: 'ec-acuerdo-1989',
              article: 'art. 3',
            },
            territory: ['Carchi'],
            fulfilled: 'both-report',
          },
        ],
        changes: [],
        reports: [],
        by: 'EC',
        agreedBy: ['EC'],
        signedBy: [],
        besideOf: [],
        flagged: [],
      },
      {
        version: 'ec-2',
        basedOn: 'ec-1',
        digest: '590cb2422b942fe448469e8bb9e375289605d9ca6e18c41583f196b219617e62',
        sections: [
          {
            heading: 'Apertura',
            text: 'Se reunieron ambas delegaciones.',
          },
        ],
        decisions: [
          {
            kind: 'guideline',
            text: 'Que el órgano informe.',
            to: 'ec-comision',
          },
        ],
        commitments: [
          {
            text: 'Concluir el puente.',
            axis: 'infraestructura',
            offices: [
              {
                office: 'ec-mtop',
              },
              {
                office: 'co-invias',
              },
            ],
            due: '2026-06-30',
            measure: {
              indicator: 'Avance',
              unit: '%',
              baseline: 40,
              target: 100,
            },
            basis: {
              instrument: 'ec-acuerdo-1989',
              article: 'art. 3',
            },
            territory: ['Carchi'],
            fulfilled: 'both-report',
          },
        ],
        changes: [],
        reports: [],
        by: 'EC',
        agreedBy: ['EC'],
        signedBy: ['EC', 'CO'],
        besideOf: [],
        flagged: [],
      },
    ],
    signatures: [
      {
        by: 'EC',
        version: 'ec-2',
        digest: '590cb2422b942fe448469e8bb9e375289605d9ca6e18c41583f196b219617e62',
        office: {
          office: 'ec-cancilleria',
          name: 'Ministerio de Relaciones Exteriores',
        },
        place: 'Quito',
        on: '2026-11-30',
      },
      {
        by: 'CO',
        version: 'ec-2',
        digest: '590cb2422b942fe448469e8bb9e375289605d9ca6e18c41583f196b219617e62',
        office: {
          office: 'co-cancilleria',
        },
        place: 'Quito',
        on: '2026-03-10',
      },
    ],
    concluded: 'ec-2',
    signedOn: '2026-11-30',
    outcome: {
      decisions: [
        {
          id: 'ec-acta-18-d1',
          kind: 'guideline',
          text: 'Que el órgano informe.',
          to: 'ec-comision',
        },
      ],
      commitments: [
        {
          id: 'ec-acta-18-c1',
          text: 'Concluir el puente.',
          axis: 'infraestructura',
          offices: [
            {
              office: 'ec-mtop',
            },
            {
              office: 'co-invias',
            },
          ],
          due: '2026-06-30',
          measure: {
            indicator: 'Avance',
            unit: '%',
            baseline: 40,
            target: 100,
          },
          basis: {
            instrument: 'ec-acuerdo-1989',
            article: 'art. 3',
          },
          territory: ['Carchi'],
          fulfilled: 'both-report',
        },
      ],
      changes: [],
      reports: [],
    },
    missing: [],
    digest: 'aa2acce215a410d3d7cef922f541f95d0338f5ab669f8384808ec27f52f05e6f',
  },
  Committees_actas: {
    on: '2026-11-30',
    actas: [
      {
        id: 'ec-acta-18',
        parties: ['EC', 'CO'],
        session: 'ec-comision-18',
        stage: 'signed',
        accord: 'agreed',
        signatures: [
          {
            by: 'EC',
            version: 'ec-2',
            digest: '590cb2422b942fe448469e8bb9e375289605d9ca6e18c41583f196b219617e62',
            office: {
              office: 'ec-cancilleria',
              name: 'Ministerio de Relaciones Exteriores',
            },
            place: 'Quito',
            on: '2026-11-30',
          },
          {
            by: 'CO',
            version: 'ec-2',
            digest: '590cb2422b942fe448469e8bb9e375289605d9ca6e18c41583f196b219617e62',
            office: {
              office: 'co-cancilleria',
            },
            place: 'Quito',
            on: '2026-03-10',
          },
        ],
        concluded: 'ec-2',
        signedOn: '2026-11-30',
        outcome: {
          decisions: [
            {
              id: 'ec-acta-18-d1',
              kind: 'guideline',
              text: 'Que el órgano informe.',
              to: 'ec-comision',
            },
          ],
          commitments: [
            {
              id: 'ec-acta-18-c1',
              text: 'Concluir el puente.',
              axis: 'infraestructura',
              offices: [
                {
                  office: 'ec-mtop',
                },
                {
                  office: 'co-invias',
                },
              ],
              due: '2026-06-30',
              measure: {
                indicator: 'Avance',
                unit: '%',
                baseline: 40,
                target: 100,
              },
              basis: {
                instrument: 'ec-acuerdo-1989',
                article: 'art. 3',
              },
              territory: ['Carchi'],
              fulfilled: 'both-report',
            },
          ],
          changes: [],
          reports: [],
        },
        missing: [],
        versions: [
          {
            version: 'ec-1',
            digest: '199e8fca88a066dc22f2ecb4a80d9ff7b38fabff7f59867670595262512add1c',
            by: 'EC',
            agreedBy: ['EC'],
            signedBy: [],
            besideOf: [],
            flagged: [],
          },
          {
            version: 'ec-2',
            basedOn: 'ec-1',
            digest: '590cb2422b942fe448469e8bb9e375289605d9ca6e18c41583f196b219617e62',
            by: 'EC',
            agreedBy: ['EC'],
            signedBy: ['EC', 'CO'],
            besideOf: [],
            flagged: [],
          },
        ],
      },
    ],
  },
  Committees_agenda: {
    on: '2026-11-30',
    items: [
      {
        id: 'ec-comision-18/co-1',
        session: 'ec-comision-18',
        parties: ['EC', 'CO'],
        title: 'Aguas',
        item: 'co-1',
        by: 'CO',
        state: 'accepted',
      },
    ],
  },
  Committees_bodies: {
    on: '2026-11-30',
    bodies: [
      {
        id: 'ec-comision',
        mandate: 'Orientar la integración fronteriza.',
        rhythm: {
          everyMonths: 12,
        },
        territory: ['Carchi', 'Nariño'],
        axes: ['infraestructura'],
        escalatesAfter: 2,
        kind: 'neighbourhood-commission',
        title: 'Comisión de Vecindad',
        founded: '1989-09',
        authority: {
          instrument: 'ec-declaracion-1989',
        },
        quorum: 1,
        parties: ['EC', 'CO'],
        state: 'active',
        accord: 'agreed',
        seats: [
          {
            country: 'EC',
            chair: {
              office: 'ec-cancilleria',
              name: 'Ministerio de Relaciones Exteriores',
            },
            members: [
              {
                office: 'ec-mtop',
              },
            ],
            namedBy: 'EC',
          },
          {
            country: 'CO',
            members: [],
            namedBy: 'EC',
          },
        ],
        changes: [
          {
            change: 'zona-2026',
            since: '2026-02',
            authority: {
              acta: 'ec-acta-17',
            },
            accord: 'one-side-only',
            statedBy: ['EC'],
          },
        ],
        missing: [
          {
            by: 'CO',
            act: 'change',
            change: 'zona-2026',
          },
        ],
      },
    ],
  },
  Committees_body: {
    on: '2026-11-30',
    id: 'ec-comision',
    mandate: 'Orientar la integración fronteriza.',
    rhythm: {
      everyMonths: 12,
    },
    territory: ['Carchi', 'Nariño'],
    axes: ['infraestructura'],
    escalatesAfter: 2,
    kind: 'neighbourhood-commission',
    title: 'Comisión de Vecindad',
    founded: '1989-09',
    authority: {
      instrument: 'ec-declaracion-1989',
    },
    quorum: 1,
    parties: ['EC', 'CO'],
    state: 'active',
    accord: 'agreed',
    seats: [
      {
        country: 'EC',
        chair: {
          office: 'ec-cancilleria',
          name: 'Ministerio de Relaciones Exteriores',
        },
        members: [
          {
            office: 'ec-mtop',
          },
        ],
        namedBy: 'EC',
      },
      {
        country: 'CO',
        members: [],
        namedBy: 'EC',
      },
    ],
    changes: [
      {
        change: 'zona-2026',
        since: '2026-02',
        authority: {
          acta: 'ec-acta-17',
        },
        accord: 'one-side-only',
        statedBy: ['EC'],
      },
    ],
    missing: [
      {
        by: 'CO',
        act: 'change',
        change: 'zona-2026',
      },
    ],
    digest: 'fae69d2cdf5fc68236d89437082d9cee47a1a880118590d7ac760cc9df767b7e',
  },
  Committees_commitment: {
    on: '2026-11-30',
    id: 'ec-acta-18-c1',
    parties: ['EC', 'CO'],
    basis: 'acta',
    acta: 'ec-acta-18',
    madeOn: '2026-11-30',
    session: 'ec-comision-18',
    body: 'ec-comision',
    text: 'Concluir el puente.',
    axis: 'infraestructura',
    offices: [
      {
        office: 'ec-mtop',
      },
      {
        office: 'co-invias',
      },
    ],
    territory: ['Carchi'],
    measure: {
      indicator: 'Avance',
      unit: '%',
      baseline: 40,
      target: 100,
    },
    legalBasis: {
      instrument: 'ec-acuerdo-1989',
      article: 'art. 3',
    },
    state: 'overdue',
    accord: 'one-side-only',
    views: [
      {
        state: 'in-progress',
        value: 60,
        evidence: [
          {
            title: 'Informe',
            digest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
            kind: 'report',
            bytes: 1200,
          },
        ],
        by: 'EC',
        on: '2026-11-30',
      },
    ],
    firstPromised: '2026-06-30',
    due: '2026-06-30',
    slips: [],
    changes: [],
    claims: [],
    sourcesDiffer: [],
    missing: [
      {
        by: 'CO',
        act: 'report',
      },
    ],
    thread: 'ec-acta-18-c1',
    digest: '6a18cb8bcfdd541332449c52e1076955f50d8dc7a9ac1abc2499f33f5944452f',
    repeatedBy: [],
  },
  Committees_commitments: {
    on: '2026-11-30',
    commitments: [
      {
        id: 'ec-acta-18-c1',
        parties: ['EC', 'CO'],
        basis: 'acta',
        acta: 'ec-acta-18',
        madeOn: '2026-11-30',
        session: 'ec-comision-18',
        body: 'ec-comision',
        text: 'Concluir el puente.',
        axis: 'infraestructura',
        offices: [
          {
            office: 'ec-mtop',
          },
          {
            office: 'co-invias',
          },
        ],
        territory: ['Carchi'],
        measure: {
          indicator: 'Avance',
          unit: '%',
          baseline: 40,
          target: 100,
        },
        legalBasis: {
          instrument: 'ec-acuerdo-1989',
          article: 'art. 3',
        },
        state: 'overdue',
        accord: 'one-side-only',
        views: [
          {
            state: 'in-progress',
            value: 60,
            evidence: [
              {
                title: 'Informe',
                digest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
                kind: 'report',
                bytes: 1200,
              },
            ],
            by: 'EC',
            on: '2026-11-30',
          },
        ],
        firstPromised: '2026-06-30',
        due: '2026-06-30',
        slips: [],
        changes: [],
        claims: [],
        sourcesDiffer: [],
        missing: [
          {
            by: 'CO',
            act: 'report',
          },
        ],
        thread: 'ec-acta-18-c1',
      },
    ],
  },
  Committees_differences: {
    from: 'ec-1',
    to: 'ec-2',
    parts: [
      {
        in: 'both',
        text: '# Apertura\n',
      },
      {
        in: 'from',
        text: 'Se reunieron las delegaciones.\n## en: Opening\nThe delegations met.\n',
      },
    ],
    unified:
      '===================================================================\n--- ec-1\n+++ ec-2\n@@ -1,6 +1,4 @@\n # Apertura\n-Se reunieron las delegaciones.\n-## en: Opening\n-The delegations met.\n+Se reunieron ambas delegaciones.\n [guideline → ec-comision] Que el órgano informe.\n [commitment] Concluir el puente…',
  },
  Committees_escalations: {
    on: '2026-11-30',
    escalations: [],
  },
  Committees_followUp: {
    on: '2026-11-30',
    bodies: [
      {
        body: 'ec-comision',
        promises: 1,
        states: {
          overdue: 1,
        },
        slipped: 0,
        escalated: 0,
        unwatched: 0,
      },
    ],
    guidelinesWithoutReport: [
      {
        id: 'ec-acta-18-d1',
        acta: 'ec-acta-18',
        on: '2026-11-30',
        text: 'Que el órgano informe.',
        to: 'ec-comision',
        reports: [],
      },
    ],
    sessionsWithoutActa: [],
    lacking: {
      acta: 0,
      owner: 0,
      due: 0,
    },
  },
  Committees_session: {
    on: '2026-11-30',
    id: 'ec-comision-18',
    parties: ['EC', 'CO'],
    body: 'ec-comision',
    ordinal: 18,
    stage: 'held',
    basis: 'acts',
    meeting: {
      accord: 'agreed',
      agreed: {
        date: '2026-03-10',
        mode: 'in-person',
        place: 'Quito',
      },
      positions: [
        {
          date: '2026-03-10',
          mode: 'in-person',
          place: 'Quito',
          by: 'EC',
        },
        {
          date: '2026-03-10',
          mode: 'in-person',
          place: 'Quito',
          by: 'CO',
        },
      ],
    },
    date: '2026-03-10',
    place: 'Quito',
    record: {
      accord: 'agreed',
      bySide: [
        {
          outcome: 'held',
          date: '2026-03-10',
          present: [
            {
              office: 'ec-cancilleria',
              name: 'Ministerio de Relaciones Exteriores',
            },
            {
              office: 'ec-mtop',
            },
          ],
          by: 'EC',
        },
        {
          outcome: 'held',
          date: '2026-03-10',
          present: [
            {
              office: 'co-cancilleria',
            },
          ],
          by: 'CO',
        },
      ],
    },
    agenda: [
      {
        title: 'Aguas',
        item: 'co-1',
        by: 'CO',
        state: 'accepted',
      },
      {
        title: 'Puente',
        axis: 'infraestructura',
        item: 'ec-1',
        by: 'EC',
        state: 'proposed',
      },
    ],
    papers: [
      {
        title: 'Informe',
        digest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        kind: 'report',
        bytes: 1200,
        by: 'EC',
        item: 'ec-1',
      },
    ],
    delegations: [
      {
        country: 'EC',
        head: {
          office: 'ec-cancilleria',
          name: 'Ministerio de Relaciones Exteriores',
        },
        members: [
          {
            office: 'ec-mtop',
          },
        ],
      },
      {
        country: 'CO',
        head: {
          office: 'co-cancilleria',
        },
        members: [],
      },
    ],
    claims: [],
    sourcesDiffer: [],
    missing: [
      {
        by: 'CO',
        act: 'item-answer',
        item: 'ec-1',
      },
    ],
    quorum: {
      needed: 1,
      present: [
        {
          country: 'EC',
          offices: 2,
        },
        {
          country: 'CO',
          offices: 1,
        },
      ],
      reached: true,
    },
    actas: ['ec-acta-18'],
    digest: '39fa3ec4be867ff7e68cde59b6b8a3779e1d33c064a1ebd667905f0e82256d9c',
  },
  Committees_sessions: {
    on: '2026-11-30',
    sessions: [
      {
        id: 'ec-comision-18',
        parties: ['EC', 'CO'],
        body: 'ec-comision',
        ordinal: 18,
        stage: 'held',
        basis: 'acts',
        meeting: {
          accord: 'agreed',
          agreed: {
            date: '2026-03-10',
            mode: 'in-person',
            place: 'Quito',
          },
          positions: [
            {
              date: '2026-03-10',
              mode: 'in-person',
              place: 'Quito',
              by: 'EC',
            },
            {
              date: '2026-03-10',
              mode: 'in-person',
              place: 'Quito',
              by: 'CO',
            },
          ],
        },
        date: '2026-03-10',
        place: 'Quito',
        record: {
          accord: 'agreed',
          bySide: [
            {
              outcome: 'held',
              date: '2026-03-10',
              present: [
                {
                  office: 'ec-cancilleria',
                  name: 'Ministerio de Relaciones Exteriores',
                },
                {
                  office: 'ec-mtop',
                },
              ],
              by: 'EC',
            },
            {
              outcome: 'held',
              date: '2026-03-10',
              present: [
                {
                  office: 'co-cancilleria',
                },
              ],
              by: 'CO',
            },
          ],
        },
        agenda: [
          {
            title: 'Aguas',
            item: 'co-1',
            by: 'CO',
            state: 'accepted',
          },
          {
            title: 'Puente',
            axis: 'infraestructura',
            item: 'ec-1',
            by: 'EC',
            state: 'proposed',
          },
        ],
        papers: [
          {
            title: 'Informe',
            digest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
            kind: 'report',
            bytes: 1200,
            by: 'EC',
            item: 'ec-1',
          },
        ],
        delegations: [
          {
            country: 'EC',
            head: {
              office: 'ec-cancilleria',
              name: 'Ministerio de Relaciones Exteriores',
            },
            members: [
              {
                office: 'ec-mtop',
              },
            ],
          },
          {
            country: 'CO',
            head: {
              office: 'co-cancilleria',
            },
            members: [],
          },
        ],
        claims: [],
        sourcesDiffer: [],
        missing: [
          {
            by: 'CO',
            act: 'item-answer',
            item: 'ec-1',
          },
        ],
        quorum: {
          needed: 1,
          present: [
            {
              country: 'EC',
              offices: 2,
            },
            {
              country: 'CO',
              offices: 1,
            },
          ],
          reached: true,
        },
        actas: ['ec-acta-18'],
      },
    ],
  },
  Completeness_read: {
    completeTo: '2026-11-30T21:45:00.000000Z',
    ledgers: [
      {
        ledger: 'ec.co.crossing',
        from: 'EC',
        completeTo: '2026-11-30T21:47:26.422436Z',
        silent: false,
        implausible: false,
      },
      {
        ledger: 'ec.all.crossing',
        from: 'EC',
        completeTo: '2026-11-30T21:45:00.000000Z',
        silent: false,
        implausible: false,
      },
    ],
  },
  Crossing_annul: {
    id: 'corr-2',
    crossing: 'crossing-01a22e6d-5aea-76a4-9ecd-a8e40c120f82',
    status: 'annulled',
    ledgers: ['ec.co.crossing'],
    version: 2,
  },
  Crossing_batch: {
    line: 1,
    id: 'b-1',
    status: 'recorded',
    position: {
      ec: 9,
      'ec.co.crossing': '2026-11-30T21:47:24.830459Z',
    },
  },
  Crossing_correct: {
    id: 'corr-1',
    crossing: 'crossing-01a22e6d-5aea-74d6-9c12-89147646c2e7',
    status: 'corrected',
    ledgers: ['ec.co.crossing'],
    version: 2,
  },
  Crossing_find: {
    id: 'corr-1',
    crossing: 'crossing-01a22e6d-5aea-74d6-9c12-89147646c2e7',
    version: 2,
    state: 'corrected',
    entry: {
      post: 'puente-corregido',
      direction: 'entry',
      occurredAt: '2026-03-01T09:30:00-05:00',
      mode: 'land',
      nationality: 'VEN',
      border: 'CO',
    },
    history: [
      {
        version: 1,
        act: 'recorded',
        at: '2026-11-30T21:47:28.365063Z',
        by: 'border-officer@ec-migracion',
        published: [
          {
            ledger: 'ec.co.crossing',
            position: '2026-11-30T21:47:28.365063Z',
          },
        ],
      },
      {
        version: 2,
        act: 'corrected',
        at: '2026-11-30T21:47:28.553040Z',
        by: 'border-officer@ec-migracion',
        reason: 'misread-document',
        note: 'Pasaporte venezolano',
        changes: {
          nationality: {
            before: 'COL',
            after: 'VEN',
          },
        },
        published: [
          {
            ledger: 'ec.co.crossing',
            position: '2026-11-30T21:47:28.553040Z',
          },
        ],
      },
    ],
  },
  Crossing_record: {
    id: 'crossing-1',
    crossing: 'crossing-01a22e6d-4c31-7f69-89e4-a4c2e52eb68d',
    ledger: 'ec.co.crossing',
  },
  Crossing_reinstate: {
    id: 'todo',
    crossing: 'crossing-01a22e6d-ff48-7460-92f2-9612e0c16813',
    status: 'reinstated',
    ledgers: ['ec.co.crossing'],
    version: 3,
  },
  Digests_digest: {
    model: 'traffic',
    digest: 'b2e8e512790f7de34cf4d8ee00f1efbd57b0a72675085e5cd492201116ef0bc9',
    rows: 5,
    positions: {
      'co.all.crossing': 0,
      'co.ec.crossing': 2,
      'ec.all.crossing': 0,
      'ec.co.crossing': 9,
      'ec.pe.crossing': 3,
      'pe.all.crossing': 0,
      'pe.ec.crossing': 0,
    },
  },
  Exchanges_list: {
    exchanges: [],
  },
  Health_live: {
    status: 'live',
  },
  Health_ready: {
    status: 'ready',
  },
  Import_close: {
    id: 'esi-0d09cbea3c98',
    declaredAt: '2026-11-30T21:48:35.072000Z',
    file: 'publicado.csv',
    digest: '2c1224287307433d6379c125dd52c037e6953e8e59b4a7ec6dd0dca0cafeec75',
    content: '0d09cbea3c9873bbe23d5fa116f64e96',
    rows: 4,
    from: '2019-05-02',
    to: '2019-05-04',
    state: 'closed',
    counts: {
      recorded: 4,
      repeated: 0,
      refused: 0,
      kept: 0,
      annulled: 0,
    },
    parts: 3,
    lineage: ['esi-0d09cbea3c98'],
  },
  Import_compare: {
    alike: [],
    undeclared: false,
    overlaps: [],
  },
  Import_completeWithdrawal: {
    id: 'esi-4ef2dcd25a51',
    declaredAt: '2026-11-30T21:48:35.316000Z',
    file: 'corregido.csv',
    digest: 'c5b034f855eb2f6af84e38bf9b366f33983fe9d99beb15b95fe668e99837c5ab',
    content: '4ef2dcd25a51f8f925ce1a08919cbb5a',
    rows: 5,
    replaces: 'esi-0d09cbea3c98',
    from: '2019-05-02',
    to: '2019-05-05',
    state: 'withdrawn',
    counts: {
      recorded: 2,
      repeated: 0,
      refused: 0,
      kept: 3,
      annulled: 1,
    },
    reason: 'Otro registro',
    parts: 4,
    lineage: ['esi-4ef2dcd25a51', 'esi-0d09cbea3c98'],
  },
  Import_declare: {
    id: 'esi-0d09cbea3c98',
    declaredAt: '2026-11-30T21:48:35.072000Z',
    file: 'publicado.csv',
    digest: '2c1224287307433d6379c125dd52c037e6953e8e59b4a7ec6dd0dca0cafeec75',
    content: '0d09cbea3c9873bbe23d5fa116f64e96',
    rows: 4,
    from: '2019-05-02',
    to: '2019-05-04',
    state: 'open',
    parts: 3,
    lineage: ['esi-0d09cbea3c98'],
  },
  Import_find: {
    id: 'esi-0d09cbea3c98',
    declaredAt: '2026-11-30T21:48:35.072000Z',
    file: 'publicado.csv',
    digest: '2c1224287307433d6379c125dd52c037e6953e8e59b4a7ec6dd0dca0cafeec75',
    content: '0d09cbea3c9873bbe23d5fa116f64e96',
    rows: 4,
    from: '2019-05-02',
    to: '2019-05-04',
    state: 'open',
    parts: 3,
    lineage: ['esi-0d09cbea3c98'],
  },
  Import_list: {
    imports: [],
  },
  Import_rows: {
    rows: [
      {
        id: 'esi-0d09cbea3c98:2019-05-04:el-carmelo:9870d47a7eb7c769:1',
        crossing: 'crossing-01a22e6e-5f8f-7b02-af91-1b41f75a7ff8',
        standing: true,
      },
    ],
  },
  Import_withdraw: {
    id: 'esi-4ef2dcd25a51',
    declaredAt: '2026-11-30T21:48:35.316000Z',
    file: 'corregido.csv',
    digest: 'c5b034f855eb2f6af84e38bf9b366f33983fe9d99beb15b95fe668e99837c5ab',
    content: '4ef2dcd25a51f8f925ce1a08919cbb5a',
    rows: 5,
    replaces: 'esi-0d09cbea3c98',
    from: '2019-05-02',
    to: '2019-05-05',
    state: 'withdrawing',
    counts: {
      recorded: 2,
      repeated: 0,
      refused: 0,
      kept: 3,
      annulled: 1,
    },
    reason: 'Otro registro',
    parts: 4,
    lineage: ['esi-4ef2dcd25a51', 'esi-0d09cbea3c98'],
  },
  Instrument_agree: {
    id: 'ec-desaparecidos',
    version: 2,
  },
  Instrument_amend: {
    id: 'ec-desaparecidos',
    version: 7,
  },
  Instrument_decline: {
    id: 'ec-desaparecidos',
    version: 4,
  },
  Instrument_denounce: {
    id: 'ec-todo-actos',
    version: 3,
  },
  Instrument_end: {
    id: 'ec-desaparecidos',
    version: 9,
  },
  Instrument_extend: {
    id: 'ec-desaparecidos',
    version: 5,
  },
  Instrument_object: {
    id: 'ec-desaparecidos',
    version: 4,
  },
  Instrument_propose: {
    id: 'ec-desaparecidos',
    version: 1,
    text: 'ec-1',
  },
  Instrument_proposeText: {
    id: 'ec-desaparecidos',
    version: 1,
    text: 'co-1',
  },
  Instrument_publish: {
    id: 'ec-desaparecidos',
    version: 6,
  },
  Instrument_ratify: {
    id: 'ec-desaparecidos',
    version: 4,
  },
  Instrument_report: {
    id: 'ec-desaparecidos',
    version: 4,
  },
  Instrument_reserve: {
    id: 'ec-desaparecidos',
    version: 3,
  },
  Instrument_resume: {
    id: 'ec-desaparecidos',
    version: 7,
  },
  Instrument_sign: {
    id: 'ec-desaparecidos',
    version: 3,
  },
  Instrument_suspend: {
    id: 'ec-desaparecidos',
    version: 6,
  },
  Instrument_withdraw: {
    id: 'ec-desaparecidos',
    version: 5,
  },
  Instruments_authorisations: {
    on: '2026-11-30',
    authorisations: [
      {
        instrument: 'ec-desaparecidos',
        title: 'Memorando sobre personas desaparecidas (generado)',
        parties: ['EC', 'CO'],
        article: 'art. 4',
        matters: ['missing-persons'],
        agencies: ['ec-policia', 'co-policia'],
        operating: true,
        stage: 'in-force',
        from: '2026-10-20',
        until: '2035-12-31',
      },
    ],
  },
  Instruments_find: {
    on: '2026-11-30',
    id: 'ec-borrador',
    kind: 'agreement',
    title: 'Borrador-solo-Perú-4412',
    subject: 'Borrador',
    parties: ['EC', 'PE'],
    accord: 'one-side-only',
    stage: 'negotiation',
    missing: [
      {
        by: 'PE',
        act: 'agreement',
        version: 'ec-1',
      },
    ],
    versions: [
      {
        digest: '7514f504c388f4eb048262c2c183d57cdefe7670dcb2ba6f2750b539d30462ab',
        content: 'Borrador-solo-Perú-4412: artículo 1',
        version: 'ec-1',
        language: 'es',
        activities: ['joint-military-operation'],
        authorises: [],
        noticeMonths: 6,
        entryIntoForce: {
          by: 'signature',
        },
        by: 'EC',
        on: '2026-11-30',
        agreedBy: ['EC'],
        signedBy: [],
      },
    ],
    periods: [],
    extensions: [],
    timeline: [
      {
        by: 'EC',
        type: 'proposed',
        on: '2026-11-30',
        id: 'ec.pe.agreement/0',
        at: '2026-11-30T21:47:40.582996Z',
      },
    ],
    digest: '1fcb3f99269cffb8ef69487033ce40a9f4808e8c6002d4ca43d32c4f2e77cc3c',
  },
  Instruments_list: {
    on: '2026-11-30',
    instruments: [],
  },
  Ledgers_events: {
    specversion: '1.0',
    id: 'ec.pe.crossing/0',
    source: 'urn:vecindad:ec',
    type: 'vecindad.crossing.post-registered.v1',
    subject: 'post-huaquillas',
    time: '2026-11-30T21:47:23.079163Z',
    occurredat: '2026-11-30T21:47:23.079163Z',
    datacontenttype: 'application/json',
    ledger: 'ec.pe.crossing',
    ledgerposition: '0',
    data: {
      post: 'huaquillas',
      name: 'Centro Binacional de Atención Fronteriza Huaquillas',
      kind: 'land',
      border: 'PE',
      place: {
        admin1: 'El Oro',
        admin2: 'Huaquillas',
      },
      timeZone: 'America/Guayaquil',
      labels: ['Centro Binacional de Atención Fronteriza Huaquillas'],
      source: {
        title: 'Registro de prueba',
        date: '2021-12-15',
      },
    },
  },
  Ledgers_list: {
    ledgers: [
      {
        ledger: 'co.all.anchors',
        size: 1,
        asOf: '2026-11-30T21:45:00.000000Z',
        seal: 'vecindad/co.all.anchors\n1\nTUjgnmcfGELEl6wa6u18p79vbHB/L7uXPdztsk4H5YA=\nasof 2026-11-30T21:45:00.000000Z\n\n— vecindad/co gupbEkEx4JcjivVIZVBVZky15QboYPimYDnKu0Oq16tFz9QXQyIZ827qCze6U0gXZi65RjEjoToh+gHCpsygqsA66A0=\n',
      },
      {
        ledger: 'co.all.crossing',
        size: 0,
        asOf: '2026-11-30T21:45:00.000000Z',
        seal: 'vecindad/co.all.crossing\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nasof 2026-11-30T21:45:00.000000Z\n\n— vecindad/co gupbEifBuOemUUoWlK0G7wuNbbDVnL9S1pk9AAkzg8qCCvU0KK16KqyGpiokbQZ/vv6vZa61jUYz3bA9MuHhGFd61gY=\n',
      },
    ],
  },
  Ledgers_seal:
    'vecindad/ec.co.crossing\n11\nCksrgizONGFyyfw35/qOnVNNH8VChq3yvryAUm5F1lQ=\nasof 2026-11-30T21:47:27.363808Z\n\n— vecindad/ec g4TK9bfrcwlO6d5FY30xtP1uU9DWKapeMk579Q3Yd7rmy8/80l06FVsoE3DnK6qs6tf4aCbCT68mKN0tn0JDXoon7As=\n',
  Ledgers_verify: {
    ledger: 'ec.co.crossing',
    size: 11,
    seals: 10,
    sound: true,
    findings: [],
  },
  Lives_life: {
    subject: 'instrument-ec-desaparecidos',
    steps: [
      {
        id: 'ec.co.agreement/0',
        type: 'vecindad.agreement.proposed.v1',
        event: {
          specversion: '1.0',
          id: 'ec.co.agreement/0',
          source: 'urn:vecindad:ec',
          type: 'vecindad.agreement.proposed.v1',
          subject: 'instrument-ec-desaparecidos',
          time: '2026-11-30T21:47:30.360646Z',
          occurredat: '2026-11-30',
          datacontenttype: 'application/json',
          ledger: 'ec.co.agreement',
          ledgerposition: '0',
          data: {
            kind: 'memorandum',
            title: 'Memorando sobre personas desaparecidas (generado)',
            subject: 'Consultas entre las policías sobre personas desaparecidas',
            generated: true,
            instrument: 'ec-desaparecidos',
            text: {
              content: 'Las policías se consultan.',
              digest: '944a636a1f44ab309758996f5da6038790cc00083ed4555b404ba99430dfbf2b',
              entryIntoForce: {
                by: 'ratification',
              },
              until: '2030-12-31',
              activities: ['information-exchange'],
              authorises: [
                {
                  article: 'art. 4',
                  matters: ['missing-persons'],
                  agencies: ['ec-policia', 'co-policia'],
                },
              ],
              language: 'es',
              noticeMonths: 6,
              version: 'ec-1',
            },
            parties: ['EC', 'CO'],
          },
        },
        recordedBy: 'EC',
        recordedAt: '2026-11-30T21:47:30.360646Z',
        occurredAt: '2026-11-30',
        learnt: {
          CO: {
            at: '2026-11-30T21:47:30.489118Z',
            by: 'receipt',
          },
        },
      },
      {
        id: 'co.ec.agreement/0',
        type: 'vecindad.agreement.text-proposed.v1',
        event: {
          specversion: '1.0',
          id: 'co.ec.agreement/0',
          source: 'urn:vecindad:co',
          type: 'vecindad.agreement.text-proposed.v1',
          subject: 'instrument-ec-desaparecidos',
          time: '2026-11-30T21:47:30.603395Z',
          occurredat: '2026-11-30',
          datacontenttype: 'application/json',
          ledger: 'co.ec.agreement',
          ledgerposition: '0',
          inresponseto: 'ec.co.agreement/0',
          data: {
            instrument: 'ec-desaparecidos',
            text: {
              content: 'Las policías se consultan en diez días.',
              digest: 'e1a8d44cdc18121436143165ebbffb5c146a57179b997b2bd2e20cf80cc29d7c',
              entryIntoForce: {
                by: 'ratification',
              },
              until: '2030-12-31',
              activities: ['information-exchange'],
              authorises: [
                {
                  article: 'art. 4',
                  matters: ['missing-persons'],
                  agencies: ['ec-policia', 'co-policia'],
                },
              ],
              language: 'es',
              noticeMonths: 6,
              version: 'co-1',
            },
          },
        },
        recordedBy: 'CO',
        recordedAt: '2026-11-30T21:47:30.603395Z',
        occurredAt: '2026-11-30',
        answers: 'ec.co.agreement/0',
        learnt: {
          EC: {
            at: '2026-11-30T21:47:30.675857Z',
            by: 'receipt',
          },
        },
      },
    ],
    findings: [],
  },
  Metrics_read:
    '# HELP vecindad_append_batch_size Appends that shared a call to PostgreSQL\n# TYPE vecindad_append_batch_size histogram\nvecindad_append_batch_size_bucket{le="1"} 17\nvecindad_append_batch_size_bucket{le="2"} 18\nvecindad_append_batch_size_bucket{le="4"} 18\nvecindad_append_batch_size_bucket{le="8"} 18\nv…',
  Opening_open: {
    id: 'ec-policia-solicitud',
    part: 'questions',
    content: ['¿Qué saben de la ruta-secreta-Ñandú-7731?'],
  },
  Openings_across: {
    openings: [
      {
        request: 'ec-policia-solicitud',
        part: 'answer-1',
        reason: 'Búsqueda en curso',
        agency: 'ec-policia',
        by: 'analyst@ec-policia',
        at: '2026-11-30T21:47:32.653000Z',
        outcome: 'opened',
      },
      {
        request: 'ec-policia-solicitud',
        part: 'answer-2',
        reason: 'Búsqueda en curso',
        agency: 'ec-policia',
        by: 'analyst@ec-policia',
        at: '2026-11-30T21:47:33.204000Z',
        outcome: 'opened',
      },
    ],
  },
  Openings_of: {
    openings: [
      {
        request: 'ec-policia-solicitud',
        part: 'questions',
        reason: 'Consulta de aduana',
        agency: 'co-dian',
        by: 'customs-analyst@co-dian',
        at: '2026-11-30T21:47:32.234000Z',
        refusal: 'content.unknown',
        outcome: 'refused',
      },
      {
        request: 'ec-policia-solicitud',
        part: 'questions',
        reason: 'Asignación del caso',
        agency: 'co-policia',
        by: 'analyst@co-policia',
        at: '2026-11-30T21:47:32.291000Z',
        outcome: 'opened',
      },
    ],
  },
  Papers_add: {
    digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    size: 48213,
    kind: 'application/pdf',
  },
  Papers_read: '%PDF-1.7 …',
  Post_correctClaim: {
    id: 'puente-corregido',
    version: 5,
  },
  Post_describe: {
    id: 'huaquillas',
    version: 2,
  },
  Post_find: {
    id: 'huaquillas',
    version: 1,
    facts: {
      name: 'Centro Binacional de Atención Fronteriza Huaquillas',
      kind: 'land',
      border: 'PE',
      place: {
        admin1: 'El Oro',
        admin2: 'Huaquillas',
      },
      timeZone: 'America/Guayaquil',
      labels: ['Centro Binacional de Atención Fronteriza Huaquillas'],
      source: {
        title: 'Registro de prueba',
        date: '2021-12-15',
      },
    },
    claims: {},
    history: [
      {
        version: 1,
        at: '2026-11-30T21:47:23.079163Z',
        by: 'border-officer@ec-migracion',
        act: 'registered',
      },
    ],
  },
  Post_list: {
    posts: [
      {
        id: 'huaquillas',
        version: 2,
        facts: {
          name: 'Centro Binacional de Atención Fronteriza Huaquillas',
          kind: 'land',
          border: 'PE',
          place: {
            admin1: 'El Oro',
            admin2: 'Huaquillas',
          },
          timeZone: 'America/Guayaquil',
          labels: ['Centro Binacional de Atención Fronteriza Huaquillas'],
          hours: '00–24',
          source: {
            title: 'Registro de prueba',
            date: '2021-12-15',
          },
        },
        claims: {},
      },
      {
        id: 'marca-ec-co',
        version: 1,
        facts: {
          name: 'Centro Binacional de Atención Fronteriza Huaquillas',
          kind: 'land',
          border: 'CO',
          place: {
            admin1: 'El Oro',
            admin2: 'Huaquillas',
          },
          timeZone: 'America/Guayaquil',
          labels: ['Centro Binacional de Atención Fronteriza Huaquillas'],
          source: {
            title: 'Registro de prueba',
            date: '2021-12-15',
          },
        },
        claims: {},
      },
    ],
  },
  Post_register: {
    id: 'rumichaca',
    version: 1,
  },
  Post_setStatus: {
    id: 'rumichaca',
    version: 2,
  },
  Post_withdrawClaim: {
    id: 'puente-corregido',
    version: 4,
  },
  Posts_find: {
    id: 'rumichaca',
    sides: {
      CO: {
        kind: 'land',
        name: 'Puente Internacional de Rumichaca',
        place: {
          admin1: 'Nariño',
          admin2: 'Ipiales',
        },
        border: 'EC',
        labels: [],
        source: {
          date: '2021-12-15',
          title: 'Registro de prueba',
        },
        timeZone: 'America/Bogota',
      },
      EC: {
        kind: 'land',
        name: 'Centro Nacional de Atención Fronteriza Rumichaca',
        place: {
          admin1: 'Carchi',
          admin2: 'Tulcán',
          latitude: 0.8153,
          longitude: -77.6649,
        },
        border: 'CO',
        labels: ['Centro Nacional de Atención Fronteriza Rumichaca'],
        source: {
          date: '2021-12-15',
          title: 'Registro de prueba',
        },
        timeZone: 'America/Guayaquil',
      },
    },
    traffic: {
      persons: {
        state: 'closed',
        restsOn: {
          EC: {
            side: 'EC',
            traffic: 'persons',
            since: '2020-03-16',
            open: false,
            reason: 'Decisión de la autoridad',
            source: {
              date: '2021-12-15',
              title: 'Registro de prueba',
            },
            by: 'EC',
            place: 1,
            recordedAt: '2026-11-30T21:47:23.386979Z',
          },
        },
        contradictedBy: [],
      },
      vehicles: {
        state: 'unknown',
        restsOn: {},
        contradictedBy: [],
      },
      cargo: {
        state: 'unknown',
        restsOn: {},
        contradictedBy: [],
      },
    },
    claims: [
      {
        side: 'EC',
        traffic: 'persons',
        since: '2020-03-16',
        open: false,
        reason: 'Decisión de la autoridad',
        source: {
          date: '2021-12-15',
          title: 'Registro de prueba',
        },
        by: 'EC',
        place: 1,
        recordedAt: '2026-11-30T21:47:23.386979Z',
      },
    ],
    descriptions: [],
  },
  Posts_list: {
    posts: [
      {
        id: 'huaquillas',
        sides: {
          EC: {
            kind: 'land',
            name: 'Centro Binacional de Atención Fronteriza Huaquillas',
            place: {
              admin1: 'El Oro',
              admin2: 'Huaquillas',
            },
            border: 'PE',
            labels: ['Centro Binacional de Atención Fronteriza Huaquillas'],
            source: {
              date: '2021-12-15',
              title: 'Registro de prueba',
            },
            timeZone: 'America/Guayaquil',
          },
        },
        traffic: {
          persons: {
            state: 'unknown',
            restsOn: {},
            contradictedBy: [],
          },
          vehicles: {
            state: 'unknown',
            restsOn: {},
            contradictedBy: [],
          },
          cargo: {
            state: 'unknown',
            restsOn: {},
            contradictedBy: [],
          },
        },
      },
      {
        id: 'rumichaca',
        sides: {
          EC: {
            kind: 'land',
            name: 'Centro Nacional de Atención Fronteriza Rumichaca',
            place: {
              admin1: 'Carchi',
              admin2: 'Tulcán',
              latitude: 0.8153,
              longitude: -77.6649,
            },
            border: 'CO',
            labels: ['Centro Nacional de Atención Fronteriza Rumichaca'],
            source: {
              date: '2021-12-15',
              title: 'Registro de prueba',
            },
            timeZone: 'America/Guayaquil',
          },
          CO: {
            kind: 'land',
            name: 'Puente Internacional de Rumichaca',
            place: {
              admin1: 'Nariño',
              admin2: 'Ipiales',
            },
            border: 'EC',
            labels: [],
            source: {
              date: '2021-12-15',
              title: 'Registro de prueba',
            },
            timeZone: 'America/Bogota',
          },
        },
        traffic: {
          persons: {
            state: 'disputed',
            restsOn: {
              EC: {
                side: 'EC',
                traffic: 'persons',
                since: '2021-12-17',
                open: true,
                reason: 'Decisión de la autoridad',
                source: {
                  date: '2021-12-15',
                  title: 'Registro de prueba',
                },
                by: 'EC',
                place: 2,
                recordedAt: '2026-11-30T21:47:24.387941Z',
              },
              CO: {
                side: 'CO',
                traffic: 'persons',
                since: '2021-05-17',
                open: true,
                reason: 'Decisión de la autoridad',
                source: {
                  date: '2021-12-15',
                  title: 'Registro de prueba',
                },
                by: 'CO',
                place: 1,
                recordedAt: '2026-11-30T21:47:24.210625Z',
              },
            },
            contradictedBy: [
              {
                side: 'CO',
                traffic: 'persons',
                since: '2022-01-01',
                open: false,
                reason: 'Decisión de la autoridad',
                source: {
                  date: '2021-12-15',
                  title: 'Registro de prueba',
                },
                by: 'EC',
                place: 3,
                recordedAt: '2026-11-30T21:47:24.495938Z',
              },
            ],
          },
          vehicles: {
            state: 'unknown',
            restsOn: {},
            contradictedBy: [],
          },
          cargo: {
            state: 'unknown',
            restsOn: {},
            contradictedBy: [],
          },
        },
      },
    ],
  },
  Quarantine_find: {
    id: 206284380337729,
    consumer: 'inbox',
    ledger: 'ec.co.crossing',
    position: 25,
    code: 'record.unsealed',
    digest: 'c8361f86954074d2bf190d3f49c51a8c0047137916454f63b52c7448a5b642a7',
    foundAt: '2026-11-30T21:47:57.680Z',
    state: 'open',
    detail: 'no seal of ec.co.crossing covers this record; without one it has no effect',
    record:
      '{"specversion":"1.0","id":"ec.co.crossing/25","source":"urn:vecindad:ec","type":"vecindad.crossing.recorded.v2","subject":"00000000-0000-4000-8000-000000000000","time":"2026-01-01T00:00:00.000000Z","occurredat":"2026-01-01","datacontenttype":"application/json","ledger":"ec.co.crossing","ledgerpositi…',
  },
  Quarantine_list: {
    records: [],
  },
  Quarantine_retry: {
    id: 206284380337729,
    consumer: 'inbox',
    ledger: 'ec.co.crossing',
    position: 25,
    code: 'record.unsealed',
    digest: 'c8361f86954074d2bf190d3f49c51a8c0047137916454f63b52c7448a5b642a7',
    foundAt: '2026-11-30T21:47:57.680Z',
    state: 'retried',
    resolution: 'Nobody signed it',
    resolvedBy: 'operator@co-migracion',
    detail: 'no seal of ec.co.crossing covers this record; without one it has no effect',
    record:
      '{"specversion":"1.0","id":"ec.co.crossing/25","source":"urn:vecindad:ec","type":"vecindad.crossing.recorded.v2","subject":"00000000-0000-4000-8000-000000000000","time":"2026-01-01T00:00:00.000000Z","occurredat":"2026-01-01","datacontenttype":"application/json","ledger":"ec.co.crossing","ledgerpositi…',
  },
  Quarantine_skip: {
    id: 206284380337729,
    consumer: 'inbox',
    ledger: 'ec.co.crossing',
    position: 25,
    code: 'record.unsealed',
    digest: 'c8361f86954074d2bf190d3f49c51a8c0047137916454f63b52c7448a5b642a7',
    foundAt: '2026-11-30T21:47:57.680Z',
    state: 'skipped',
    resolution: 'Nobody signed it',
    resolvedBy: 'operator@co-migracion',
    detail: 'no seal of ec.co.crossing covers this record; without one it has no effect',
    record:
      '{"specversion":"1.0","id":"ec.co.crossing/25","source":"urn:vecindad:ec","type":"vecindad.crossing.recorded.v2","subject":"00000000-0000-4000-8000-000000000000","time":"2026-01-01T00:00:00.000000Z","occurredat":"2026-01-01","datacontenttype":"application/json","ledger":"ec.co.crossing","ledgerpositi…',
  },
  Readiness_read: {
    ready: true,
    reasons: [],
  },
  Replays_cancel: {
    id: 'e4e3c59f-67cf-47a3-a375-3d017f53c591',
    model: 'traffic',
    asOf: {
      positions: {
        'co.ec.crossing': 2,
        'ec.co.crossing': 9,
        'ec.pe.crossing': 3,
        'pe.ec.crossing': 0,
        'co.all.crossing': 0,
        'ec.all.crossing': 0,
        'pe.all.crossing': 0,
      },
    },
    state: 'cancelled',
    progress: {
      folded: 0,
      total: 0,
    },
    requestedBy: 'auditor@ec-contraloria',
    requestedAt: '2026-11-30T21:47:26.566Z',
  },
  Replays_find: {
    id: 'e4e3c59f-67cf-47a3-a375-3d017f53c591',
    model: 'traffic',
    asOf: {
      positions: {
        'co.ec.crossing': 2,
        'ec.co.crossing': 9,
        'ec.pe.crossing': 3,
        'pe.ec.crossing': 0,
        'co.all.crossing': 0,
        'ec.all.crossing': 0,
        'pe.all.crossing': 0,
      },
    },
    state: 'running',
    progress: {
      folded: 0,
      total: 0,
    },
    requestedBy: 'auditor@ec-contraloria',
    requestedAt: '2026-11-30T21:47:26.566Z',
  },
  Replays_request: {
    id: 'e4e3c59f-67cf-47a3-a375-3d017f53c591',
    model: 'traffic',
    asOf: {
      positions: {
        'co.ec.crossing': 2,
        'ec.co.crossing': 9,
        'ec.pe.crossing': 3,
        'pe.ec.crossing': 0,
        'co.all.crossing': 0,
        'ec.all.crossing': 0,
        'pe.all.crossing': 0,
      },
    },
    state: 'running',
    progress: {
      folded: 0,
      total: 0,
    },
    requestedBy: 'auditor@ec-contraloria',
    requestedAt: '2026-11-30T21:47:26.566Z',
  },
  Replays_rows: {
    table: 'traffic',
    row: {
      day: '2026-03-01',
      hour: 9,
      mode: 'land',
      post: 'huaquillas',
      ledger: 'ec.pe.crossing',
      persons: 1,
      purpose: '',
      category: '',
      direction: 'entry',
      generated: false,
      nationality: 'PER',
      nationality_form: '',
      nationality_label: '',
    },
  },
  Request_acknowledge: {
    id: 'ec-policia-solicitud',
    version: 1,
  },
  Request_answer: {
    id: 'ec-policia-solicitud',
    version: 2,
  },
  Request_ask: {
    id: 'ec-policia-solicitud',
    version: 1,
  },
  Request_close: {
    id: 'ec-policia-solicitud',
    version: 2,
  },
  Request_find: {
    id: 'ec-policia-llave',
    from: 'ec-policia',
    to: 'co-policia',
    matter: 'missing-persons',
    purpose: 'search-for-persons',
    urgency: 'routine',
    deadline: '2026-12-30T21:47:04.735Z',
    askedAt: '2026-11-30T21:48:58.597000Z',
    basis: {
      instrument: 'ec-base',
      article: 'art. 4',
    },
    state: 'asked',
    overdue: false,
    answers: 0,
    generated: false,
    contents: [
      {
        part: 'questions',
        by: 'ec-policia',
        basis: {
          instrument: 'ec-base',
          article: 'art. 4',
        },
        keyId: 'Sa2WkKCxisGNS-_-7s689NGTdRo5aJoNgTcgxstYto0',
        state: 'opens',
      },
    ],
  },
  Request_list: {
    requests: [],
    early: [],
  },
  Request_refuse: {
    id: 'ec-policia-llave',
    version: 1,
  },
  Resting_list: {
    instrument: 'ec-desaparecidos',
    resting: [
      {
        article: 'art. 4',
        what: 'open-request',
        by: 'ec-policia',
        to: 'co-policia',
        matter: 'missing-persons',
        count: 2,
      },
    ],
    digest: 'f5d161ae2aaef2ace0fabca4c7cfd01ca4ee077fe7ea1e00233c5783167df024',
  },
  SecurityLog_read: {
    entries: [
      {
        id: 177,
        at: '2026-11-30T21:48:00.594Z',
        kind: 'openings-read',
        outcome: 403,
        code: 'caller.not-permitted',
        subject: 'security-officer@ec-migracion',
        agency: 'ec-migracion',
        country: 'EC',
        route: 'GET /v1/openings',
        ids: {},
        address: '127.0.0.1',
        count: 1,
      },
      {
        id: 176,
        at: '2026-11-30T21:48:00.592Z',
        kind: 'openings-read',
        outcome: 403,
        code: 'caller.not-permitted',
        subject: 'operator@ec-migracion',
        agency: 'ec-migracion',
        country: 'EC',
        route: 'GET /v1/openings',
        ids: {},
        address: '127.0.0.1',
        count: 1,
      },
    ],
  },
  Session_answer: {
    id: 'ec-comision-18',
    version: 5,
    named: 'co-1',
  },
  Session_claim: {
    id: 'ec-gabinete-7',
    version: 1,
  },
  Session_convene: {
    id: 'ec-comision-18',
    version: 1,
  },
  Session_file: {
    id: 'ec-comision-18',
    version: 6,
    named: 'ec-1',
  },
  Session_meet: {
    id: 'ec-comision-18',
    version: 2,
  },
  Session_name: {
    id: 'ec-comision-18',
    version: 7,
  },
  Session_propose: {
    id: 'ec-comision-18',
    version: 4,
    named: 'ec-1',
  },
  Session_record: {
    id: 'ec-comision-18',
    version: 8,
  },
  SigningKey_list: {
    keys: [
      'vecindad/ec+b7089d48+AROV1P3sNjhUQbvmK5qWB+ycUaHDZMaTa+7aRmR5EvGn',
      'vecindad/ec+8384caf5+AduNqfEjuLQnQBIBULvE/Xmb2HQz1J9VlDYqaq5/z5zY',
    ],
  },
  SigningKey_rotate: {
    keyId: '8384caf5',
    vkey: 'vecindad/ec+8384caf5+AduNqfEjuLQnQBIBULvE/Xmb2HQz1J9VlDYqaq5/z5zY',
  },
  Traffic_corrections: {
    corrections: [
      {
        post: 'puente-corregido',
        day: '2026-03-01',
        kind: 'annulled',
        reason: 'duplicate',
        crossings: 1,
      },
      {
        post: 'puente-corregido',
        day: '2026-03-01',
        kind: 'annulled',
        reason: 'wrong-post',
        crossings: 1,
      },
    ],
  },
  Traffic_traffic: {
    traffic: [
      {
        period: '2026-03-01T09',
        direction: 'entry',
        nationality: 'COL',
        category: null,
        mode: 'land',
        purpose: null,
        persons: 1,
        generated: 0,
      },
    ],
    total: {
      persons: 1,
      generated: 0,
    },
    coverage: [
      {
        ledger: 'co.ec.crossing',
        country: 'CO',
        state: 'none',
        days: 0,
        first: null,
        last: null,
      },
      {
        ledger: 'ec.co.crossing',
        country: 'EC',
        state: 'complete',
        days: 1,
        first: '2026-03-01',
        last: '2026-03-01',
      },
    ],
  },
};
