-- What workers have read and compared, until the run that asked for it has stored it. A row without a result says that it was stored: a task
-- that comes a second time is known by it. Old ones are deleted at the end of a run.
create table work_result (
    task text primary key,
    made text not null,
    result $bytes
);
