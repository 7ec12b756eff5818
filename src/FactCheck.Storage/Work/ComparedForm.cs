using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Storage.Compact;

namespace FactCheck.Storage.Work;

/// <summary>The packed form of what comparing a story has found.</summary>
internal static class ComparedForm
{
    public static byte[] Write(ComparedStory story)
    {
        var to = new CompactWriter();
        to.Write(story.Articles, article =>
        {
            to.Write(article.Id);
            to.Write(article.Outlet);
            to.Write(article.Published?.ToString());
            to.Write(article.Sha256);
        });
        to.Write(story.Origins, to.Write);
        to.Write(story.Found, found => Write(to, found));
        return to.ToPacked();
    }

    /// <returns>Null where the pack has not all the rules.</returns>
    public static ComparedStory? Read(byte[] form, RulePack pack)
    {
        var from = new CompactReader(form);
        var articles = from.ReadMany(() => new Article
        {
            Id = from.ReadText(),
            Outlet = from.ReadString(),
            Published = PublicationTimeReader.Read(from.ReadString()),
            Sha256 = from.ReadText(),
            Text = "",
        });
        var (origins, rules) = (from.ReadMany(from.ReadText), pack.Rules.ToDictionary(r => r.Id, StringComparer.Ordinal));
        var found = from.ReadMany(() => ReadFound(from, rules));
        return found.Any(f => f is null) ? null : new ComparedStory([.. found.OfType<Discrepancy>()], articles, origins);
    }

    private static void Write(CompactWriter to, Discrepancy found)
    {
        to.Write(found.Id);
        to.Write(found.Rule.Id);
        to.Write(found.Kind);
        to.Write(found.Scope);
        to.Write(found.Outcome);
        to.Write(found.Severity);
        to.Write(found.Confidence);
        to.Write(found.Subject);
        to.Write(found.Message);
        DiscrepancyForm.Write(to, found);
    }

    private static Discrepancy? ReadFound(CompactReader from, Dictionary<string, Rule> rules)
    {
        var (id, rule) = (from.ReadText(), rules.GetValueOrDefault(from.ReadText()));
        var columns = new Discrepancy
        {
            Id = id,
            Rule = rule!,
            Kind = from.ReadEnum<ClaimKind>(),
            Scope = from.ReadEnum<DiscrepancyScope>(),
            Outcome = from.ReadEnum<Outcome>(),
            Severity = from.ReadEnum<Severity>(),
            Confidence = from.ReadDouble(),
            Subject = from.ReadText(),
            Message = from.ReadText(),
            Positions = [],
        };
        var found = DiscrepancyForm.Read(columns, from);
        return rule is null ? null : found;
    }
}
