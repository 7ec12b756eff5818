-- Which publisher family the feed lists put an outlet into; its name is folded. What comparing finds hangs on it.
create table outlet_family (
    outlet text primary key,
    family text not null
);
