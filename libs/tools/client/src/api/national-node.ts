/** Made of `docs/openapi`, with which it is written anew. */
export interface paths {
  '/v1/posts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This country’s register of posts */
    get: operations['Post_list'];
    put?: never;
    /** Enters this country’s side of a post in its register */
    post: operations['Post_register'];
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
    /** One post as this country’s register has it, and how that came about */
    get: operations['Post_find'];
    /** Corrects or completes what the register says of a post */
    put: operations['Post_describe'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/posts/{id}/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Opens or closes a side of a post for a kind of traffic */
    put: operations['Post_setStatus'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/posts/{id}/claims/{claim}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Corrects a claim of this country about a side of a post that was entered wrongly
     * @description It is named by its version, as `history` of the post has it, and keeps its place among the claims.
     */
    post: operations['Post_correctClaim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/posts/{id}/claims/{claim}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraws a claim of this country that should not have been made */
    post: operations['Post_withdrawClaim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/crossings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records one person’s entry or exit */
    post: operations['Crossing_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/crossings/batch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Records many, or puts many right: NDJSON in, NDJSON out, a result per line in order
     * @description Each line is a crossing with its own `id`, or says by `act` that it corrects, annuls or reinstates one; a line sent again adds nothing. Each answer line is `{ line, id, status, position?, problem? }` with status `recorded`, `corrected`, `annulled`, `reinstated`, `unchanged`, `repeated` or `refused`. One bad line costs no other.
     */
    post: operations['Crossing_batch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/crossings/{id}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Corrects a crossing that was recorded wrongly: which fields, and why
     * @description By the agency that recorded it, under its own id. Whoever was told of it is told what was told before and what is right, and the reason; where nothing that was told changes, nothing is told.
     */
    post: operations['Crossing_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/crossings/{id}/annulment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Annuls a crossing: it did not happen, was entered twice …; it counts no more */
    post: operations['Crossing_annul'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/crossings/{id}/reinstatement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reinstates a crossing that was annulled by mistake: it counts again, as it stood */
    post: operations['Crossing_reinstate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/crossings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A crossing that the caller’s agency recorded, with its history */
    get: operations['Crossing_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/protected-crossings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A crossing of a person who seeks protection, with its history, to the agency that recorded it; each look stands in the security log */
    get: operations['ProtectedCrossing_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The imports of the caller’s agency, the newest last */
    get: operations['Import_list'];
    put?: never;
    /**
     * Declares a register before its first line is sent
     * @description NDJSON: first the register as a whole, then what it has, by day and post. Refused (`import.in-already`) where days and posts of it are in already, unless it says which import it replaces, or that it counts again.
     */
    post: operations['Import_declare'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/imports/comparison': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says what of a register is in already, by content; nothing is recorded */
    post: operations['Import_compare'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One import */
    get: operations['Import_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/imports/{id}/rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Rows recorded under an import, in order of their records’ ids, and whether they stand
     * @description A page looks at `limit` rows; `next` is where the following one begins, and is not there at the end.
     */
    get: operations['Import_rows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/imports/{id}/closing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says that every row was sent, and what was answered */
    post: operations['Import_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/imports/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begins to withdraw an import
     * @description Its rows, and those that it kept of imports it replaced, are annulled in batches as any crossing is; `…/withdrawal/completion` ends it.
     */
    post: operations['Import_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/imports/{id}/withdrawal/completion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends a withdrawal; refused while a row stands */
    post: operations['Import_completeWithdrawal'];
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
    /** Proposes an instrument to a neighbour, with the first version of its text */
    post: operations['Instrument_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments/{id}/texts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Proposes changes: another version of the text */
    post: operations['Instrument_proposeText'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments/{id}/agreements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Agrees to a version of the text that the other side proposed */
    post: operations['Instrument_agree'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments/{id}/signatures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Signs a version of the text, for this country alone */
    post: operations['Instrument_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments/{id}/ratifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Notifies by note that this country’s internal requirements are met */
    post: operations['Instrument_ratify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments/{id}/extensions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** This country’s note of an exchange of notes that extends the term */
    post: operations['Instrument_extend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments/{id}/denunciations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Denounces the instrument by note; it ends when the notice has run */
    post: operations['Instrument_denounce'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments/{id}/suspensions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Suspends the instrument, or some articles: nothing more is shared under them */
    post: operations['Instrument_suspend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments/{id}/resumptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends this country’s suspension, of all or of some articles */
    post: operations['Instrument_resume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments/{id}/amendments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** This country’s note of an exchange of notes that amends articles */
    post: operations['Instrument_amend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments/{id}/endings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** This country’s note of an exchange of notes that ends the instrument, or replaces it by another */
    post: operations['Instrument_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments/{id}/reservations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reserves this country’s position on some articles */
    post: operations['Instrument_reserve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments/{id}/reservation-withdrawals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraws this country’s reservation by note */
    post: operations['Instrument_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments/{id}/objections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Objects to the other side’s reservation */
    post: operations['Instrument_object'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments/{id}/declinations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says by note that this country, which has signed, will not become bound */
    post: operations['Instrument_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments/{id}/publications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Where this country has published, registered or deposited the instrument */
    post: operations['Instrument_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments/{id}/partner-acts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reports what a further party, which has no node, has done */
    post: operations['Instrument_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments/{id}/claims': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Enters what a source says of an instrument of the past; the same claim again is corrected, and alike changes nothing */
    post: operations['Instrument_claim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments/{id}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Corrects how this country entered what it proposed; as it stands changes nothing */
    post: operations['Instrument_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/instruments/{id}/rectifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** This country’s agreement to correct an error in the signed text; as it stands changes nothing */
    post: operations['Instrument_rectify'];
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
  '/v1/instruments/{id}/resting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What rests on an instrument today; its digest is what a suspension confirms to have seen */
    get: operations['Resting_list'];
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
    get: operations['ExternalsOfNode_list'];
    put?: never;
    /** Records an instrument to which no neighbour is party; no neighbour is told */
    post: operations['External_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/external-instruments/{id}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Corrects how it was entered; as it stands changes nothing */
    post: operations['External_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/external-instruments/{id}/acts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reports what this country or a partner has done */
    post: operations['External_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/external-instruments/{id}/publications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes it public by where it was published: from then on all neighbours have it whole */
    post: operations['External_publish'];
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
    get: operations['ExternalsOfNode_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the caller’s agency asked, and what it was asked */
    get: operations['Request_list'];
    put?: never;
    /** Asks an agency of the other side, under an article in force; the questions are sealed for it */
    post: operations['Request_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/requests/{id}/acknowledgement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says that the agency has the request in hand */
    post: operations['Request_acknowledge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/requests/{id}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answers, in part or completely; the content is sealed for the agency that asked */
    post: operations['Request_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/requests/{id}/refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Refuses, for a coded reason */
    post: operations['Request_refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/requests/{id}/closure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Closes one’s own request, with feedback */
    post: operations['Request_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/requests/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One exchange, and what content of it there is to open */
    get: operations['Request_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/requests/{id}/openings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Openings of one exchange */
    get: operations['Openings_of'];
    put?: never;
    /**
     * Opens questions or an answer sealed for the caller’s agency, for a stated reason
     * @description Each time, opened or refused, is written with the caller’s name first.
     */
    post: operations['Opening_open'];
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
    /** States a body of a relation: its mandate, what founds it, its seats by office; again, it is corrected */
    post: operations['Body_establish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/bodies/{id}/recognitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Recognises a body that the other country stated */
    post: operations['Body_recognise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/bodies/{id}/seats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Names this country’s seats, by office */
    post: operations['Body_seat'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/bodies/{id}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** States what an instrument, or an acta of the body above, changed of a body */
    post: operations['Body_change'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/bodies/{id}/ends': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** States what ended a body, and into which it was merged */
    post: operations['Body_end'];
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
    /** Convenes a session of a body, and says when, how and where */
    post: operations['Session_convene'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions/{id}/claims': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Enters what a source says of a session of the past; the same claim again is corrected, and alike changes nothing */
    post: operations['Session_claim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions/{id}/meetings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stands by a date, mode, place and host: the other’s, or a counter-proposal */
    post: operations['Session_meet'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions/{id}/agenda': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Proposes an item of the agenda */
    post: operations['Session_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions/{id}/agenda/{item}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accepts, merges or defers an item of the agenda, or takes its own back */
    post: operations['Session_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions/{id}/papers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lays a paper before a session, by its digest */
    post: operations['Session_file'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions/{id}/delegations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Names this country’s delegation, by office */
    post: operations['Session_name'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions/{id}/records': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records what became of a session, and which of this country’s offices were there */
    post: operations['Session_record'];
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
    /** Drafts the acta of a session, or one that supplements an acta that is signed */
    post: operations['Acta_draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/actas/{id}/drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Proposes another version of the draft */
    post: operations['Acta_redraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/actas/{id}/agreements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stands by a version that is there, by its digest */
    post: operations['Acta_agree'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/actas/{id}/signatures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Signs a version as head of this country’s delegation, for this country alone */
    post: operations['Acta_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/commitments/{id}/claims': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Enters what a source says of a commitment of the past; the same claim again is corrected, and alike changes nothing */
    post: operations['Commitment_claim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/commitments/{id}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says how far a commitment has come as this country sees it, with its evidence */
    post: operations['Commitment_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/commitments/{id}/undertakings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says by which project or activity this country carries a commitment out */
    post: operations['Commitment_undertake'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/batch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enters many claims of sessions and commitments: NDJSON in, NDJSON out, a result per line in order
     * @description Each line is a claim that says by `of` and `id` what it is of; the same claim again is corrected, and a line sent again adds nothing. Each answer line is `{ line, id, status, position?, problem? }` with status `claimed`, `unchanged` or `refused`. One bad line costs no other.
     */
    post: operations['Claims_batch'];
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
  '/v1/offices/{id}/holders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says who holds an office of this country from a day on, or that nobody does; the same day again corrects. It stays at home */
    post: operations['Office_name'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/offices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Offices of this country, each with who holds it on a day */
    get: operations['Office_offices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/offices/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One office: who holds it on a day, and who has held it */
    get: operations['Office_office'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Cases, by kind, post and state, and by whether somebody has to act */
    get: operations['Cases_list'];
    put?: never;
    /** Records a refusal, a measure, or help alone; the limits of the law follow as duties */
    post: operations['Case_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/cases/{id}/hearings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Whether the person was heard, and what was said; or why nobody was */
    post: operations['Case_hear'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/cases/{id}/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The person was told of the decision: in which language, with whose help, and whether it was understood */
    post: operations['Case_notify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/cases/{id}/remedies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Which remedy the person was told of, before whom and until when; that day becomes a duty */
    post: operations['Case_explain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/cases/{id}/remedies-lodged': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A remedy was used */
    post: operations['Case_lodge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/cases/{id}/remedies-decided': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What was decided on a remedy, and by whom */
    post: operations['Case_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/cases/{id}/referrals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Passes the person on: to protection, for trafficking, to health care, or as a child alone */
    post: operations['Case_refer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/cases/{id}/referrals/{referral}/receipt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Whoever is to help has received the person */
    post: operations['Case_receive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/cases/{id}/referrals/{referral}/outcome': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What became of a referral */
    post: operations['Case_concludeReferral'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/cases/{id}/consular-rights': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The person was told that their consul can be told, and whether they ask for it */
    post: operations['Case_explainConsularRight'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/cases/{id}/consular-notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A consul was told; of somebody who asks for protection never that of the country of origin */
    post: operations['Case_notifyConsul'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/cases/{id}/counsel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Somebody defends the person from now on */
    post: operations['Case_assignCounsel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/cases/{id}/interpreters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Somebody interprets from now on */
    post: operations['Case_assignInterpreter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/cases/{id}/reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A judge has reviewed the measure */
    post: operations['Case_review'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/cases/{id}/claims': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The person asks for protection: nobody outside is told, now or later */
    post: operations['Case_claim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/cases/{id}/conclusion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What became of the person; `If-Match` names the version that was seen */
    post: operations['Case_conclude'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/cases/{id}/annulment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** It was recorded wrongly and does not count; `If-Match` names the version that was seen */
    post: operations['Case_annul'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/cases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One case whole: what was done, what was said, who has to act by when, and what is missing */
    get: operations['Cases_case'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/cases/{id}/looks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who looked at a case whole, and when; the oldest first */
    get: operations['Cases_looksAt'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/duties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** By when the caller’s agency has to act; to the ombudsman, every agency’s */
    get: operations['Cases_duties'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/safeguards/limits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The limits of the law, each with its norm, its version and how far its source was followed */
    get: operations['Cases_limits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agency-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every agency, with the key that content for it is sealed with */
    get: operations['AgencyKey_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agency-keys/{agency}/rotations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes an agency’s next key and announces it; what was sealed before still opens */
    post: operations['AgencyKey_rotate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/openings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Openings of all exchanges: an auditor’s country’s, a supervisor’s agency’s */
    get: operations['Openings_across'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/papers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Keeps a paper of this country
     * @description Its bytes are the body, 26214400 at most, of the kind that Content-Type says. The same bytes are the same paper: sent again, nothing changes.
     */
    post: operations['Papers_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/papers/{digest}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A paper as it was kept, after a look whether it still is */
    get: operations['Papers_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/persons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Records a person under a pseudonym
     * @description Sent again under the same key it answers the same pseudonym, whatever it says: nothing is kept by which two identities could be compared.
     */
    post: operations['Persons_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/person-lookups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Who is known by this document, name and birth date, or contact
     * @description Who asks, what for and which subjects are answered is written before it is answered.
     */
    post: operations['Persons_find'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/persons/{subject}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who a person is; the look is written before it is answered */
    get: operations['Persons_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/persons/{subject}/rectifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Seals what was wrong of an identity as it is right; it is found by that from now on */
    post: operations['Persons_rectify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/persons/{subject}/erasure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The certificate of an erasure: when, by whom, on which basis */
    get: operations['Persons_certificate'];
    put?: never;
    /**
     * Destroys what opens an identity and what it is found by, and certifies it
     * @description Once and for ever. Asked again, it answers the certificate that was given.
     */
    post: operations['Persons_erase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/persons/{subject}/openings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who looked at a person, what for and on which basis; oldest first, 200 at most; an erased person’s too */
    get: operations['PersonLinks_openings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/persons/{subject}/links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** With whom a person was found to be one; what was ended since, too */
    get: operations['PersonLinks_links'];
    put?: never;
    /** Two pseudonyms are one person: each is found with the other */
    post: operations['PersonLinks_link'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/persons/{subject}/links/{other}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** That was wrong: they are two again. That they were taken for one stays written */
    post: operations['PersonLinks_unlink'];
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
  '/v1/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The public keys of this country, oldest first */
    get: operations['SigningKey_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/keys/rotations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a new signing key into use and announces it, sealed by the present one */
    post: operations['SigningKey_rotate'];
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
    PlaceBody: {
      /** @description Province or department */
      admin1?: string;
      /** @description Canton, municipality or district */
      admin2?: string;
      locality?: string;
      latitude?: number;
      longitude?: number;
      /** @description UN/LOCODE */
      locode?: string;
    };
    SourceBody: {
      /** @description Document or authority */
      title: string;
      /**
       * @description When the source says so
       * @example 2021-12-15
       */
      date: string;
      url?: string;
      page?: string;
      /** @enum {string} */
      confidence?: 'established' | 'reported' | 'uncertain';
    };
    RegisterPostBody: {
      name: string;
      /** @enum {string} */
      kind: 'land' | 'river' | 'sea' | 'air';
      /** @description CENAF, CEBAF, … */
      facility?: string;
      /**
       * @description The neighbour on the other side; none at an airport or sea port
       * @enum {string}
       */
      border?: 'EC' | 'CO' | 'PE';
      place: components['schemas']['PlaceBody'];
      /** @example America/Guayaquil */
      timeZone: string;
      /** @description Names under which registers know it */
      labels: string[];
      counterpart?: string;
      hours?: string;
      notes?: string;
      source: components['schemas']['SourceBody'];
      /**
       * @description The same on both sides
       * @example rumichaca
       */
      id: string;
    };
    WhyCorrectedBody: {
      /**
       * @description The neighbour is told this too
       * @enum {string}
       */
      reason: 'typing-error' | 'misread-document' | 'wrong-post' | 'wrong-time' | 'other';
      /** @description In words. It stays at home */
      note?: string;
    };
    DescribePostBody: {
      name: string;
      /** @enum {string} */
      kind: 'land' | 'river' | 'sea' | 'air';
      /** @description CENAF, CEBAF, … */
      facility?: string;
      /**
       * @description The neighbour on the other side; none at an airport or sea port
       * @enum {string}
       */
      border?: 'EC' | 'CO' | 'PE';
      place: components['schemas']['PlaceBody'];
      /** @example America/Guayaquil */
      timeZone: string;
      /** @description Names under which registers know it */
      labels: string[];
      counterpart?: string;
      hours?: string;
      notes?: string;
      source: components['schemas']['SourceBody'];
      /** @description Where what stood before was wrong; not where it has changed since or is told more of */
      correction?: components['schemas']['WhyCorrectedBody'];
    };
    PostStatusBody: {
      /** @enum {string} */
      status: 'open' | 'closed';
      /** @enum {string} */
      traffic: 'persons' | 'vehicles' | 'cargo';
      /**
       * @description Own side unless said; the other side’s: a report
       * @enum {string}
       */
      side?: 'EC' | 'CO' | 'PE';
      /** @example 2021-12-17 */
      since: string;
      reason: string;
      source: components['schemas']['SourceBody'];
    };
    CorrectedClaim: {
      /** @enum {string} */
      status?: 'open' | 'closed';
      /** @enum {string} */
      traffic?: 'persons' | 'vehicles' | 'cargo';
      /** @enum {string} */
      side?: 'EC' | 'CO' | 'PE';
      /** @example 2021-12-17 */
      since?: string;
      reason?: string;
      source?: components['schemas']['SourceBody'];
    };
    ClaimCorrectionBody: {
      /**
       * @description The neighbour is told this too
       * @enum {string}
       */
      reason: 'typing-error' | 'misread-document' | 'wrong-post' | 'wrong-time' | 'other';
      /** @description In words. It stays at home */
      note?: string;
      /** @description What was wrong, as it is right; what is not named stays */
      fields: components['schemas']['CorrectedClaim'];
    };
    ClaimWithdrawalBody: {
      /**
       * @description The neighbour is told this too
       * @enum {string}
       */
      reason: 'duplicate' | 'did-not-happen' | 'wrong-post' | 'typing-error' | 'other';
      /** @description In words. It stays at home */
      note?: string;
    };
    CrossingBody: {
      /** @example rumichaca */
      post: string;
      /** @enum {string} */
      direction: 'entry' | 'exit';
      /**
       * @description By the post’s clock; only the date where the register has no more
       * @example 2026-03-01T09:05:00-05:00
       */
      occurredAt: string;
      /**
       * @description A code; a register’s own word goes in `modeLabel`, and one of the two is given
       * @example land
       * @enum {string}
       */
      mode?: 'land' | 'river' | 'sea' | 'air' | 'unspecified';
      /** @description The register’s own word for the mode, where no code says it */
      modeLabel?: string;
      /**
       * @description ISO 3166-1 alpha-3, ICAO Doc 9303; a register’s own word goes in `nationalityLabel`, and one of the two is given
       * @example COL
       */
      nationality?: string;
      /** @description The register’s own word for the nationality, where no code says it */
      nationalityLabel?: string;
      /**
       * @description A code; a register’s own word goes in `documentTypeLabel`
       * @example passport
       * @enum {string}
       */
      documentType?:
        | 'passport'
        | 'identity-card'
        | 'foreigner-card'
        | 'border-card'
        | 'crew-document'
        | 'birth-certificate'
        | 'laissez-passer'
        | 'refugee-travel-document'
        | 'other'
        | 'none';
      /** @description The register’s own word for the document, where no code says it */
      documentTypeLabel?: string;
      /**
       * @description ISO 3166-1 alpha-3, ICAO Doc 9303; a register’s own word goes in `residenceLabel`
       * @example COL
       */
      residence?: string;
      /** @description The register’s own word for where the person lives, where no code says it */
      residenceLabel?: string;
      /**
       * @description national, visitor, resident, border-resident, crew, official, refugee, asylum-seeker, stateless, humanitarian, ec-9-i, ec-9-ii, ec-9-iii, ec-9-iv, ec-9-v, ec-9-vi, ec-9-vii, ec-10-ai, ec-10-i, ec-10-ii, ec-10-iii, ec-10-iv, ec-10-v, ec-10-vi, ec-12-v, ec-12-vi, ec-12-vii, ec-12-viii, ec-res, ec-rp-caf, ec-rp-cev, ec-rp-mat, ec-rp-mdi, ec-rp-mer, ec-rp-tem, ec-rp-una, ec-rt-amp, ec-rt-cee, ec-rt-cev, ec-rt-cie, ec-rt-dep, ec-rt-est, ec-rt-inv, ec-rt-jub, ec-rt-mer, ec-rt-pro, ec-rt-rel, ec-rt-tra, ec-rt-una, ec-rt-vol, ec-convenio-chileno-ecuatoriano, ec-convenio-colombo-ecuatoriano, ec-12-iv, ec-12-ix, ec-12-x, ec-12-xi, ec-rt-exc, ec-t-3, ec-vt-esp, ec-vt-tes, ec-vt-tur, ec-tripulante, ec-12-i, ec-12-ii, ec-12-iii; a register’s own word goes in `categoryLabel`
       * @example national
       */
      category?: string;
      /** @description The register’s own word for the migration category, where no code says it */
      categoryLabel?: string;
      /**
       * @description A code; a register’s own word goes in `purposeLabel`
       * @example tourism
       * @enum {string}
       */
      purpose?:
        | 'tourism'
        | 'family'
        | 'events'
        | 'health'
        | 'religion'
        | 'business'
        | 'work'
        | 'study'
        | 'residence'
        | 'transit'
        | 'protection'
        | 'other';
      /** @description The register’s own word for the purpose of travel, where no code says it */
      purposeLabel?: string;
      /**
       * @description A code; a register’s own word goes in `sexLabel`
       * @example F
       * @enum {string}
       */
      sex?: 'F' | 'M' | 'X';
      /** @description The register’s own word for the sex, where no code says it */
      sexLabel?: string;
      /** @description Whole years */
      age?: number;
      /**
       * @description Situation of the crossing, never of a person
       * @enum {string}
       */
      situation?: 'regular' | 'irregular';
      /** @description Invented for demonstration */
      generated?: boolean;
      /** @description The person says at the post that they seek protection. No other country is told; here it is shown to who may know */
      seeksProtection?: boolean;
      /**
       * @description Of an entry: whether the document has the exit stamp of the country that was left; unknown unless said
       * @enum {string}
       */
      exitStamp?: 'seen' | 'not-seen' | 'unknown';
      /** @description The record’s identity at your agency; the Idempotency-Key unless said */
      id?: string;
    };
    CrossingLine: {
      /** @example rumichaca */
      post: string;
      /** @enum {string} */
      direction: 'entry' | 'exit';
      /**
       * @description By the post’s clock; only the date where the register has no more
       * @example 2026-03-01T09:05:00-05:00
       */
      occurredAt: string;
      /**
       * @description A code; a register’s own word goes in `modeLabel`, and one of the two is given
       * @example land
       * @enum {string}
       */
      mode?: 'land' | 'river' | 'sea' | 'air' | 'unspecified';
      /** @description The register’s own word for the mode, where no code says it */
      modeLabel?: string;
      /**
       * @description ISO 3166-1 alpha-3, ICAO Doc 9303; a register’s own word goes in `nationalityLabel`, and one of the two is given
       * @example COL
       */
      nationality?: string;
      /** @description The register’s own word for the nationality, where no code says it */
      nationalityLabel?: string;
      /**
       * @description A code; a register’s own word goes in `documentTypeLabel`
       * @example passport
       * @enum {string}
       */
      documentType?:
        | 'passport'
        | 'identity-card'
        | 'foreigner-card'
        | 'border-card'
        | 'crew-document'
        | 'birth-certificate'
        | 'laissez-passer'
        | 'refugee-travel-document'
        | 'other'
        | 'none';
      /** @description The register’s own word for the document, where no code says it */
      documentTypeLabel?: string;
      /**
       * @description ISO 3166-1 alpha-3, ICAO Doc 9303; a register’s own word goes in `residenceLabel`
       * @example COL
       */
      residence?: string;
      /** @description The register’s own word for where the person lives, where no code says it */
      residenceLabel?: string;
      /**
       * @description national, visitor, resident, border-resident, crew, official, refugee, asylum-seeker, stateless, humanitarian, ec-9-i, ec-9-ii, ec-9-iii, ec-9-iv, ec-9-v, ec-9-vi, ec-9-vii, ec-10-ai, ec-10-i, ec-10-ii, ec-10-iii, ec-10-iv, ec-10-v, ec-10-vi, ec-12-v, ec-12-vi, ec-12-vii, ec-12-viii, ec-res, ec-rp-caf, ec-rp-cev, ec-rp-mat, ec-rp-mdi, ec-rp-mer, ec-rp-tem, ec-rp-una, ec-rt-amp, ec-rt-cee, ec-rt-cev, ec-rt-cie, ec-rt-dep, ec-rt-est, ec-rt-inv, ec-rt-jub, ec-rt-mer, ec-rt-pro, ec-rt-rel, ec-rt-tra, ec-rt-una, ec-rt-vol, ec-convenio-chileno-ecuatoriano, ec-convenio-colombo-ecuatoriano, ec-12-iv, ec-12-ix, ec-12-x, ec-12-xi, ec-rt-exc, ec-t-3, ec-vt-esp, ec-vt-tes, ec-vt-tur, ec-tripulante, ec-12-i, ec-12-ii, ec-12-iii; a register’s own word goes in `categoryLabel`
       * @example national
       */
      category?: string;
      /** @description The register’s own word for the migration category, where no code says it */
      categoryLabel?: string;
      /**
       * @description A code; a register’s own word goes in `purposeLabel`
       * @example tourism
       * @enum {string}
       */
      purpose?:
        | 'tourism'
        | 'family'
        | 'events'
        | 'health'
        | 'religion'
        | 'business'
        | 'work'
        | 'study'
        | 'residence'
        | 'transit'
        | 'protection'
        | 'other';
      /** @description The register’s own word for the purpose of travel, where no code says it */
      purposeLabel?: string;
      /**
       * @description A code; a register’s own word goes in `sexLabel`
       * @example F
       * @enum {string}
       */
      sex?: 'F' | 'M' | 'X';
      /** @description The register’s own word for the sex, where no code says it */
      sexLabel?: string;
      /** @description Whole years */
      age?: number;
      /**
       * @description Situation of the crossing, never of a person
       * @enum {string}
       */
      situation?: 'regular' | 'irregular';
      /** @description Invented for demonstration */
      generated?: boolean;
      /** @description The person says at the post that they seek protection. No other country is told; here it is shown to who may know */
      seeksProtection?: boolean;
      /**
       * @description Of an entry: whether the document has the exit stamp of the country that was left; unknown unless said
       * @enum {string}
       */
      exitStamp?: 'seen' | 'not-seen' | 'unknown';
      /**
       * @description `record` unless said
       * @enum {string}
       */
      act?: 'record';
      /** @description The record’s identity at your agency */
      id: string;
    };
    CorrectedFields: {
      /** @example rumichaca */
      post?: string;
      /** @enum {string} */
      direction?: 'entry' | 'exit';
      /**
       * @description By the post’s clock; only the date where the register has no more
       * @example 2026-03-01T09:05:00-05:00
       */
      occurredAt?: string;
      /**
       * @description A code; a register’s own word goes in `modeLabel`
       * @example land
       * @enum {string}
       */
      mode?: 'land' | 'river' | 'sea' | 'air' | 'unspecified';
      /** @description The register’s own word for the mode, where no code says it */
      modeLabel?: string;
      /**
       * @description ISO 3166-1 alpha-3, ICAO Doc 9303; a register’s own word goes in `nationalityLabel`
       * @example COL
       */
      nationality?: string;
      /** @description The register’s own word for the nationality, where no code says it */
      nationalityLabel?: string;
      /**
       * @description A code; a register’s own word goes in `documentTypeLabel`
       * @example passport
       * @enum {string}
       */
      documentType?:
        | 'passport'
        | 'identity-card'
        | 'foreigner-card'
        | 'border-card'
        | 'crew-document'
        | 'birth-certificate'
        | 'laissez-passer'
        | 'refugee-travel-document'
        | 'other'
        | 'none';
      /** @description The register’s own word for the document, where no code says it */
      documentTypeLabel?: string;
      /**
       * @description ISO 3166-1 alpha-3, ICAO Doc 9303; a register’s own word goes in `residenceLabel`
       * @example COL
       */
      residence?: string;
      /** @description The register’s own word for where the person lives, where no code says it */
      residenceLabel?: string;
      /**
       * @description national, visitor, resident, border-resident, crew, official, refugee, asylum-seeker, stateless, humanitarian, ec-9-i, ec-9-ii, ec-9-iii, ec-9-iv, ec-9-v, ec-9-vi, ec-9-vii, ec-10-ai, ec-10-i, ec-10-ii, ec-10-iii, ec-10-iv, ec-10-v, ec-10-vi, ec-12-v, ec-12-vi, ec-12-vii, ec-12-viii, ec-res, ec-rp-caf, ec-rp-cev, ec-rp-mat, ec-rp-mdi, ec-rp-mer, ec-rp-tem, ec-rp-una, ec-rt-amp, ec-rt-cee, ec-rt-cev, ec-rt-cie, ec-rt-dep, ec-rt-est, ec-rt-inv, ec-rt-jub, ec-rt-mer, ec-rt-pro, ec-rt-rel, ec-rt-tra, ec-rt-una, ec-rt-vol, ec-convenio-chileno-ecuatoriano, ec-convenio-colombo-ecuatoriano, ec-12-iv, ec-12-ix, ec-12-x, ec-12-xi, ec-rt-exc, ec-t-3, ec-vt-esp, ec-vt-tes, ec-vt-tur, ec-tripulante, ec-12-i, ec-12-ii, ec-12-iii; a register’s own word goes in `categoryLabel`
       * @example national
       */
      category?: string;
      /** @description The register’s own word for the migration category, where no code says it */
      categoryLabel?: string;
      /**
       * @description A code; a register’s own word goes in `purposeLabel`
       * @example tourism
       * @enum {string}
       */
      purpose?:
        | 'tourism'
        | 'family'
        | 'events'
        | 'health'
        | 'religion'
        | 'business'
        | 'work'
        | 'study'
        | 'residence'
        | 'transit'
        | 'protection'
        | 'other';
      /** @description The register’s own word for the purpose of travel, where no code says it */
      purposeLabel?: string;
      /**
       * @description A code; a register’s own word goes in `sexLabel`
       * @example F
       * @enum {string}
       */
      sex?: 'F' | 'M' | 'X';
      /** @description The register’s own word for the sex, where no code says it */
      sexLabel?: string;
      /** @description Whole years */
      age?: number;
      /**
       * @description Situation of the crossing, never of a person
       * @enum {string}
       */
      situation?: 'regular' | 'irregular';
      /** @description Invented for demonstration */
      generated?: boolean;
    };
    CorrectionLine: {
      /**
       * @description Whoever was told of the crossing is told this too
       * @enum {string}
       */
      reason: 'typing-error' | 'misread-document' | 'wrong-post' | 'wrong-time' | 'other';
      /** @description In words. It stays at home */
      note?: string;
      /** @description What was wrong, as it is right; what is not named stays */
      fields: components['schemas']['CorrectedFields'];
      /** @description What is not known after all */
      remove?: ('documentType' | 'residence' | 'category' | 'purpose' | 'sex' | 'age' | 'situation')[];
      /** @enum {string} */
      act: 'correct';
      /** @description The record’s identity at your agency */
      id: string;
      /** @description The same key is the same act on this record, however often it is sent */
      key: string;
      /** @description The version that you saw; where it is another, 412 */
      version?: number;
    };
    AnnulmentLine: {
      /**
       * @description Whoever was told of the crossing is told this too
       * @enum {string}
       */
      reason: 'duplicate' | 'did-not-happen' | 'wrong-post' | 'typing-error' | 'other';
      /** @description In words. It stays at home */
      note?: string;
      /** @enum {string} */
      act: 'annul';
      /** @description The record’s identity at your agency */
      id: string;
      /** @description The same key is the same act on this record, however often it is sent */
      key: string;
      /** @description The version that you saw; where it is another, 412 */
      version?: number;
    };
    ReinstatementLine: {
      /** @description In words. It stays at home */
      note: string;
      /** @enum {string} */
      act: 'reinstate';
      /** @description The record’s identity at your agency */
      id: string;
      /** @description The same key is the same act on this record, however often it is sent */
      key: string;
      /** @description The version that you saw; where it is another, 412 */
      version?: number;
    };
    CorrectionBody: {
      /**
       * @description Whoever was told of the crossing is told this too
       * @enum {string}
       */
      reason: 'typing-error' | 'misread-document' | 'wrong-post' | 'wrong-time' | 'other';
      /** @description In words. It stays at home */
      note?: string;
      /** @description What was wrong, as it is right; what is not named stays */
      fields: components['schemas']['CorrectedFields'];
      /** @description What is not known after all */
      remove?: ('documentType' | 'residence' | 'category' | 'purpose' | 'sex' | 'age' | 'situation')[];
    };
    AnnulmentBody: {
      /**
       * @description Whoever was told of the crossing is told this too
       * @enum {string}
       */
      reason: 'duplicate' | 'did-not-happen' | 'wrong-post' | 'typing-error' | 'other';
      /** @description In words. It stays at home */
      note?: string;
    };
    ReinstatementBody: {
      /** @description In words. It stays at home */
      note: string;
    };
    DeclarationHead: {
      /**
       * @description Its name at your agency; records of its rows begin with it
       * @example esi-6cebd34b22ea
       */
      id: string;
      /** @description The file’s name */
      file: string;
      /** @description Of the file’s bytes, decompressed */
      digest: string;
      /** @description Sum of the rows’ SHA-256 in four lanes of 32 bits, hex: it does not depend on their order */
      content: string;
      rows: number;
      /** @description The earlier import that it takes the place of */
      replaces?: string;
      /** @description Another register although its days and posts are in already */
      again?: boolean;
    };
    CountsBody: {
      recorded: number;
      repeated: number;
      refused: number;
      /** @description Rows of the import that it replaces, which it has too */
      kept: number;
      /** @description Rows of the import that it replaces, which it has not */
      annulled: number;
    };
    ClosingBody: {
      counts: components['schemas']['CountsBody'];
    };
    WithdrawalBody: {
      /** @description Why */
      reason: string;
    };
    EntryIntoForceBody: {
      /**
       * @description Counted from the later signature, or from the later note of ratification
       * @enum {string}
       */
      by: 'signature' | 'ratification';
      /** @description Days after that */
      days?: number;
      /**
       * Format: date
       * @description Not before this day
       * @example 2026-11-23
       */
      notBefore?: string;
      /** @description Applied provisionally from the later signature */
      provisionally?: boolean;
    };
    ClauseBody: {
      /** @example art. 4 */
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
      /**
       * @description Codes of both parties’ agencies
       * @example [
       *       "ec-policia",
       *       "co-policia"
       *     ]
       */
      agencies: string[];
    };
    PartBody: {
      /**
       * @description What the instrument calls it
       * @example anexo 4
       */
      part: string;
      /** @enum {string} */
      kind: 'annex' | 'plan' | 'fund' | 'programme' | 'regulation';
      title: string;
      /**
       * Format: date
       * @description Last day of its own term; the instrument’s unless said
       * @example 2026-11-23
       */
      until?: string;
    };
    ArticleBody: {
      /** @example art. 4 */
      article: string;
      text?: string;
      /**
       * @description The part that it stands in, and ends with
       * @example anexo 4
       */
      part?: string;
      /** @description What the parties do under it */
      activities?: (
        | 'information-exchange'
        | 'joint-training'
        | 'integrated-control'
        | 'free-movement'
        | 'development'
        | 'joint-patrol'
        | 'joint-military-operation'
      )[];
    };
    TextBody: {
      /** @description The text itself, its line ends as line feeds; its digest is then computed */
      content?: string;
      /** @description SHA-256 of the text’s UTF-8 bytes, hex */
      digest?: string;
      /** @description BCP 47; es unless said */
      language?: string;
      /** @description Where the text is */
      uri?: string;
      entryIntoForce: components['schemas']['EntryIntoForceBody'];
      /**
       * Format: date
       * @description Last day of the term; indefinite unless said
       * @example 2026-11-23
       */
      until?: string;
      /** @description Months from denunciation to its effect; 6 unless said */
      noticeMonths?: number;
      /** @description What the parties would do */
      activities: (
        | 'information-exchange'
        | 'joint-training'
        | 'integrated-control'
        | 'free-movement'
        | 'development'
        | 'joint-patrol'
        | 'joint-military-operation'
      )[];
      /** @description Articles under which agencies may share */
      authorises: components['schemas']['ClauseBody'][];
      /** @description What has a term of its own */
      parts?: components['schemas']['PartBody'][];
      /** @description All articles, or none */
      articles?: components['schemas']['ArticleBody'][];
      /** @description Who keeps the original */
      depositary?: string;
    };
    PartnerBody: {
      /**
       * @description A short name
       * @example be
       */
      partner: string;
      name: string;
    };
    ProposalBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /** @description The name; your country’s code is put before it */
      id?: string;
      /**
       * @description The other party
       * @enum {string}
       */
      with: 'EC' | 'CO' | 'PE';
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
      text: components['schemas']['TextBody'];
      source?: components['schemas']['SourceBody'];
      /** @description Invented for demonstration */
      generated?: boolean;
      /**
       * @description Codes of the agencies that conclude it, where the States do not
       * @example [
       *       "ec-fiscalia",
       *       "co-fiscalia"
       *     ]
       */
      agencies?: string[];
      /** @description Further parties, which have no node */
      partners?: components['schemas']['PartnerBody'][];
    };
    CounterProposalBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      text: components['schemas']['TextBody'];
    };
    AgreementBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /**
       * @description As the text’s proposer named it
       * @example co-1
       */
      version: string;
    };
    SignatureBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /**
       * @description As the text’s proposer named it
       * @example co-1
       */
      version: string;
      place: string;
      /** @description The office of who binds the country */
      representative: string;
      /** @description Reference, where the representative is not of the foreign ministry */
      fullPowers?: string;
      source?: components['schemas']['SourceBody'];
    };
    NoteBody: {
      /** @description In the sender’s register */
      number: string;
      /**
       * Format: date
       * @example 2026-11-23
       */
      date: string;
    };
    RatificationBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      note: components['schemas']['NoteBody'];
      /**
       * @description By which act; ratification unless said
       * @enum {string}
       */
      consent?: 'ratification' | 'approval' | 'acceptance' | 'accession';
      /** @description The law or decree that approved it at home */
      norm?: string;
      source?: components['schemas']['SourceBody'];
    };
    ExtensionBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /**
       * @description The exchange of notes; both sides name it alike
       * @example canje-2014
       */
      exchange: string;
      /**
       * @description The part it extends; the instrument unless said
       * @example anexo 4
       */
      part?: string;
      /**
       * Format: date
       * @description New last day of the term
       * @example 2026-11-23
       */
      until: string;
      note: components['schemas']['NoteBody'];
      source?: components['schemas']['SourceBody'];
    };
    DenunciationBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      note: components['schemas']['NoteBody'];
      reason: string;
    };
    SuspensionBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      reason: string;
      /**
       * @description These articles; the whole instrument unless said
       * @example [
       *       "art. 4"
       *     ]
       */
      articles?: string[];
      /** @description `digest` of what rests on it, as it was listed: refused where that has changed since */
      confirms?: string;
    };
    ReasonBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      reason: string;
      /**
       * @description These articles; the whole instrument unless said
       * @example [
       *       "art. 4"
       *     ]
       */
      articles?: string[];
    };
    SharingBody: {
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
      /**
       * @example [
       *       "ec-policia",
       *       "co-policia"
       *     ]
       */
      agencies: string[];
    };
    ChangeBody: {
      /** @example art. 4 */
      article: string;
      text?: string;
      /**
       * @description The part that it stands in, and ends with
       * @example anexo 4
       */
      part?: string;
      /** @description What the parties do under it */
      activities?: (
        | 'information-exchange'
        | 'joint-training'
        | 'integrated-control'
        | 'free-movement'
        | 'development'
        | 'joint-patrol'
        | 'joint-military-operation'
      )[];
      /** @enum {string} */
      change: 'added' | 'replaced' | 'removed';
      /** @description What agencies may share under it from then on; as before unless said */
      authorises?: components['schemas']['SharingBody'];
    };
    AmendmentBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /**
       * @description The exchange of notes; both sides name it alike
       * @example canje-2026
       */
      exchange: string;
      note: components['schemas']['NoteBody'];
      /**
       * Format: date
       * @description From this day on; from the later note unless said
       * @example 2026-11-23
       */
      from?: string;
      source?: components['schemas']['SourceBody'];
      changes: components['schemas']['ChangeBody'][];
    };
    EndBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /**
       * @description The exchange of notes; both sides name it alike
       * @example canje-2026
       */
      exchange: string;
      note: components['schemas']['NoteBody'];
      /**
       * Format: date
       * @description From this day on; from the later note unless said
       * @example 2026-11-23
       */
      from?: string;
      source?: components['schemas']['SourceBody'];
      /** @description The instrument that takes its place */
      successor?: string;
    };
    ReservationBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /** @description The name; your country’s code is put before it */
      reservation: string;
      /**
       * @example [
       *       "art. 4"
       *     ]
       */
      articles: string[];
      statement: string;
      source?: components['schemas']['SourceBody'];
    };
    ReservationWithdrawalBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /**
       * @description Its name
       * @example co-reserva-1
       */
      reservation: string;
      note: components['schemas']['NoteBody'];
    };
    ObjectionBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /**
       * @description Its name
       * @example co-reserva-1
       */
      reservation: string;
      note: components['schemas']['NoteBody'];
      reason: string;
    };
    PublicationBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /** @enum {string} */
      register: 'official-gazette' | 'andean-gazette' | 'united-nations' | 'depositary';
      /** @description What it is called */
      name: string;
      /** @description The issue, or the number of registration */
      number: string;
      /**
       * Format: date
       * @example 2026-11-23
       */
      date: string;
      source?: components['schemas']['SourceBody'];
    };
    PartnerReportBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /**
       * @description The further party
       * @example be
       */
      partner: string;
      /** @enum {string} */
      act: 'signed' | 'consent-notified' | 'denounced';
      /**
       * Format: date
       * @description When it acted
       * @example 2026-11-23
       */
      day: string;
      source: components['schemas']['SourceBody'];
    };
    ClaimSourceBody: {
      /** @description Document or authority */
      title: string;
      /**
       * @description When the source says so, or as much of it as is known
       * @example 2019-10
       */
      date?: string;
      url?: string;
      page?: string;
      /** @enum {string} */
      confidence?: 'established' | 'reported' | 'uncertain';
    };
    ClaimBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /**
       * @description The same name again corrects what it said
       * @example 1
       */
      claim: string;
      /**
       * @description The other party
       * @enum {string}
       */
      with: 'EC' | 'CO' | 'PE';
      title: string;
      /**
       * @description A code; any may come
       * @example convention
       */
      kind: string;
      /** @description Who concluded it, where not just the two States */
      concludedBy?: string;
      /**
       * @description As much of the day as is known
       * @example 2019-10
       */
      signedOn?: string;
      place?: string;
      /**
       * @description As much of the day as is known
       * @example 2019-10
       */
      inForceOn?: string;
      /** @description As the source words it */
      term?: string;
      /** @description What changed, extended or replaced it */
      changedBy?: string;
      subject?: string;
      /** @description Of which the source speaks */
      articles?: string;
      /** @description The session that it is of */
      session?: string;
      /**
       * @description The part that the source speaks of
       * @example anexo 4
       */
      part?: string;
      /** @description The exchange of notes that the source speaks of */
      exchange?: string;
      remarks?: string;
      source: components['schemas']['ClaimSourceBody'];
    };
    EntryCorrectionBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /** @enum {string} */
      reason: 'clerical' | 'wrong-term' | 'wrong-date' | 'wrong-source' | 'incomplete' | 'other';
      /** @description Needed where the reason is `other` */
      explanation?: string;
      /**
       * @description As it should be; what is not named stays
       * @enum {string}
       */
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
      source?: components['schemas']['SourceBody'];
    };
    RectificationBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /** @enum {string} */
      reason: 'clerical' | 'wrong-term' | 'wrong-date' | 'wrong-source' | 'incomplete' | 'other';
      /** @description Needed where the reason is `other` */
      explanation?: string;
      /**
       * @description The exchange; both sides name it alike
       * @example rectificacion-2026
       */
      exchange: string;
      note: components['schemas']['NoteBody'];
      /** @description How the signed text should read, in full */
      text: components['schemas']['TextBody'];
      source?: components['schemas']['SourceBody'];
    };
    ExternalBody: {
      /** @description The name; your country’s code is put before it */
      id?: string;
      /**
       * @description Own agency that concluded it
       * @example ec-senae
       */
      agency?: string;
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
      /** @description The other parties; none is a neighbour with a node */
      partners: components['schemas']['PartnerBody'][];
      /** @description SHA-256 of the text’s UTF-8 bytes, hex */
      digest?: string;
      /** @description Where the text is */
      uri?: string;
      /**
       * Format: date
       * @description Last day of the term
       * @example 2026-11-23
       */
      until?: string;
      source?: components['schemas']['SourceBody'];
      /** @description Invented for demonstration */
      generated?: boolean;
    };
    ExternalCorrectionBody: {
      /** @enum {string} */
      reason: 'clerical' | 'wrong-term' | 'wrong-date' | 'wrong-source' | 'incomplete' | 'other';
      /** @description Needed where the reason is `other` */
      explanation?: string;
      /**
       * @description Own agency that concluded it
       * @example ec-senae
       */
      agency?: string;
      /**
       * @description As it should be; what is not named stays
       * @enum {string}
       */
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
      partners?: components['schemas']['PartnerBody'][];
      digest?: string;
      uri?: string;
      /**
       * Format: date
       * @example 2026-11-23
       */
      until?: string;
      source?: components['schemas']['SourceBody'];
    };
    ExternalActBody: {
      /**
       * @description Your own country’s code, or a partner’s name
       * @example be
       */
      by: string;
      /** @enum {string} */
      act: 'signed' | 'consent-notified' | 'denounced';
      /**
       * Format: date
       * @description When it acted
       * @example 2026-11-23
       */
      day: string;
      source?: components['schemas']['SourceBody'];
    };
    ExternalPublicationBody: {
      /** @enum {string} */
      register: 'official-gazette' | 'andean-gazette' | 'united-nations' | 'depositary';
      /** @description What it is called */
      name: string;
      /** @description The issue, or the number of registration */
      number: string;
      /**
       * Format: date
       * @example 2026-11-23
       */
      date: string;
      source?: components['schemas']['SourceBody'];
    };
    BasisBody: {
      /**
       * @description The instrument’s name
       * @example ec-intercambio-trata
       */
      instrument: string;
      /** @example art. 4 */
      article: string;
    };
    AskBody: {
      /** @description The name; your agency’s code is put before it */
      id?: string;
      /**
       * @description Code of the agency asked
       * @example co-policia
       */
      to: string;
      /** @enum {string} */
      matter:
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
      /** @enum {string} */
      purpose: 'prevention' | 'investigation' | 'prosecution' | 'search-for-persons' | 'risk-assessment';
      /** @description The article under which is asked */
      basis: components['schemas']['BasisBody'];
      /** @enum {string} */
      urgency: 'routine' | 'priority' | 'immediate';
      /**
       * Format: date-time
       * @example 2026-12-01T18:00:00-05:00
       */
      deadline: string;
      /**
       * Format: date-time
       * @description When it was asked, where it is entered later
       * @example 2026-12-01T18:00:00-05:00
       */
      asked?: string;
      /** @description Sealed for the agency asked before anything is stored */
      questions: string[];
      /** @description Invented for demonstration */
      generated?: boolean;
    };
    AcknowledgementBody: {
      /**
       * Format: date-time
       * @description When an answer can be expected
       * @example 2026-12-01T18:00:00-05:00
       */
      expected?: string;
    };
    AnswerBody: {
      /** @description Sealed for the agency that asked before anything is stored */
      content: string;
      /** @description Nothing more is to come */
      complete: boolean;
      /** @description Where it is another than the request’s */
      basis?: components['schemas']['BasisBody'];
      /**
       * @description SIENA handling code
       * @enum {string}
       */
      handling: 'H0' | 'H1' | 'H2' | 'H3';
      /**
       * @description 4×4: reliability of the source
       * @enum {string}
       */
      sourceGrade: 'A' | 'B' | 'C' | 'X';
      /**
       * @description 4×4: accuracy of the information
       * @enum {string}
       */
      informationGrade: '1' | '2' | '3' | '4';
      /**
       * Format: date-time
       * @description It does not open from this moment on
       * @example 2026-12-01T18:00:00-05:00
       */
      expires: string;
    };
    RefusalBody: {
      /** @enum {string} */
      reason:
        | 'no-legal-basis'
        | 'not-competent'
        | 'no-information'
        | 'insufficient-detail'
        | 'disproportionate'
        | 'ongoing-investigation'
        | 'essential-interests'
        | 'content-unreadable';
    };
    ClosureBody: {
      /** @enum {string} */
      usefulness: 'decisive' | 'useful' | 'known-already' | 'not-useful' | 'not-answered';
    };
    OpeningBody: {
      /**
       * @description `questions`, or `answer-1` …
       * @example answer-1
       */
      part: string;
      /** @description Why it is opened; kept with your name */
      reason: string;
    };
    RhythmBody: {
      everyMonths: number;
    };
    AuthorityBody: {
      /** @description The instrument that does it */
      instrument?: string;
      article?: string;
      /** @description The acta of a body above */
      acta?: string;
    };
    OfficeBody: {
      /**
       * @description Its code begins with its country
       * @example ec-cancilleria
       */
      office: string;
      name?: string;
    };
    SeatsOfCountryBody: {
      chair?: components['schemas']['OfficeBody'];
      members?: components['schemas']['OfficeBody'][];
      /** @enum {string} */
      country: 'EC' | 'CO' | 'PE';
    };
    EstablishmentBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      mandate?: string;
      /**
       * @description The body that it reports to
       * @example ec-comision-vecindad-pe
       */
      above?: string;
      rhythm?: components['schemas']['RhythmBody'];
      /** @description Cantons, provinces, departments */
      territory?: string[];
      axes?: string[];
      /** @description Offices that each side has to bring; 1 unless said */
      quorum?: number;
      /** @description A commitment overdue through so many sessions goes to the body above */
      escalatesAfter?: number;
      source?: components['schemas']['ClaimSourceBody'];
      /** @description The name; your country’s code is put before it */
      id?: string;
      /**
       * @description The other country of the relation
       * @enum {string}
       */
      with: 'EC' | 'CO' | 'PE';
      /** @enum {string} */
      kind:
        | 'binational-cabinet'
        | 'neighbourhood-commission'
        | 'high-level-meeting'
        | 'technical-committee'
        | 'border-committee'
        | 'borders-commission'
        | 'working-group';
      title: string;
      /**
       * @description When it was founded, or as much of it as is known
       * @example 2019-10
       */
      founded?: string;
      authority?: components['schemas']['AuthorityBody'];
      seats?: components['schemas']['SeatsOfCountryBody'][];
      /** @description Invented for demonstration */
      generated?: boolean;
    };
    RecognitionBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
    };
    OwnSeatsBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      chair?: components['schemas']['OfficeBody'];
      members?: components['schemas']['OfficeBody'][];
    };
    BodyChangeBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      mandate?: string;
      /**
       * @description The body that it reports to
       * @example ec-comision-vecindad-pe
       */
      above?: string;
      rhythm?: components['schemas']['RhythmBody'];
      /** @description Cantons, provinces, departments */
      territory?: string[];
      axes?: string[];
      /** @description Offices that each side has to bring; 1 unless said */
      quorum?: number;
      /** @description A commitment overdue through so many sessions goes to the body above */
      escalatesAfter?: number;
      source?: components['schemas']['ClaimSourceBody'];
      /**
       * @description Both sides name it alike
       * @example zona-2026
       */
      change: string;
      title?: string;
      /** @example 2019-10 */
      since: string;
      authority: components['schemas']['AuthorityBody'];
    };
    BodyEndBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /** @example 2019-10 */
      since: string;
      authority: components['schemas']['AuthorityBody'];
      /**
       * @description The body into which it was merged
       * @example ec-comision-vecindad-pe
       */
      into?: string;
      source?: components['schemas']['ClaimSourceBody'];
    };
    MeetingBody: {
      /**
       * Format: date
       * @example 2026-11-23
       */
      date: string;
      /** @enum {string} */
      mode: 'in-person' | 'virtual' | 'hybrid';
      place?: string;
      /**
       * @description Whose turn it is unless said; another is a departure
       * @enum {string}
       */
      host?: 'EC' | 'CO' | 'PE';
    };
    ConveningBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /** @description The name; your country’s code is put before it */
      id?: string;
      /** @example ec-comision-vecindad-pe */
      body: string;
      ordinal?: number;
      title?: string;
      meeting: components['schemas']['MeetingBody'];
      /** @description Invented for demonstration */
      generated?: boolean;
    };
    SessionClaimBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /**
       * @description The same name again corrects what it said
       * @example 1
       */
      claim: string;
      /**
       * @description The other country of the relation
       * @enum {string}
       */
      with: 'EC' | 'CO' | 'PE';
      note?: string;
      source: components['schemas']['ClaimSourceBody'];
      /** @example ec-comision-vecindad-pe */
      body?: string;
      ordinal?: number;
      title?: string;
      /** @enum {string} */
      outcome: 'held' | 'planned' | 'postponed' | 'cancelled' | 'not-attended' | 'not-known';
      /** @example 2019-10 */
      date?: string;
      /** @example 2019-10 */
      until?: string;
      /** @enum {string} */
      mode?: 'in-person' | 'virtual' | 'hybrid';
      place?: string;
      /** @enum {string} */
      host?: 'EC' | 'CO' | 'PE';
      produced?: string;
      /** @description As the source counts */
      commitments?: number;
    };
    MeetingProposalBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      meeting: components['schemas']['MeetingBody'];
    };
    ItemBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      title: string;
      text?: string;
      axis?: string;
      /** @enum {string} */
      activity?:
        | 'information-exchange'
        | 'joint-training'
        | 'integrated-control'
        | 'free-movement'
        | 'development'
        | 'joint-patrol'
        | 'combined-military-operation'
        | 'coordinated-military-operation'
        | 'joint-military-operation';
    };
    ItemAnswerBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /** @enum {string} */
      answer: 'accepted' | 'merged' | 'deferred' | 'withdrawn';
      /**
       * @description The item into which it is merged
       * @example ec-2
       */
      into?: string;
      reason?: string;
    };
    PaperBody: {
      title: string;
      /** @description SHA-256 of its bytes, hex */
      digest: string;
      /** @enum {string} */
      kind: 'agenda' | 'report' | 'study' | 'presentation' | 'note' | 'photograph' | 'other';
      /** @description How many bytes it has */
      bytes: number;
      /** @description BCP 47 */
      language?: string;
    };
    FilingBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      paper: components['schemas']['PaperBody'];
      /** @example ec-2 */
      item?: string;
    };
    DelegationBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      head: components['schemas']['OfficeBody'];
      members?: components['schemas']['OfficeBody'][];
    };
    SessionRecordBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /** @enum {string} */
      outcome: 'held' | 'suspended' | 'resumed' | 'lapsed';
      /**
       * Format: date
       * @example 2026-11-23
       */
      date: string;
      /** @description Offices of your own country */
      present?: components['schemas']['OfficeBody'][];
      place?: string;
      reason?: string;
    };
    BesideBody: {
      /** @description BCP 47 */
      language: string;
      heading: string;
      text: string;
    };
    SectionBody: {
      heading: string;
      text: string;
      /** @description BCP 47; es unless said */
      language?: string;
      /** @description The same in other languages */
      beside?: components['schemas']['BesideBody'][];
    };
    DecisionBody: {
      /** @description Why; it is kept with your name */
      reason: string;
    };
    MeasureBody: {
      indicator: string;
      unit: string;
      baseline?: number;
      target: number;
    };
    LegalBasisBody: {
      instrument: string;
      article?: string;
    };
    CommitmentBody: {
      text: string;
      axis?: string;
      /** @description Who is responsible, on one side or on both */
      offices: components['schemas']['OfficeBody'][];
      /**
       * Format: date
       * @example 2026-11-23
       */
      due?: string;
      rhythm?: components['schemas']['RhythmBody'];
      measure?: components['schemas']['MeasureBody'];
      basis?: components['schemas']['LegalBasisBody'];
      /**
       * @description The session’s own body unless said
       * @example ec-comision-vecindad-pe
       */
      watchedBy?: string;
      territory?: string[];
      /**
       * @description both-report unless said
       * @enum {string}
       */
      fulfilled?: 'both-report' | 'body-accepts';
      /** @description An earlier commitment that this promises again */
      repeats?: string;
      /** @enum {string} */
      activity?:
        | 'information-exchange'
        | 'joint-training'
        | 'integrated-control'
        | 'free-movement'
        | 'development'
        | 'joint-patrol'
        | 'combined-military-operation'
        | 'coordinated-military-operation'
        | 'joint-military-operation';
    };
    CommitmentChangeBody: {
      commitment: string;
      /** @enum {string} */
      change: 'reschedule' | 'merge' | 'resume' | 'withdraw' | 'accept-fulfilment' | 'escalate';
      /**
       * Format: date
       * @example 2026-11-23
       */
      due?: string;
      into?: string;
      /**
       * @description The body to which it is escalated
       * @example ec-comision-vecindad-pe
       */
      to?: string;
      reason?: string;
    };
    ReportBody: {
      /** @example ec-acta-gabinete-pe-16-d1 */
      guideline: string;
      text: string;
    };
    DraftBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /**
       * @description The version that it is written from
       * @example ec-1
       */
      basedOn?: string;
      sections: components['schemas']['SectionBody'][];
      decisions?: components['schemas']['DecisionBody'][];
      commitments?: components['schemas']['CommitmentBody'][];
      changes?: components['schemas']['CommitmentChangeBody'][];
      reports?: components['schemas']['ReportBody'][];
      /** @description The name; your country’s code is put before it */
      id?: string;
      session: string;
      /** @description The signed acta that this one corrects */
      supplements?: string;
      /** @description Invented for demonstration */
      generated?: boolean;
    };
    RedraftBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /**
       * @description The version that it is written from
       * @example ec-1
       */
      basedOn?: string;
      sections: components['schemas']['SectionBody'][];
      decisions?: components['schemas']['DecisionBody'][];
      commitments?: components['schemas']['CommitmentBody'][];
      changes?: components['schemas']['CommitmentChangeBody'][];
      reports?: components['schemas']['ReportBody'][];
    };
    ActaAgreementBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /**
       * @description As its drafter named it
       * @example co-1
       */
      version: string;
    };
    ActaSignatureBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /**
       * @description As its drafter named it
       * @example co-1
       */
      version: string;
      /** @description The head of your delegation */
      office: components['schemas']['OfficeBody'];
      place: string;
    };
    CommitmentClaimBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /**
       * @description The same name again corrects what it said
       * @example 1
       */
      claim: string;
      /**
       * @description The other country of the relation
       * @enum {string}
       */
      with: 'EC' | 'CO' | 'PE';
      note?: string;
      source: components['schemas']['ClaimSourceBody'];
      session?: string;
      text: string;
      axis?: string;
      /** @description Where the source names one */
      offices?: components['schemas']['OfficeBody'][];
      /** @example 2019-10 */
      due?: string;
      /** @description As the source words it */
      measure?: string;
      /** @enum {string} */
      state?: 'fulfilled' | 'in-progress' | 'overdue' | 'repeated' | 'not-known';
      /**
       * @description Of the evidence
       * @example 2019-10
       */
      stateSince?: string;
      /** @description An earlier commitment that this promises again */
      repeats?: string;
    };
    ProgressBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /** @enum {string} */
      state: 'not-started' | 'in-progress' | 'stalled' | 'fulfilled';
      text?: string;
      /** @description In the unit of its measure */
      value?: number;
      /** @description Papers by digest */
      evidence?: components['schemas']['PaperBody'][];
    };
    UndertakingBody: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /**
       * @description The project’s or activity’s name, which begins with your country’s code; again, it says what has changed
       * @example ec-eje-vial-4
       */
      undertaking: string;
      /** @enum {string} */
      kind: 'project' | 'activity';
      title: string;
      /** @enum {string} */
      state: 'planned' | 'under-way' | 'completed' | 'cancelled';
      /** @description Who carries it out */
      office?: components['schemas']['OfficeBody'];
      /** @description Where more is to be read */
      uri?: string;
    };
    SessionClaimLine: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /**
       * @description The same name again corrects what it said
       * @example 1
       */
      claim: string;
      /**
       * @description The other country of the relation
       * @enum {string}
       */
      with: 'EC' | 'CO' | 'PE';
      note?: string;
      source: components['schemas']['ClaimSourceBody'];
      /** @example ec-comision-vecindad-pe */
      body?: string;
      ordinal?: number;
      title?: string;
      /** @enum {string} */
      outcome: 'held' | 'planned' | 'postponed' | 'cancelled' | 'not-attended' | 'not-known';
      /** @example 2019-10 */
      date?: string;
      /** @example 2019-10 */
      until?: string;
      /** @enum {string} */
      mode?: 'in-person' | 'virtual' | 'hybrid';
      place?: string;
      /** @enum {string} */
      host?: 'EC' | 'CO' | 'PE';
      produced?: string;
      /** @description As the source counts */
      commitments?: number;
      /** @enum {string} */
      of: 'session';
      /**
       * @description Its name
       * @example ec-gabinete-pe-12
       */
      id: string;
    };
    CommitmentClaimLine: {
      /**
       * @description Your own country; nobody acts for another
       * @enum {string}
       */
      party?: 'EC' | 'CO' | 'PE';
      /**
       * Format: date
       * @description The day of the act, where it is entered later
       * @example 2026-11-23
       */
      on?: string;
      /**
       * @description The same name again corrects what it said
       * @example 1
       */
      claim: string;
      /**
       * @description The other country of the relation
       * @enum {string}
       */
      with: 'EC' | 'CO' | 'PE';
      note?: string;
      source: components['schemas']['ClaimSourceBody'];
      session?: string;
      text: string;
      axis?: string;
      /** @description Where the source names one */
      offices?: components['schemas']['OfficeBody'][];
      /** @example 2019-10 */
      due?: string;
      /** @description As the source words it */
      measure?: string;
      /** @enum {string} */
      state?: 'fulfilled' | 'in-progress' | 'overdue' | 'repeated' | 'not-known';
      /**
       * @description Of the evidence
       * @example 2019-10
       */
      stateSince?: string;
      /** @description An earlier commitment that this promises again */
      repeats?: string;
      /** @enum {string} */
      of: 'commitment';
      /**
       * @description Its name
       * @example ec-gabinete-pe-12
       */
      id: string;
    };
    HolderBody: {
      /** @description What the office is called */
      title?: string;
      /** @description Who holds it; nobody where it is vacant */
      holder?: string;
      /**
       * Format: date
       * @description The first day of it
       * @example 2026-11-23
       */
      since: string;
      /** @description The decree or resolution that says so */
      act?: string;
    };
    NormBody: {
      /**
       * @description The norm
       * @example Ley Orgánica de Movilidad Humana
       */
      instrument: string;
      /** @example art. 137 */
      article: string;
    };
    CaseBody: {
      /** @description The name; your country’s code is put before it */
      id?: string;
      /** @enum {string} */
      kind: 'refusal-of-entry' | 'refusal-of-exit' | 'exclusion' | 'deportation' | 'detention' | 'assistance';
      /**
       * Format: date-time
       * @description When it was done, or since when it is in force
       * @example 2026-11-23T10:00:00-05:00
       */
      since: string;
      /**
       * @description The post; or `place`
       * @example rumichaca
       */
      post?: string;
      /** @description Where somebody is held, or where it was done */
      place?: string;
      /** @description The agency that did it; your own unless said */
      authority?: string;
      /**
       * @description One of the kind’s; every kind but assistance has one
       * @enum {string}
       */
      reason?:
        | 'no-valid-document'
        | 'false-document'
        | 'no-visa'
        | 'entry-ban'
        | 'purpose-not-shown'
        | 'means-not-shown'
        | 'alert'
        | 'public-security'
        | 'public-health'
        | 'child-without-authorisation'
        | 'other'
        | 'court-order'
        | 'irregular-entry'
        | 'conviction'
        | 'irregular-stay'
        | 'visa-revoked'
        | 'flagrant-offence'
        | 'judicial-order'
        | 'pending-removal';
      /** @description The norm that the reason rests on */
      norm?: components['schemas']['NormBody'];
      /** @description The reason in words, without what identifies */
      explanation?: string;
      /** @description The person’s pseudonym in the vault */
      subject?: string;
      /**
       * @description ISO 3166-1 alpha-3
       * @example COL
       */
      nationality?: string;
      /** @description Asks for protection, or has it */
      protection?: boolean;
      /** @description A child without anybody who is responsible for it */
      childAlone?: boolean;
      /** @description Who says so, where it is another authority’s act */
      reportedBy?: string;
      /** @description Invented for demonstration */
      generated?: boolean;
    };
    HearingBody: {
      /**
       * Format: date-time
       * @example 2026-11-23T10:00:00-05:00
       */
      on: string;
      /** @description Whether the person could speak before it was decided */
      heard: boolean;
      /** @description What was said */
      said?: string;
      /** @description Of the record of what was said */
      digest?: string;
      /** @description Why nobody was heard */
      why?: string;
    };
    DecisionNoticeBody: {
      /**
       * Format: date-time
       * @example 2026-11-23T10:00:00-05:00
       */
      on: string;
      /**
       * @description In which language (BCP 47)
       * @example es
       */
      language: string;
      /** @enum {string} */
      interpreter: 'present' | 'not-needed' | 'missing';
      /** @description Whether the person says that they understood */
      understood: boolean;
    };
    RemedyBody: {
      /** @enum {string} */
      remedy: 'reconsideration' | 'appeal' | 'judicial-review' | 'habeas-corpus' | 'protection-action';
      /** @description Before whom */
      before: string;
      /**
       * Format: date-time
       * @description The last moment for it
       * @example 2027-01-15T17:00:00-05:00
       */
      until: string;
    };
    LodgedBody: {
      /**
       * Format: date-time
       * @example 2026-11-23T10:00:00-05:00
       */
      on: string;
      /** @enum {string} */
      remedy: 'reconsideration' | 'appeal' | 'judicial-review' | 'habeas-corpus' | 'protection-action';
      /** @description Before whom */
      before: string;
    };
    RemedyDecisionBody: {
      /**
       * Format: date-time
       * @example 2026-11-23T10:00:00-05:00
       */
      on: string;
      /** @description Who decided */
      by: string;
      /** @enum {string} */
      outcome: 'granted' | 'granted-in-part' | 'denied' | 'inadmissible' | 'withdrawn';
    };
    ReferralBody: {
      /**
       * Format: date-time
       * @example 2026-11-23T10:00:00-05:00
       */
      on: string;
      /** @enum {string} */
      kind: 'protection' | 'trafficking' | 'health' | 'child-alone';
      /** @description The authority that is to help */
      to: string;
      /**
       * Format: date-time
       * @description By when it is to have been received
       * @example 2027-01-15T17:00:00-05:00
       */
      receiveBy?: string;
    };
    ReferralReceiptBody: {
      /**
       * Format: date-time
       * @example 2026-11-23T10:00:00-05:00
       */
      on: string;
    };
    ReferralOutcomeBody: {
      /**
       * Format: date-time
       * @example 2026-11-23T10:00:00-05:00
       */
      on: string;
      /** @enum {string} */
      outcome: 'taken-in-charge' | 'passed-on' | 'declined' | 'no-need-found' | 'left';
    };
    ConsularRightBody: {
      /**
       * Format: date-time
       * @description When the person was told that their consul can be told
       * @example 2026-11-23T10:00:00-05:00
       */
      on: string;
      /** @description Whether the person asks for it */
      asked: boolean;
    };
    ConsularNoticeBody: {
      /**
       * Format: date-time
       * @example 2026-11-23T10:00:00-05:00
       */
      on: string;
      /**
       * @description Whose consul: ISO 3166-1 alpha-3
       * @example PER
       */
      country: string;
    };
    CounselBody: {
      /**
       * Format: date-time
       * @example 2026-11-23T10:00:00-05:00
       */
      on: string;
      /** @enum {string} */
      counsel: 'public-defender' | 'ombudsman' | 'private' | 'legal-clinic';
    };
    InterpreterBody: {
      /**
       * Format: date-time
       * @example 2026-11-23T10:00:00-05:00
       */
      on: string;
      /**
       * @description Into which language (BCP 47)
       * @example qu
       */
      language: string;
    };
    JudicialReviewBody: {
      /**
       * Format: date-time
       * @example 2026-11-23T10:00:00-05:00
       */
      on: string;
      /** @description The court */
      court: string;
      /** @enum {string} */
      decision: 'confirmed' | 'modified' | 'lifted' | 'released';
    };
    ProtectionClaimBody: {
      /**
       * Format: date-time
       * @description When the person asked for protection
       * @example 2026-11-23T10:00:00-05:00
       */
      on: string;
    };
    CaseConclusionBody: {
      /**
       * Format: date-time
       * @example 2026-11-23T10:00:00-05:00
       */
      on: string;
      /** @enum {string} */
      outcome:
        | 'carried-out'
        | 'lifted'
        | 'released'
        | 'entry-allowed'
        | 'exit-allowed'
        | 'transferred'
        | 'taken-in-charge';
    };
    CaseAnnulmentBody: {
      /** @description What was recorded wrongly */
      reason: string;
    };
    RotationBody: {
      reason: string;
    };
    IdentityBody: {
      /** @example Quispe Ñahui */
      surnames?: string;
      /** @example Luz María */
      givenNames?: string;
      /**
       * @description Number as printed
       * @example 171.234.567-8
       */
      document?: string;
      /**
       * @description ISO 3166 alpha-3, or a code of ICAO 9303
       * @example ECU
       */
      documentIssuer?: string;
      /**
       * @description As much as is known
       * @example 1984-03-02
       */
      birthDate?: string;
      /** @example ECU */
      nationality?: string;
      /** @description Of the photograph, which lies elsewhere */
      photograph?: string;
      /**
       * @description Address or number
       * @example luz@example.org
       */
      contact?: string;
    };
    PersonLookupBody: {
      /** @example Quispe Ñahui */
      surnames?: string;
      /** @example Luz María */
      givenNames?: string;
      /**
       * @description Number as printed
       * @example 171.234.567-8
       */
      document?: string;
      /**
       * @description ISO 3166 alpha-3, or a code of ICAO 9303
       * @example ECU
       */
      documentIssuer?: string;
      /**
       * @description As much as is known
       * @example 1984-03-02
       */
      birthDate?: string;
      /** @example ECU */
      nationality?: string;
      /** @description Of the photograph, which lies elsewhere */
      photograph?: string;
      /**
       * @description Address or number
       * @example luz@example.org
       */
      contact?: string;
      /** @enum {string} */
      way: 'document' | 'documentNumber' | 'fullName' | 'surnames' | 'nameAndBirth' | 'contact';
      /** @description What for; kept with your name */
      purpose: string;
      /**
       * @description Instrument and article
       * @example LOMH art. 123
       */
      basis: string;
    };
    IdentityRectificationBody: {
      /** @example Quispe Ñahui */
      surnames?: string;
      /** @example Luz María */
      givenNames?: string;
      /**
       * @description Number as printed
       * @example 171.234.567-8
       */
      document?: string;
      /**
       * @description ISO 3166 alpha-3, or a code of ICAO 9303
       * @example ECU
       */
      documentIssuer?: string;
      /**
       * @description As much as is known
       * @example 1984-03-02
       */
      birthDate?: string;
      /** @example ECU */
      nationality?: string;
      /** @description Of the photograph, which lies elsewhere */
      photograph?: string;
      /**
       * @description Address or number
       * @example luz@example.org
       */
      contact?: string;
      /**
       * @description Instrument and article
       * @example LOMH art. 123
       */
      basis: string;
    };
    PersonErasureBody: {
      /**
       * @description Instrument and article
       * @example LOMH art. 123
       */
      basis: string;
    };
    PersonLinkBody: {
      /** @description The other pseudonym */
      other: string;
      /** @description How it is known */
      reason: string;
    };
    PersonLinkEndBody: {
      /** @description Why it was wrong */
      reason: string;
    };
    SigningKeyRotationBody: {
      /** @description Why; it is kept with your name */
      reason: string;
    };
    ActAnswer: {
      id: string;
      version: number;
      /** @description The text's version, where the act proposes one. */
      text?: string;
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
    /** @description The case, its version after the act, and, of somebody who was passed on, what that is called. */
    CaseActAnswer: {
      id: string;
      version: number;
      referral?: string;
    };
    /** @description One case whole, as who may see it sees it. */
    CaseView: {
      id: string;
      version: number;
      /** @enum {string} */
      state: 'concluded' | 'open' | 'annulled';
      /** @description Asks for protection, or has it: by this case’s own record. */
      protected: boolean;
      concludedOn?: string;
      /** @enum {string} */
      outcome?:
        | 'carried-out'
        | 'lifted'
        | 'released'
        | 'entry-allowed'
        | 'exit-allowed'
        | 'transferred'
        | 'taken-in-charge';
      annulledBecause?: string;
      hearings: {
        /** @description RFC 3339 with the post’s offset, or the date alone */
        on: string;
        heard: boolean;
        /** @description In the person’s words, or what of them was written down. */
        said?: string;
        /** @description Of the record, which lies elsewhere. */
        digest?: string;
        /** @description Where nobody was heard. */
        why?: string;
      }[];
      notices: {
        /** @description RFC 3339 with the post’s offset, or the date alone */
        on: string;
        language: string;
        /** @enum {string} */
        interpreter: 'present' | 'missing' | 'not-needed';
        understood: boolean;
      }[];
      remedies: {
        /** @enum {string} */
        remedy: 'reconsideration' | 'appeal' | 'judicial-review' | 'habeas-corpus' | 'protection-action';
        before: string;
        /** @description RFC 3339 with the post’s offset, or the date alone */
        until: string;
      }[];
      lodged: {
        /** @description RFC 3339 with the post’s offset, or the date alone */
        on: string;
        /** @enum {string} */
        remedy: 'reconsideration' | 'appeal' | 'judicial-review' | 'habeas-corpus' | 'protection-action';
        before: string;
      }[];
      decided: {
        /** @description RFC 3339 with the post’s offset, or the date alone */
        on: string;
        by: string;
        /** @enum {string} */
        outcome: 'withdrawn' | 'granted' | 'granted-in-part' | 'denied' | 'inadmissible';
      }[];
      referrals: components['schemas']['ReferralSeen'][];
      consularRight: {
        /** @description RFC 3339 with the post’s offset, or the date alone */
        on: string;
        /** @description The person asked that the consul be told. */
        asked: boolean;
      }[];
      consuls: {
        /** @description RFC 3339 with the post’s offset, or the date alone */
        on: string;
        country: string;
      }[];
      counsel: {
        /** @description RFC 3339 with the post’s offset, or the date alone */
        on: string;
        /** @enum {string} */
        counsel: 'public-defender' | 'ombudsman' | 'private' | 'legal-clinic';
      }[];
      interpreters: {
        /** @description RFC 3339 with the post’s offset, or the date alone */
        on: string;
        language: string;
      }[];
      reviews: {
        /** @description RFC 3339 with the post’s offset, or the date alone */
        on: string;
        court: string;
        /** @enum {string} */
        decision: 'lifted' | 'released' | 'confirmed' | 'modified';
      }[];
      duties: components['schemas']['DutySeen'][];
      missing: components['schemas']['MissingGuarantee'][];
      /** @enum {string} */
      kind: 'refusal-of-entry' | 'refusal-of-exit' | 'exclusion' | 'deportation' | 'detention' | 'assistance';
      subject?: string;
      /** @constant */
      generated?: true;
      place?: string;
      norm?: components['schemas']['Norm'];
      /** @enum {string} */
      reason?:
        | 'other'
        | 'no-valid-document'
        | 'false-document'
        | 'no-visa'
        | 'entry-ban'
        | 'purpose-not-shown'
        | 'means-not-shown'
        | 'alert'
        | 'public-security'
        | 'public-health'
        | 'child-without-authorisation'
        | 'court-order'
        | 'irregular-entry'
        | 'conviction'
        | 'irregular-stay'
        | 'visa-revoked'
        | 'flagrant-offence'
        | 'judicial-order'
        | 'pending-removal';
      explanation?: string;
      /** @description The agency that did it. */
      authority: string;
      /** @description When it was done, or since when it is in force. */
      since: string;
      post?: string;
      nationality?: string;
      /** @constant */
      childAlone?: true;
      /** @description Who says so, where it is no act that the authority itself records. */
      reportedBy?: string;
    };
    CasesPage: {
      cases: components['schemas']['ListedCase'][];
      next?: string;
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
    /** @description What a line of a batch of claims is answered. */
    ClaimLineAnswer: {
      /** @description Counted from 1, blank lines included. */
      line: number;
      id?: string;
      /** @enum {string} */
      status: 'claimed' | 'unchanged' | 'refused';
      position?: {
        [key: string]: string | number;
      };
      problem?: components['schemas']['Problem'];
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
    /** @description What is answered to an act: of what, and the version of this side’s half after it. */
    CommitteeActAnswer: {
      id: string;
      version: number;
      /** @description What the act named: a version of an acta, an item of an agenda. */
      named?: string;
    };
    /**
     * @description How far a source was followed: read in the official text, or known from reports of it, or a reading of our own.
     * @enum {string}
     */
    Confidence: 'established' | 'reported' | 'uncertain';
    /** @description Sealed content as its recipient or its sender sees it listed. */
    ContentEntry: {
      /** @description `questions`, or `answer-1` … */
      part: string;
      /** @description The agency that shared it, and under which article. */
      by?: string;
      basis?: {
        instrument: string;
        article: string;
      };
      complete?: boolean;
      handling?: string;
      sourceGrade?: string;
      informationGrade?: string;
      /** Format: date-time */
      expires?: string;
      keyId: string;
      /**
       * @description `opens` for the caller's agency; else why not.
       * @enum {string}
       */
      state: 'expired' | 'opens' | 'unknown-key' | 'sealed-for-the-other-side';
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
    /** @description A crossing as the agency that recorded it has it. */
    CrossingView: {
      id: string;
      crossing: string;
      version: number;
      /** @enum {string} */
      state: 'recorded' | 'corrected' | 'annulled';
      /** @description As it stands; of an annulled one, as it stood. */
      entry: {
        generated?: boolean;
        mode?: string;
        /** @description RFC 3339 with the post’s offset, or the date alone */
        occurredAt: string;
        /**
         * @description The post's border when it was recorded: it decides to whom this is told.
         * @enum {string}
         */
        border?: 'EC' | 'CO' | 'PE';
        /** @enum {string} */
        direction: 'entry' | 'exit';
        documentType?: string;
        documentTypeLabel?: string;
        residence?: string;
        residenceLabel?: string;
        sex?: string;
        sexLabel?: string;
        /** @description Whole years. */
        age?: number;
        /** @enum {string} */
        situation?: 'regular' | 'irregular';
        /** @description Said by the person when crossing. It is told to nobody. */
        seeksProtection?: boolean;
        /**
         * @description Of an entry: whether the document has the exit stamp of the country that was left. Not known is no.
         * @enum {string}
         */
        exitStamp?: 'seen' | 'not-seen' | 'unknown';
        post: string;
        modeLabel?: string;
        nationality?: string;
        nationalityLabel?: string;
        category?: string;
        categoryLabel?: string;
        purpose?: string;
        purposeLabel?: string;
      };
      history: components['schemas']['Step'][];
    };
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
    /** @description What else rests on it, each by its name. */
    Dependent: {
      /** @description `commitment`: of a signed acta, not settled; `body`: that it founds; `plan`, `fund`, `programme`: a part of it that operates. A code; more may come. */
      what: string;
      thing: string;
      article?: string;
      /** Format: date */
      until?: string;
      /** @description Whether it ceases with a suspension by itself, as shares do; what becomes of the rest its committee decides. */
      stops: boolean;
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
    DirectoryEntry: {
      /** @description With which content for it is sealed. Absent: nothing can be sealed for this agency yet. */
      keyId?: string;
      publicKey?: {
        /** @constant */
        kty: 'OKP';
        /** @constant */
        crv: 'X25519';
        x: string;
      };
      /** @enum {string} */
      from?: 'registry' | 'announced';
      /** @description Why the key was taken into use, where its country has announced it. */
      reason?: string;
      /** @description What its country announced last, or the registry has, where nothing can be sealed with that: it is not used. */
      unusable?: {
        keyId?: string;
        /** Format: date-time */
        announcedAt?: string;
      };
      /** @description `<country>-<name>`: in tokens, in requests, in keys. */
      code: string;
      /** @enum {string} */
      country: 'EC' | 'CO' | 'PE';
      /** @enum {string} */
      kind:
        | 'ombudsman'
        | 'migration'
        | 'customs'
        | 'police'
        | 'army'
        | 'foreign-ministry'
        | 'financial-intelligence'
        | 'prosecution'
        | 'comptroller';
      name: string;
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
    DutiesPage: {
      duties: components['schemas']['OpenDuty'][];
      next?: string;
    };
    DutySeen: {
      /** @enum {string} */
      state: 'lapsed' | 'overdue' | 'open' | 'met' | 'met-late';
      /**
       * Format: date-time
       * @description When whoever must act was told that it comes, and that it passed.
       */
      toldAhead?: string;
      /** Format: date-time */
      toldPassed?: string;
      /** @description Within the case: `judge`, `remedy-2`. */
      duty: string;
      /** @enum {string} */
      kind: 'judge' | 'consular-right' | 'remedy' | 'referral';
      /** Format: date-time */
      due: string;
      /**
       * Format: date-time
       * @description From when on whoever must act is told that it comes.
       */
      ahead: string;
      /** @description The agency that must act. */
      to: string;
      norm?: string;
      /** @description The limit that it follows from, where it is one of the law’s. */
      limit?: {
        name: string;
        version: number;
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
      dispute?: 'date' | 'content';
      /**
       * Format: date
       * @description Once agreed: the first day of its effect.
       */
      effective?: string;
      /** @description Whose note would settle it. */
      missing: ('EC' | 'CO' | 'PE')[];
    };
    ErasureAnswer: {
      /** @description The pseudonym. */
      subject: string;
      /** Format: date-time */
      at: string;
      /** @description The agency by whose decision. */
      authority: string;
      /** @description Instrument and article. */
      basis: string;
      /** @description A signed note of the country's. */
      certificate: string;
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
    /** @description What both sides have made of one request. */
    ExchangeView: {
      id: string;
      from?: string;
      to?: string;
      matter?: string;
      purpose?: string;
      urgency?: string;
      basis?: {
        instrument: string;
        article: string;
      };
      /** Format: date-time */
      deadline?: string;
      /** @enum {string} */
      state:
        'refused' | 'not-yet-seen' | 'closed' | 'asked' | 'acknowledged' | 'answered-in-part' | 'answered';
      /** @description The deadline has passed, and neither a complete answer nor a refusal has come. */
      overdue: boolean;
      /**
       * Format: date-time
       * @description When the side that asked told both that the deadline had come. A notice: nothing else follows from it.
       */
      overdueNoted?: string;
      /** Format: date-time */
      askedAt?: string;
      /** Format: date-time */
      acknowledgedAt?: string;
      /** Format: date-time */
      expectedAt?: string;
      answers: number;
      /** Format: date-time */
      firstAnswerAt?: string;
      /** Format: date-time */
      completedAt?: string;
      /** Format: date-time */
      refusedAt?: string;
      refusal?: string;
      /** @description Whose answer it is, while the request that would say so is not here. */
      answeredBy?: string;
      /** Format: date-time */
      closedAt?: string;
      usefulness?: string;
      generated: boolean;
    };
    ExternalAnswer: {
      id: string;
      version: number;
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
    /** @description Somebody who was found; who it is, only for those who may open identities. */
    FoundPerson: {
      /** @enum {string} */
      through: 'index' | 'link';
      identity?: {
        photograph?: string;
        nationality?: string;
        surnames?: string;
        givenNames?: string;
        document?: string;
        documentIssuer?: string;
        birthDate?: string;
        contact?: string;
      };
      /** @description The pseudonym. */
      subject: string;
    };
    /** @description What every case of some kinds has to have, whenever. */
    Guarantee: {
      /** @enum {string} */
      guarantee: 'judge' | 'consular-right' | 'remedy' | 'hearing' | 'notice' | 'counsel';
      kinds: (
        'refusal-of-entry' | 'refusal-of-exit' | 'exclusion' | 'deportation' | 'detention' | 'assistance'
      )[];
      /** @description By country: the norm that asks for it. */
      norms: {
        EC: string;
        CO: string;
        PE: string;
      };
      confidence: components['schemas']['Confidence'];
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
    /** @description An office as it is held on a day: nothing but its code before anybody was named. */
    HeldOffice: {
      id: string;
      /** Format: date */
      since?: string;
      title?: string;
      /** @description Nobody where it is vacant. */
      holder?: string;
      act?: string;
    };
    /** @description Who holds an office from a day on. */
    Holding: {
      /** Format: date */
      since: string;
      title?: string;
      /** @description Nobody where it is vacant. */
      holder?: string;
      act?: string;
    };
    /** @description What of a register is in already. */
    ImportComparison: {
      /** @description The import of this very content, which stands or is being withdrawn. */
      same?: components['schemas']['ImportView'];
      /** @description Imports of this very content, whatever became of them. */
      alike: string[];
      /** @description Rows of it were sent before imports were declared. */
      undeclared: boolean;
      /** @description The import that it would take the place of. */
      replaced?: components['schemas']['SeenOverlap'];
      overlaps: components['schemas']['SeenOverlap'][];
    };
    /** @description What the sender was answered, row by row. */
    ImportCounts: {
      recorded: number;
      repeated: number;
      refused: number;
      /** @description Rows of the import that this one replaces: still there, and annulled. */
      kept: number;
      annulled: number;
    };
    /** @enum {string} */
    ImportState: 'replaced' | 'withdrawn' | 'open' | 'closed' | 'withdrawing';
    /** @description An import as it is listed: without its parts. */
    ImportView: {
      digest: string;
      /** @description Of all rows' content, whatever their order and the file's encoding. */
      content: string;
      reason?: string;
      /** Format: date */
      from?: string;
      id: string;
      /** Format: date */
      to?: string;
      state: components['schemas']['ImportState'];
      /** Format: date-time */
      declaredAt: string;
      replacedBy?: string;
      counts?: components['schemas']['ImportCounts'];
      /** @description The file's name, and the SHA-256 of its bytes. */
      file: string;
      rows: number;
      /** @description The earlier import that this one takes the place of: rows that both have stay as they were recorded. */
      replaces?: string;
      /** @description It is another register although days and posts are in already: every row is one more person. */
      again?: boolean;
      parts: number;
      lineage: string[];
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
    /** @description By when something has to happen, by one norm as it was at one time. */
    Limit: {
      name: string;
      version: number;
      /** @enum {string} */
      country: 'EC' | 'CO' | 'PE';
      kinds: (
        'refusal-of-entry' | 'refusal-of-exit' | 'exclusion' | 'deportation' | 'detention' | 'assistance'
      )[];
      /** @enum {string} */
      duty: 'judge' | 'consular-right' | 'remedy' | 'referral';
      /** @description From the moment since when the measure is in force. */
      hours: number;
      /** @description So many hours before it passes, whoever must act is told. */
      aheadHours: number;
      norm: string;
      source: string;
      confidence: components['schemas']['Confidence'];
      since: string;
      /**
       * Format: date
       * @description Last day.
       */
      until?: string;
    };
    /** @description What a line of a batch is answered. */
    LineAnswer: {
      /** @description Counted from 1, blank lines included. */
      line: number;
      id?: string;
      /** @enum {string} */
      status: 'unchanged' | 'refused' | 'repeated' | 'recorded' | 'corrected' | 'annulled' | 'reinstated';
      position?: {
        [key: string]: string | number;
      };
      problem?: components['schemas']['Problem'];
    };
    /** @description Two subjects that were found to be one person; where that was wrong, since when they are two again. */
    Link: {
      one: string;
      other: string;
      /** Format: date-time */
      since: string;
      by: string;
      reason: string;
      ended?: {
        /** Format: date-time */
        at: string;
        by: string;
        reason: string;
      };
    };
    /** @description A case as a list has it. */
    ListedCase: {
      id: string;
      /** @enum {string} */
      kind: 'refusal-of-entry' | 'refusal-of-exit' | 'exclusion' | 'deportation' | 'detention' | 'assistance';
      /** @enum {string} */
      state: 'concluded' | 'open' | 'annulled';
      post?: string;
      authority: string;
      /** @description Duties that nobody has met, and the first of their dates. */
      duties: number;
      overdue: number;
      /** Format: date-time */
      nextDue?: string;
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
    /** @description Who looked at a case, and when. */
    Look: {
      /** Format: date-time */
      at: string;
      by: string;
      agency: string;
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
    /** @description A guarantee that nothing recorded speaks of yet, with the norm that asks for it. */
    MissingGuarantee: {
      /** @enum {string} */
      guarantee: 'judge' | 'consular-right' | 'remedy' | 'hearing' | 'notice' | 'counsel';
      norm: string;
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
    /** @description The norm that something rests on. */
    Norm: {
      instrument: string;
      article: string;
    };
    /** @description A notice of one of its escalations. */
    NotedEscalation: {
      cause: string;
      /** Format: date */
      on: string;
    };
    /** @description By when an agency has to act in a case. */
    OpenDuty: {
      case: string;
      duty: string;
      /** @enum {string} */
      kind: 'judge' | 'consular-right' | 'remedy' | 'referral';
      /** Format: date-time */
      due: string;
      to: string;
      overdue: boolean;
      /**
       * Format: date-time
       * @description When the agency was told that it comes, and that it passed.
       */
      toldAhead?: string;
      /** Format: date-time */
      toldPassed?: string;
    };
    /** @description The identity in plain; not written down by whoever reads it. */
    OpenedPerson: {
      identity: {
        photograph?: string;
        nationality?: string;
        surnames?: string;
        givenNames?: string;
        document?: string;
        documentIssuer?: string;
        birthDate?: string;
        contact?: string;
      };
      /** @description The pseudonym. */
      subject: string;
    };
    /** @description An attempt at a request's content, as it is told to whom it may be told. */
    OpeningEntry: {
      /** @enum {string} */
      outcome: 'refused' | 'opened';
      refusal?: string;
      request: string;
      /** @description `questions`, or `answer-1` … */
      part: string;
      agency: string;
      /** @description The person or system, by its token. */
      by: string;
      reason: string;
      /** Format: date-time */
      at: string;
    };
    OpeningsPage: {
      openings: components['schemas']['OpeningEntry'][];
      next?: string;
    };
    /**
     * @description `unchanged`: it was so already. `repeated`: the same command had come before.
     * @enum {string}
     */
    Outcome: 'unchanged' | 'repeated' | 'recorded' | 'corrected' | 'annulled' | 'reinstated';
    /** @description What is known of a paper: the same bytes are the same paper, whoever brings them. */
    Paper: {
      /** @description SHA-256 of its bytes, hex. */
      digest: string;
      size: number;
      /** @enum {string} */
      kind:
        | 'application/pdf'
        | 'image/png'
        | 'image/jpeg'
        | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
        | 'application/vnd.oasis.opendocument.text'
        | 'text/plain'
        | 'text/csv';
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
    /** @description A time in force, both days included; open-ended where `until` is absent. */
    Period: {
      /** Format: date */
      from: string;
      /** Format: date */
      until?: string;
    };
    PersonAnswer: {
      /** @description The pseudonym. */
      subject: string;
    };
    /** @description A post of this country's register, after a command. */
    PostAnswer: {
      id: string;
      version: number;
    };
    /** @description A post as its own country's register has it. */
    PostEntry: {
      id: string;
      version: number;
      facts?: components['schemas']['PostFacts'];
      /** @description Of this country's claims the one that holds, by `side/traffic`. */
      claims: {
        [key: string]: {
          reason: string;
          since: string;
          open: boolean;
          version: number;
        };
      };
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
    /** @description One thing that happened to a post; a claim is named by its version. */
    PostStep: {
      version: number;
      /** @enum {string} */
      act: 'closed' | 'registered' | 'described' | 'opened' | 'claim-corrected' | 'claim-withdrawn';
      /** Format: date-time */
      at: string;
      by: unknown;
      claim?: number;
      reason?: string;
      note?: string;
      /** @description What was claimed. */
      said?: unknown;
      changes?: {
        [key: string]: {
          before: unknown;
          after: unknown;
        };
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
    /** @description What came of putting a crossing right. */
    PutRightAnswer: {
      id: string;
      crossing: string;
      status: components['schemas']['Outcome'];
      /** @description In which ledgers something is told of it; none where nothing is. */
      ledgers: string[];
      version: number;
    };
    /** @description A crossing as it was recorded. */
    RecordedAnswer: {
      /** @description As its agency calls it. */
      id: string;
      /** @description As others are told of it. */
      crossing: string;
      /** @description Where it is told; nothing where it is told to nobody. */
      ledger?: string;
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
    ReferralSeen: {
      referral: string;
      kind: string;
      to: string;
      on: string;
      receivedOn?: string;
      concludedOn?: string;
      /** @enum {string} */
      outcome?: 'taken-in-charge' | 'passed-on' | 'declined' | 'no-need-found' | 'left';
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
    RequestView: {
      contents: components['schemas']['ContentEntry'][];
      id: string;
      from?: string;
      to?: string;
      matter?: string;
      purpose?: string;
      urgency?: string;
      basis?: {
        instrument: string;
        article: string;
      };
      /** Format: date-time */
      deadline?: string;
      /** @enum {string} */
      state:
        'refused' | 'not-yet-seen' | 'closed' | 'asked' | 'acknowledged' | 'answered-in-part' | 'answered';
      /** @description The deadline has passed, and neither a complete answer nor a refusal has come. */
      overdue: boolean;
      /**
       * Format: date-time
       * @description When the side that asked told both that the deadline had come. A notice: nothing else follows from it.
       */
      overdueNoted?: string;
      /** Format: date-time */
      askedAt?: string;
      /** Format: date-time */
      acknowledgedAt?: string;
      /** Format: date-time */
      expectedAt?: string;
      answers: number;
      /** Format: date-time */
      firstAnswerAt?: string;
      /** Format: date-time */
      completedAt?: string;
      /** Format: date-time */
      refusedAt?: string;
      refusal?: string;
      /** @description Whose answer it is, while the request that would say so is not here. */
      answeredBy?: string;
      /** Format: date-time */
      closedAt?: string;
      usefulness?: string;
      generated: boolean;
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
    /** @description Shares of one kind between two agencies under one article. Which they are is for those who may read them. */
    Resting: {
      article: string;
      /**
       * @description `open-request`: asked and not settled; `shared-answer`: given, and open to its reader until it expires.
       * @enum {string}
       */
      what: 'open-request' | 'shared-answer';
      by: string;
      to?: string;
      matter?: string;
      count: number;
      /**
       * Format: date
       * @description When the last of the answers expires.
       */
      until?: string;
    };
    /** @description What would stop with an instrument. The digest is what a suspension confirms to have seen. */
    RestingList: {
      instrument: string;
      /** @description Shares of information: they stop by themselves. */
      resting: components['schemas']['Resting'][];
      dependents: components['schemas']['Dependent'][];
      /** @description SHA-256 (hex) of everything else here, as canonical JSON. */
      digest: string;
    };
    Row: {
      /** @description The record’s id, as its line had it. */
      id: string;
      crossing: string;
      /** @description Not annulled. */
      standing: boolean;
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
    /** @description What a register and an import that is in already have in common. */
    SeenOverlap: {
      of: components['schemas']['ImportView'];
      import: string;
      equal: {
        parts: number;
        rows: number;
      };
      /** @description In both, with other content. */
      differing: {
        /** Format: date */
        day: string;
        post: string;
        rows: number;
        rowsHere: number;
      }[];
      /** @description Of the import, and not in the register. */
      onlyThere: {
        /** Format: date */
        day: string;
        post: string;
        rows: number;
      }[];
      /** @description Of the register, and not in the import. */
      onlyHere: {
        /** Format: date */
        day: string;
        post: string;
        rows: number;
      }[];
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
    /** @description One thing that happened to a crossing. */
    Step: {
      version: number;
      /** @enum {string} */
      act: 'recorded' | 'corrected' | 'annulled' | 'reinstated';
      /** Format: date-time */
      at: string;
      by: unknown;
      reason?: string;
      note?: string;
      /** @description Of a correction. */
      changes?: {
        [key: string]: {
          before: unknown;
          after: unknown;
        };
      };
      /** @description Where it was told, each ledger with the moment that it was recorded at. */
      published: {
        ledger: string;
        /** Format: date-time */
        position: string;
      }[];
    };
    StepAnswer: {
      id: string;
      version: number;
    };
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
  Post_list: {
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
           *       "posts": [
           *         {
           *           "id": "huaquillas",
           *           "version": 2,
           *           "facts": {
           *             "name": "Centro Binacional de Atención Fronteriza Huaquillas",
           *             "kind": "land",
           *             "border": "PE",
           *             "place": {
           *               "admin1": "El Oro",
           *               "admin2": "Huaquillas"
           *             },
           *             "timeZone": "America/Guayaquil",
           *             "labels": [
           *               "Centro Binacional de Atención Fronteriza Huaquillas"
           *             ],
           *             "hours": "00–24",
           *             "source": {
           *               "title": "Registro de prueba",
           *               "date": "2021-12-15"
           *             }
           *           },
           *           "claims": {}
           *         },
           *         {
           *           "id": "marca-ec-co",
           *           "version": 1,
           *           "facts": {
           *             "name": "Centro Binacional de Atención Fronteriza Huaquillas",
           *             "kind": "land",
           *             "border": "CO",
           *             "place": {
           *               "admin1": "El Oro",
           *               "admin2": "Huaquillas"
           *             },
           *             "timeZone": "America/Guayaquil",
           *             "labels": [
           *               "Centro Binacional de Atención Fronteriza Huaquillas"
           *             ],
           *             "source": {
           *               "title": "Registro de prueba",
           *               "date": "2021-12-15"
           *             }
           *           },
           *           "claims": {}
           *         }
           *       ]
           *     }
           */
          'application/json': {
            posts: components['schemas']['PostEntry'][];
          };
          /** @example id,version,name,kind,border,timeZone,latitude,longitude,claims */
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
  Post_register: {
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
        'application/json': components['schemas']['RegisterPostBody'];
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
           *       "id": "rumichaca",
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['PostAnswer'];
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
  Post_find: {
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
           *       "id": "huaquillas",
           *       "version": 1,
           *       "facts": {
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
           *       },
           *       "claims": {},
           *       "history": [
           *         {
           *           "version": 1,
           *           "at": "2026-12-01T14:14:12.132312Z",
           *           "by": "border-officer@ec-migracion",
           *           "act": "registered"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            id: string;
            version: number;
            facts?: components['schemas']['PostFacts'];
            /** @description Of this country's claims the one that holds, by `side/traffic`. */
            claims: {
              [key: string]: {
                reason: string;
                since: string;
                open: boolean;
                version: number;
              };
            };
            history: components['schemas']['PostStep'][];
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
  Post_describe: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DescribePostBody'];
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
           *       "id": "huaquillas",
           *       "version": 2
           *     }
           */
          'application/json': components['schemas']['PostAnswer'];
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
  Post_setStatus: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PostStatusBody'];
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
           *       "id": "rumichaca",
           *       "version": 2
           *     }
           */
          'application/json': components['schemas']['PostAnswer'];
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
  Post_correctClaim: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
        claim: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClaimCorrectionBody'];
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
           *       "id": "puente-corregido",
           *       "version": 5
           *     }
           */
          'application/json': components['schemas']['PostAnswer'];
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
  Post_withdrawClaim: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
        claim: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClaimWithdrawalBody'];
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
           *       "id": "puente-corregido",
           *       "version": 4
           *     }
           */
          'application/json': components['schemas']['PostAnswer'];
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
  Crossing_record: {
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
        'application/json': components['schemas']['CrossingBody'];
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
           *       "id": "crossing-1",
           *       "crossing": "crossing-01a231f4-c418-73f7-a1c9-fbb468650d70",
           *       "ledger": "ec.co.crossing"
           *     }
           */
          'application/json': components['schemas']['RecordedAnswer'];
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
  Crossing_batch: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description One of these a line */
    requestBody: {
      content: {
        'application/json':
          | components['schemas']['CrossingLine']
          | components['schemas']['CorrectionLine']
          | components['schemas']['AnnulmentLine']
          | components['schemas']['ReinstatementLine'];
      };
    };
    responses: {
      /** @description One of these a line */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "line": 1,
           *       "id": "b-1",
           *       "status": "recorded",
           *       "position": {
           *         "ec": 9,
           *         "ec.co.crossing": "2026-12-01T14:14:14.509808Z"
           *       }
           *     }
           */
          'application/x-ndjson': components['schemas']['LineAnswer'];
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
  Crossing_correct: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectionBody'];
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
           *       "id": "corr-1",
           *       "crossing": "crossing-01a231f4-d4a5-765c-ae01-8d099695a3af",
           *       "status": "corrected",
           *       "ledgers": [
           *         "ec.co.crossing"
           *       ],
           *       "version": 2
           *     }
           */
          'application/json': components['schemas']['PutRightAnswer'];
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
  Crossing_annul: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnnulmentBody'];
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
           *       "id": "corr-2",
           *       "crossing": "crossing-01a231f4-d4a5-7ded-b93c-8f530172446e",
           *       "status": "annulled",
           *       "ledgers": [
           *         "ec.co.crossing"
           *       ],
           *       "version": 2
           *     }
           */
          'application/json': components['schemas']['PutRightAnswer'];
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
  Crossing_reinstate: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReinstatementBody'];
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
           *       "id": "todo",
           *       "crossing": "crossing-01a231f5-d05c-7f51-9c4c-479128f13cdf",
           *       "status": "reinstated",
           *       "ledgers": [
           *         "ec.co.crossing"
           *       ],
           *       "version": 3
           *     }
           */
          'application/json': components['schemas']['PutRightAnswer'];
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
  Crossing_find: {
    parameters: {
      query?: {
        /** @description As it was recorded then */
        asOf?: string;
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
           *       "id": "corr-1",
           *       "crossing": "crossing-01a231f4-d4a5-765c-ae01-8d099695a3af",
           *       "version": 2,
           *       "state": "corrected",
           *       "entry": {
           *         "post": "puente-corregido",
           *         "direction": "entry",
           *         "occurredAt": "2026-03-01T09:30:00-05:00",
           *         "mode": "land",
           *         "nationality": "VEN",
           *         "border": "CO"
           *       },
           *       "history": [
           *         {
           *           "version": 1,
           *           "act": "recorded",
           *           "at": "2026-12-01T14:14:18.539440Z",
           *           "by": "border-officer@ec-migracion",
           *           "published": [
           *             {
           *               "ledger": "ec.co.crossing",
           *               "position": "2026-12-01T14:14:18.539440Z"
           *             }
           *           ]
           *         },
           *         {
           *           "version": 2,
           *           "act": "corrected",
           *           "at": "2026-12-01T14:14:18.804392Z",
           *           "by": "border-officer@ec-migracion",
           *           "reason": "misread-document",
           *           "note": "Pasaporte venezolano",
           *           "changes": {
           *             "nationality": {
           *               "before": "COL",
           *               "after": "VEN"
           *             }
           *           },
           *           "published": [
           *             {
           *               "ledger": "ec.co.crossing",
           *               "position": "2026-12-01T14:14:18.804392Z"
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['CrossingView'];
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
  ProtectedCrossing_find: {
    parameters: {
      query?: {
        /** @description As it was recorded then */
        asOf?: string;
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
           *       "id": "corr-protected",
           *       "crossing": "crossing-01a231f4-d4a5-765c-ae01-8d099695a3b0",
           *       "version": 1,
           *       "state": "recorded",
           *       "entry": {
           *         "post": "puente-corregido",
           *         "direction": "entry",
           *         "occurredAt": "2026-03-01T09:30:00-05:00",
           *         "mode": "land",
           *         "nationality": "COL",
           *         "seeksProtection": true,
           *         "exitStamp": "not-seen",
           *         "border": "CO"
           *       },
           *       "history": [
           *         {
           *           "version": 1,
           *           "act": "recorded",
           *           "at": "2026-12-01T14:14:19.539440Z",
           *           "by": "border-officer@ec-migracion",
           *           "published": []
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['CrossingView'];
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
  Import_list: {
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
           *       "imports": []
           *     }
           */
          'application/json': {
            imports: components['schemas']['ImportView'][];
          };
          /** @example id,file,digest,declaredAt,from,to,rows,state,replaces,replacedBy */
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
  Import_declare: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    /** @description A DeclarationHead, then a PartLine for each day at a post */
    requestBody: {
      content: {
        'application/x-ndjson': components['schemas']['DeclarationHead'];
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
           *       "id": "esi-0d09cbea3c98",
           *       "declaredAt": "2026-12-01T14:16:40.203000Z",
           *       "file": "publicado.csv",
           *       "digest": "2c1224287307433d6379c125dd52c037e6953e8e59b4a7ec6dd0dca0cafeec75",
           *       "content": "0d09cbea3c9873bbe23d5fa116f64e96",
           *       "rows": 4,
           *       "from": "2019-05-02",
           *       "to": "2019-05-04",
           *       "state": "open",
           *       "parts": 3,
           *       "lineage": [
           *         "esi-0d09cbea3c98"
           *       ]
           *     }
           */
          'application/json': components['schemas']['ImportView'];
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
  Import_compare: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The same lines as a declaration */
    requestBody: {
      content: {
        'application/x-ndjson': components['schemas']['DeclarationHead'];
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
           *       "alike": [],
           *       "undeclared": false,
           *       "overlaps": []
           *     }
           */
          'application/json': components['schemas']['ImportComparison'];
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
  Import_find: {
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
           *       "id": "esi-0d09cbea3c98",
           *       "declaredAt": "2026-11-30T21:48:35.072000Z",
           *       "file": "publicado.csv",
           *       "digest": "2c1224287307433d6379c125dd52c037e6953e8e59b4a7ec6dd0dca0cafeec75",
           *       "content": "0d09cbea3c9873bbe23d5fa116f64e96",
           *       "rows": 4,
           *       "from": "2019-05-02",
           *       "to": "2019-05-04",
           *       "state": "open",
           *       "parts": 3,
           *       "lineage": [
           *         "esi-0d09cbea3c98"
           *       ]
           *     }
           */
          'application/json': components['schemas']['ImportView'];
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
  Import_rows: {
    parameters: {
      query?: {
        /** @description Only of this day; then of a post too */
        day?: string;
        post?: string;
        /** @description Behind this row: `next` of the page before */
        after?: string;
        /** @description Rows looked at (2000) */
        limit?: number;
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
           *       "rows": [
           *         {
           *           "id": "esi-0d09cbea3c98:2019-05-04:el-carmelo:9870d47a7eb7c769:1",
           *           "crossing": "crossing-01a231f6-fe25-7eea-8d69-d972bb3763c9",
           *           "standing": true
           *         }
           *       ]
           *     }
           */
          'application/json': {
            rows: components['schemas']['Row'][];
            next?: string;
          };
          /** @example id,crossing,standing */
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
  Import_close: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClosingBody'];
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
           *       "id": "esi-0d09cbea3c98",
           *       "declaredAt": "2026-12-01T14:16:40.203000Z",
           *       "file": "publicado.csv",
           *       "digest": "2c1224287307433d6379c125dd52c037e6953e8e59b4a7ec6dd0dca0cafeec75",
           *       "content": "0d09cbea3c9873bbe23d5fa116f64e96",
           *       "rows": 4,
           *       "from": "2019-05-02",
           *       "to": "2019-05-04",
           *       "state": "closed",
           *       "counts": {
           *         "recorded": 4,
           *         "repeated": 0,
           *         "refused": 0,
           *         "kept": 0,
           *         "annulled": 0
           *       },
           *       "parts": 3,
           *       "lineage": [
           *         "esi-0d09cbea3c98"
           *       ]
           *     }
           */
          'application/json': components['schemas']['ImportView'];
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
  Import_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawalBody'];
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
           *       "id": "esi-4ef2dcd25a51",
           *       "declaredAt": "2026-12-01T14:16:40.383000Z",
           *       "file": "corregido.csv",
           *       "digest": "c5b034f855eb2f6af84e38bf9b366f33983fe9d99beb15b95fe668e99837c5ab",
           *       "content": "4ef2dcd25a51f8f925ce1a08919cbb5a",
           *       "rows": 5,
           *       "replaces": "esi-0d09cbea3c98",
           *       "from": "2019-05-02",
           *       "to": "2019-05-05",
           *       "state": "withdrawing",
           *       "counts": {
           *         "recorded": 2,
           *         "repeated": 0,
           *         "refused": 0,
           *         "kept": 3,
           *         "annulled": 1
           *       },
           *       "reason": "Otro registro",
           *       "parts": 4,
           *       "lineage": [
           *         "esi-4ef2dcd25a51",
           *         "esi-0d09cbea3c98"
           *       ]
           *     }
           */
          'application/json': components['schemas']['ImportView'];
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
  Import_completeWithdrawal: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "esi-4ef2dcd25a51",
           *       "declaredAt": "2026-12-01T14:16:40.383000Z",
           *       "file": "corregido.csv",
           *       "digest": "c5b034f855eb2f6af84e38bf9b366f33983fe9d99beb15b95fe668e99837c5ab",
           *       "content": "4ef2dcd25a51f8f925ce1a08919cbb5a",
           *       "rows": 5,
           *       "replaces": "esi-0d09cbea3c98",
           *       "from": "2019-05-02",
           *       "to": "2019-05-05",
           *       "state": "withdrawn",
           *       "counts": {
           *         "recorded": 2,
           *         "repeated": 0,
           *         "refused": 0,
           *         "kept": 3,
           *         "annulled": 1
           *       },
           *       "reason": "Otro registro",
           *       "parts": 4,
           *       "lineage": [
           *         "esi-4ef2dcd25a51",
           *         "esi-0d09cbea3c98"
           *       ]
           *     }
           */
          'application/json': components['schemas']['ImportView'];
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
  Instrument_propose: {
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
        'application/json': components['schemas']['ProposalBody'];
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
           *       "id": "ec-desaparecidos",
           *       "version": 1,
           *       "text": "ec-1"
           *     }
           */
          'application/json': components['schemas']['ActAnswer'];
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
  Instrument_proposeText: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CounterProposalBody'];
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
           *       "id": "ec-desaparecidos",
           *       "version": 1,
           *       "text": "co-1"
           *     }
           */
          'application/json': components['schemas']['ActAnswer'];
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
  Instrument_agree: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AgreementBody'];
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
           *       "id": "ec-desaparecidos",
           *       "version": 2
           *     }
           */
          'application/json': components['schemas']['ActAnswer'];
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
  Instrument_sign: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignatureBody'];
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
           *       "id": "ec-desaparecidos",
           *       "version": 3
           *     }
           */
          'application/json': components['schemas']['ActAnswer'];
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
  Instrument_ratify: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RatificationBody'];
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
           *       "id": "ec-desaparecidos",
           *       "version": 4
           *     }
           */
          'application/json': components['schemas']['ActAnswer'];
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
  Instrument_extend: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExtensionBody'];
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
           *       "id": "ec-desaparecidos",
           *       "version": 5
           *     }
           */
          'application/json': components['schemas']['ActAnswer'];
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
  Instrument_denounce: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DenunciationBody'];
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
           *       "id": "ec-todo-actos",
           *       "version": 3
           *     }
           */
          'application/json': components['schemas']['ActAnswer'];
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
  Instrument_suspend: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SuspensionBody'];
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
           *       "id": "ec-desaparecidos",
           *       "version": 6
           *     }
           */
          'application/json': components['schemas']['ActAnswer'];
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
  Instrument_resume: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonBody'];
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
           *       "id": "ec-desaparecidos",
           *       "version": 7
           *     }
           */
          'application/json': components['schemas']['ActAnswer'];
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
  Instrument_amend: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AmendmentBody'];
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
           *       "id": "ec-desaparecidos",
           *       "version": 7
           *     }
           */
          'application/json': components['schemas']['ActAnswer'];
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
  Instrument_end: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndBody'];
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
           *       "id": "ec-todo-actos",
           *       "version": 4
           *     }
           */
          'application/json': components['schemas']['ActAnswer'];
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
  Instrument_reserve: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReservationBody'];
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
           *       "id": "ec-todo-actos",
           *       "version": 14
           *     }
           */
          'application/json': components['schemas']['ActAnswer'];
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
  Instrument_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReservationWithdrawalBody'];
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
           *       "id": "ec-desaparecidos",
           *       "version": 5
           *     }
           */
          'application/json': components['schemas']['ActAnswer'];
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
  Instrument_object: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ObjectionBody'];
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
           *       "id": "ec-desaparecidos",
           *       "version": 4
           *     }
           */
          'application/json': components['schemas']['ActAnswer'];
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
  Instrument_decline: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DenunciationBody'];
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
           *       "id": "ec-desaparecidos",
           *       "version": 4
           *     }
           */
          'application/json': components['schemas']['ActAnswer'];
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
  Instrument_publish: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublicationBody'];
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
           *       "id": "ec-todo-actos",
           *       "version": 30
           *     }
           */
          'application/json': components['schemas']['ActAnswer'];
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
  Instrument_report: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PartnerReportBody'];
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
           *       "id": "ec-desaparecidos",
           *       "version": 4
           *     }
           */
          'application/json': components['schemas']['ActAnswer'];
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
  Instrument_claim: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClaimBody'];
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
           *       "id": "ec-todo-actos",
           *       "version": 45
           *     }
           */
          'application/json': components['schemas']['ActAnswer'];
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
  Instrument_correct: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EntryCorrectionBody'];
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
           *       "id": "ec-todo-actos",
           *       "version": 49
           *     }
           */
          'application/json': components['schemas']['ActAnswer'];
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
  Instrument_rectify: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RectificationBody'];
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
           *       "id": "ec-todo-actos",
           *       "version": 69
           *     }
           */
          'application/json': components['schemas']['ActAnswer'];
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
  Resting_list: {
    parameters: {
      query?: {
        /** @description What rests on this article alone */
        article?: string;
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
           *       "instrument": "ec-marca-ec-co",
           *       "resting": [],
           *       "dependents": [],
           *       "digest": "4dad5b67f2c027ec433913a03dffcea8b57ac48f3460053a65db9080eab49365"
           *     }
           */
          'application/json': components['schemas']['RestingList'];
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
  ExternalsOfNode_list: {
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
  External_record: {
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
        'application/json': components['schemas']['ExternalBody'];
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
           *       "id": "ec-9fc78b208648",
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['ExternalAnswer'];
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
  External_correct: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExternalCorrectionBody'];
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
           *       "id": "ec-aduanas-belgica",
           *       "version": 4
           *     }
           */
          'application/json': components['schemas']['ExternalAnswer'];
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
  External_report: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExternalActBody'];
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
           *       "id": "ec-aduanas-belgica",
           *       "version": 2
           *     }
           */
          'application/json': components['schemas']['ExternalAnswer'];
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
  External_publish: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExternalPublicationBody'];
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
           *       "id": "ec-aduanas-belgica",
           *       "version": 3
           *     }
           */
          'application/json': components['schemas']['ExternalAnswer'];
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
  ExternalsOfNode_find: {
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
  Request_list: {
    parameters: {
      query?: {
        /** @description By the caller’s agency, or of it */
        direction?: 'asked' | 'received';
        state?:
          'not-yet-seen' | 'asked' | 'acknowledged' | 'answered-in-part' | 'answered' | 'refused' | 'closed';
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
           *       "requests": [],
           *       "early": []
           *     }
           */
          'application/json': {
            requests: components['schemas']['ExchangeView'][];
            early: components['schemas']['ExchangeView'][];
          };
          /** @example id,from,to,matter,urgency,instrument,article,state,askedAt,deadline,overdue,acknowledgedAt,answers,completedAt,refusedAt,refusal,closedAt,early,generated */
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
  Request_ask: {
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
        'application/json': components['schemas']['AskBody'];
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
           *       "id": "ec-policia-solicitud",
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['StepAnswer'];
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
  Request_acknowledge: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcknowledgementBody'];
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
           *       "id": "ec-policia-solicitud",
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['StepAnswer'];
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
  Request_answer: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerBody'];
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
           *       "id": "ec-policia-solicitud",
           *       "version": 2
           *     }
           */
          'application/json': components['schemas']['StepAnswer'];
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
  Request_refuse: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RefusalBody'];
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
           *       "id": "ec-policia-llave",
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['StepAnswer'];
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
  Request_close: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClosureBody'];
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
           *       "id": "ec-policia-solicitud",
           *       "version": 2
           *     }
           */
          'application/json': components['schemas']['StepAnswer'];
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
  Request_find: {
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
           *       "id": "ec-policia-llave",
           *       "from": "ec-policia",
           *       "to": "co-policia",
           *       "matter": "missing-persons",
           *       "purpose": "search-for-persons",
           *       "urgency": "routine",
           *       "deadline": "2026-12-31T14:13:43.782Z",
           *       "askedAt": "2026-12-01T14:17:04.462000Z",
           *       "basis": {
           *         "instrument": "ec-base",
           *         "article": "art. 4"
           *       },
           *       "state": "asked",
           *       "overdue": false,
           *       "answers": 0,
           *       "generated": false,
           *       "contents": [
           *         {
           *           "part": "questions",
           *           "by": "ec-policia",
           *           "basis": {
           *             "instrument": "ec-base",
           *             "article": "art. 4"
           *           },
           *           "keyId": "vBgcgSF1LSWbtxBTsxwGHXnzSl-_jZflYmc2bSEFOdY",
           *           "state": "opens"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['RequestView'];
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
  Openings_of: {
    parameters: {
      query?: {
        /** @description 1000 unless said */
        limit?: number;
        /** @description Where the page before ended */
        cursor?: string;
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
           *       "openings": [
           *         {
           *           "request": "ec-policia-solicitud",
           *           "part": "questions",
           *           "reason": "Consulta de aduana",
           *           "agency": "co-dian",
           *           "by": "customs-analyst@co-dian",
           *           "at": "2026-12-01T14:14:26.862000Z",
           *           "refusal": "content.unknown",
           *           "outcome": "refused"
           *         },
           *         {
           *           "request": "ec-policia-solicitud",
           *           "part": "questions",
           *           "reason": "Asignación del caso",
           *           "agency": "co-policia",
           *           "by": "analyst@co-policia",
           *           "at": "2026-12-01T14:14:27.040000Z",
           *           "outcome": "opened"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['OpeningsPage'];
          /** @example at,request,part,agency,by,reason,outcome,refusal */
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
  Opening_open: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpeningBody'];
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
           *       "id": "ec-policia-solicitud",
           *       "part": "questions",
           *       "content": [
           *         "¿Qué saben de la ruta-secreta-Ñandú-7731?"
           *       ]
           *     }
           */
          'application/json': {
            id: string;
            part: string;
            content: unknown;
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
  Body_establish: {
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
        'application/json': components['schemas']['EstablishmentBody'];
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
           *       "id": "ec-todo-grupo",
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Body_recognise: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecognitionBody'];
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
           *       "id": "co-plan",
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Body_seat: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnSeatsBody'];
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
           *       "id": "ec-todo-grupo",
           *       "version": 2
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Body_change: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BodyChangeBody'];
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
           *       "id": "ec-todo-grupo",
           *       "version": 20
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Body_end: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BodyEndBody'];
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
           *       "id": "ec-todo-grupo",
           *       "version": 24
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Session_convene: {
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
        'application/json': components['schemas']['ConveningBody'];
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
           *       "id": "ec-todo-sesion",
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Session_claim: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SessionClaimBody'];
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
           *       "id": "ec-todo-sesion",
           *       "version": 2
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Session_meet: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MeetingProposalBody'];
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
           *       "id": "ec-comision-18",
           *       "version": 2
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Session_propose: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ItemBody'];
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
           *       "id": "ec-todo-sesion",
           *       "version": 5,
           *       "named": "ec-1"
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Session_answer: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
        item: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ItemAnswerBody'];
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
           *       "id": "ec-todo-sesion",
           *       "version": 22,
           *       "named": "ec-1"
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Session_file: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FilingBody'];
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
           *       "id": "ec-comision-18",
           *       "version": 6,
           *       "named": "ec-1"
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Session_name: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DelegationBody'];
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
           *       "id": "ec-todo-sesion",
           *       "version": 34
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Session_record: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SessionRecordBody'];
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
           *       "id": "ec-comision-18",
           *       "version": 8
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Acta_draft: {
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
        'application/json': components['schemas']['DraftBody'];
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
           *       "id": "ec-lce17",
           *       "version": 1,
           *       "named": "ec-1"
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Acta_redraft: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RedraftBody'];
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
           *       "id": "ec-acta-18",
           *       "version": 2,
           *       "named": "ec-2"
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Acta_agree: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActaAgreementBody'];
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
           *       "id": "ec-acta-18",
           *       "version": 3
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Acta_sign: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActaSignatureBody'];
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
           *       "id": "ec-acta-18",
           *       "version": 4
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Commitment_claim: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CommitmentClaimBody'];
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
           *       "id": "ec-todo-acta-c1",
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Commitment_report: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProgressBody'];
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
           *       "id": "ec-todo-acta-c1",
           *       "version": 17
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Commitment_undertake: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UndertakingBody'];
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
           *       "id": "ec-todo-acta-c1",
           *       "version": 27
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Claims_batch: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description One of these a line */
    requestBody: {
      content: {
        'application/json':
          components['schemas']['SessionClaimLine'] | components['schemas']['CommitmentClaimLine'];
      };
    };
    responses: {
      /** @description One of these a line */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "line": 1,
           *       "id": "ec-gabinete-pe-12",
           *       "status": "refused",
           *       "problem": {
           *         "type": "urn:vecindad:problem:request.invalid",
           *         "title": "Contenido no válido",
           *         "status": 422,
           *         "detail": "La solicitud no es válida; vea en qué campos y por qué.",
           *         "code": "request.invalid",
           *         "errors": [
           *           {
           *             "field": "source",
           *             "code": "isDefined",
           *             "message": "source falta"
           *           }
           *         ]
           *       }
           *     }
           */
          'application/x-ndjson': components['schemas']['ClaimLineAnswer'];
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
  Office_name: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HolderBody'];
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
           *       "id": "ec-cancilleria",
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['CommitteeActAnswer'];
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
  Office_offices: {
    parameters: {
      query?: {
        /** @description Today unless said */
        on?: string;
        /** @description Where the page before ended */
        cursor?: string;
        /** @description 1000 unless said */
        limit?: number;
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
           *       "offices": []
           *     }
           */
          'application/json': {
            /** Format: date */
            on: string;
            offices: components['schemas']['HeldOffice'][];
            next?: string;
          };
          /** @example id,title,holder,since,act */
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
  Office_office: {
    parameters: {
      query?: {
        /** @description Today unless said */
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
           *       "id": "ec-cancilleria",
           *       "since": "2026-01-15",
           *       "title": "Ministerio de Relaciones Exteriores y Movilidad Humana",
           *       "holder": "Ana Paz Ríos",
           *       "act": "Decreto 12",
           *       "held": [
           *         {
           *           "since": "2026-01-15",
           *           "title": "Ministerio de Relaciones Exteriores y Movilidad Humana",
           *           "holder": "Ana Paz Ríos",
           *           "act": "Decreto 12"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            /** Format: date */
            on: string;
            /** @description All who have held it or will, in their order. */
            held: components['schemas']['Holding'][];
            id: string;
            /** Format: date */
            since?: string;
            title?: string;
            /** @description Nobody where it is vacant. */
            holder?: string;
            act?: string;
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
  Cases_list: {
    parameters: {
      query?: {
        kind?:
          'refusal-of-entry' | 'refusal-of-exit' | 'exclusion' | 'deportation' | 'detention' | 'assistance';
        state?: 'open' | 'concluded' | 'annulled';
        post?: string;
        /** @description Somebody has to act: by a date ahead, or by one that passed */
        duty?: 'due' | 'overdue';
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
           *       "cases": [
           *         {
           *           "id": "ec-marca-caso",
           *           "kind": "assistance",
           *           "state": "open",
           *           "authority": "ec-migracion",
           *           "duties": 0,
           *           "overdue": 0
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['CasesPage'];
          /** @example id,kind,state,post,authority,duties,overdue,nextDue */
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
  Case_open: {
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
        'application/json': components['schemas']['CaseBody'];
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
           *       "id": "ec-marca-caso",
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['CaseActAnswer'];
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
  Case_hear: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HearingBody'];
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
           *       "id": "ec-todo-caso",
           *       "version": 6
           *     }
           */
          'application/json': components['schemas']['CaseActAnswer'];
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
  Case_notify: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecisionNoticeBody'];
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
           *       "id": "ec-todo-caso",
           *       "version": 20
           *     }
           */
          'application/json': components['schemas']['CaseActAnswer'];
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
  Case_explain: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RemedyBody'];
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
           *       "id": "ec-todo-caso",
           *       "version": 27
           *     }
           */
          'application/json': components['schemas']['CaseActAnswer'];
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
  Case_lodge: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LodgedBody'];
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
           *       "id": "ec-todo-caso",
           *       "version": 43
           *     }
           */
          'application/json': components['schemas']['CaseActAnswer'];
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
  Case_decide: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RemedyDecisionBody'];
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
           *       "id": "ec-todo-caso",
           *       "version": 59
           *     }
           */
          'application/json': components['schemas']['CaseActAnswer'];
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
  Case_refer: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReferralBody'];
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
           *       "id": "ec-todo-caso",
           *       "version": 2,
           *       "referral": "referral-1"
           *     }
           */
          'application/json': components['schemas']['CaseActAnswer'];
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
  Case_receive: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
        referral: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReferralReceiptBody'];
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
           *       "id": "ec-todo-caso",
           *       "version": 85
           *     }
           */
          'application/json': components['schemas']['CaseActAnswer'];
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
  Case_concludeReferral: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
        referral: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReferralOutcomeBody'];
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
           *       "id": "ec-todo-caso",
           *       "version": 86
           *     }
           */
          'application/json': components['schemas']['CaseActAnswer'];
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
  Case_explainConsularRight: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConsularRightBody'];
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
           *       "id": "ec-todo-caso",
           *       "version": 3
           *     }
           */
          'application/json': components['schemas']['CaseActAnswer'];
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
  Case_notifyConsul: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConsularNoticeBody'];
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
           *       "id": "ec-todo-caso",
           *       "version": 4
           *     }
           */
          'application/json': components['schemas']['CaseActAnswer'];
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
  Case_assignCounsel: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CounselBody'];
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
           *       "id": "ec-todo-caso",
           *       "version": 92
           *     }
           */
          'application/json': components['schemas']['CaseActAnswer'];
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
  Case_assignInterpreter: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InterpreterBody'];
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
           *       "id": "ec-todo-caso",
           *       "version": 96
           *     }
           */
          'application/json': components['schemas']['CaseActAnswer'];
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
  Case_review: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JudicialReviewBody'];
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
           *       "id": "ec-todo-caso",
           *       "version": 98
           *     }
           */
          'application/json': components['schemas']['CaseActAnswer'];
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
  Case_claim: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProtectionClaimBody'];
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
           *       "id": "ec-todo-caso",
           *       "version": 116
           *     }
           */
          'application/json': components['schemas']['CaseActAnswer'];
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
  Case_conclude: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CaseConclusionBody'];
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
           *       "id": "ec-todo-caso-acabado",
           *       "version": 4
           *     }
           */
          'application/json': components['schemas']['CaseActAnswer'];
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
  Case_annul: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CaseAnnulmentBody'];
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
           *       "id": "ec-todo-caso-acabado",
           *       "version": 5
           *     }
           */
          'application/json': components['schemas']['CaseActAnswer'];
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
  Cases_case: {
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
           *       "id": "ec-marca-caso",
           *       "version": 1,
           *       "kind": "assistance",
           *       "place": "Tulcán",
           *       "since": "2026-11-23T08:00:00-05:00",
           *       "authority": "ec-migracion",
           *       "state": "open",
           *       "protected": false,
           *       "hearings": [],
           *       "notices": [],
           *       "remedies": [],
           *       "lodged": [],
           *       "decided": [],
           *       "referrals": [],
           *       "consularRight": [],
           *       "consuls": [],
           *       "counsel": [],
           *       "interpreters": [],
           *       "reviews": [],
           *       "duties": [],
           *       "missing": []
           *     }
           */
          'application/json': components['schemas']['CaseView'];
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
  Cases_looksAt: {
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
           *       "looks": [
           *         {
           *           "at": "2026-12-01T14:15:01.375409Z",
           *           "by": "border-officer@ec-migracion",
           *           "agency": "ec-migracion"
           *         },
           *         {
           *           "at": "2026-12-01T14:15:01.430304Z",
           *           "by": "agency-system@ec-migracion",
           *           "agency": "ec-migracion"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            looks: components['schemas']['Look'][];
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
  Cases_duties: {
    parameters: {
      query?: {
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
           *       "duties": []
           *     }
           */
          'application/json': components['schemas']['DutiesPage'];
          /** @example case,duty,kind,due,to,overdue,toldAhead,toldPassed */
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
  Cases_limits: {
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
           *       "limits": [
           *         {
           *           "kinds": [
           *             "detention"
           *           ],
           *           "duty": "judge",
           *           "name": "ec-before-a-judge",
           *           "version": 1,
           *           "country": "EC",
           *           "hours": 24,
           *           "aheadHours": 6,
           *           "norm": "Constitución del Ecuador, art. 77(1)",
           *           "source": "Nobody is held for more than 24 hours without charges before a judge; text of 2008 as reported",
           *           "confidence": "reported",
           *           "since": "2008-10-20"
           *         },
           *         {
           *           "kinds": [
           *             "detention"
           *           ],
           *           "duty": "judge",
           *           "name": "co-before-a-judge",
           *           "version": 1,
           *           "country": "CO",
           *           "hours": 36,
           *           "aheadHours": 8,
           *           "norm": "Constitución Política de Colombia, art. 28",
           *           "source": "Within 36 hours of being held, as the Constitutional Court cites it (C-042/18, C-137/19)",
           *           "confidence": "reported",
           *           "since": "1991-07"
           *         }
           *       ],
           *       "guarantees": [
           *         {
           *           "guarantee": "hearing",
           *           "kinds": [
           *             "refusal-of-entry",
           *             "refusal-of-exit"
           *           ],
           *           "norms": {
           *             "EC": "Constitución del Ecuador, art. 76(7)(c)",
           *             "CO": "Constitución Política de Colombia, art. 29",
           *             "PE": "Constitución Política del Perú, art. 139"
           *           },
           *           "confidence": "reported"
           *         },
           *         {
           *           "guarantee": "notice",
           *           "kinds": [
           *             "refusal-of-entry",
           *             "refusal-of-exit"
           *           ],
           *           "norms": {
           *             "EC": "Constitución del Ecuador, art. 76(7)(f)",
           *             "CO": "Constitución Política de Colombia, art. 29",
           *             "PE": "Constitución Política del Perú, art. 139"
           *           },
           *           "confidence": "reported"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            limits: components['schemas']['Limit'][];
            guarantees: components['schemas']['Guarantee'][];
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
  AgencyKey_list: {
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
           *       "agencies": [
           *         {
           *           "code": "ec-migracion",
           *           "country": "EC",
           *           "kind": "migration",
           *           "name": "Subsecretaría de Migración",
           *           "keyId": "RqCKMQdly14gu_JY4hQuN_4JFCh7_JwZJOGEj_tuwpY",
           *           "publicKey": {
           *             "kty": "OKP",
           *             "crv": "X25519",
           *             "x": "dKPGttAhc2hIJ-EExzBvVnW9NCtXb6fLRCfTZdc-MTg"
           *           },
           *           "from": "registry"
           *         },
           *         {
           *           "code": "ec-senae",
           *           "country": "EC",
           *           "kind": "customs",
           *           "name": "Servicio Nacional de Aduana del Ecuador",
           *           "keyId": "Ufmahct4l4gG0RzVDxiQh5MTdwCaVpP9GsnVZn736y0",
           *           "publicKey": {
           *             "kty": "OKP",
           *             "crv": "X25519",
           *             "x": "RAxwiUyP0BSNMn7sd7tZnm5HLCiqoHMXUkNfu-15sxs"
           *           },
           *           "from": "registry"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            agencies: components['schemas']['DirectoryEntry'][];
          };
          /** @example code,country,kind,name,keyId,from,reason,unusable */
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
  AgencyKey_rotate: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        agency: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RotationBody'];
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
           *       "agency": "ec-policia",
           *       "keyId": "DIMt9PgHZsZIED2tQ0OxxB97KLMPzSCD-j2mUQuv_jY"
           *     }
           */
          'application/json': {
            agency: string;
            keyId: string;
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
  Openings_across: {
    parameters: {
      query?: {
        /** @description 1000 unless said */
        limit?: number;
        /** @description Where the page before ended */
        cursor?: string;
        /** @description Of an agency’s persons */
        agency?: string;
        /** @description Of one person or system, by its token */
        subject?: string;
        /** @description At this moment or later */
        from?: string;
        /** @description Before this moment */
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
           *       "openings": [
           *         {
           *           "request": "ec-policia-solicitud",
           *           "part": "answer-1",
           *           "reason": "Búsqueda en curso",
           *           "agency": "ec-policia",
           *           "by": "analyst@ec-policia",
           *           "at": "2026-12-01T14:14:27.795000Z",
           *           "outcome": "opened"
           *         },
           *         {
           *           "request": "ec-policia-solicitud",
           *           "part": "answer-2",
           *           "reason": "Búsqueda en curso",
           *           "agency": "ec-policia",
           *           "by": "analyst@ec-policia",
           *           "at": "2026-12-01T14:14:28.494000Z",
           *           "outcome": "opened"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['OpeningsPage'];
          /** @example at,request,part,agency,by,reason,outcome,refusal */
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
  Papers_add: {
    parameters: {
      query?: never;
      header?: {
        /** @description What its SHA-256 is: `sha-256=:…:` (RFC 9530) */
        'Repr-Digest'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/pdf': string;
        'image/png': string;
        'image/jpeg': string;
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        'application/vnd.oasis.opendocument.text': string;
        'text/plain': string;
        'text/csv': string;
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
           *       "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
           *       "size": 48213,
           *       "kind": "application/pdf"
           *     }
           */
          'application/json': components['schemas']['Paper'];
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
  Papers_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        digest: string;
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
          /** @example %PDF-1.7 … */
          'application/pdf': string;
          'image/png': string;
          'image/jpeg': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
          'application/vnd.oasis.opendocument.text': string;
          'text/plain': string;
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
  Persons_record: {
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
        'application/json': components['schemas']['IdentityBody'];
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonAnswer'];
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
  Persons_find: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PersonLookupBody'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            persons: components['schemas']['FoundPerson'][];
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
  Persons_open: {
    parameters: {
      query: {
        /** @description What for; kept with your name */
        purpose: string;
        /** @description Instrument and article */
        basis: string;
      };
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
          'application/json': components['schemas']['OpenedPerson'];
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
  Persons_rectify: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        subject: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IdentityRectificationBody'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonAnswer'];
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
  Persons_certificate: {
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
          'application/json': components['schemas']['ErasureAnswer'];
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
  Persons_erase: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        subject: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PersonErasureBody'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErasureAnswer'];
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
  PersonLinks_openings: {
    parameters: {
      query?: {
        /** @description The number of the last one that is known */
        after?: number;
      };
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
          'application/json': {
            openings: {
              /** @description Rises; none is used twice. */
              number: number;
              agency: string;
              /** @enum {string} */
              kind: 'open' | 'find';
              by: string;
              /** Format: date-time */
              at: string;
              basis: string;
              purpose: string;
              /** @description The way somebody was sought, or the fields that were opened; never a value. */
              asked: string[];
            }[];
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
  PersonLinks_links: {
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
          'application/json': {
            links: components['schemas']['Link'][];
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
  PersonLinks_link: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        subject: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PersonLinkBody'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            links: components['schemas']['Link'][];
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
  PersonLinks_unlink: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key is the same command */
        'Idempotency-Key': string;
      };
      path: {
        subject: string;
        other: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PersonLinkEndBody'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            links: components['schemas']['Link'][];
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
  SigningKey_list: {
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
           *       "keys": [
           *         "vecindad/ec+23d2265b+Ade/WF6PZHlbfgtjqcyK2EW5z5fYkfq7b/avGFwFu0iu",
           *         "vecindad/ec+9ff1b76b+AXnaaHzeAEXGd8busUiag19kQx0cPUG4CY/7Bs0sOtkg"
           *       ]
           *     }
           */
          'application/json': {
            keys: string[];
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
  SigningKey_rotate: {
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
        'application/json': components['schemas']['SigningKeyRotationBody'];
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
           *       "keyId": "9ff1b76b",
           *       "vkey": "vecindad/ec+9ff1b76b+AXnaaHzeAEXGd8busUiag19kQx0cPUG4CY/7Bs0sOtkg"
           *     }
           */
          'application/json': {
            keyId: string;
            vkey: string;
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
