using System.Collections.Immutable;
using FactCheck.Discrepancies;
using FactCheck.Text;

namespace FactCheck.Storage;

public sealed partial class Store
{
    /// <summary>All verdicts on a discrepancy, the first one first. One that took another's place begins with that one's.</summary>
    public IReadOnlyList<Verdict> Verdicts(string id)
    {
        var verdicts = new List<Verdict>();
        for (string? next = NewestId(id); next is not null; next = Single<string>("select replaces from discrepancy where id = @next", new { next }))
            verdicts.InsertRange(0, Query<VerdictRow>(
                """
                select revision as "Revision", decision as "Decision", note as "Note", person as "Person", decided as "Decided"
                from verdict where discrepancy = @next order by revision
                """,
                new { next }).Select(r => r.ToVerdict()));
        return verdicts;
    }

    /// <summary>The verdict that holds of each of these discrepancies that is decided.</summary>
    public ImmutableDictionary<string, Verdict> CurrentVerdicts(IReadOnlyCollection<string> ids) => Query<VerdictRow>(
        $"""
        select v.discrepancy as "Discrepancy", v.revision as "Revision", v.decision as "Decision", v.note as "Note", v.person as "Person", v.decided as "Decided"
        from verdict v join discrepancy d on d.id = v.discrepancy and d.revision = v.revision where v.decision <> 'open' and v.discrepancy {_database.AnyOf("@ids")}
        """,
        new { ids = _database.ListOf(ids) }).ToImmutableDictionary(r => r.Discrepancy!, r => r.ToVerdict(), StringComparer.Ordinal);

    /// <summary>Adds a verdict.</summary>
    /// <param name="id">The discrepancy.</param>
    /// <param name="revision"><see cref="StoredDiscrepancy.Revision"/> as the person saw it.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="note">The person's words; "" where there are none.</param>
    /// <param name="person">Who decided.</param>
    /// <returns>False where another person decided meanwhile, or there is no such discrepancy: nothing is stored then.</returns>
    public bool Decide(string id, int revision, Decision decision, string note, string person) => Write(batch =>
    {
        var isFirst = batch.Execute(
            "update discrepancy set verdict = @word, revision = revision + 1 where id = @id and revision = @revision",
            new { id, revision, word = Hyphenated.Of(decision) }) == 1;
        if (isFirst)
            batch.Execute(
                "insert into verdict (discrepancy, revision, decision, note, person, decided) values (@id, @next, @word, @note, @person, @decided)",
                new { id, next = revision + 1, word = Hyphenated.Of(decision), note, person, decided = batch.Now });
        return isFirst;
    });

    /// <summary>Gives a discrepancy to a person to look at, or takes it from one.</summary>
    /// <param name="id">The discrepancy.</param>
    /// <param name="assignee">Who has it as the person saw it; null for nobody.</param>
    /// <param name="person">Who is to have it; null for nobody.</param>
    /// <returns>False where somebody else has it meanwhile, or there is no such discrepancy.</returns>
    public bool Assign(string id, string? assignee, string? person) => Write(batch => batch.Execute(
        "update discrepancy set assignee = @person where id = @id and coalesce(assignee, '') = coalesce(@assignee, '')",
        new { id, assignee, person }) == 1);

    /// <summary>Everybody who has a discrepancy to look at.</summary>
    public IReadOnlyList<string> Assignees() =>
        Query<string>("select distinct assignee from discrepancy where assignee is not null order by assignee");

    private sealed class VerdictRow
    {
        /// <summary>Null where it was not selected.</summary>
        public string? Discrepancy { get; init; }

        public long Revision { get; init; }

        public required string Decision { get; init; }

        public required string Note { get; init; }

        public required string Person { get; init; }

        public required string Decided { get; init; }

        public Verdict ToVerdict() => new((int)Revision, Hyphenated.Parse<Decision>(Decision)!.Value, Note, Person, StoreTime.Parse(Decided));
    }
}
