-- What is stored. Words that begin with $ differ between the databases: $id is a key that counts up, $bytes a run of bytes.
-- Times are ISO 8601 in UTC, days ISO 8601; as text they sort by time.

-- What the derived tables were made with: of other models, lexicons or rules they are made again.
create table stamp (
    name text primary key,
    value text not null
);

create table story (
    id $id,
    -- Set in the transaction that changes its articles, cleared in the one that stores what comparing them has found.
    is_changed bigint not null default 0
);
create index story_changed on story (id) where is_changed = 1;

-- Stories that were joined to another keep leading there.
create table story_alias (
    alias bigint primary key,
    story bigint not null references story
);

create table article (
    id $id,
    address text not null unique,
    newest bigint not null,
    story bigint references story,
    -- The address of the first article that prints largely the same text; null until compared.
    origin text
);
create index article_story on article (story);

create table version (
    id $id,
    article bigint not null references article,
    number bigint not null,
    added text not null,
    sha256 text not null,
    -- The bytes read, compressed with Brotli; their hash is sha256.
    bytes $bytes not null,
    -- What was stated beside the text, as JSON: from it and the text the article is made again.
    stated text not null,
    path text,
    outlet text,
    title text,
    author text,
    published text,
    updated text,
    retrieved text,
    url text,
    language text,
    text text not null,
    unique (article, number)
);
create index version_published on version (published);

create table reading (
    version bigint primary key references version,
    -- What finding its story needs of it, apart from what comparing needs.
    terms $bytes not null,
    claims $bytes not null
);

create table claim (
    version bigint not null references version,
    number bigint not null,
    kind text not null,
    subject text not null,
    predicate text not null,
    value text not null,
    field text not null,
    start_at bigint not null,
    end_at bigint not null,
    quote text not null,
    primary key (version, number)
);
create index claim_subject on claim (subject, kind);

-- The heaviest terms of the articles of a story, by which it is found.
create table story_term (
    term text not null,
    story bigint not null references story,
    primary key (term, story)
);
create index story_term_story on story_term (story);

-- In how many articles a term stands.
create table term (
    term text primary key,
    articles bigint not null
);
create index term_frequent on term (articles, term);

create table run (
    id $id,
    kind text not null,
    started text not null,
    ended text,
    articles_new bigint not null default 0,
    articles_changed bigint not null default 0,
    articles_same bigint not null default 0
);

create table run_skipped (
    run bigint not null references run,
    article text not null,
    reason text not null,
    primary key (run, article)
);

create table run_feed (
    run bigint not null references run,
    feed text not null,
    outlet text not null,
    result text not null,
    articles bigint not null default 0,
    reason text,
    primary key (run, feed)
);

create table discrepancy (
    id text primary key,
    story bigint not null references story,
    rule text not null,
    kind text not null,
    scope text not null,
    outcome text not null,
    severity bigint not null,
    confidence double precision not null,
    subject text not null,
    message text not null,
    -- The normalized values, sorted, a line each.
    position_values text not null,
    -- The newest day on which an article of its evidence was published.
    day text,
    -- Folded words to search in.
    search text not null,
    data $bytes not null,
    is_present bigint not null default 1,
    first_run bigint references run,
    -- The finding whose place it took when one of the values changed.
    replaces text,
    verdict text not null default 'open',
    -- How many verdicts it has had: a new one has to name it.
    revision bigint not null default 0,
    assignee text
);
create index discrepancy_story on discrepancy (story);
create index discrepancy_order on discrepancy (is_present, severity desc, confidence desc, id);
create index discrepancy_verdict on discrepancy (is_present, verdict, severity desc, confidence desc, id);
create index discrepancy_kind on discrepancy (is_present, kind, severity desc, confidence desc, id);

create table discrepancy_alias (
    alias text primary key,
    discrepancy text not null references discrepancy
);

create table discrepancy_article (
    discrepancy text not null references discrepancy,
    article text not null,
    outlet text not null,
    primary key (discrepancy, article)
);
create index discrepancy_article_outlet on discrepancy_article (outlet, discrepancy);

-- Only ever added to.
create table verdict (
    discrepancy text not null references discrepancy,
    revision bigint not null,
    decision text not null,
    note text not null,
    person text not null,
    decided text not null,
    primary key (discrepancy, revision)
);

-- What a run changed, in order; who tells others of it remembers the last id told.
create table change (
    id $id,
    run bigint not null references run,
    discrepancy text not null references discrepancy,
    what text not null,
    unique (run, discrepancy)
);

-- What fetching remembers of a feed, and of a page behind one of its entries, in its own words.
create table feed_state (
    address text primary key,
    state text not null
);

create table page_state (
    address text primary key,
    state text not null
);
