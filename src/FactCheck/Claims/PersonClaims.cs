using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>Who holds which role, who has which name, and how a person is addressed.</summary>
internal sealed class PersonClaims
{
    private static readonly ImmutableSortedDictionary<string, string> AsPrinted = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("which", "printed");

    public IEnumerable<Claim> Read(ArticleReading reading)
    {
        // An article names a person ten times over.
        var subjects = new Dictionary<string, ClaimSubject>(StringComparer.Ordinal);
        foreach (var mention in reading.Mentions)
        {
            var (text, sentence) = reading.PlaceOf(mention);
            if (sentence < 0)
                continue;
            switch (mention)
            {
                case Role { Holder: { } holder, HolderEntity: not null } role:
                    yield return RoleClaim(reading, role, holder);
                    yield return HolderClaim(reading, role, holder);
                    break;
                case Name { Type: NameType.Person } name:
                    if (!subjects.TryGetValue(name.Entity, out var subject))
                        subjects[name.Entity] = subject = SubjectOf(name);
                    yield return NameClaim(reading, text, name, subject);
                    break;
            }
        }
    }

    public static ClaimSubject SubjectOf(Name person) => PersonSubject(person.Canonical, person.Entity);

    private static ClaimSubject PersonSubject(string canonical, string? entity) =>
        new(SubjectType.Person, canonical, [.. Folding.Fold(canonical).Split(' ', StringSplitOptions.RemoveEmptyEntries)]) { Entity = entity };

    /// <summary>"X is the president of Y": subject X.</summary>
    private Claim RoleClaim(ArticleReading reading, Role role, string holder)
    {
        var (text, sentence) = reading.PlaceOf(role);
        return new Claim
        {
            Kind = ClaimKind.PersonRole,
            Subject = PersonSubject(holder, role.HolderEntity),
            Predicate = "be",
            Value = new WordsValue(role.Title, [.. role.Title.Split(' ', StringSplitOptions.RemoveEmptyEntries)]),
            Qualifiers = Qualifiers(role),
            Attribution = reading.AttributionAt(role.Field, role.Span),
            Evidence = reading.Evidence(text, role.Span),
            Reading = [$"\"{text.Quote(role.Span)}\" -> {holder} = {Described(role)}"],
        };
    }

    /// <summary>"The president of Y is X": subject the office, value the name.</summary>
    private Claim HolderClaim(ArticleReading reading, Role role, string holder)
    {
        var (text, sentence) = reading.PlaceOf(role);
        var printed = Printed(reading, text, sentence, role) ?? holder;
        return new Claim
        {
            Kind = ClaimKind.PersonName,
            Subject = new ClaimSubject(SubjectType.Thing, Described(role), [role.Title]),
            Predicate = "be",
            Value = new NamesValue(printed, [Folding.Fold(printed)]),
            Qualifiers = (IsPast(text, role) ? Qualifiers(role).SetItem("time", "past") : Qualifiers(role)).Add("which", "holder"),
            Evidence = reading.Evidence(text, role.Span),
            Reading = [$"\"{text.Quote(role.Span)}\" -> {Described(role)} = {holder}"],
        };
    }

    /// <summary>"Who was president of Peru": another may hold the office now.</summary>
    private static bool IsPast(AnnotatedText text, Role role)
    {
        for (var i = text.TokenAt(role.Span.Start); i < text.Tokens.Length && text.Tokens[i].Start < role.Span.End; i++)
            if (text.Tokens[i].Lower is "was" or "were" or "served" or "worked")
                return true;
        return false;
    }

    /// <summary>The name as it stands beside the title: the fullest form can be that of a namesake.</summary>
    private static string? Printed(ArticleReading reading, AnnotatedText text, int sentence, Role role)
    {
        foreach (var mention in reading.InSentence(role.Field, sentence))
            if (mention is Name { Type: NameType.Person } name && name.Entity == role.HolderEntity && role.Span.Contains(name.Span))
                return text.Quote(name.Span);
        return null;
    }

    private static TextSpan WithHonorific(AnnotatedText text, Name name)
    {
        var before = text.TokenAt(name.Span.Start) - 1;
        return name.Honorific is { } honorific && before >= 0 && text.Tokens[before].Lower.TrimEnd('.') == Folding.Fold(honorific).TrimEnd('.')
            ? text.Tokens[before].Span.Cover(name.Span)
            : name.Span;
    }

    /// <summary>The name as printed, of the person it means.</summary>
    private static Claim NameClaim(ArticleReading reading, AnnotatedText text, Name name, ClaimSubject subject)
    {
        var addressed = WithHonorific(text, name);
        return new Claim
        {
            Kind = ClaimKind.PersonName,
            Subject = subject,
            Predicate = "be called",
            Value = new NamesValue(text.Quote(addressed), [Folding.Fold(text.Quote(name.Span))]),
            Qualifiers = name.Honorific is { } honorific ? AsPrinted.Add("honorific", Folding.Fold(honorific).TrimEnd('.')) : AsPrinted,
            Evidence = reading.Evidence(text, addressed),
            Reading = [$"\"{text.Quote(addressed)}\" -> {name.Canonical}"],
        };
    }

    private static string Described(Role role)
    {
        var of = role.Organization is { } organization ? $" of {organization}" : role.Region is { } region ? $" of {region}" : "";
        return (role.Qualifier is { } qualifier ? $"{qualifier} " : "") + role.Title + of;
    }

    private static ImmutableSortedDictionary<string, string> Qualifiers(Role role)
    {
        var qualifiers = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (role.Organization is { } organization)
            qualifiers["organization"] = Folding.Fold(organization);
        if (role.Region is { } region)
            qualifiers["region"] = region;
        if (role.Qualifier is { } qualifier)
            qualifiers["time"] = qualifier;
        return qualifiers.ToImmutable();
    }
}
